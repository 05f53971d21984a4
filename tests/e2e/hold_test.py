"""Nobody holds the server: what one workflow does, others do not feel, and the server can be stopped."""
import json
import os
import signal

from conftest import LIMIT, eventually

COSTLY = "{% $sum($map([1..1000000], function($i) { $i })) %}"


def processor_seconds(server):
    fields = open(f"/proc/{server.process.pid}/stat").read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


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


def test_a_second_signal_ends_a_server_that_is_held(own_server):
    server = own_server()
    server.start_execution(costly_loop(server), {})
    before = processor_seconds(server)
    eventually(lambda: processor_seconds(server) > before + 0.5)  # it computes
    server.process.send_signal(signal.SIGTERM)
    server.process.send_signal(signal.SIGINT)
    assert server.process.wait(LIMIT) in (0, 128 + signal.SIGINT)


def test_a_stop_that_never_ends_is_ended(own_server):
    server = own_server()
    server.process.send_signal(signal.SIGALRM)  # as the alarm does that the first signal sets
    assert server.process.wait(LIMIT) == 1
    assert "the clean stop took too long" in server.log.read_text()
