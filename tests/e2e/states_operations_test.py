"""The Step Functions operations: what they answer, their validation, pagination and idempotency, by boto3 and by the CLI."""
import json

import botocore.exceptions
import pytest

from conftest import ROLE, StatesError, error, eventually, unique
from aws_cli import AwsError

PASS = json.dumps({"StartAt": "A", "States": {"A": {"Type": "Pass", "End": True}}})
WAIT = {"A": {"Type": "Wait", "Seconds": 3600, "End": True}}


def create(states, name=None, definition=PASS, **more):
    return states.create_state_machine(name=name or unique("machine"), definition=definition, roleArn=ROLE, **more)


# ---- the AWS CLI

def test_a_machines_life_by_the_cli(server, tmp_path):
    name = unique("cli")
    definition = tmp_path / "definition.json"
    definition.write_text(json.dumps({"StartAt": "Hello", "States": {"Hello": {"Type": "Pass", "Result": "world", "End": True}}}))
    arn = server.cli("stepfunctions", "create-state-machine", "--name", name, "--role-arn", ROLE,
                     "--definition", f"file://{definition}")["stateMachineArn"]
    assert arn == f"arn:aws:states:us-east-1:000000000000:stateMachine:{name}"
    described = server.cli("stepfunctions", "describe-state-machine", "--state-machine-arn", arn)
    assert (described["status"], described["type"], described["roleArn"]) == ("ACTIVE", "STANDARD", ROLE)
    assert json.loads(described["definition"]) == json.loads(definition.read_text())

    execution = server.cli("stepfunctions", "start-execution", "--state-machine-arn", arn, "--name", "one",
                           "--input", '{"a": 1}')["executionArn"]
    assert execution == f"arn:aws:states:us-east-1:000000000000:execution:{name}:one"
    eventually(lambda: server.cli("stepfunctions", "describe-execution", "--execution-arn", execution)["status"] == "SUCCEEDED")
    described = server.cli("stepfunctions", "describe-execution", "--execution-arn", execution)
    assert (described["output"], described["input"]) == ('"world"', '{"a": 1}')
    events = server.cli("stepfunctions", "get-execution-history", "--execution-arn", execution)["events"]
    assert [event["type"] for event in events] == ["ExecutionStarted", "PassStateEntered", "PassStateExited", "ExecutionSucceeded"]
    listed = server.cli("stepfunctions", "list-executions", "--state-machine-arn", arn)["executions"]
    assert [item["name"] for item in listed] == ["one"]

    server.cli("stepfunctions", "delete-state-machine", "--state-machine-arn", arn)
    with pytest.raises(AwsError) as raised:
        server.cli("stepfunctions", "describe-state-machine", "--state-machine-arn", arn)
    assert raised.value.code == "StateMachineDoesNotExist"


def test_the_cli_pages_by_itself(server, states):
    machine = create(states)["stateMachineArn"]
    names = {f"e{number}" for number in range(5)}
    for name in names:
        states.start_execution(stateMachineArn=machine, name=name)
    listed = server.cli("stepfunctions", "list-executions", "--state-machine-arn", machine, "--page-size", "2")
    assert {item["name"] for item in listed["executions"]} == names
    some = server.cli("stepfunctions", "list-executions", "--state-machine-arn", machine, "--max-items", "3")
    assert len(some["executions"]) == 3 and "NextToken" in some


def test_the_cli_shows_awss_errors(server):
    with pytest.raises(AwsError) as raised:
        server.cli("stepfunctions", "create-state-machine", "--name", "bad", "--role-arn", ROLE, "--definition", '{"StartAt": "A"}')
    assert raised.value.code == "InvalidDefinition"
    assert "Invalid State Machine Definition: 'SCHEMA_VALIDATION_FAILED" in raised.value.text


# ---- CreateStateMachine

