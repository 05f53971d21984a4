"""RedriveExecution: an execution that ended without success goes on where it failed, under its own ARN."""
import json

import pytest

from aws_cli import AwsError
from conftest import StatesError, eventually, unique


class Worker:
    """The one worker of an activity of its own; it answers as the test says."""

    def __init__(self, server):
        self.server, self.client = server, server.client("stepfunctions")
        self.activity = self.client.create_activity(name=unique("work"))["activityArn"]

    def task(self, **more):
        return {"Type": "Task", "Resource": self.activity, **({} if "Next" in more else {"End": True}), **more}

    def take(self):
        task = eventually(lambda: self.client.get_activity_task(activityArn=self.activity))
        return task["taskToken"], json.loads(task["input"])

    def fail(self, **more):
        token, value = self.take()
        self.client.send_task_failure(taskToken=token, **{"error": "Boom", "cause": "for a reason", **more})
        return value

    def succeed(self, output):
        token, value = self.take()
        self.client.send_task_success(taskToken=token, output=json.dumps(output))
        return value


@pytest.fixture
def worker(server):
    return Worker(server)


def types(server, execution):
    return [event["type"] for event in events(server, execution)]


def events(server, execution):
    return server.states("GetExecutionHistory", executionArn=execution, maxResults=1000)["events"]


def describe(server, execution):
    return server.states("DescribeExecution", executionArn=execution)


def refused(server, code, **parameters):
    with pytest.raises(StatesError) as error:
        server.states("RedriveExecution", **parameters)
    assert error.value.code == code, error.value
    return error.value.message


def test_a_failed_task_runs_again_with_the_same_input(server, worker):
    machine = server.machine({
        "Before": {"Type": "Pass", "Result": [1, 2], "ResultPath": "$.made", "Assign": {"kept": "as it was"}, "Next": "Work"},
        "Work": worker.task(ResultPath="$.result", Parameters={"made.$": "$.made", "count.$": "$$.Execution.RedriveCount"}, Next="After"),
        "After": {"Type": "Pass", "Parameters": {"result.$": "$.result", "kept.$": "$kept", "time.$": "$$.Execution.RedriveTime"}, "End": True}})
    execution = server.start_execution(machine, {"a": 1})
    assert worker.fail() == {"made": [1, 2], "count": 0}
    failed = server.ended(execution)
    assert (failed["status"], failed["error"]) == ("FAILED", "Boom")
    told = describe(server, execution)
    assert (told["redriveCount"], told["redriveStatus"]) == (0, "REDRIVABLE")
    assert "redriveDate" not in told and "redriveStatusReason" not in told

    answer = server.states("RedriveExecution", executionArn=execution)
    told = describe(server, execution)
    assert told["status"] == "RUNNING" and told["redriveCount"] == 1 and told["redriveDate"] == answer["redriveDate"]
    assert not {"stopDate", "error", "cause", "output"} & set(told)
    assert (told["redriveStatus"], told["redriveStatusReason"]) == ("NOT_REDRIVABLE", "Execution is RUNNING and cannot be redriven")
    assert told["startDate"] <= answer["redriveDate"]

    assert worker.succeed("good") == {"made": [1, 2], "count": 1}
    ended = server.ended(execution)
    output = json.loads(ended["output"])
    assert (output["result"], output["kept"]) == ("good", "as it was") and output["time"].endswith("Z")
    assert types(server, execution) == [
        "ExecutionStarted", "PassStateEntered", "PassStateExited", "TaskStateEntered", "ActivityScheduled", "ActivityStarted",
        "ActivityFailed", "ExecutionFailed", "ExecutionRedriven", "ActivityScheduled", "ActivityStarted", "ActivitySucceeded",
        "TaskStateExited", "PassStateEntered", "PassStateExited", "ExecutionSucceeded"]
    redriven = events(server, execution)[8]
    assert redriven["executionRedrivenEventDetails"] == {"redriveCount": 1}
    told = describe(server, execution)
    assert (told["redriveCount"], told["redriveStatus"]) == (1, "NOT_REDRIVABLE")
    assert told["redriveStatusReason"] == "Execution is SUCCEEDED and cannot be redriven"


