"""Asks models behind Envoy with Triton's own client library, and prints what comes as JSON.

Arguments: the address of Envoy, a model that knows irises, and one that counts in a stream.
"""

import json
import queue
import sys

import numpy
import tritonclient.grpc
import tritonclient.http

address, iris, count = sys.argv[1:]
flower = numpy.array([[6.6, 3.0, 5.5, 2.0]], dtype=numpy.float32)
WITHIN_S = 20


def predict(library):
    client = library.InferenceServerClient(address)
    tensor = library.InferInput("predict", flower.shape, "FP32")
    tensor.set_data_from_numpy(flower)
    answer = client.infer(iris, [tensor], headers={"seldon-model": iris})
    return answer.as_numpy("predict").tolist()


def stream(size):
    client = tritonclient.grpc.InferenceServerClient(address)
    answers = queue.Queue()
    client.start_stream(
        lambda result, error: answers.put(str(error) if error else result.as_numpy("i").tolist()),
        headers={"seldon-model": count},
    )
    tensor = tritonclient.grpc.InferInput("n", [1], "INT32")
    tensor.set_data_from_numpy(numpy.array([size], dtype=numpy.int32))
    client.async_stream_infer(count, [tensor])
    received = [answers.get(timeout=WITHIN_S) for _ in range(size)]
    client.stop_stream()
    return received


print(
    json.dumps(
        {
            "http": predict(tritonclient.http),
            "grpc": predict(tritonclient.grpc),
            "stream": stream(3),
        }
    )
)