def test_create_is_idempotent(states):
    name = unique("machine")
    first = create(states, name)
    second = create(states, name)
    assert (first["stateMachineArn"], first["creationDate"]) == (second["stateMachineArn"], second["creationDate"])
    # A different role and other tags are ignored, not applied.
    states.create_state_machine(name=name, definition=PASS, roleArn=ROLE + "-other", tags=[{"key": "a", "value": "b"}])
    assert states.describe_state_machine(stateMachineArn=first["stateMachineArn"])["roleArn"] == ROLE
    assert states.list_tags_for_resource(resourceArn=first["stateMachineArn"])["tags"] == []
    with error(states, "StateMachineAlreadyExists"):
        create(states, name, definition=PASS.replace("Pass", "Succeed").replace(', "End": true', ""))


@pytest.mark.parametrize("name", ["with space", "a<b", "a{b", "a*", 'a"b', "a#b", "a/b", "a:b", "a;b", "a\nb", "\u0081", "x" * 81])
def test_names_that_are_not_allowed(server, name):
    states = server.client("stepfunctions", parameter_validation=False)
    with pytest.raises(states.exceptions.ClientError) as raised:
        create(states, name)
    assert raised.value.response["Error"]["Code"] in ("InvalidName", "ValidationException")


@pytest.mark.parametrize("role", ["", "not-an-arn", "arn:aws:iam"])
def test_roles_that_are_no_arn(server, role):
    states = server.client("stepfunctions", parameter_validation=False)
    with pytest.raises(states.exceptions.ClientError) as raised:
        states.create_state_machine(name=unique("machine"), definition=PASS, roleArn=role)
    assert raised.value.response["Error"]["Code"] in ("InvalidArn", "ValidationException")


@pytest.mark.parametrize("missing", ["name", "definition", "roleArn"])
def test_missing_members(server, missing):
    states = server.client("stepfunctions", parameter_validation=False)
    wish = {"name": unique("machine"), "definition": PASS, "roleArn": ROLE}
    del wish[missing]
    with pytest.raises(states.exceptions.ClientError) as raised:
        states.create_state_machine(**wish)
    assert raised.value.response["Error"]["Code"] in ("ValidationException", "InvalidArn", "InvalidDefinition", "InvalidName")
    assert raised.value.response["ResponseMetadata"]["HTTPStatusCode"] == 400


def test_every_answer_has_a_request_id(states):
    ids = {states.list_state_machines()["ResponseMetadata"]["RequestId"] for _ in range(3)}
    assert len(ids) == 3


# ---- lists

def test_list_state_machines_in_pages(own_server):
    server = own_server(data_dir=":memory:")
    states = server.client("stepfunctions")
    names = [unique("machine") for _ in range(5)]
    for name in names:
        create(states, name)
    seen, token = [], {}
    while True:
        page = states.list_state_machines(maxResults=2, **token)
        assert len(page["stateMachines"]) <= 2
        seen += [item["name"] for item in page["stateMachines"]]
        if "nextToken" not in page:
            break
        token = {"nextToken": page["nextToken"]}
    assert sorted(seen) == sorted(names)


def test_list_executions_newest_first_in_pages_and_by_status(server, states):
    machine = create(states)["stateMachineArn"]
    for number in range(5):
        execution = states.start_execution(stateMachineArn=machine, name=f"e{number}")["executionArn"]
        server.ended(execution)
    first = states.list_executions(stateMachineArn=machine, maxResults=3)
    second = states.list_executions(stateMachineArn=machine, maxResults=3, nextToken=first["nextToken"])
    assert [item["name"] for item in first["executions"] + second["executions"]] == ["e4", "e3", "e2", "e1", "e0"]
    assert "nextToken" not in second
    assert len(states.list_executions(stateMachineArn=machine, statusFilter="SUCCEEDED")["executions"]) == 5
    assert states.list_executions(stateMachineArn=machine, statusFilter="RUNNING")["executions"] == []


def test_history_in_pages_and_reversed(server, states):
    execution = server.start_execution(create(states)["stateMachineArn"])
    server.ended(execution)
    forward = states.get_execution_history(executionArn=execution)["events"]
    assert [event["id"] for event in forward] == [1, 2, 3, 4]
    assert [event["previousEventId"] for event in forward] == [0, 0, 2, 3]
    assert states.get_execution_history(executionArn=execution, reverseOrder=True)["events"] == forward[::-1]
    first = states.get_execution_history(executionArn=execution, maxResults=3)
    rest = states.get_execution_history(executionArn=execution, maxResults=3, nextToken=first["nextToken"])
    assert first["events"] + rest["events"] == forward
    bare = states.get_execution_history(executionArn=execution, includeExecutionData=False)["events"]
    assert "input" not in bare[0]["executionStartedEventDetails"]