def test_only_what_failed_or_was_stopped_runs_again(server, worker):
    machine = server.machine({"Both": {"Type": "Parallel", "End": True, "Branches": [
        {"StartAt": "Done", "States": {"Done": {"Type": "Pass", "Result": "done", "End": True}}},
        {"StartAt": "Each", "States": {"Each": {"Type": "Map", "ItemsPath": "$.items", "MaxConcurrency": 1, "End": True,
                                                "ItemProcessor": {"StartAt": "Work", "States": {"Work": worker.task()}}}}}]}})
    execution = server.start_execution(machine, {"items": ["a", "b", "c"]})
    assert worker.succeed("A") == "a"
    assert worker.fail() == "b"
    assert server.ended(execution)["status"] == "FAILED"
    server.states("RedriveExecution", executionArn=execution)
    assert worker.succeed("B") == "b"
    assert worker.succeed("C") == "c"
    assert json.loads(server.ended(execution)["output"]) == ["done", ["A", "B", "C"]]
    seen = types(server, execution)
    assert seen.count("ParallelStateEntered") == 1 and seen.count("PassStateEntered") == 1 and seen.count("MapStateEntered") == 1


def test_a_stopped_execution_goes_on(server, states, worker):
    execution = server.start_execution(server.machine({"Work": worker.task()}), 5)
    old, _ = worker.take()
    states.stop_execution(executionArn=execution, error="Stopped")
    server.states("RedriveExecution", executionArn=execution)
    new, value = worker.take()
    assert new != old and value == 5
    with pytest.raises(states.exceptions.TaskTimedOut):
        states.send_task_success(taskToken=old, output="1")
    states.send_task_success(taskToken=new, output="2")
    assert server.ended(execution)["output"] == "2"


def test_retries_are_counted_from_none(server, worker):
    machine = server.machine({"Work": worker.task(Retry=[{"ErrorEquals": ["Boom"], "IntervalSeconds": 1, "MaxAttempts": 1}])})
    execution = server.start_execution(machine)
    worker.fail(), worker.fail()
    assert server.ended(execution)["status"] == "FAILED"
    server.states("RedriveExecution", executionArn=execution)
    worker.fail(), worker.succeed(1)
    assert server.ended(execution)["status"] == "SUCCEEDED"


def test_the_same_token_gives_the_same_answer(server, worker):
    execution = server.start_execution(server.machine({"Work": worker.task()}))
    worker.fail()
    server.ended(execution)
    first = server.states("RedriveExecution", executionArn=execution, clientToken="mine")
    assert server.states("RedriveExecution", executionArn=execution, clientToken="mine") == first
    assert refused(server, "ExecutionNotRedrivable", executionArn=execution, clientToken="another")
    worker.succeed(1)
    server.ended(execution)
    assert server.states("RedriveExecution", executionArn=execution, clientToken="mine") == first
    assert describe(server, execution)["redriveCount"] == 1


def test_who_is_refused(server, states):
    done = server.run({"A": {"Type": "Pass", "End": True}})["executionArn"]
    assert "Execution is SUCCEEDED and cannot be redriven" in refused(server, "ExecutionNotRedrivable", executionArn=done)
    running = server.start_execution(server.machine({"W": {"Type": "Wait", "Seconds": 600, "End": True}}))
    assert "Execution is RUNNING and cannot be redriven" in refused(server, "ExecutionNotRedrivable", executionArn=running)
    states.stop_execution(executionArn=running)
    none = "arn:aws:states:us-east-1:000000000000:execution:none:none"
    assert none in refused(server, "ExecutionDoesNotExist", executionArn=none)
    refused(server, "InvalidArn", executionArn="nonsense")
    refused(server, "InvalidArn", executionArn="arn:aws:states:us-east-1:000000000000:stateMachine:m")
    refused(server, "InvalidArn", executionArn="arn:aws:states:us-east-1:000000000000:express:m:n:i")
    refused(server, "ValidationException")
    refused(server, "ValidationException", executionArn=running, clientToken="")
    refused(server, "ValidationException", executionArn=running, clientToken="x" * 65)
    refused(server, "ValidationException", executionArn=running, clientToken="with a blank")


