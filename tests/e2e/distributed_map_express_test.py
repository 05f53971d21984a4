"""Distributed Map: Express child executions."""
import json

import pytest

from conftest import StatesError, eventually
from distributed_map_support import FAILS_ON_NEGATIVE, PASS, children, counting, distributed, ended_run, map_run, open_gate


def express(states, **fields):
    return distributed(states, ExecutionType="EXPRESS", **fields)


def test_express_children(server):
    execution = server.start_execution(
        server.machine(express(FAILS_ON_NEGATIVE, Label="Mine", ToleratedFailureCount=1)), [1, -1, 2])
    ended = server.ended(execution)
    assert ended["status"] == "SUCCEEDED", ended
    first, failed, last = json.loads(ended["output"])
    assert (first, last) == (1, 2) and failed["Status"] == "FAILED" and failed["Error"] == "Negative"
    arn = map_run(server, execution)
    told = server.states("DescribeMapRun", mapRunArn=arn)
    for counts in (told["itemCounts"], told["executionCounts"]):
        assert (counts["succeeded"], counts["failed"], counts["total"], counts["running"]) == (2, 1, 3, 0)
    of_run = children(server, arn)
    assert sorted(child["status"] for child in of_run) == ["FAILED", "SUCCEEDED", "SUCCEEDED"]
    name = execution.split(":")[6]
    parts = of_run[0]["executionArn"].split(":")
    assert parts[5:7] == ["express", f"{name}/Mine"] and len(parts) == 9 and parts[7] == of_run[0]["name"]
    assert len(children(server, arn, statusFilter="FAILED")) == 1
    child = server.states("DescribeExecution", executionArn=of_run[-1]["executionArn"])
    assert child["mapRunArn"] == arn and (child["input"], child["output"]) == ("1", "1")
    for operation in ("GetExecutionHistory", "StopExecution", "DescribeStateMachineForExecution"):
        with pytest.raises(StatesError) as refused:
            server.states(operation, executionArn=of_run[0]["executionArn"])
        assert refused.value.code == "InvalidArn", operation


@pytest.mark.parametrize("processor, told", [
    ({"T": {"Type": "Task", "Resource": "arn:aws:states:::ecs:runTask.sync", "End": True}}, "'.sync' service integration"),
    ({"T": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke.waitForTaskToken", "End": True}}, "'.waitForTaskToken'"),
    ({"T": {"Type": "Task", "Resource": "arn:aws:states:us-east-1:000000000000:activity:a", "End": True}}, "Activity ARN"),
    ({"T": {**distributed(PASS)["Each"]}}, "'DISTRIBUTED' is not supported inside 'EXPRESS'"),
])
def test_what_express_children_cannot(server, processor, told):
    with pytest.raises(server.client("stepfunctions").exceptions.ClientError) as refused:
        server.machine(express(processor))
    assert refused.value.response["Error"]["Code"] == "InvalidDefinition" and told in str(refused.value)


def test_stopping_the_execution_stops_express_children(server):
    execution, arn, table = counting(server, ExecutionType="EXPRESS")
    server.states("StopExecution", executionArn=execution)
    told = ended_run(server, arn)
    assert told["status"] == "ABORTED"
    assert (told["itemCounts"]["succeeded"], told["itemCounts"]["aborted"]) == (15, 5)
    assert len(children(server, arn, statusFilter="ABORTED")) == 5
    assert server.states("DescribeExecution", executionArn=children(server, arn)[0]["executionArn"])["status"] == "ABORTED"


def test_a_lowered_tolerance_ends_a_map_run(server):
    execution, arn, table = counting(server, ExecutionType="EXPRESS", ToleratedFailurePercentage=50)
    server.states("UpdateMapRun", mapRunArn=arn, toleratedFailurePercentage=10, maxConcurrency=40)
    told = eventually(lambda: (lambda d: d["itemCounts"]["running"] == 25 and d)(server.states("DescribeMapRun", mapRunArn=arn)))
    assert (told["toleratedFailurePercentage"], told["maxConcurrency"]) == (10, 40)
    open_gate(server, table)
    assert server.ended(execution)["status"] == "SUCCEEDED"
