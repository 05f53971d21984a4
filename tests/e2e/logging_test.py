"""Execution history in CloudWatch Logs; tracing and encryption configurations, which are kept and described."""
import json
import re
import urllib.request

import pytest

from conftest import ROLE, StatesError, eventually, unique

ACCOUNT = "000000000000"
PASS = {"A": {"Type": "Pass", "Result": {"b": 1}, "End": True}}
FAILS = {"A": {"Type": "Pass", "Next": "F"}, "F": {"Type": "Fail", "Error": "Broken", "Cause": "by hand"}}


def definition(states):
    return json.dumps({"StartAt": next(iter(states)), "States": states})


def group_arn(name):
    return f"arn:aws:logs:us-east-1:{ACCOUNT}:log-group:{name}:*"


def configuration(group, level="ALL", data=True):
    return {"level": level, "includeExecutionData": data,
            "destinations": [{"cloudWatchLogsLogGroup": {"logGroupArn": group_arn(group)}}]}


def create(server, states=None, **more):
    return server.states("CreateStateMachine", name=more.pop("name", None) or unique("logged"), roleArn=ROLE,
                         definition=definition(states or PASS), **more)["stateMachineArn"]


def new_group(server):
    name = unique("/aws/vendedlogs/states/e2e")
    server.client("logs").create_log_group(logGroupName=name)
    return name


@pytest.fixture
def group(server):
    return new_group(server)


def events(server, group):
    pages = server.client("logs").get_paginator("filter_log_events").paginate(logGroupName=group)
    return [event for page in pages for event in page["events"]]


def logged(server, group, execution):
    found = [json.loads(event["message"]) for event in events(server, group)]
    return [event for event in found if event["execution_arn"] == execution]


def once_ended(server, group, execution):
    """What an execution logged, once its last event is there."""
    def ask():
        found = logged(server, group, execution)
        return found if found and found[-1]["type"] in ("ExecutionSucceeded", "ExecutionFailed", "ExecutionAborted") else None
    return eventually(ask)


def health(server):
    with urllib.request.urlopen(server.url + "/_stepwell/health") as answer:
        return json.load(answer)


def start(server, machine, value=None):
    text = json.dumps({} if value is None else value, ensure_ascii=False)
    return server.states("StartExecution", stateMachineArn=machine, input=text)[
        "executionArn"]


def refused(server, operation, **parameters):
    with pytest.raises(StatesError) as raised:
        server.states(operation, **parameters)
    assert raised.value.status == 400
    return raised.value.code, raised.value.message


# ---- what is logged

def test_all_of_a_standard_execution_by_the_cli(server, group):
    machine = server.cli("stepfunctions", "create-state-machine", "--name", unique("cli"), "--role-arn", ROLE,
                         "--definition", definition(PASS), "--logging-configuration",
                         json.dumps(configuration(group)))["stateMachineArn"]
    execution = server.cli("stepfunctions", "start-execution", "--state-machine-arn", machine, "--input", '{"a": "ü"}')["executionArn"]
    found = once_ended(server, group, execution)
    assert [event["type"] for event in found] == ["ExecutionStarted", "PassStateEntered", "PassStateExited", "ExecutionSucceeded"]
    history = server.history(execution)
    assert [(int(event["id"]), int(event["previous_event_id"])) for event in found] == [
        (event["id"], event["previousEventId"]) for event in history]
    assert [int(event["event_timestamp"]) for event in found] == [
        round(event["timestamp"].timestamp() * 1000) for event in history]
    assert found[0]["details"] == {"input": '{"a": "ü"}', "inputDetails": {"truncated": False}, "roleArn": ROLE}
    assert found[3]["details"] == {"output": '{"b":1}', "outputDetails": {"truncated": False}}
    assert all(event["redrive_count"] == "0" for event in found)
    raw = server.cli("logs", "filter-log-events", "--log-group-name", group)["events"]
    name = machine.rpartition(":")[2]
    for event in raw:
        assert re.fullmatch(rf"states/{name}/\d{{4}}-\d\d-\d\d-\d\d-\d\d/[0-9a-f]{{8}}", event["logStreamName"])
        assert event["timestamp"] == int(json.loads(event["message"])["event_timestamp"])