def test_an_execution_of_a_deleted_machine(server, states):
    failed = server.run({"F": {"Type": "Fail", "Error": "E"}})
    states.delete_state_machine(stateMachineArn=failed["stateMachineArn"])
    refused(server, "ExecutionNotRedrivable", executionArn=failed["executionArn"])
    told = describe(server, failed["executionArn"])
    assert (told["redriveStatus"], told["redriveStatusReason"]) == ("NOT_REDRIVABLE", "State machine is in DELETING status")


def test_it_runs_what_it_ran_before(server, states, worker):
    """A later definition is for later executions."""
    machine = server.machine({"Work": worker.task(Next="Old"), "Old": {"Type": "Pass", "Result": "old", "End": True}})
    execution = server.start_execution(machine)
    worker.fail()
    server.ended(execution)
    states.update_state_machine(stateMachineArn=machine, definition=json.dumps(
        {"StartAt": "New", "States": {"New": {"Type": "Pass", "Result": "new", "End": True}}}))
    server.states("RedriveExecution", executionArn=execution)
    worker.succeed(1)
    assert server.ended(execution)["output"] == '"old"'


def test_lists_tell_who_was_redriven(server):
    machine = server.machine({"F": {"Type": "Fail", "Error": "E"}})
    arns = [server.ended(server.start_execution(machine))["executionArn"] for _ in range(3)]
    server.states("RedriveExecution", executionArn=arns[1])
    server.ended(arns[1])

    def listed(**more):
        return server.states("ListExecutions", stateMachineArn=machine, **more)["executions"]
    assert [(each["executionArn"], each["redriveCount"], "redriveDate" in each) for each in listed()] == [
        (arns[2], 0, False), (arns[1], 1, True), (arns[0], 0, False)]
    assert [each["executionArn"] for each in listed(redriveFilter="REDRIVEN")] == [arns[1]]
    assert [each["executionArn"] for each in listed(redriveFilter="NOT_REDRIVEN")] == [arns[2], arns[0]]
    with pytest.raises(StatesError) as error:
        listed(statusFilter="PENDING_REDRIVE")
    assert error.value.code == "ValidationException"


def test_from_the_command_line(server):
    execution = server.run({"F": {"Type": "Fail", "Error": "E"}})["executionArn"]
    try:
        answer = server.cli("stepfunctions", "redrive-execution", "--execution-arn", execution)
    except AwsError as refused_by_client:
        assert "Invalid choice" in str(refused_by_client) or not refused_by_client.code, refused_by_client
        pytest.skip("this AWS CLI is older than redrives")
    assert set(answer) == {"redriveDate"}
    server.ended(execution)
    told = server.cli("stepfunctions", "describe-execution", "--execution-arn", execution)
    assert (told["redriveCount"], told["redriveStatus"]) == (1, "REDRIVABLE")


def test_a_redrive_survives_kill_9(own_server):
    """What was answered is on disk; the task of the redrive is handed out again, or is its worker's still."""
    server = own_server()
    worker = Worker(server)
    machine = server.machine({"Both": {"Type": "Parallel", "End": True, "Branches": [
        {"StartAt": "A", "States": {"A": worker.task()}}, {"StartAt": "B", "States": {"B": worker.task()}}]}})
    execution = server.start_execution(machine, "x")
    worker.succeed(1)
    worker.fail()
    server.ended(execution)
    server.kill()  # closed: nothing of it is in memory any more
    server.start(port=server.port)
    date = server.states("RedriveExecution", executionArn=execution)["redriveDate"]
    server.kill()
    server.start(port=server.port)
    told = describe(server, execution)
    assert (told["status"], told["redriveCount"], told["redriveDate"]) == ("RUNNING", 1, date)
    worker.client = server.client("stepfunctions")
    worker.fail()
    server.ended(execution)
    assert server.states("RedriveExecution", executionArn=execution)
    token, _ = worker.take()
    server.kill()
    server.start(port=server.port)
    server.client("stepfunctions").send_task_success(taskToken=token, output="2")
    assert sorted(json.loads(server.ended(execution)["output"])) == [1, 2]
    seen = types(server, execution)
    assert seen.count("ExecutionRedriven") == 2 and seen.count("ActivitySucceeded") == 2 and seen.count("ActivityFailed") == 2
    server.kill()
    server.start(port=server.port)
    assert types(server, execution) == seen
    assert describe(server, execution)["redriveCount"] == 2


