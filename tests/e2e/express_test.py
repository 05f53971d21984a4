"""Express workflows: started and waited for in one call, or started and forgotten."""
import json
import urllib.request

import pytest

from conftest import ROLE, StatesError, eventually, unique


def express(server, states, **more):
    definition = json.dumps({"StartAt": next(iter(states)), "States": states, **more})
    return server.states("CreateStateMachine", name=unique("express"), roleArn=ROLE, type="EXPRESS", definition=definition)[
        "stateMachineArn"]


def sync(server, machine, value=None, **more):
    return server.states("StartSyncExecution", stateMachineArn=machine, input=json.dumps(value), **more)


def test_a_synchronous_execution_answers_its_result(server):
    machine = express(server, {"A": {"Type": "Pass", "Parameters": {"n.$": "$.n", "id.$": "$$.Execution.Id"}, "End": True}})
    answer = sync(server, machine, {"n": 1}, name="mine")
    assert (answer["status"], answer["name"], answer["stateMachineArn"]) == ("SUCCEEDED", "mine", machine)
    name = machine.rpartition(":")[2]
    assert answer["executionArn"].startswith(f"arn:aws:states:us-east-1:000000000000:express:{name}:mine:")
    assert json.loads(answer["output"]) == {"n": 1, "id": answer["executionArn"]}
    assert answer["billingDetails"]["billedMemoryUsedInMB"] == 64
    assert answer["billingDetails"]["billedDurationInMilliseconds"] % 100 == 0
    again = sync(server, machine, {"n": 2}, name="mine")  # names of Express executions are no names
    assert again["executionArn"] != answer["executionArn"]


def test_its_failure_is_a_result_too(server):
    machine = express(server, {"F": {"Type": "Fail", "Error": "Broken", "Cause": "by hand"}})
    answer = sync(server, machine)
    assert (answer["status"], answer["error"], answer["cause"]) == ("FAILED", "Broken", "by hand")
    late = express(server, {"W": {"Type": "Wait", "Seconds": 60, "End": True}}, TimeoutSeconds=1)
    assert sync(server, late)["status"] == "TIMED_OUT"


def test_an_asynchronous_execution_does_its_work_and_is_forgotten(server):
    table = unique("done")
    server.client("dynamodb").create_table(
        TableName=table, KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}], BillingMode="PAY_PER_REQUEST",
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}])
    machine = express(server, {"Put": {"Type": "Task", "Resource": "arn:aws:states:::dynamodb:putItem", "End": True,
                                       "Parameters": {"TableName": table, "Item": {"id": {"S.$": "$.id"}}}}})
    execution = server.states("StartExecution", stateMachineArn=machine, input='{"id": "x"}')["executionArn"]
    assert ":express:" in execution
    eventually(lambda: server.client("dynamodb").get_item(TableName=table, Key={"id": {"S": "x"}}).get("Item"))
    for operation in ("DescribeExecution", "StopExecution", "GetExecutionHistory"):
        with pytest.raises(StatesError) as raised:
            server.states(operation, executionArn=execution)
        assert (raised.value.code, raised.value.message) == (
            "InvalidArn", "Invalid Arn: 'Resource type not valid in this context: express'")
    with pytest.raises(StatesError) as raised:
        server.states("ListExecutions", stateMachineArn=machine)
    assert raised.value.code == "StateMachineTypeNotSupported"


def test_a_standard_machine_has_no_synchronous_executions(server):
    machine = server.machine({"A": {"Type": "Pass", "End": True}})
    with pytest.raises(StatesError) as raised:
        sync(server, machine)
    assert (raised.value.code, raised.value.status) == ("StateMachineTypeNotSupported", 400)


def test_what_express_workflows_cannot_do_is_refused(server):
    for resource in ("arn:aws:states:::ecs:runTask.sync", "arn:aws:states:::lambda:invoke.waitForTaskToken"):
        with pytest.raises(StatesError) as raised:
            express(server, {"T": {"Type": "Task", "Resource": resource, "End": True, "Parameters": {}}})
        assert raised.value.code == "InvalidDefinition"


def test_the_host_that_clients_prefix_is_taken(server):
    machine = express(server, {"A": {"Type": "Pass", "End": True}})
    request = urllib.request.Request(
        server.url, json.dumps({"stateMachineArn": machine, "input": "1"}).encode(),
        {"Content-Type": "application/x-amz-json-1.0", "X-Amz-Target": "AWSStepFunctions.StartSyncExecution",
         "Host": f"sync-localhost:{server.port}"})
    with urllib.request.urlopen(request, timeout=60) as answer:
        assert json.load(answer)["output"] == "1"