@pytest.mark.parametrize("level, types", [
    ("ALL", ["ExecutionStarted", "PassStateEntered", "PassStateExited", "FailStateEntered", "ExecutionFailed"]),
    ("ERROR", ["FailStateEntered", "ExecutionFailed"]),
    ("FATAL", ["ExecutionFailed"]),
])
@pytest.mark.parametrize("kind", ["STANDARD", "EXPRESS"])
def test_levels(server, group, kind, level, types):
    machine = create(server, FAILS, type=kind, loggingConfiguration=configuration(group, level))
    execution = start(server, machine)
    assert (":express:" in execution) == (kind == "EXPRESS")
    found = once_ended(server, group, execution)
    assert [event["type"] for event in found] == types
    assert found[-1]["details"] == {"error": "Broken", "cause": "by hand"}


def test_off_logs_nothing(server, group):
    off = create(server, FAILS, loggingConfiguration=configuration(group, "OFF"))
    server.ended(start(server, off))
    # what comes later is there: what came before would be
    execution = start(server, create(server, loggingConfiguration=configuration(group)))
    once_ended(server, group, execution)
    assert {json.loads(event["message"])["execution_arn"] for event in events(server, group)} == {execution}


def test_a_synchronous_express_execution_is_logged(server, group):
    machine = create(server, type="EXPRESS", loggingConfiguration=configuration(group))
    answer = server.states("StartSyncExecution", stateMachineArn=machine, input="[1]")
    found = once_ended(server, group, answer["executionArn"])
    assert [event["id"] for event in found] == ["1", "2", "3", "4"]
    assert found[1]["details"] == {"name": "A", "input": "[1]", "inputDetails": {"truncated": False}}


def test_without_execution_data(server, group):
    """No input, output, parameters or variables; error and cause stay, as the service's own recordings show."""
    function = server.function("def handler(event, context):\n    raise ValueError('secret')\n")
    states = {"A": {"Type": "Pass", "Assign": {"v": "secret"}, "Next": "T"},
              "T": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke",
                    "Parameters": {"FunctionName": function, "Payload": {"x": "secret"}}, "End": True,
                    "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "F"}]},
              "F": {"Type": "Fail", "Error": "Broken", "Cause": "by hand"}}
    machine = create(server, states, loggingConfiguration=configuration(group, data=False))
    found = once_ended(server, group, start(server, machine, {"in": "secret"}))
    for event in found:
        assert not {"input", "inputDetails", "output", "outputDetails", "parameters", "assignedVariables",
                    "assignedVariablesDetails"} & set(event["details"]), event
        if event["type"] != "TaskFailed":
            assert "secret" not in json.dumps(event)
    kinds = {event["type"]: event["details"] for event in found}
    assert kinds["ExecutionStarted"] == {"roleArn": ROLE}
    assert kinds["PassStateEntered"] == {"name": "A"}
    assert kinds["TaskFailed"]["error"] == "ValueError"
    assert kinds["ExecutionFailed"] == {"error": "Broken", "cause": "by hand"}
    scheduled = kinds["TaskScheduled"]
    assert (scheduled["resource"], scheduled["resourceType"], scheduled["region"]) == ("invoke", "lambda", "us-east-1")


@pytest.mark.parametrize("kind, word", [("STANDARD", "execution"), ("EXPRESS", "express")])
def test_children_of_a_map_run_log_to_the_same_group(server, group, kind, word):
    states = {"M": {"Type": "Map", "Label": "Lots", "End": True, "ItemProcessor": {
        "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": kind}, "StartAt": "P",
        "States": {"P": {"Type": "Pass", "End": True}}}}}
    machine = create(server, states, loggingConfiguration=configuration(group))
    execution = start(server, machine, [1, 2])
    once_ended(server, group, execution)

    def children():
        ended = {}
        for event in events(server, group):
            message = json.loads(event["message"])
            if message["execution_arn"] != execution and message["type"] == "ExecutionSucceeded":
                ended[message["execution_arn"]] = event["logStreamName"]
        return ended if len(ended) == 2 else None
    for arn, stream in eventually(children).items():
        assert f":{word}:{machine.rpartition(':')[2]}/Lots:" in arn
        assert stream.startswith(f"states/{machine.rpartition(':')[2]}/Lots/")


