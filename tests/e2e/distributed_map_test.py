"""Distributed Map: Map Runs and their child executions, from outside."""
import json

import pytest

from conftest import StatesError
from distributed_map_support import FAILS_ON_NEGATIVE, PASS, Worker, children, distributed, ended_run, map_run, types


def test_a_map_run_is_told_of_by_every_operation(server):
    execution = server.start_execution(server.machine(distributed(PASS, Label="Mine", MaxConcurrency=2)), [10, 20, 30])
    ended = server.ended(execution)
    assert json.loads(ended["output"]) == [10, 20, 30]
    events = server.history(execution)
    assert [e["type"] for e in events] == [
        "ExecutionStarted", "MapStateEntered", "MapStateStarted", "MapRunStarted", "MapRunSucceeded", "MapStateSucceeded",
        "MapStateExited", "ExecutionSucceeded"]
    arn = events[3]["mapRunStartedEventDetails"]["mapRunArn"]
    name = execution.split(":")[6]
    assert arn.startswith(f"arn:aws:states:us-east-1:000000000000:mapRun:{name}/Mine:")

    listed = server.states("ListMapRuns", executionArn=execution)["mapRuns"]
    assert [run["mapRunArn"] for run in listed] == [arn]
    assert listed[0]["stateMachineArn"].endswith(f":stateMachine:{name}/Mine")
    told = server.states("DescribeMapRun", mapRunArn=arn)
    assert told["status"] == "SUCCEEDED" and told["executionArn"] == execution and told["maxConcurrency"] == 2
    for counts in (told["itemCounts"], told["executionCounts"]):
        assert counts["total"] == counts["succeeded"] == counts["resultsWritten"] == 3
        assert counts["pending"] == counts["running"] == counts["failed"] == 0

    of_run = children(server, arn)
    assert [child["itemCount"] for child in of_run] == [1, 1, 1]
    assert {child["stateMachineArn"] for child in of_run} == {listed[0]["stateMachineArn"]}
    child = server.states("DescribeExecution", executionArn=of_run[-1]["executionArn"])
    assert child["mapRunArn"] == arn and child["input"] == "10" and child["output"] == "10"
    assert child["executionArn"].startswith(f"arn:aws:states:us-east-1:000000000000:execution:{name}/Mine:")
    assert types(server, child["executionArn"]) == ["ExecutionStarted", "PassStateEntered", "PassStateExited", "ExecutionSucceeded"]
    assert execution in [e["executionArn"] for e in server.states(
        "ListExecutions", stateMachineArn=ended["stateMachineArn"])["executions"]], "children are not the machine's own"
    machine = server.states("DescribeStateMachineForExecution", executionArn=child["executionArn"])
    assert machine["mapRunArn"] == arn and machine["label"] == "Mine"
    assert list(json.loads(machine["definition"])["States"]) == ["Same"]


def test_children_are_listed_in_pages(server):
    execution = server.start_execution(server.machine(distributed(PASS)), list(range(5)))
    server.ended(execution)
    arn = map_run(server, execution)
    first = server.states("ListExecutions", mapRunArn=arn, maxResults=3)
    rest = server.states("ListExecutions", mapRunArn=arn, maxResults=3, nextToken=first["nextToken"])
    assert len(first["executions"]) == 3 and len(rest["executions"]) == 2 and "nextToken" not in rest
    assert len({e["executionArn"] for e in first["executions"] + rest["executions"]}) == 5
    assert children(server, arn, statusFilter="FAILED") == []


def test_one_failure_fails_a_map_run_that_tolerates_none(server):
    execution = server.start_execution(server.machine(distributed(FAILS_ON_NEGATIVE)), [1, -1, 2])
    ended = server.ended(execution)
    assert ended["status"] == "FAILED" and ended["error"] == "States.ExceedToleratedFailureThreshold"
    assert ended["cause"] == "The specified tolerated failure threshold was exceeded"
    assert types(server, execution)[-3:] == ["MapRunFailed", "MapStateFailed", "ExecutionFailed"]
    told = ended_run(server, map_run(server, execution))
    assert told["status"] == "FAILED" and told["executionCounts"]["failed"] == 1


@pytest.mark.parametrize("fields", [{"ToleratedFailureCount": 1}, {"ToleratedFailurePercentage": 50}])
def test_tolerated_failures_are_part_of_the_result(server, fields):
    execution = server.start_execution(server.machine(distributed(FAILS_ON_NEGATIVE, **fields)), [1, -1, 2])
    ended = server.ended(execution)
    assert ended["status"] == "SUCCEEDED", ended
    first, failed, last = json.loads(ended["output"])
    assert (first, last) == (1, 2)
    assert failed["Status"] == "FAILED" and failed["Error"] == "Negative" and failed["Cause"] == "below zero"
    assert failed["Input"] == "-1" and failed["ExecutionArn"]