@pytest.mark.parametrize("operation", ["list_state_machines", "list_executions", "get_execution_history"])
def test_a_page_token_that_is_not_ours(server, states, operation):
    machine = create(states)["stateMachineArn"]
    execution = server.start_execution(machine)
    where = {"list_executions": {"stateMachineArn": machine}, "get_execution_history": {"executionArn": execution}}
    with error(states, "InvalidToken"):
        getattr(states, operation)(nextToken="bm90IG91cnM=", **where.get(operation, {}))


# ---- UpdateStateMachine, DeleteStateMachine, tags

def test_update_leaves_running_executions_as_they_are(server, states):
    machine = server.machine(WAIT)
    execution = server.start_execution(machine)
    updated = states.update_state_machine(stateMachineArn=machine, definition=PASS)
    assert updated["updateDate"] and updated["ResponseMetadata"]["HTTPStatusCode"] == 200
    assert states.describe_state_machine(stateMachineArn=machine)["definition"] == PASS
    kept = json.loads(states.describe_state_machine_for_execution(executionArn=execution)["definition"])
    assert kept["States"] == WAIT
    assert states.describe_execution(executionArn=execution)["status"] == "RUNNING"
    assert server.ended(server.start_execution(machine))["status"] == "SUCCEEDED"


def test_update_errors(server, states):
    machine = create(states)["stateMachineArn"]
    with error(states, "MissingRequiredParameter"):
        states.update_state_machine(stateMachineArn=machine)
    with error(states, "InvalidDefinition"):
        states.update_state_machine(stateMachineArn=machine, definition="{}")
    with error(states, "StateMachineDoesNotExist"):
        states.update_state_machine(stateMachineArn=machine + "x", definition=PASS)
    assert states.describe_state_machine(stateMachineArn=machine)["definition"] == PASS


def test_delete(server, states):
    machine = create(states)["stateMachineArn"]
    server.ended(server.start_execution(machine))
    states.delete_state_machine(stateMachineArn=machine)

    def gone():
        try:
            return states.describe_state_machine(stateMachineArn=machine)["status"] == "GONE"
        except states.exceptions.StateMachineDoesNotExist:
            return True

    eventually(gone)
    states.delete_state_machine(stateMachineArn=machine)
    with error(states, "StateMachineDoesNotExist"):
        states.start_execution(stateMachineArn=machine)


def test_tags(states):
    machine = create(states, tags=[{"key": "team", "value": "data"}])["stateMachineArn"]
    states.tag_resource(resourceArn=machine, tags=[{"key": "stage", "value": "test"}, {"key": "team", "value": "ops"}])
    tags = {tag["key"]: tag["value"] for tag in states.list_tags_for_resource(resourceArn=machine)["tags"]}
    assert tags == {"team": "ops", "stage": "test"}
    states.untag_resource(resourceArn=machine, tagKeys=["team", "never-there"])
    assert states.list_tags_for_resource(resourceArn=machine)["tags"] == [{"key": "stage", "value": "test"}]
    with error(states, "ResourceNotFound"):
        states.list_tags_for_resource(resourceArn=machine + "x")


# ---- executions

def test_start_is_idempotent_while_the_execution_runs(server, states):
    machine = server.machine(WAIT)
    first = states.start_execution(stateMachineArn=machine, name="one", input='{"a":1}')
    second = states.start_execution(stateMachineArn=machine, name="one", input='{"a":1}')
    assert (first["executionArn"], first["startDate"]) == (second["executionArn"], second["startDate"])
    with error(states, "ExecutionAlreadyExists"):
        states.start_execution(stateMachineArn=machine, name="one", input='{"a":2}')
    states.stop_execution(executionArn=first["executionArn"])
    with error(states, "ExecutionAlreadyExists"):
        states.start_execution(stateMachineArn=machine, name="one", input='{"a":1}')


