"""Nobody holds the server: what one workflow does, others do not feel, and the server can be stopped."""
import json
import signal
import socket
import time
import urllib.request

import pytest
from conftest import LIMIT, calm, eventually, processor_seconds, served

COSTLY = "{% $sum($map([1..1000000], function($i) { $i })) %}"
# States that compute for a minute or more, within one step or within one evaluation after the other.
LONG_STATES = {
    "output": {"Type": "Pass", "Output": {str(i): COSTLY for i in range(500)}, "End": True},
    "assign": {"Type": "Pass", "Assign": {f"v{i}": COSTLY for i in range(500)}, "End": True},
    "choice": {"Type": "Choice", "Choices": [{"Condition": COSTLY[:-2] + " < 0 %}", "Next": "End"}] * 500, "Default": "End"},
    "regular expressions": {"Type": "Pass", "Output": ["{% $count($match($pad('', 1000000, 'a'), /a/)) %}"] * 500, "End": True},
    "items": {"Type": "Map", "Items": list(range(40)), "ItemSelector": {str(i): COSTLY for i in range(40)}, "End": True,
              "ItemProcessor": {"StartAt": "Item", "States": {"Item": {"Type": "Pass", "End": True}}}},
    "items of a Map Run": {
        "Type": "Map", "Items": list(range(500)), "ItemSelector": {str(i): COSTLY for i in range(100)}, "End": True,
        "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
                          "StartAt": "Item", "States": {"Item": {"Type": "Pass", "End": True}}}},
}


def costly_loop(server):
    """A machine that waits a second, so that its start is answered, and then computes for ever."""
    return server.client("stepfunctions").create_state_machine(
        name="costly", roleArn="arn:aws:iam::000000000000:role/any", definition=json.dumps({
            "QueryLanguage": "JSONata", "StartAt": "Wait", "States": {
                "Wait": {"Type": "Wait", "Seconds": 1, "Next": "Compute"},
                "Compute": {"Type": "Pass", "Output": COSTLY, "Next": "Again"},
                "Again": {"Type": "Choice", "Choices": [{"Condition": "{% true %}", "Next": "Compute"}], "Default": "End"},
                "End": {"Type": "Succeed"}}}))["stateMachineArn"]


def test_costly_loops_hold_nobody(own_server):
    server = own_server()
    states = server.client("stepfunctions")
    machine = costly_loop(server)
    culprits = [server.start_execution(machine, {}) for _ in range(20)]
    before = processor_seconds(server)
    eventually(lambda: processor_seconds(server) > before + 1)  # they compute
    assert server.healthy()
    ordinary = server.machine({"P": {"Type": "Pass", "End": True}})
    for _ in range(10):
        assert server.ended(server.start_execution(ordinary))["status"] == "SUCCEEDED"
    for execution in culprits:
        states.stop_execution(executionArn=execution)
    for execution in culprits:
        assert server.ended(execution)["status"] == "ABORTED"
    assert server.stop() == 0


def test_costly_loops_hold_nobody_after_a_crash(own_server):
    server = own_server()
    machine = costly_loop(server)
    culprits = [server.start_execution(machine, {}) for _ in range(4)]
    before = processor_seconds(server)
    eventually(lambda: processor_seconds(server) > before + 0.5)
    server.kill()
    server.start()
    before = processor_seconds(server)
    eventually(lambda: processor_seconds(server) > before + 0.5)  # they compute again
    ordinary = server.machine({"P": {"Type": "Pass", "End": True}})
    assert server.ended(server.start_execution(ordinary))["status"] == "SUCCEEDED"
    for execution in culprits:
        server.client("stepfunctions").stop_execution(executionArn=execution)
        assert server.ended(execution)["status"] == "ABORTED"


def long_state(server, state, kind="STANDARD"):
    return server.client("stepfunctions").create_state_machine(
        name="long-" + kind, roleArn="arn:aws:iam::000000000000:role/any", type=kind, definition=json.dumps({
            "QueryLanguage": "JSONata", "StartAt": "Long",
            "States": {"Long": state, **({"End": {"Type": "Succeed"}} if state["Type"] == "Choice" else {})}}))["stateMachineArn"]


def computing(server, seconds=0.5):
    before = processor_seconds(server)
    eventually(lambda: processor_seconds(server) > before + seconds)


@pytest.mark.parametrize("name", LONG_STATES)
def test_a_long_state_holds_nobody_and_can_be_stopped(own_server, name):
    server = own_server()
    states = server.client("stepfunctions")
    machine = long_state(server, LONG_STATES[name])
    began = time.monotonic()
    culprits = [server.start_execution(machine, {}) for _ in range(3)]  # these are answered, too
    computing(server)
    served(server)
    for execution in culprits:
        states.stop_execution(executionArn=execution, error="Enough", cause="It never ends")
        described = states.describe_execution(executionArn=execution)
        assert (described["status"], described["error"]) == ("ABORTED", "Enough")
        types = [event["type"] for event in server.history(execution)]
        assert types[:2] == ["ExecutionStarted", LONG_STATES[name]["Type"] + "StateEntered"]
        assert types[-1] == "ExecutionAborted"
    assert server.stop() == 0
    assert time.monotonic() - began < LIMIT / 2  # nobody waited for the end of a state
    server.start()
    assert [server.ended(execution)["status"] for execution in culprits] == ["ABORTED"] * 3


