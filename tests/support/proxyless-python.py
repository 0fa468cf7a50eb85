"""A client of gRPC's own xDS support for Python: calls xds:///echo until its input ends, then tells
how it went."""

import json
import sys
import threading

import grpc

METHOD = "/inference.GRPCInferenceService/ServerLive"
is_over = threading.Event()


def wait_for_end():
    sys.stdin.read()
    is_over.set()


threading.Thread(target=wait_for_end, daemon=True).start()
outcome = {"ok": 0, "failed": []}
with grpc.insecure_channel("xds:///echo") as channel:
    call = channel.unary_unary(METHOD)
    while not is_over.is_set():
        try:
            call(b"", timeout=10, wait_for_ready=outcome["ok"] == 0)
            outcome["ok"] += 1
        except grpc.RpcError as error:
            outcome["failed"].append(f"{error.code()} {error.details()}")
print(json.dumps(outcome))