def test_order_of_many_events(server, group):
    states = {"M": {"Type": "Map", "End": True, "ItemProcessor": {
        "StartAt": "P", "States": {"P": {"Type": "Pass", "End": True}}}}}
    machine = create(server, states, loggingConfiguration=configuration(group, data=False))
    execution = start(server, machine, list(range(300)))
    found = once_ended(server, group, execution)
    assert [int(event["id"]) for event in found] == list(range(1, 1206 + 1))  # 3 before, 4 of each item, 3 after


def test_the_configuration_at_the_start_counts(server, group):
    states = {"W": {"Type": "Wait", "SecondsPath": "$.s", "End": True}}
    machine = create(server, states, loggingConfiguration=configuration(group))
    execution = start(server, machine, {"s": 3600})
    eventually(lambda: len(logged(server, group, execution)) == 2)
    other = new_group(server)
    before = server.states("DescribeStateMachine", stateMachineArn=machine)
    server.states("UpdateStateMachine", stateMachineArn=machine, loggingConfiguration=configuration(other, "ERROR"))
    after = server.states("DescribeStateMachine", stateMachineArn=machine)
    assert after["loggingConfiguration"] == configuration(other, "ERROR")
    assert after["definition"] == before["definition"]
    described = server.states("DescribeStateMachineForExecution", executionArn=execution)
    assert described["loggingConfiguration"] == configuration(group)
    server.states("StopExecution", executionArn=execution, error="Enough")
    found = once_ended(server, group, execution)
    assert [event["type"] for event in found] == ["ExecutionStarted", "WaitStateEntered", "ExecutionAborted"]
    second = start(server, machine, {"s": "none"})
    assert [event["type"] for event in once_ended(server, other, second)] == ["ExecutionFailed"]
    assert logged(server, group, second) == []


def test_long_data_is_cut(server, group):
    machine = create(server, {"A": {"Type": "Pass", "Result": 1, "End": True}}, loggingConfiguration=configuration(group))
    text = "ä" * 127_000
    found = once_ended(server, group, start(server, machine, text))
    details = found[1]["details"]
    assert details["inputDetails"] == {"truncated": True}
    assert len(json.dumps(details["input"], ensure_ascii=False).encode()) <= 248 * 1024 + 2
    assert len(details["input"].encode()) > 247 * 1024 and json.dumps(text, ensure_ascii=False).startswith(details["input"])
    assert found[3]["details"] == {"output": "1", "outputDetails": {"truncated": False}}


def test_a_restart_logs_nothing_twice(own_server):
    server = own_server()
    group = new_group(server)
    states = {"A": {"Type": "Pass", "Next": "W"}, "W": {"Type": "Wait", "Seconds": 3600, "End": True}}
    machine = create(server, states, loggingConfiguration=configuration(group))
    waiting = [start(server, machine, number) for number in range(10)]
    done = start(server, create(server, loggingConfiguration=configuration(group)))
    once_ended(server, group, done)
    eventually(lambda: all(len(logged(server, group, execution)) == 4 for execution in waiting))
    for _ in range(2):
        server.kill()
        server.start(port=server.port)
    for execution in waiting:
        server.states("StopExecution", executionArn=execution)
        found = once_ended(server, group, execution)
        assert [event["id"] for event in found] == ["1", "2", "3", "4", "5"]
    assert len(logged(server, group, done)) == 4


def test_a_group_deleted_later_fails_no_execution(own_server):
    server = own_server(data_dir=":memory:")
    group = new_group(server)
    machine = create(server, loggingConfiguration=configuration(group))
    server.client("logs").delete_log_group(logGroupName=group)
    assert server.ended(start(server, machine))["status"] == "SUCCEEDED"
    assert "log events" in eventually(lambda: health(server).get("notes", {}).get("logs"))


# ---- what is refused

