"""--retention: closed executions are deleted in the background, and their names are free again."""
import json

import pytest

from conftest import StatesError, eventually, unique

PASS = {"Done": {"Type": "Pass", "End": True}}


@pytest.fixture
def server(own_server):
    return own_server(options=["--retention", "1s"])


def refusal(server, operation, **parameters):
    """What the operation is refused with; None while it is answered."""
    try:
        server.states(operation, **parameters)
    except StatesError as refused:
        return refused
    return None


def await_deletion(server, execution):
    refused = eventually(lambda: refusal(server, "DescribeExecution", executionArn=execution))
    assert (refused.status, refused.code) == (400, "ExecutionDoesNotExist")
    assert refused.message == f"Execution Does Not Exist: '{execution}'"


def test_a_closed_execution_goes_with_all_that_was_of_it(server):
    machine = server.machine(PASS)
    execution = server.start_execution(machine, name="once")
    await_deletion(server, execution)
    assert refusal(server, "GetExecutionHistory", executionArn=execution).code == "ExecutionDoesNotExist"
    assert refusal(server, "StopExecution", executionArn=execution).code == "ExecutionDoesNotExist"
    assert refusal(server, "RedriveExecution", executionArn=execution).code == "ExecutionDoesNotExist"
    assert server.states("ListExecutions", stateMachineArn=machine)["executions"] == []
    assert server.states("DescribeStateMachine", stateMachineArn=machine)["status"] == "ACTIVE"


@pytest.mark.parametrize("data_dir", [None, ":memory:"])
def test_its_name_is_free_again(own_server, data_dir):
    server = own_server(data_dir=data_dir, options=["--retention", "1s"])
    machine = server.machine(PASS)
    execution = server.start_execution(machine, {"time": 1}, name="again")
    await_deletion(server, execution)
    assert server.start_execution(machine, {"time": 2}, name="again") == execution


def test_what_runs_stays_however_long(server):
    activity = server.states("CreateActivity", name=unique("work"))["activityArn"]
    running = server.start_execution(server.machine({"Wait": {"Type": "Task", "Resource": activity, "End": True}}))
    token = eventually(lambda: server.states("GetActivityTask", activityArn=activity)).get("taskToken")
    await_deletion(server, server.start_execution(server.machine(PASS)))  # began later, is gone already
    assert server.states("DescribeExecution", executionArn=running)["status"] == "RUNNING"
    server.states("SendTaskSuccess", taskToken=token, output="1")
    await_deletion(server, running)
    assert refusal(server, "SendTaskSuccess", taskToken=token, output="1").code == "TaskDoesNotExist"


def test_map_runs_and_their_children_go_too(server):
    processor = {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"}, "StartAt": "Done", "States": PASS}
    activity = server.states("CreateActivity", name=unique("work"))["activityArn"]
    execution = server.start_execution(server.machine({
        "Each": {"Type": "Map", "ItemProcessor": processor, "Next": "Wait"},
        "Wait": {"Type": "Task", "Resource": activity, "End": True}}), list(range(10)))
    token = eventually(lambda: server.states("GetActivityTask", activityArn=activity)).get("taskToken")
    map_run = server.states("ListMapRuns", executionArn=execution)["mapRuns"][0]["mapRunArn"]
    children = [child["executionArn"] for child in server.states("ListExecutions", mapRunArn=map_run)["executions"]]
    assert len(children) == 10
    await_deletion(server, server.start_execution(server.machine(PASS)))
    assert server.states("DescribeExecution", executionArn=children[0])["status"] == "SUCCEEDED", "its parent runs"
    server.states("SendTaskSuccess", taskToken=token, output="1")
    await_deletion(server, execution)
    assert refusal(server, "DescribeMapRun", mapRunArn=map_run).code == "ResourceNotFound"
    for child in children:
        await_deletion(server, child)


def test_the_time_may_be_set_later(own_server):
    server = own_server(options=["--retention", "off"])
    machine = server.machine(PASS)
    execution = server.start_execution(machine, name="kept")
    server.ended(execution)
    assert server.stop() == 0
    server.options = ["--retention", "1s"]
    server.start()
    await_deletion(server, execution)
    server.kill()
    server.options = []
    server.start()
    assert refusal(server, "DescribeExecution", executionArn=execution).code == "ExecutionDoesNotExist"
    assert json.loads(server.ended(server.start_execution(machine, 7, name="kept"))["output"]) == 7