def test_in_memory(own_server):
    server = own_server(data_dir=":memory:")
    worker = Worker(server)
    execution = server.start_execution(server.machine({"Work": worker.task()}))
    worker.fail()
    server.ended(execution)
    server.states("RedriveExecution", executionArn=execution)
    worker.succeed(1)
    assert server.ended(execution)["status"] == "SUCCEEDED"


# ---- Map Runs

def distributed(states, kind="STANDARD", **fields):
    processor = {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": kind}, "StartAt": next(iter(states)), "States": states}
    return {"Each": {"Type": "Map", "ItemProcessor": processor, "End": True, **fields}}


def map_runs(server, execution):
    return server.states("ListMapRuns", executionArn=execution)["mapRuns"]


def test_a_map_run_is_redriven_with_its_parent(server, worker):
    machine = server.machine(distributed({"Before": {"Type": "Pass", "Next": "Work"}, "Work": worker.task()}, MaxConcurrency=1))
    execution = server.start_execution(machine, ["a", "b", "c"])
    worker.succeed("A")
    worker.fail()
    assert server.ended(execution)["error"] == "States.ExceedToleratedFailureThreshold"
    [run] = map_runs(server, execution)
    arn = run["mapRunArn"]
    failed, = server.states("ListExecutions", mapRunArn=arn, statusFilter="FAILED")["executions"]
    assert describe(server, failed["executionArn"])["redriveStatus"] == "REDRIVABLE_BY_MAP_RUN"
    refused(server, "ExecutionNotRedrivable", executionArn=failed["executionArn"])
    assert "redriveDate" not in server.states("DescribeMapRun", mapRunArn=arn)

    server.states("RedriveExecution", executionArn=execution)
    assert worker.succeed("B") == "b"
    assert worker.succeed("C") == "c"
    assert json.loads(server.ended(execution)["output"]) == ["A", "B", "C"]
    assert map_runs(server, execution)[0]["mapRunArn"] == arn and len(map_runs(server, execution)) == 1
    told = server.states("DescribeMapRun", mapRunArn=arn)
    assert (told["status"], told["redriveCount"]) == ("SUCCEEDED", 1) and told["redriveDate"]
    assert told["executionCounts"]["succeeded"] == told["executionCounts"]["total"] == 3
    assert told["executionCounts"]["pendingRedrive"] == told["executionCounts"]["failuresNotRedrivable"] == 0
    seen = events(server, execution)
    assert [event["type"] for event in seen][-6:] == [
        "ExecutionRedriven", "MapRunRedriven", "MapRunSucceeded", "MapStateSucceeded", "MapStateExited", "ExecutionSucceeded"]
    assert seen[-5]["mapRunRedrivenEventDetails"] == {"mapRunArn": arn, "redriveCount": 1}
    again, = server.states("ListExecutions", mapRunArn=arn, redriveFilter="REDRIVEN")["executions"]
    assert again["executionArn"] == failed["executionArn"] and again["redriveCount"] == 1
    assert types(server, again["executionArn"]) == [
        "ExecutionStarted", "PassStateEntered", "PassStateExited", "TaskStateEntered", "ActivityScheduled", "ActivityStarted",
        "ActivityFailed", "ExecutionFailed", "ExecutionRedriven", "ActivityScheduled", "ActivityStarted", "ActivitySucceeded",
        "TaskStateExited", "ExecutionSucceeded"]


def test_children_without_room_are_pending(server, worker):
    machine = server.machine(distributed({"Work": worker.task()}, MaxConcurrency=1, ToleratedFailureCount=1))
    execution = server.start_execution(machine, ["a", "b"])
    worker.fail(), worker.fail()
    server.ended(execution)
    arn = map_runs(server, execution)[0]["mapRunArn"]
    server.states("RedriveExecution", executionArn=execution)
    token, _ = worker.take()
    counts = server.states("DescribeMapRun", mapRunArn=arn)["executionCounts"]
    assert (counts["running"], counts["pendingRedrive"], counts["failed"], counts["total"]) == (1, 1, 0, 2)
    pending, = server.states("ListExecutions", mapRunArn=arn, statusFilter="PENDING_REDRIVE")["executions"]
    assert pending["status"] == "PENDING_REDRIVE"
    assert describe(server, pending["executionArn"])["status"] == "PENDING_REDRIVE"
    assert server.states("ListExecutions", mapRunArn=arn, statusFilter="FAILED")["executions"] == []
    worker.client.send_task_success(taskToken=token, output="1")
    worker.succeed(2)
    assert json.loads(server.ended(execution)["output"]) == [1, 2]
    assert server.states("ListExecutions", mapRunArn=arn, statusFilter="PENDING_REDRIVE")["executions"] == []


def test_express_children_are_started_anew(server, tmp_path):
    function = server.function(
        "import os, json\n"
        "def handler(event, context):\n"
        "    if event['n'] % 2 and not os.path.exists(event['ready']):\n"
        "        raise RuntimeError('not yet')\n"
        "    return event['n']\n")
    machine = server.machine(distributed({
        "Call": {"Type": "Task", "Resource": function, "End": True}}, "EXPRESS", ToleratedFailureCount=1))
    ready = tmp_path / "ready"
    execution = server.start_execution(machine, [{"n": n, "ready": str(ready)} for n in range(6)])
    assert server.ended(execution)["status"] == "FAILED"
    ready.touch()
    before = {each["executionArn"] for each in server.states(
        "ListExecutions", mapRunArn=map_runs(server, execution)[0]["mapRunArn"])["executions"]}
    server.states("RedriveExecution", executionArn=execution)
    assert json.loads(server.ended(execution)["output"]) == list(range(6))
    after = {each["executionArn"] for each in server.states(
        "ListExecutions", mapRunArn=map_runs(server, execution)[0]["mapRunArn"])["executions"]}
    assert before <= after and len(after) == 6


def test_a_redriven_map_run_survives_kill_9(own_server):
    server = own_server()
    worker = Worker(server)
    machine = server.machine(distributed({"Work": worker.task()}, MaxConcurrency=3))
    execution = server.start_execution(machine, list(range(12)))
    for _ in range(4):
        value = worker.take()
        worker.client.send_task_success(taskToken=value[0], output=json.dumps(value[1]))
    worker.fail()
    server.ended(execution)
    server.states("RedriveExecution", executionArn=execution)
    done = []
    held = worker.take()
    token, value = worker.take()
    worker.client.send_task_success(taskToken=token, output=json.dumps(value))
    done.append(value)
    server.kill()
    server.start(port=server.port)
    worker.client = server.client("stepfunctions")
    worker.client.send_task_success(taskToken=held[0], output=json.dumps(held[1]))
    done.append(held[1])
    while len(done) < 8:
        token, value = worker.take()
        worker.client.send_task_success(taskToken=token, output=json.dumps(value))
        done.append(value)
    assert json.loads(server.ended(execution)["output"]) == list(range(12))
    assert len(set(done)) == 8, "each was done once"
    told = server.states("DescribeMapRun", mapRunArn=map_runs(server, execution)[0]["mapRunArn"])
    assert (told["status"], told["redriveCount"], told["executionCounts"]["succeeded"]) == ("SUCCEEDED", 1, 12)
    assert types(server, execution).count("MapRunRedriven") == 1
