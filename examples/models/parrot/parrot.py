"""A model that chats: it says back what it was told last, word by word where a stream is wanted."""

from mlserver import MLModel
from mlserver.types import InferenceResponse, ResponseOutput


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
        last = content.data[-1]
        return last if isinstance(last, str) else last.decode()

    def said(self, words):
        return InferenceResponse(
            model_name=self.name,
            outputs=[
                ResponseOutput(name="role", shape=[1], datatype="BYTES", data=["assistant"]),
                ResponseOutput(name="content", shape=[1], datatype="BYTES", data=[words]),
            ],
        )
