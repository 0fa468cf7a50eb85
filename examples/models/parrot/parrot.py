"""A model that chats: it says back what it was told last, word by word where a stream is wanted."""

import json

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
        parts = {part.name: StringCodec.decode_input(part) for part in payload.inputs}
        content = parts["content"]
        # Of several messages each is a list of its parts.
        return content[-1] if len(parts["role"]) == 1 else json.loads(content[-1])[-1]

    def said(self, words):
        return InferenceResponse(
            model_name=self.name,
            outputs=[
                StringCodec.encode_output("role", ["assistant"]),
                StringCodec.encode_output("content", [words]),
            ],
        )