@pytest.mark.parametrize("given, message", [
    ({"level": "ALL"}, "Must specify exactly one Log Destination."),
    ({"level": "FATAL", "destinations": []}, "Must specify exactly one Log Destination."),
    ({"level": "ERROR", "destinations": [{}]}, "Must specify exactly one Log Destination."),
    ({"level": "ALL", "destinations": [{"cloudWatchLogsLogGroup": {"logGroupArn": group_arn("a")}}] * 2},
     "Must specify exactly one Log Destination."),
    ({"level": "ALL", "destinations": [{"cloudWatchLogsLogGroup": {"logGroupArn": group_arn("never-made")}}]},
     "Log Destination not found."),
    ({"level": "ALL", "destinations": [{"cloudWatchLogsLogGroup": {"logGroupArn": group_arn("never-made")[:-2]}}]},
     "Log Group ARN must be provided with '*' qualifier."),
    ({"level": "ALL", "destinations": [{"cloudWatchLogsLogGroup": {"logGroupArn": "arn:aws:s3:::bucket:*"}}]},
     "Log Destination is not the ARN of a log group: arn:aws:s3:::bucket:*"),
])
def test_logging_configurations_that_are_refused(server, given, message):
    expected = ("InvalidLoggingConfiguration", "Invalid Logging Configuration: " + message)
    assert refused(server, "CreateStateMachine", name=unique("m"), roleArn=ROLE, definition=definition(PASS),
                   loggingConfiguration=given) == expected
    machine = create(server)
    assert refused(server, "UpdateStateMachine", stateMachineArn=machine, loggingConfiguration=given) == expected
    assert server.states("DescribeStateMachine", stateMachineArn=machine)["loggingConfiguration"] == {
        "level": "OFF", "includeExecutionData": False}


def test_another_group_that_begins_with_the_name_is_not_it(server, group):
    longer = group + "-longer"
    server.client("logs").create_log_group(logGroupName=longer)
    server.client("logs").delete_log_group(logGroupName=group)
    assert refused(server, "CreateStateMachine", name=unique("m"), roleArn=ROLE, definition=definition(PASS),
                   loggingConfiguration=configuration(group))[1].endswith("Log Destination not found.")
    create(server, loggingConfiguration=configuration(longer))


def test_creating_again_is_idempotent_on_all_configurations(server, group):
    given = {"name": unique("same"), "loggingConfiguration": configuration(group), "tracingConfiguration": {"enabled": True},
             "encryptionConfiguration": {"type": "CUSTOMER_MANAGED_KMS_KEY", "kmsKeyId": "alias/mine"}}
    machine = create(server, **given)
    assert create(server, **given) == machine
    for other in ({"loggingConfiguration": configuration(group, "ERROR")}, {"tracingConfiguration": {"enabled": False}},
                  {"encryptionConfiguration": {"type": "AWS_OWNED_KEY"}}):
        code, _ = refused(server, "CreateStateMachine", roleArn=ROLE, definition=definition(PASS), **{**given, **other})
        assert code == "StateMachineAlreadyExists"


# ---- tracing and encryption

KEY = {"type": "CUSTOMER_MANAGED_KMS_KEY", "kmsKeyId": f"arn:aws:kms:us-east-1:{ACCOUNT}:key/1234abcd-12ab-34cd-56ef-1234567890ab",
       "kmsDataKeyReusePeriodSeconds": 60}


def test_tracing_and_encryption_are_described_as_they_were_given(server):
    machine = create(server, tracingConfiguration={"enabled": True}, encryptionConfiguration=KEY)
    described = server.states("DescribeStateMachine", stateMachineArn=machine)
    assert (described["tracingConfiguration"], described["encryptionConfiguration"]) == ({"enabled": True}, KEY)
    execution = start(server, machine)
    version = server.states("PublishStateMachineVersion", stateMachineArn=machine)["stateMachineVersionArn"]
    updated = server.states("UpdateStateMachine", stateMachineArn=machine, tracingConfiguration={"enabled": False},
                            encryptionConfiguration={"type": "AWS_OWNED_KEY"})
    described = server.states("DescribeStateMachine", stateMachineArn=machine)
    assert described["tracingConfiguration"] == {"enabled": False}
    assert described["encryptionConfiguration"] == {"type": "AWS_OWNED_KEY"}
    assert described["revisionId"] == updated["revisionId"]
    for of_old in (server.states("DescribeStateMachine", stateMachineArn=version),
                   server.states("DescribeStateMachineForExecution", executionArn=execution)):
        assert (of_old["tracingConfiguration"], of_old["encryptionConfiguration"]) == ({"enabled": True}, KEY)