def test_more_failures_than_are_tolerated(server):
    for fields in ({"ToleratedFailureCount": 1}, {"ToleratedFailurePercentage": 50}):
        ended = server.run(distributed(FAILS_ON_NEGATIVE, **fields), [-1, -1, 2])
        assert ended["error"] == "States.ExceedToleratedFailureThreshold", fields


def test_a_failed_map_run_stops_its_children_and_is_caught(server):
    worker = Worker(server)
    states = {
        "Look": {"Type": "Choice", "Choices": [{"Variable": "$", "NumericLessThan": 0, "Next": "No"}], "Default": "Work"},
        "No": {"Type": "Fail"}, **worker.states()}
    machine = distributed(states, Catch=[{"ErrorEquals": ["States.ExceedToleratedFailureThreshold"], "Next": "Caught"}])
    machine["Caught"] = {"Type": "Pass", "Result": "caught", "End": True}
    execution = server.start_execution(server.machine(machine, start="Each"), [1, -1])
    assert json.loads(server.ended(execution)["output"]) == "caught"
    arn = map_run(server, execution)
    assert ended_run(server, arn)["executionCounts"]["aborted"] == 1
    assert sorted(child["status"] for child in children(server, arn)) == ["ABORTED", "FAILED"]


def test_a_retried_map_state_has_a_second_map_run(server):
    retry = [{"ErrorEquals": ["States.ALL"], "MaxAttempts": 1, "IntervalSeconds": 1, "MaxDelaySeconds": 2}]
    execution = server.start_execution(server.machine(distributed(FAILS_ON_NEGATIVE, Retry=retry)), [-1])
    assert server.ended(execution)["status"] == "FAILED"
    runs = server.states("ListMapRuns", executionArn=execution)["mapRuns"]
    assert len({run["mapRunArn"] for run in runs}) == 2
    assert types(server, execution).count("MapRunStarted") == 2


def test_stopping_the_execution_stops_its_map_run_and_the_children(server):
    worker = Worker(server)
    execution = server.start_execution(server.machine(distributed(worker.states())), [1, 2])
    taken = [worker.take() for _ in range(2)]
    arn = map_run(server, execution)
    server.states("StopExecution", executionArn=execution, error="Enough")
    told = ended_run(server, arn)
    assert told["status"] == "ABORTED" and told["itemCounts"]["aborted"] == 2
    assert {child["status"] for child in children(server, arn)} == {"ABORTED"}
    with pytest.raises(StatesError) as refused:
        worker.answer(taken[0])
    assert refused.value.code == "TaskTimedOut"


def test_a_map_run_is_changed_while_it_runs(server):
    worker = Worker(server)
    execution = server.start_execution(server.machine(distributed(worker.states(), MaxConcurrency=1)), [1, 2, 3])
    first = worker.take()
    arn = map_run(server, execution)
    counts = server.states("DescribeMapRun", mapRunArn=arn)["itemCounts"]
    assert (counts["running"], counts["pending"], counts["total"]) == (1, 2, 3)
    server.states("UpdateMapRun", mapRunArn=arn, maxConcurrency=3, toleratedFailureCount=5)
    others = [worker.take(), worker.take()]  # all three are under way now
    told = server.states("DescribeMapRun", mapRunArn=arn)
    assert told["maxConcurrency"] == 3 and told["toleratedFailureCount"] == 5 and told["itemCounts"]["running"] == 3
    for task in [first, *others]:
        worker.answer(task)
    assert server.ended(execution)["status"] == "SUCCEEDED"
    with pytest.raises(StatesError) as refused:
        server.states("UpdateMapRun", mapRunArn=arn, maxConcurrency=1)
    assert refused.value.code == "ValidationException"


def test_batches(server):
    batcher = {"MaxItemsPerBatch": 2, "BatchInput": {"from.$": "$.name"}}
    machine = server.machine(distributed(PASS, ItemsPath="$.items", ItemBatcher=batcher))
    execution = server.start_execution(machine, {"name": "n", "items": [1, 2, 3]})
    assert json.loads(server.ended(execution)["output"]) == [
        {"BatchInput": {"from": "n"}, "Items": [1, 2]}, {"BatchInput": {"from": "n"}, "Items": [3]}]
    told = server.states("DescribeMapRun", mapRunArn=map_run(server, execution))
    assert told["executionCounts"]["total"] == 2 and told["itemCounts"]["total"] == 3


def test_batches_by_size(server):
    machine = distributed(PASS, ItemsPath="$.items", ItemBatcher={"MaxInputBytesPerBatchPath": "$.bytes"})
    ended = server.run(machine, {"bytes": len('{"Items":["aaaa","bbbb"]}'), "items": ["aaaa", "bbbb", "c" * 60, "d"]})
    assert [batch["Items"] for batch in json.loads(ended["output"])] == [["aaaa", "bbbb"], ["c" * 60], ["d"]]