def test_a_long_state_holds_nobody_after_a_crash(own_server):
    server = own_server()
    machine = long_state(server, LONG_STATES["output"])
    culprits = [server.start_execution(machine, {}) for _ in range(4)]
    computing(server)
    server.kill()
    server.start()
    computing(server)  # they go on
    served(server)
    for execution in culprits:
        server.client("stepfunctions").stop_execution(executionArn=execution)
        assert server.ended(execution)["status"] == "ABORTED"
    assert server.stop() == 0


def test_a_long_replay_holds_nobody(own_server):
    server = own_server()
    machine = long_state(server, {
        "Type": "Parallel", "End": True, "Branches": [{"StartAt": "First", "States": {
            "First": {"Type": "Pass", "Output": [COSTLY] * 10, "Next": "Wait"}, "Wait": {"Type": "Wait", "Seconds": 3600, "End": True}}}]})
    culprits = [server.start_execution(machine, {}) for _ in range(4)]
    for execution in culprits:
        eventually(lambda: any(event["type"] == "WaitStateEntered" for event in server.history(execution)))
    server.kill()
    server.start()
    served(server)
    for execution in culprits:
        assert any(event["type"] == "WaitStateEntered" for event in server.history(execution))  # all of it, once it is asked for
        assert server.client("stepfunctions").describe_execution(executionArn=execution)["status"] == "RUNNING"
    for execution in culprits:
        server.client("stepfunctions").stop_execution(executionArn=execution)
        assert server.ended(execution)["status"] == "ABORTED"
    assert server.stop() == 0


def test_an_execution_times_out_in_the_middle_of_a_state(own_server):
    server = own_server()
    states = server.client("stepfunctions")
    machine = states.create_state_machine(
        name="late", roleArn="arn:aws:iam::000000000000:role/any", definition=json.dumps({
            "QueryLanguage": "JSONata", "StartAt": "Long", "TimeoutSeconds": 1, "States": {"Long": LONG_STATES["output"]}}))["stateMachineArn"]
    execution = server.start_execution(machine, {})
    assert server.ended(execution)["status"] == "TIMED_OUT"
    assert [event["type"] for event in server.history(execution)] == ["ExecutionStarted", "PassStateEntered", "ExecutionTimedOut"]


def test_a_reset_does_not_wait_for_the_end_of_a_state(own_server):
    server = own_server()
    for kind in ("STANDARD", "EXPRESS"):
        server.start_execution(long_state(server, LONG_STATES["output"], kind), {})
    computing(server)
    urllib.request.urlopen(urllib.request.Request(server.url + "/_stepwell/reset", method="POST"), timeout=LIMIT).read()
    eventually(lambda: calm(server))
    assert server.client("stepfunctions").list_state_machines()["stateMachines"] == []


def test_a_long_test_of_a_state_holds_nobody(own_server):
    server = own_server()
    body = json.dumps({"definition": json.dumps({"QueryLanguage": "JSONata", **LONG_STATES["output"]})})
    with socket.create_connection(("127.0.0.1", server.port), timeout=LIMIT) as client:
        client.sendall((f"POST / HTTP/1.1\r\nHost: 127.0.0.1:{server.port}\r\nX-Amz-Target: AWSStepFunctions.TestState\r\n"
                        f"Content-Type: application/x-amz-json-1.0\r\nContent-Length: {len(body)}\r\n\r\n{body}").encode())
        computing(server)
        served(server)
    eventually(lambda: calm(server), LIMIT / 2)  # nobody waits for it any more
    assert server.stop() == 0


def test_a_second_signal_ends_a_server_that_is_held(own_server):
    server = own_server()
    server.start_execution(costly_loop(server), {})
    before = processor_seconds(server)
    eventually(lambda: processor_seconds(server) > before + 0.5)  # it computes
    server.process.send_signal(signal.SIGTERM)
    server.process.send_signal(signal.SIGINT)
    assert server.process.wait(LIMIT) in (0, 128 + signal.SIGINT, 128 + signal.SIGTERM)  # whichever came second


def test_a_stop_that_never_ends_is_ended(own_server):
    server = own_server()
    server.process.send_signal(signal.SIGALRM)  # as the alarm does that the first signal sets
    assert server.process.wait(LIMIT) == 1
    assert "the clean stop took too long" in server.log.read_text()