def test_metadata_only(server):
    machine = create(server, encryptionConfiguration=KEY)
    execution = start(server, machine)
    for described in (server.states("DescribeStateMachine", stateMachineArn=machine, includedData="METADATA_ONLY"),
                      server.states("DescribeStateMachineForExecution", executionArn=execution, includedData="METADATA_ONLY")):
        assert described["definition"] == "{}"
        assert described["encryptionConfiguration"] == KEY
    server.ended(execution)
    described = server.states("DescribeExecution", executionArn=execution, includedData="METADATA_ONLY")
    assert "input" not in described and "output" not in described and described["inputDetails"] == {"included": False}


def test_configurations_survive_a_restart(own_server):
    server = own_server()
    group = new_group(server)
    machine = create(server, loggingConfiguration=configuration(group), tracingConfiguration={"enabled": True},
                     encryptionConfiguration=KEY)
    activity = server.states("CreateActivity", name=unique("a"), encryptionConfiguration=KEY)["activityArn"]
    before = server.states("DescribeStateMachine", stateMachineArn=machine)
    server.kill()
    server.start(port=server.port)
    assert server.states("DescribeStateMachine", stateMachineArn=machine) == before
    assert server.states("DescribeActivity", activityArn=activity)["encryptionConfiguration"] == KEY


def test_an_activitys_encryption(server):
    name = unique("activity")
    activity = server.states("CreateActivity", name=name, encryptionConfiguration=KEY)["activityArn"]
    assert server.states("DescribeActivity", activityArn=activity)["encryptionConfiguration"] == KEY
    assert server.states("CreateActivity", name=name, encryptionConfiguration=KEY)["activityArn"] == activity
    assert server.states("CreateActivity", name=name)["activityArn"] == activity
    code, message = refused(server, "CreateActivity", name=name, encryptionConfiguration={"type": "AWS_OWNED_KEY"})
    assert (code, message) == ("ActivityAlreadyExists", "Activity already exists. EncryptionConfiguration may not be updated.")


@pytest.mark.parametrize("given, code", [
    ({"type": "CUSTOMER_MANAGED_KMS_KEY"}, "InvalidEncryptionConfiguration"),
    ({"type": "AWS_OWNED_KEY", "kmsKeyId": "alias/mine"}, "InvalidEncryptionConfiguration"),
    ({"type": "AWS_OWNED_KEY", "kmsDataKeyReusePeriodSeconds": 60}, "InvalidEncryptionConfiguration"),
    ({"type": "CUSTOMER_MANAGED_KMS_KEY", "kmsKeyId": "not a key"}, "InvalidEncryptionConfiguration"),
    ({"type": "CUSTOMER_MANAGED_KMS_KEY", "kmsKeyId": KEY["kmsKeyId"].replace("us-east-1", "eu-west-1")},
     "InvalidEncryptionConfiguration"),
    ({"type": "CUSTOMER_MANAGED_KMS_KEY", "kmsKeyId": "k", "kmsDataKeyReusePeriodSeconds": 59}, "ValidationException"),
    ({"type": "CUSTOMER_MANAGED_KMS_KEY", "kmsKeyId": "k", "kmsDataKeyReusePeriodSeconds": 901}, "ValidationException"),
    ({"type": "CUSTOMER_MANAGED_KMS_KEY", "kmsKeyId": "k" * 2049}, "ValidationException"),
    ({"type": "ANOTHER"}, "ValidationException"),
    ({"kmsKeyId": "k"}, "ValidationException"),
])
def test_encryption_configurations_that_are_refused(server, given, code):
    machine = create(server)
    for operation, parameters in {
            "CreateStateMachine": {"name": unique("m"), "roleArn": ROLE, "definition": definition(PASS)},
            "UpdateStateMachine": {"stateMachineArn": machine},
            "CreateActivity": {"name": unique("a")}}.items():
        assert refused(server, operation, encryptionConfiguration=given, **parameters)[0] == code