def test_item_selector_sees_index_value_and_the_state_input(server):
    selector = {"i.$": "$$.Map.Item.Index", "v.$": "$$.Map.Item.Value", "all.$": "States.ArrayLength($.items)"}
    ended = server.run(distributed(PASS, ItemsPath="$.items", ItemSelector=selector), {"items": ["x", "y"]})
    assert json.loads(ended["output"]) == [{"i": 0, "v": "x", "all": 2}, {"i": 1, "v": "y", "all": 2}]


def test_jsonata(server):
    machine = distributed(
        {"Twice": {"Type": "Pass", "Output": "{% $states.input.n * 2 %}", "End": True}},
        Items="{% $states.input.numbers %}", ItemSelector={"n": "{% $states.context.Map.Item.Value %}"},
        ToleratedFailureCount="{% $states.input.count %}", MaxConcurrency="{% 2 %}")
    execution = server.start_execution(server.machine(machine, QueryLanguage="JSONata"), {"numbers": [1, 2, 3], "count": 1})
    assert json.loads(server.ended(execution)["output"]) == [2, 4, 6]
    assert server.states("DescribeMapRun", mapRunArn=map_run(server, execution))["toleratedFailureCount"] == 1


def test_a_map_run_of_nothing(server):
    execution = server.start_execution(server.machine(distributed(PASS)), [])
    assert json.loads(server.ended(execution)["output"]) == []


def test_what_there_is_not(server):
    for operation, code in (("DescribeMapRun", "ResourceNotFound"), ("UpdateMapRun", "ResourceNotFound")):
        with pytest.raises(StatesError) as refused:
            server.states(operation, mapRunArn="arn:aws:states:us-east-1:000000000000:mapRun:m/l:u")
        assert refused.value.code == code
        with pytest.raises(StatesError) as refused:
            server.states(operation, mapRunArn="arn:aws:states:us-east-1:000000000000:execution:m:u")
        assert refused.value.code == "InvalidArn"
    with pytest.raises(StatesError) as refused:
        server.states("ListMapRuns", executionArn="arn:aws:states:us-east-1:000000000000:execution:none:none")
    assert refused.value.code == "ExecutionDoesNotExist"


def test_limits_that_paths_lead_to(server):
    fields = {"ToleratedFailureCountPath": "$.count", "ToleratedFailurePercentagePath": "$.percentage", "MaxConcurrencyPath": "$.most",
              "ItemsPath": "$.items"}
    machine = server.machine(distributed(FAILS_ON_NEGATIVE, **fields))
    execution = server.start_execution(machine, {"count": 2, "percentage": 75.5, "most": 3, "items": [1, -1, -1]})
    assert server.ended(execution)["status"] == "SUCCEEDED"
    told = server.states("DescribeMapRun", mapRunArn=map_run(server, execution))
    assert (told["toleratedFailureCount"], told["toleratedFailurePercentage"], told["maxConcurrency"]) == (2, 75.5, 3)
    for wrong in ({"count": 1}, {"percentage": 50}):  # either is enough
        value = {"count": 2, "percentage": 75.5, "most": 3, "items": [1, -1, -1], **wrong}
        assert server.ended(server.start_execution(machine, value))["error"] == "States.ExceedToleratedFailureThreshold", wrong
    for wrong in ({"count": -1}, {"percentage": 101}, {"most": "x"}):
        value = {"count": 2, "percentage": 75.5, "most": 3, "items": [1], **wrong}
        assert server.ended(server.start_execution(machine, value))["status"] == "FAILED", wrong


def test_batches_whose_limits_paths_lead_to(server):
    batcher = {"MaxItemsPerBatchPath": "$.most", "MaxInputBytesPerBatchPath": "$.bytes", "BatchInput": {"fixed": 1}}
    machine = server.machine(distributed(PASS, ItemsPath="$.items", ItemBatcher=batcher))

    def batches(most, size):
        ended = server.ended(server.start_execution(machine, {"most": most, "bytes": size, "items": ["aaaa", "bbbb", "cccc"]}))
        return [batch["Items"] for batch in json.loads(ended["output"])]

    assert batches(2, 1000) == [["aaaa", "bbbb"], ["cccc"]]
    assert batches(3, len('{"BatchInput":{"fixed":1},"Items":["aaaa","bbbb"]}')) == [["aaaa", "bbbb"], ["cccc"]]
    assert batches(3, len('{"BatchInput":{"fixed":1},"Items":["aaaa","bbbb"]}') - 1) == [["aaaa"], ["bbbb"], ["cccc"]]
