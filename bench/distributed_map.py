#!/usr/bin/env python3
"""A distributed Map over JSON lines of 1 KB in S3: items a second, and the server's peak memory.

    distributed_map.py --binary build/release/stepwell [--items 100000] [--express]
"""
import argparse
import json
import pathlib
import sys
import tempfile
import time
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "samples" / "support"))
from stepwell_server import StepwellServer  # noqa: E402

SIGNED = "AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/{}/aws4_request, SignedHeaders=host, Signature=0"


def states(url, operation, **parameters):
    request = urllib.request.Request(url, json.dumps(parameters).encode(), {
        "Content-Type": "application/x-amz-json-1.0", "X-Amz-Target": f"AWSStepFunctions.{operation}"})
    with urllib.request.urlopen(request, timeout=600) as answer:
        return json.load(answer)


def put(url, path, body=(), length=0):
    """`body`: pieces of bytes, `length` in all."""
    headers = {"Authorization": SIGNED.format("s3"), "Content-Length": str(length)}
    request = urllib.request.Request(url + path, body, headers, method="PUT")
    urllib.request.urlopen(request, timeout=600).close()


def line(number):
    text = json.dumps({"id": number, "pad": ""})
    return json.dumps({"id": number, "pad": "x" * (1023 - len(text))}) + "\n"


def pieces(items):
    for first in range(0, items, 1000):
        yield "".join(map(line, range(first, min(first + 1000, items)))).encode()


def peak_memory(pid):
    """MB resident, at most so far."""
    for field in pathlib.Path(f"/proc/{pid}/status").read_text().splitlines():
        if field.startswith("VmHWM:"):
            return int(field.split()[1]) / 1024


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--binary", required=True)
    parser.add_argument("--items", type=int, default=100_000)
    parser.add_argument("--express", action="store_true", help="Express child executions")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        server = StepwellServer(folder / "data", folder / "log", binary=pathlib.Path(asked.binary).resolve()).start()
        try:
            put(server.url, "/items")
            put(server.url, "/items/data.jsonl", pieces(asked.items), asked.items * 1024)
            processor = {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "EXPRESS" if asked.express else "STANDARD"},
                         "StartAt": "One", "States": {"One": {"Type": "Pass", "Result": 1, "End": True}}}
            each = {"Type": "Map", "ItemProcessor": processor, "End": True,
                    "ItemReader": {"Resource": "arn:aws:states:::s3:getObject", "ReaderConfig": {"InputType": "JSONL"},
                                   "Parameters": {"Bucket": "items", "Key": "data.jsonl"}},
                    "ResultWriter": {"Resource": "arn:aws:states:::s3:putObject",
                                     "Parameters": {"Bucket": "items", "Prefix": "results"}}}
            machine = states(server.url, "CreateStateMachine", name="bench", roleArn="arn:aws:iam::000000000000:role/bench",
                             definition=json.dumps({"StartAt": "Each", "States": {"Each": each}}))["stateMachineArn"]
            begun = time.monotonic()
            execution = states(server.url, "StartExecution", stateMachineArn=machine)["executionArn"]
            while (ended := states(server.url, "DescribeExecution", executionArn=execution))["status"] == "RUNNING":
                time.sleep(0.2)
            seconds = time.monotonic() - begun
            run = states(server.url, "ListMapRuns", executionArn=execution)["mapRuns"][0]["mapRunArn"]
            counts = states(server.url, "DescribeMapRun", mapRunArn=run)["itemCounts"]
            print(f"{ended['status']}: {counts['succeeded']} items in {seconds:.1f} s, {counts['total'] / seconds:.0f} items/s, "
                  f"at most {peak_memory(server.process.pid):.0f} MB")
        finally:
            server.kill()


if __name__ == "__main__":
    main()
