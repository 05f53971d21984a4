"""What workflows hold and start stays within the server's memory, and others are served meanwhile."""
import json
import urllib.request

import pytest
from botocore.exceptions import ClientError
from conftest import LIMIT, calm, eventually, served

ROLE = "arn:aws:iam::000000000000:role/any"
LIMITED = ("--memory-limit", "400M")
MEGABYTE = 1 << 20
ROUNDS = 1500


def resident(server):
    """Bytes of memory, and the most there ever were."""
    status = open(f"/proc/{server.process.pid}/status").read()
    return [int(status.split(name)[1].split()[0]) * 1024 for name in ("VmRSS:", "VmHWM:")]


def machine(server, definition, kind="STANDARD", name="large"):
    return server.client("stepfunctions").create_state_machine(
        name=name, roleArn=ROLE, type=kind, definition=json.dumps(definition))["stateMachineArn"]


def loop(server):
    """Its history grows by a megabyte with every round."""
    return machine(server, {"QueryLanguage": "JSONata", "StartAt": "Fill", "States": {
        "Fill": {"Type": "Pass", "Next": "Again",
                 "Output": {"n": "{% $states.input.n + 1 %}", "p": "{% $pad($string($states.input.n), 200000, 'abcdefgh') %}"}},
        "Again": {"Type": "Choice", "Choices": [{"Condition": "{% $states.input.n < " + str(ROUNDS) + " %}", "Next": "Fill"}], "Default": "End"},
        "End": {"Type": "Pass", "Output": "{% $states.input.n %}", "End": True}}})


def test_a_long_history_leaves_memory(own_server):
    server = own_server(options=LIMITED)
    execution = server.start_execution(loop(server), {"n": 0})
    eventually(lambda: len(server.client("stepfunctions").get_execution_history(executionArn=execution, maxResults=1000)["events"]) > 3)
    served(server)
    # what is read of it meanwhile is what it is in the end, from either side
    states = server.client("stepfunctions")
    early = states.get_execution_history(executionArn=execution)["events"]
    last = states.get_execution_history(executionArn=execution, reverseOrder=True, maxResults=2)["events"]
    assert [event["id"] for event in early] == list(range(1, len(early) + 1))
    assert last[0]["id"] == last[1]["id"] + 1
    ended = server.ended(execution)
    assert (ended["status"], ended["output"]) == ("SUCCEEDED", str(ROUNDS))
    assert resident(server)[1] < 400 * MEGABYTE
    whole = []
    for page in states.get_paginator("get_execution_history").paginate(executionArn=execution, maxResults=1000, includeExecutionData=False):
        whole += page["events"]
    assert [event["id"] for event in whole] == list(range(1, ROUNDS * 4 + 5))
    assert whole[-1]["type"] == "ExecutionSucceeded"
    assert states.get_execution_history(executionArn=execution)["events"][:len(early)] == early


def test_a_long_history_goes_on_after_a_crash(own_server):
    server = own_server(options=LIMITED)
    execution = server.start_execution(loop(server), {"n": 0})
    states = server.client("stepfunctions")
    eventually(lambda: states.get_execution_history(executionArn=execution, reverseOrder=True, maxResults=1)["events"][0]["id"] > 500)
    early = states.get_execution_history(executionArn=execution)["events"]
    server.kill()
    server.start()
    states = server.client("stepfunctions")
    assert states.get_execution_history(executionArn=execution)["events"][:len(early)] == early
    assert server.ended(execution)["status"] == "SUCCEEDED"
    assert resident(server)[1] < 400 * MEGABYTE
    assert states.get_execution_history(executionArn=execution, reverseOrder=True, maxResults=1)["events"][0]["id"] == ROUNDS * 4 + 4


def test_a_map_whose_result_is_too_large_anyway_keeps_none_of_it(own_server):
    server = own_server(options=LIMITED)
    large = machine(server, {"QueryLanguage": "JSONata", "StartAt": "Map", "States": {"Map": {
        "Type": "Map", "Items": "{% [1..3000] %}", "ItemSelector": {"x": "{% $pad($string($states.context.Map.Item.Value), 200000, 'abc') %}"},
        "ItemProcessor": {"StartAt": "P", "States": {"P": {"Type": "Pass", "End": True}}}, "End": True}}})
    execution = server.start_execution(large, {})
    served(server)
    ended = server.ended(execution)
    assert (ended["status"], ended["error"]) == ("FAILED", "States.DataLimitExceeded")
    assert resident(server)[1] < 400 * MEGABYTE