@pytest.mark.parametrize("text", ["", "{", "{'a': 1}", "nope", '{"a": 1} {}', "[1,]"])
def test_input_that_is_no_json(server, text):
    states = server.client("stepfunctions", parameter_validation=False)
    machine = create(states)["stateMachineArn"]
    with error(states, "InvalidExecutionInput"):
        states.start_execution(stateMachineArn=machine, input=text)


def test_input_that_is_too_large(states):
    machine = create(states)["stateMachineArn"]
    with pytest.raises(botocore.exceptions.ClientError) as raised:
        states.start_execution(stateMachineArn=machine, input=json.dumps("x" * 262_145))
    assert raised.value.response["Error"]["Code"] in ("ValidationException", "InvalidExecutionInput")
    states.start_execution(stateMachineArn=machine, input=json.dumps("x" * (262_144 - 2)))


def test_stop(server, states):
    execution = server.start_execution(server.machine(WAIT))
    stopped = states.stop_execution(executionArn=execution, error="Enough", cause="it is late")
    described = states.describe_execution(executionArn=execution)
    assert (described["status"], described["error"], described["cause"]) == ("ABORTED", "Enough", "it is late")
    assert described["stopDate"] == stopped["stopDate"]
    last = server.history(execution)[-1]
    assert last["type"] == "ExecutionAborted"
    assert last["executionAbortedEventDetails"] == {"error": "Enough", "cause": "it is late"}


@pytest.mark.parametrize("operation, argument, code", [
    ("describe_state_machine", "stateMachineArn", "StateMachineDoesNotExist"),
    ("start_execution", "stateMachineArn", "StateMachineDoesNotExist"),
    ("list_executions", "stateMachineArn", "StateMachineDoesNotExist"),
    ("describe_execution", "executionArn", "ExecutionDoesNotExist"),
    ("stop_execution", "executionArn", "ExecutionDoesNotExist"),
    ("get_execution_history", "executionArn", "ExecutionDoesNotExist"),
    ("describe_state_machine_for_execution", "executionArn", "ExecutionDoesNotExist"),
])
def test_what_is_not_there(states, operation, argument, code):
    kind = "stateMachine:nowhere" if argument == "stateMachineArn" else "execution:nowhere:never"
    with error(states, code):
        getattr(states, operation)(**{argument: f"arn:aws:states:us-east-1:000000000000:{kind}"})
    for bad in ("nonsense", "arn:aws:states:us-east-1:000000000000:other:x", "arn:aws:lambda:us-east-1:000000000000:function:x"):
        with error(states, "InvalidArn"):
            getattr(states, operation)(**{argument: bad})


# ---- ValidateStateMachineDefinition

def validate(server, definition, **more):
    return server.states("ValidateStateMachineDefinition", definition=definition, **more)


def asl(states, **more):
    return json.dumps({"StartAt": next(iter(states)), "States": states, **more})


def test_a_definition_that_is_right(server, states):
    assert validate(server, PASS) == {"result": "OK", "diagnostics": [], "truncated": False}
    for kind in ("STANDARD", "EXPRESS"):
        assert validate(server, PASS, type=kind)["result"] == "OK"


def test_every_mistake_of_a_definition_is_told_with_its_place(server, states):
    definition = asl({
        "A": {"Type": "Task", "Resource": "nonsense", "Next": "B"},
        "C": {"Type": "Pass", "Foo": 1, "End": True},
        "D": {"Type": "Wait", "Seconds": -1, "End": True}})
    answer = validate(server, definition)
    assert (answer["result"], answer["truncated"]) == ("FAIL", False)
    assert [(one["severity"], one["code"], one["message"], one["location"]) for one in answer["diagnostics"]] == [
        ("ERROR", "SCHEMA_VALIDATION_FAILED", "Value is not a valid resource ARN", "/States/A/Resource"),
        ("ERROR", "SCHEMA_VALIDATION_FAILED", "Field 'Foo' is not supported", "/States/C"),
        ("ERROR", "SCHEMA_VALIDATION_FAILED", "Minimum value is 0", "/States/D/Seconds"),
        ("ERROR", "MISSING_TRANSITION_TARGET", "Missing 'Next' target: B", "/States/A/Next"),
        ("ERROR", "MISSING_TRANSITION_TARGET", 'State "C" is not reachable.', "/States/C"),
        ("ERROR", "MISSING_TRANSITION_TARGET", 'State "D" is not reachable.', "/States/D")]
    with pytest.raises(states.exceptions.InvalidDefinition) as raised:
        create(states, definition=definition)
    listed = ", ".join(f"{one['code']}: {one['message']} at {one['location']}" for one in answer["diagnostics"])
    assert raised.value.response["Error"]["Message"] == f"Invalid State Machine Definition: '{listed}'"


