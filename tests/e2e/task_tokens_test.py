"""Task tokens: success, failure, heartbeats, and tokens that are used twice, stale, forged or nonsense."""
import base64
import json
import uuid

import pytest

from conftest import error, eventually, unique

# Keeps the token that it is called with in a table, where the test finds it.
KEEPER = """
import boto3
def handler(event, context):
    boto3.resource('dynamodb').Table(event['table']).put_item(Item={'id': event['id'], 'token': event['token']})
"""


class Callback:
    """An execution that waits for its token."""

    def __init__(self, server, **fields):
        self.server = server
        self.table = unique("tokens")
        server.client("dynamodb").create_table(
            TableName=self.table, KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}], BillingMode="PAY_PER_REQUEST",
            AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}])
        function = server.function(KEEPER)
        self.machine = server.machine({"A": {
            "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke.waitForTaskToken", "End": True,
            "Parameters": {"FunctionName": function, "Payload": {
                "table": self.table, "id.$": "$.id", "token.$": "$$.Task.Token"}}, **fields}})

    def start(self, name="one"):
        self.execution = self.server.start_execution(self.machine, {"id": name})
        table = self.server.resource("dynamodb").Table(self.table)
        item = eventually(lambda: table.get_item(Key={"id": name}).get("Item"))
        return item["token"]


def test_success(server, states):
    callback = Callback(server)
    token = callback.start()
    assert states.describe_execution(executionArn=callback.execution)["status"] == "RUNNING"
    # the token is there before the function has returned
    eventually(lambda: "TaskSubmitted" in [event["type"] for event in server.history(callback.execution)])
    states.send_task_success(taskToken=token, output='{"ok": true}')
    described = server.ended(callback.execution)
    assert (described["status"], json.loads(described["output"])) == ("SUCCEEDED", {"ok": True})
    kinds = [event["type"] for event in server.history(callback.execution)]
    assert kinds[1:] == ["TaskStateEntered", "TaskScheduled", "TaskStarted", "TaskSubmitted", "TaskSucceeded", "TaskStateExited",
                         "ExecutionSucceeded"]


def test_failure(server, states):
    callback = Callback(server)
    states.send_task_failure(taskToken=callback.start(), error="Broken", cause="it is")
    described = server.ended(callback.execution)
    assert (described["status"], described["error"], described["cause"]) == ("FAILED", "Broken", "it is")


def test_failure_can_be_retried_with_another_token(server, states):
    callback = Callback(server, Retry=[{"ErrorEquals": ["Again"], "IntervalSeconds": 1, "MaxAttempts": 1}])
    first = callback.start()
    states.send_task_failure(taskToken=first, error="Again")
    table = server.resource("dynamodb").Table(callback.table)

    def second():
        token = table.get_item(Key={"id": "one"})["Item"]["token"]
        return token if token != first else None

    with pytest.raises(states.exceptions.ClientError) as raised:
        states.send_task_success(taskToken=first, output="1")
    assert raised.value.response["Error"]["Code"] in ("TaskTimedOut", "TaskDoesNotExist")
    states.send_task_success(taskToken=eventually(second), output="2")
    assert server.ended(callback.execution)["output"] == "2"


def test_by_the_cli(server):
    callback = Callback(server)
    token = callback.start()
    server.cli("stepfunctions", "send-task-heartbeat", "--task-token", token)
    server.cli("stepfunctions", "send-task-success", "--task-token", token, "--task-output", "[1]")
    assert server.ended(callback.execution)["output"] == "[1]"


def test_a_missed_heartbeat(server):
    callback = Callback(server, HeartbeatSeconds=1, TimeoutSeconds=600)
    # not start(): a function that takes more than the second to begin never says its token
    execution = server.start_execution(callback.machine, {"id": "one"})
    described = server.ended(execution)
    assert (described["status"], described["error"]) == ("FAILED", "States.Timeout")
    assert server.history(execution)[-2]["type"] == "TaskTimedOut"


def test_a_token_works_once(server, states):
    callback = Callback(server)
    token = callback.start()
    states.send_task_success(taskToken=token, output="1")
    for again in (lambda: states.send_task_success(taskToken=token, output="2"),
                  lambda: states.send_task_failure(taskToken=token, error="E"),
                  lambda: states.send_task_heartbeat(taskToken=token)):
        with pytest.raises(states.exceptions.ClientError) as raised:
            again()
        assert raised.value.response["Error"]["Code"] in ("TaskTimedOut", "TaskDoesNotExist")
    assert server.ended(callback.execution)["output"] == "1"


def test_a_stale_token(server, states):
    callback = Callback(server)
    token = callback.start()
    states.stop_execution(executionArn=callback.execution)
    with pytest.raises(states.exceptions.ClientError) as raised:
        states.send_task_success(taskToken=token, output="1")
    assert raised.value.response["Error"]["Code"] in ("TaskTimedOut", "TaskDoesNotExist")
    assert states.describe_execution(executionArn=callback.execution)["status"] == "ABORTED"


def forgeries(token):
    yield "nonsense"
    yield base64.b64encode(uuid.uuid4().bytes * 8).decode()
    yield token[:-4]
    yield token + "AAAA"
    for place in range(0, len(token), max(1, len(token) // 16)):
        other = "A" if token[place] != "A" else "B"
        yield token[:place] + other + token[place + 1:]


def test_forged_tokens(server, states):
    callback = Callback(server)
    token = callback.start()
    for forged in forgeries(token):
        for call in (lambda: states.send_task_success(taskToken=forged, output="1"),
                     lambda: states.send_task_failure(taskToken=forged, error="E"),
                     lambda: states.send_task_heartbeat(taskToken=forged)):
            with error(states, "InvalidToken"):
                call()
    assert states.describe_execution(executionArn=callback.execution)["status"] == "RUNNING"
    states.send_task_success(taskToken=token, output="1")


def test_another_installations_token(own_server, server, states):
    theirs = Callback(own_server(data_dir=":memory:")).start()
    with error(states, "InvalidToken"):
        states.send_task_success(taskToken=theirs, output="1")


def test_output_that_is_no_json_leaves_the_task_open(server, states):
    callback = Callback(server)
    token = callback.start()
    with error(states, "InvalidOutput"):
        states.send_task_success(taskToken=token, output="{nope")
    states.send_task_success(taskToken=token, output="1")
    assert server.ended(callback.execution)["status"] == "SUCCEEDED"


def test_tokens_survive_kill_9(own_server):
    server = own_server()
    callback = Callback(server)
    token = callback.start()
    history = server.history(callback.execution)
    server.kill()
    server.start(port=server.port)
    assert server.history(callback.execution)[:len(history)] == history
    server.client("stepfunctions").send_task_success(taskToken=token, output='"after"')
    assert server.ended(callback.execution)["output"] == '"after"'


def test_two_senders_at_once_settle_one_task(server, states):
    import concurrent.futures
    callback = Callback(server)
    token = callback.start()

    def send(number):
        try:
            states.send_task_success(taskToken=token, output=str(number))
            return number
        except states.exceptions.ClientError:
            return None

    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        winners = [number for number in pool.map(send, range(16)) if number is not None]
    assert len(winners) == 1
    assert server.ended(callback.execution)["output"] == str(winners[0])
