"""A model that chats: it says back what it was told last, word by word where a stream is wanted."""

from mlserver import MLModel
from mlserver.codecs import StringCodec
from mlserver.types import InferenceResponse


class Parrot(MLModel):
    async def load(self) -> bool:
        return True

    async def predict(self, payload):
        return self.said(self.words(payload))

    async def predict_stream(self, payloads):
        async for payload in payloads:
            for word in self.words(payload).split():
                yield self.said(f"{word} ")

    def words(self, payload):
        content = next(part for part in payload.inputs if part.name == "content")
        return StringCodec.decode_input(content)[-1]

    def said(self, words):
        return InferenceResponse(
            model_name=self.name,
            outputs=[
                StringCodec.encode_output("role", ["assistant"]),
                StringCodec.encode_output("content", [words]),
            ],
        )