@pytest.mark.parametrize("text, code", [("{", "INVALID_JSON_DESCRIPTION"), (" ", "SCHEMA_VALIDATION_FAILED"),
                                        ('{"a": 1, "a": 2}', "INVALID_JSON_DESCRIPTION"), ("[]", "SCHEMA_VALIDATION_FAILED")])
def test_a_definition_that_is_no_json_object(server, states, text, code):
    answer = validate(server, text)
    assert answer["result"] == "FAIL"
    assert [one["code"] for one in answer["diagnostics"]] == [code] and "location" not in answer["diagnostics"][0]


def test_no_more_diagnostics_than_asked_for(server, states):
    definition = asl({"A": {"Type": "Pass", "End": True, **{f"f{number}": 1 for number in range(150)}}})
    for asked, told in [({}, 100), ({"maxResults": 0}, 100), ({"maxResults": 3}, 3), ({"maxResults": 100}, 100)]:
        answer = validate(server, definition, **asked)
        assert (answer["result"], len(answer["diagnostics"]), answer["truncated"]) == ("FAIL", told, True)
    few = asl({"A": {"Type": "Pass", "End": True, "f": 1, "g": 1}})
    assert [validate(server, few, maxResults=most)["truncated"] for most in (1, 2, 3)] == [True, False, False]
    with pytest.raises(StatesError) as raised:
        validate(server, PASS, maxResults=101)
    assert raised.value.code == "ValidationException"


def test_warnings_are_told_when_asked_for_and_refuse_nothing(server, states):
    definition = asl({"A": {"Type": "Pass", "Parameters": {"a": "$.x"}, "End": True}})
    assert validate(server, definition, severity="ERROR") == {"result": "OK", "diagnostics": [], "truncated": False}
    answer = validate(server, definition, severity="WARNING")
    assert answer["result"] == "OK"
    assert [(one["severity"], one["code"], one["location"]) for one in answer["diagnostics"]] == [
        ("WARNING", "NO_DOLLAR", "/States/A/Parameters")]
    create(states, definition=definition)


def test_what_express_workflows_cannot(server, states):
    definition = asl({"A": {"Type": "Task", "Resource": "arn:aws:states:::ecs:runTask.sync", "End": True}})
    assert validate(server, definition)["result"] == "OK"
    answer = validate(server, definition, type="EXPRESS")
    assert [(one["message"], one["location"]) for one in answer["diagnostics"]] == [
        ("Express state machine does not support '.sync' service integration", "/States/A/Resource")]


def test_what_aws_runs_and_this_version_does_not_is_valid_and_refused(server, states):
    inner = {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"}, "StartAt": "I", "States": {"I": {"Type": "Succeed"}}}
    reader = {"Resource": "arn:aws:states:::s3:getObject", "ReaderConfig": {"InputType": "PARQUET"},
              "Parameters": {"Bucket": "b", "Key": "k"}}
    definition = asl({"A": {"Type": "Map", "ItemReader": reader, "ItemProcessor": inner, "End": True}})
    assert validate(server, definition) == {"result": "OK", "diagnostics": [], "truncated": False}
    with pytest.raises(states.exceptions.InvalidDefinition) as raised:
        create(states, definition=definition)
    assert "'PARQUET' is not supported by this version of Stepwell at /States/A/ItemReader/ReaderConfig/InputType" in str(raised.value)
