"""kill -9 at random times under load: whatever was acknowledged is there afterwards, and ends exactly once.

STEPWELL_KILLS says how often (5 unless set), STEPWELL_KILL_SEED makes the same delays again."""
import concurrent.futures
import contextlib
import http.client
import json
import os
import random
import sqlite3
import threading
import time

from conftest import LIMIT, eventually, unique

KILLS = int(os.environ.get("STEPWELL_KILLS", "5"))
SEED = int(os.environ.get("STEPWELL_KILL_SEED", str(random.randrange(1 << 30))))
ENDS = {"ExecutionSucceeded", "ExecutionFailed", "ExecutionAborted", "ExecutionTimedOut"}


class Caller:
    """One client's connection. What the server's end cuts off is None: nobody knows whether it was done."""

    def __init__(self, port):
        self.port, self.connection = port, None

    def __call__(self, operation, **parameters):
        try:
            if self.connection is None:
                self.connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=LIMIT)
            self.connection.request("POST", "/", json.dumps(parameters), {
                "Content-Type": "application/x-amz-json-1.0", "X-Amz-Target": f"AWSStepFunctions.{operation}"})
            answer = self.connection.getresponse()
            status, body = answer.status, json.loads(answer.read())
            return None if status == 503 else (status, body)  # 503: it is starting
        except (OSError, http.client.HTTPException, ValueError):
            if self.connection:
                self.connection.close()
            self.connection = None
            return None


class Load:
    """Clients that start executions and workers that settle their tasks, and what was acknowledged to them."""

    def __init__(self, server, machines, activity, workers):
        self.port, self.machines, self.activity = server.port, machines, activity
        self.started, self.settled, self.refused = {}, {}, []
        self.enough, self.over = threading.Event(), threading.Event()
        self.threads = [threading.Thread(target=self.start, args=(machines[i % len(machines)],)) for i in range(3)]
        self.threads += [threading.Thread(target=self.work) for _ in range(workers)]
        for thread in self.threads:
            thread.start()

    def start(self, machine):
        call, mine = Caller(self.port), 0
        while not self.enough.wait(0.005):
            if machine == self.machines[1] and mine - len(self.settled) > 50:
                continue  # what the workers cannot keep up with would only time out again and again
            name = unique("run")
            answer = call("StartExecution", stateMachineArn=machine, name=name, input=json.dumps({"name": name}))
            if answer is None:
                self.enough.wait(0.01)  # it is down
            elif answer[0] == 200:
                self.started[name] = answer[1]["executionArn"]
                mine += 1
            else:
                self.refused.append(("StartExecution", answer))

    def work(self):
        call = Caller(self.port)
        while not self.over.is_set():
            answer = call("GetActivityTask", activityArn=self.activity)
            if answer is None:
                self.over.wait(0.01)
                continue
            if answer[0] != 200:
                self.refused.append(("GetActivityTask", answer))
                continue
            if not answer[1].get("taskToken"):
                continue
            name, result = json.loads(answer[1]["input"])["name"], unique("result")
            done = call("SendTaskSuccess", taskToken=answer[1]["taskToken"], output=json.dumps({"name": name, "is": result}))
            if done is None:
                continue
            if done[0] == 200:
                self.settled.setdefault(name, []).append(result)
            else:
                self.refused.append(("SendTaskSuccess", done))

    def no_more_starts(self):
        self.enough.set()
        for thread in self.threads[:3]:
            thread.join()

    def end(self):
        """After the server's end, which ends the workers' polls."""
        self.enough.set()
        self.over.set()
        for thread in self.threads:
            thread.join()


def whole(history, name, arn):
    kinds = [event["type"] for event in history]
    assert [event["id"] for event in history] == list(range(1, len(history) + 1)), f"{arn}: {kinds}"
    assert all(0 <= event["previousEventId"] < event["id"] for event in history), arn
    assert kinds[0] == "ExecutionStarted" and [kind for kind in kinds if kind in ENDS] == kinds[-1:], f"{arn}: {kinds}"
    assert json.loads(history[0]["executionStartedEventDetails"]["input"]) == {"name": name}, arn


def test_nothing_acknowledged_is_lost(own_server):
    server = own_server()
    chance = random.Random(SEED)
    print(f"STEPWELL_KILLS={KILLS} STEPWELL_KILL_SEED={SEED}")
    activity = server.states("CreateActivity", name="work")["activityArn"]
    task = {"Type": "Task", "Resource": activity, "TimeoutSeconds": 5, "ResultPath": "$.result", "End": True,
            # Work that was given to a worker whose answer never came is given to another one.
            "Retry": [{"ErrorEquals": ["States.Timeout"], "IntervalSeconds": 1, "BackoffRate": 1, "MaxAttempts": 99}]}
    passing = server.machine({"A": {"Type": "Pass", "Next": "B"}, "B": {"Type": "Wait", "Seconds": 0, "Next": "C"},
                              "C": {"Type": "Pass", "End": True}})
    working = server.machine({"Work": task})
    waiting = server.machine({"A": {"Type": "Wait", "Seconds": 1, "Next": "B"}, "B": {"Type": "Pass", "End": True}})
    load = Load(server, [passing, working, waiting], activity, workers=3)
    try:
        for _ in range(KILLS):
            time.sleep(chance.uniform(0.01, 0.6))  # when it dies is what is tried here, nothing waits for it
            server.kill()
            server.start(server.port)
        load.no_more_starts()
        check(server, load)
    finally:
        load.over.set()
        server.kill()
        load.end()
    with contextlib.closing(sqlite3.connect(server.data_dir / "stepwell.db")) as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def check(server, load):
    # The workers go on, so that every execution ends; the server lives from here on.
    assert load.started
    local = threading.local()

    def ended(item):
        name, arn = item
        if not hasattr(local, "call"):
            local.call = Caller(server.port)

        def look():
            status, described = local.call("DescribeExecution", executionArn=arn)
            assert status == 200, f"{arn} was acknowledged and is not there: {described}"
            return described if described["status"] != "RUNNING" else None

        try:
            described = eventually(look, 120)
        except AssertionError:
            events = server.states("GetExecutionHistory", executionArn=arn, reverseOrder=True, maxResults=20)["events"]
            raise AssertionError(f"{arn} has not ended: {[(event['type'], event['timestamp']) for event in events]}") from None
        assert described["status"] == "SUCCEEDED", described
        status, answer = local.call("GetExecutionHistory", executionArn=arn, maxResults=1000)
        assert status == 200, answer
        whole(answer["events"], name, arn)
        return name, json.loads(described["output"])

    executions = dict(load.started)
    for name in list(load.settled):  # an answer to its start may have been cut off
        executions.setdefault(name, f"{load.machines[1].replace(':stateMachine:', ':execution:')}:{name}")
    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        outputs = dict(pool.map(ended, executions.items()))
    load.over.set()
    for results in load.settled.values():
        assert len(results) == 1, "one task was settled twice, and both were acknowledged"
    lost = [name for name, results in load.settled.items() if name in outputs and outputs[name]["result"]["is"] != results[0]]
    assert not lost, "acknowledged SendTaskSuccess, but the output is another"
    # A token of an attempt that is over may be refused; nothing else may be.
    odd = [(what, answer) for what, answer in load.refused
           if what != "SendTaskSuccess" or "TaskTimedOut" not in answer[1].get("__type", "")]
    assert not odd, odd[:5]
    print(f"{KILLS} kills, {len(outputs)} executions, {len(load.settled)} tasks settled, {len(load.refused)} refused")