def test_what_holds_the_most_fails_where_nothing_else_helps(own_server):
    server = own_server(options=LIMITED)
    # its results are all needed: Output looks at them
    large = machine(server, {"QueryLanguage": "JSONata", "StartAt": "Map", "States": {"Map": {
        "Type": "Map", "Items": "{% [1..100000] %}", "ItemSelector": {"x": "{% $pad($string($states.context.Map.Item.Value), 200000, 'abc') %}"},
        "ItemProcessor": {"StartAt": "P", "States": {"P": {"Type": "Pass", "End": True}}}, "Output": 1, "End": True}}}, kind="EXPRESS")
    waiting = server.start_execution(server.machine({"W": {"Type": "Wait", "Seconds": 3600, "End": True}}))
    answer = server.client("stepfunctions").start_sync_execution(stateMachineArn=large, input="{}")
    assert (answer["status"], answer["error"]) == ("FAILED", "States.Runtime")
    assert "--memory-limit" in answer["cause"]
    assert resident(server)[1] < 1200 * MEGABYTE
    eventually(lambda: resident(server)[0] < 300 * MEGABYTE)
    served(server)
    assert server.client("stepfunctions").describe_execution(executionArn=waiting)["status"] == "RUNNING"
    assert server.stop() == 0


def bomb(server):
    """Each execution starts two of itself."""
    start = {"Type": "Task", "Resource": "arn:aws:states:::states:startExecution", "End": True,
             "Parameters": {"StateMachineArn": "arn:aws:states:us-east-1:000000000000:stateMachine:bomb", "Input": {}}}
    return machine(server, {"StartAt": "Both", "States": {
        "Both": {"Type": "Parallel", "Branches": [{"StartAt": name, "States": {name: start}} for name in ("One", "Two")], "Next": "Wait"},
        "Wait": {"Type": "Wait", "Seconds": 3600, "End": True}}}, name="bomb")


def count(server, arn, status):
    return len(server.client("stepfunctions").list_executions(stateMachineArn=arn, statusFilter=status, maxResults=1000)["executions"])


@pytest.mark.parametrize("end", ["delete", "reset", "stop"])
def test_executions_that_start_themselves_hold_nobody(own_server, end):
    server = own_server(options=LIMITED)
    states = server.client("stepfunctions")
    arn = bomb(server)
    server.start_execution(arn, {})
    eventually(lambda: count(server, arn, "RUNNING") == 1000)
    served(server)
    assert resident(server)[1] < 400 * MEGABYTE
    if end == "delete":
        states.delete_state_machine(stateMachineArn=arn)
        eventually(lambda: calm(server))
        served(server)
    elif end == "reset":
        urllib.request.urlopen(urllib.request.Request(server.url + "/_stepwell/reset", method="POST"), timeout=LIMIT).read()
        assert states.list_state_machines()["stateMachines"] == []
        eventually(lambda: calm(server))
    else:
        assert server.stop() == 0
        server.start()
        served(server)
        server.client("stepfunctions").delete_state_machine(stateMachineArn=arn)
        eventually(lambda: calm(server))
    assert server.stop() == 0


def test_starts_are_throttled_where_memory_is_scarce(own_server):
    server = own_server(options=("--memory-limit", "64M"))
    states = server.client("stepfunctions")
    large = machine(server, {"QueryLanguage": "JSONata", "StartAt": "Map", "States": {"Map": {
        "Type": "Map", "Items": "{% [1..3000] %}", "ItemSelector": {"x": "{% $pad($string($states.context.Map.Item.Value), 200000, 'abc') %}"},
        "ItemProcessor": {"StartAt": "P", "States": {"P": {"Type": "Pass", "End": True}}}, "Output": 1, "End": True}}})
    codes = set()

    def throttled():
        try:
            states.start_execution(stateMachineArn=large)
        except ClientError as error:
            codes.add((error.response["Error"]["Code"], error.response["Error"]["Message"]))
        return bool(codes)

    eventually(throttled)
    assert codes == {("ThrottlingException", "Rate exceeded")}
    eventually(lambda: calm(server))
    served(server)  # it was for a while
    assert server.stop() == 0
