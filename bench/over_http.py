#!/usr/bin/env python3
"""What the server does over HTTP, asked by wrk: a driver in Python would be the limit of most of these rows.

    bench/over_http.py --binary build/release/stepwell [--port 4735] [--seconds 5] [--only start,callbacks,history,health]

Starts a server with a data directory of its own, and prints a line for each workload. Standard library only."""
import argparse
import json
import os
import pathlib
import re
import signal
import subprocess
import tempfile
import time
import urllib.request

SCRIPTS = pathlib.Path(__file__).parent
ROLE = "arn:aws:iam::000000000000:role/any"


class Server:
    """Stepwell, or whatever else `command` starts."""
    def __init__(self, command, port):
        self.url = f"http://127.0.0.1:{port}/"
        self.process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                        start_new_session=True)
        while True:
            try:
                self.states("ListStateMachines")
                return
            except OSError:
                if self.process.poll() is not None:
                    raise SystemExit(f"{command[0]} did not start")
                time.sleep(0.01)

    def states(self, operation, **body):
        request = urllib.request.Request(self.url, json.dumps(body).encode(), {
            "Content-Type": "application/x-amz-json-1.0", "X-Amz-Target": "AWSStepFunctions." + operation,
            "Authorization": "AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/states/aws4_request, "
                             "SignedHeaders=host, Signature=0"})
        with urllib.request.urlopen(request, timeout=120) as answer:
            return json.load(answer)

    def make(self, name, states):
        definition = {"StartAt": next(iter(states)), "States": states}
        return self.states("CreateStateMachine", name=name, roleArn=ROLE, definition=json.dumps(definition))[
            "stateMachineArn"]

    def count(self, machine, status):
        found, token = 0, {}
        while True:
            page = self.states("ListExecutions", stateMachineArn=machine, statusFilter=status, maxResults=1000, **token)
            found += len(page["executions"])
            if not page.get("nextToken"):
                return found
            token = {"nextToken": page["nextToken"]}

    def stop(self):
        os.killpg(self.process.pid, signal.SIGTERM)
        self.process.wait(20)


def wrk(server, seconds, script=None, argument=None, path="", connections=32):
    """What wrk says: requests a second, all that it did, the latencies of a half and of 99 in 100 in ms."""
    command = ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--latency"]
    if script:
        command += ["-s", str(SCRIPTS / script)]
    command += [server.url + path] + (["--", argument] if argument else [])
    text = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    refused = re.search(r"Non-2xx or 3xx responses: (\d+)", text)
    if refused:
        raise SystemExit(f"{script or path}: {refused[1]} requests were refused\n{text}")

    def milliseconds(percentile):
        value, unit = re.search(percentile + r"%\s+([\d.]+)(us|ms|s)\b", text).groups()
        return float(value) * {"us": 0.001, "ms": 1, "s": 1000}[unit]

    return {"rate": float(re.search(r"Requests/sec:\s+([\d.]+)", text)[1]),
            "done": int(re.search(r"(\d+) requests in", text)[1]),
            "p50": milliseconds("50"), "p99": milliseconds("99")}


def say(row, text):
    print(f"{row:10} {text}", flush=True)


def start(server, seconds):
    machine = server.make("bench", {"A": {"Type": "Pass", "End": True}})
    told = wrk(server, seconds, "start.lua", machine)
    ended = server.count(machine, "SUCCEEDED")
    if ended < 0.95 * told["done"]:
        raise SystemExit(f"start: of {told['done']} executions {ended} succeeded")
    say("start", f"{told['rate']:,.0f} executions/s, p50 {told['p50']:.2f} ms, p99 {told['p99']:.2f} ms")
    return told["rate"]


def callbacks(server, seconds):
    activity = server.states("CreateActivity", name="bench")["activityArn"]
    machine = server.make("bench", {"A": {"Type": "Task", "Resource": activity, "End": True}})
    opened = wrk(server, 2 * seconds, "start.lua", machine)["done"]
    before = server.count(machine, "SUCCEEDED")
    began = time.monotonic()
    told = wrk(server, seconds, "callbacks.lua", activity)
    ended = time.monotonic()
    done = server.count(machine, "SUCCEEDED") - before
    rate = done / (ended - began)
    if not done:
        raise SystemExit("callbacks: no execution succeeded")
    say("callbacks", f"{rate:,.0f} callbacks/s (GetActivityTask, SendTaskSuccess, the end of the execution), "
        f"a request p50 {told['p50']:.2f} ms, p99 {told['p99']:.2f} ms, {opened:,} were open")
    return rate


def history(server, seconds):
    processor = {"StartAt": "S", "States": {"S": {"Type": "Succeed"}}, "ProcessorConfig": {"Mode": "INLINE"}}
    machine = server.make("history", {"M": {"Type": "Map", "ItemProcessor": processor, "End": True}})
    execution = server.states("StartExecution", stateMachineArn=machine, input=json.dumps(list(range(4998))))["executionArn"]
    while server.states("DescribeExecution", executionArn=execution)["status"] == "RUNNING":
        time.sleep(0.05)
    bodies, events, size = [{"executionArn": execution, "maxResults": 1000}], 0, 0
    while True:
        page = server.states("GetExecutionHistory", **bodies[-1])
        events += len(page["events"])
        size += len(json.dumps(page, separators=(",", ":")))
        if not page.get("nextToken"):
            break
        bodies.append(dict(bodies[0], nextToken=page["nextToken"]))
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as file:
        file.writelines(json.dumps(body) + "\n" for body in bodies)
        file.flush()
        for connections in (1, 32):
            told = wrk(server, seconds, "history.lua", file.name, connections=connections)
            say("history", f"{told['rate'] * events / len(bodies):,.0f} events/s in {told['rate']:,.0f} pages/s "
                f"({told['rate'] * size / len(bodies) / 1e6:,.0f} MB/s), {connections} connections, p50 {told['p50']:.2f} ms")


def health(server, seconds):
    told = wrk(server, seconds, path="_stepwell/health")
    say("health", f"{told['rate']:,.0f} requests/s, p50 {told['p50']:.3f} ms, p99 {told['p99']:.3f} ms")


WORKLOADS = {"start": start, "callbacks": callbacks, "history": history, "health": health}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--binary", default="build/release/stepwell")
    parser.add_argument("--port", type=int, default=4735)
    parser.add_argument("--seconds", type=int, default=5)
    parser.add_argument("--only", default=",".join(WORKLOADS))
    given = parser.parse_args()
    for name in given.only.split(","):
        with tempfile.TemporaryDirectory() as directory:
            server = Server([given.binary, "serve", "--port", str(given.port), "--data-dir", directory,
                             "--log-level", "error"], given.port)
            try:
                WORKLOADS[name](server, given.seconds)
            finally:
                server.stop()


if __name__ == "__main__":
    main()
