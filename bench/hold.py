#!/usr/bin/python3
"""What costly workflows do to others: hold.py BINARY [CULPRITS].

Starts endless costly loops, Standard and Express, among them states with 200 expressions of 0.3 s each, and measures what
others feel: starts of one Pass state, the health check, StopExecution of a culprit, the end by SIGTERM; then all again after
kill -9 and a restart.
"""
import http.client
import json
import os
import signal
import subprocess
import sys
import tempfile
import time

BINARY, CULPRITS = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 100
ROLE = "arn:aws:iam::000000000000:role/bench"
COSTLY = "{% $sum($map([1..1000000], function($i) { $i })) %}"  # 0.1 s
VERY_COSTLY = "{% $sum($map([1..2500000], function($i) { $i })) %}"


class Server:
    def __init__(self, folder):
        self.folder, self.port = folder, 0

    def start(self):
        self.process = subprocess.Popen([BINARY, "serve", "--port", "0", "--data-dir", self.folder], stdout=subprocess.PIPE,
                                        stderr=subprocess.DEVNULL, text=True)
        began = time.monotonic()
        self.port = int(self.process.stdout.readline().strip().rsplit(":", 1)[1])
        return time.monotonic() - began

    def ask(self, method, path, body=None, headers={}):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=120)
        connection.request(method, path, body, headers)
        answer = connection.getresponse()
        text = answer.read()
        connection.close()
        if answer.status != 200:
            raise RuntimeError(f"{answer.status} {text[:300]}")
        return text

    def states(self, operation, **body):
        return json.loads(self.ask("POST", "/", json.dumps(body), {
            "X-Amz-Target": "AWSStepFunctions." + operation, "Content-Type": "application/x-amz-json-1.0"}) or b"{}")


def timed(work):
    began = time.monotonic()
    work()
    return (time.monotonic() - began) * 1000


def shown(name, values):
    values = sorted(values)
    print(f"  {name}: p50 {values[len(values) // 2]:.1f}, p99 {values[int(len(values) * 0.99)]:.1f}, max {values[-1]:.1f} ms")


def loop(state):
    return {"QueryLanguage": "JSONata", "StartAt": "A", "States": {
        "A": state, "B": {"Type": "Choice", "Choices": [{"Condition": "{% true %}", "Next": "A"}], "Default": "Z"}, "Z": {"Type": "Succeed"}}}


def memory(server):
    fields = open(f"/proc/{server.process.pid}/status").read()
    return int(fields.split("VmRSS:")[1].split()[0]) // 1024


def measure(server, ordinary, culprits):
    health, starts = [], []
    for _ in range(100):
        starts.append(timed(lambda: server.states("StartExecution", stateMachineArn=ordinary)))
        health.append(timed(lambda: server.ask("GET", "/_stepwell/health")))
    shown("StartExecution of others", starts)
    shown("health", health)
    shown("StopExecution of a culprit", [timed(lambda: server.states("StopExecution", executionArn=each)) for each in culprits])
    print(f"  memory: {memory(server)} MB")


with tempfile.TemporaryDirectory() as folder:
    server = Server(os.path.join(folder, "data"))
    server.start()

    def machine(name, definition, kind="STANDARD"):
        return server.states("CreateStateMachine", name=name, roleArn=ROLE, definition=json.dumps(definition), type=kind)["stateMachineArn"]

    one = loop({"Type": "Pass", "Output": COSTLY, "Next": "B"})
    many = loop({"Type": "Pass", "Output": {str(i): VERY_COSTLY for i in range(200)}, "Next": "B"})
    machines = [machine(f"{name}{kind}", definition, kind) for kind in ("STANDARD", "EXPRESS") for name, definition in (("one", one), ("many", many))]
    ordinary = machine("ordinary", {"StartAt": "P", "States": {"P": {"Type": "Pass", "End": True}}})
    started = []

    def start(which):
        started.append(server.states("StartExecution", stateMachineArn=which)["executionArn"])

    print(f"{CULPRITS} culprits")
    shown("StartExecution of a culprit", [timed(lambda: start(machines[i % 4])) for i in range(CULPRITS)])
    time.sleep(2)
    culprits = [each for each in started if ":execution:" in each]
    measure(server, ordinary, culprits[:10])
    server.process.send_signal(signal.SIGKILL)
    server.process.wait()
    print(f"after kill -9: ready in {server.start():.2f} s")
    measure(server, ordinary, culprits[10:20])
    print(f"  SIGTERM to the end: {timed(lambda: (server.process.terminate(), server.process.wait())):.0f} ms")
