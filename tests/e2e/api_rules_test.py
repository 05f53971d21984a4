"""Rules of Step Functions' API that hold across operations: page tokens, page sizes, tags, what may be deleted and when."""
import base64
import json
import time

import pytest

from conftest import ROLE, StatesError, unique

DAY = 24 * 60 * 60 * 1000  # in ms


def passing(state):
    return json.dumps({"StartAt": state, "States": {state: {"Type": "Pass", "End": True}}})


PASS = passing("A")


def refused(server, operation, code, **parameters):
    """The message of the error that the call must end in."""
    with pytest.raises(StatesError) as raised:
        server.states(operation, **parameters)
    assert (raised.value.status, raised.value.code) == (400, code), raised.value
    return raised.value.message


def create(server, **more):
    return server.states("CreateStateMachine", name=unique("machine"), definition=PASS, roleArn=ROLE, **more)["stateMachineArn"]


# ---- page tokens

def two_machines(server):
    create(server), create(server)
    return {}


def two_activities(server):
    for _ in range(2):
        server.states("CreateActivity", name=unique("activity"))
    return {}


def two_executions(server):
    machine = create(server)
    for _ in range(2):
        server.ended(server.start_execution(machine))
    return {"stateMachineArn": machine}


def two_versions(server):
    machine = create(server, publish=True)
    server.states("UpdateStateMachine", stateMachineArn=machine, definition=passing("B"), publish=True)
    return {"stateMachineArn": machine}


def two_aliases(server):
    machine = create(server, publish=True)
    for name in ("one", "two"):
        server.states("CreateStateMachineAlias", name=name, routingConfiguration=[{"stateMachineVersionArn": f"{machine}:1", "weight": 100}])
    return {"stateMachineArn": machine}


def a_history(server):
    execution = server.start_execution(create(server))
    server.ended(execution)
    return {"executionArn": execution}


def two_map_runs(server):
    def each(inner, **more):
        return {"Type": "Map", **more, "ItemProcessor": {
            "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"}, **json.loads(passing(inner))}}

    execution = server.start_execution(server.machine({"First": each("I", Next="Second"), "Second": each("J", End=True)}), [1])
    assert server.ended(execution)["status"] == "SUCCEEDED"
    return {"executionArn": execution}


LISTINGS = {"ListStateMachines": two_machines, "ListActivities": two_activities, "ListExecutions": two_executions,
            "ListStateMachineVersions": two_versions, "ListStateMachineAliases": two_aliases, "GetExecutionHistory": a_history,
            "ListMapRuns": two_map_runs}


@pytest.mark.parametrize("operation", LISTINGS)
def test_page_tokens(server, operation):
    where = LISTINGS[operation](server)
    first = server.states(operation, maxResults=1, **where)
    name, listed = next((key, value) for key, value in first.items() if isinstance(value, list))
    assert len(listed) == 1
    second = server.states(operation, maxResults=1, nextToken=first["nextToken"], **where)
    assert second[name] and second[name] != listed
    assert len(server.states(operation, maxResults=0, **where)[name]) >= 2, "0 means the default"

    of, position, made = json.loads(base64.b64decode(first["nextToken"]))
    assert abs(time.time() * 1000 - made) < DAY

    def token(*content):
        return base64.b64encode(json.dumps(content).encode()).decode()

    server.states(operation, nextToken=token(of, position, made - DAY + 60_000), **where)
    for bad in (token(of, position, made - DAY - 60_000),   # too old
                token("x" + of, position, made),            # of another listing
                token(of, -1, made), token(of, "1", made), token(of, position), token(), token(of, 2**70, made), "x", "%", "="):
        assert refused(server, operation, "InvalidToken", nextToken=bad, **where) == "Invalid Token: 'Invalid token'", bad


def test_a_token_goes_with_its_filters(server):
    where = two_executions(server)
    token = server.states("ListExecutions", maxResults=1, **where)["nextToken"]
    refused(server, "ListExecutions", "InvalidToken", statusFilter="SUCCEEDED", nextToken=token, **where)
    refused(server, "ListExecutions", "InvalidToken", nextToken=token, **two_executions(server))


# ---- tags

@pytest.fixture(params=["stateMachine", "activity"])
def resource(request, server):
    if request.param == "stateMachine":
        return create(server)
    return server.states("CreateActivity", name=unique("activity"))["activityArn"]


def tags_of(server, arn):
    return {tag["key"]: tag["value"] for tag in server.states("ListTagsForResource", resourceArn=arn)["tags"]}


def numbered(first, end):
    return [{"key": f"k{number}", "value": str(number)} for number in range(first, end)]


def test_fifty_tags_and_no_more(server, resource):
    server.states("TagResource", resourceArn=resource, tags=numbered(0, 50))
    with pytest.raises(StatesError) as raised:
        server.states("TagResource", resourceArn=resource, tags=numbered(49, 51))
    assert raised.value.code == "TooManyTags"
    assert len(tags_of(server, resource)) == 50
    server.states("TagResource", resourceArn=resource, tags=[{"key": "k0", "value": "new"}])
    server.states("UntagResource", resourceArn=resource, tagKeys=["k1"])
    server.states("TagResource", resourceArn=resource, tags=numbered(50, 51))
    assert tags_of(server, resource)["k0"] == "new" and len(tags_of(server, resource)) == 50


@pytest.mark.parametrize("key, value", [("aws:mine", "x"), ("a*", "x"), ("a", "x;y"), ("a\x01", "x"), ("<a>", "x")])
def test_tags_that_may_not_be(server, resource, key, value):
    refused(server, "TagResource", "ValidationException", resourceArn=resource, tags=[{"key": key, "value": value}])
    refused(server, "CreateStateMachine", "ValidationException", name=unique("machine"), definition=PASS, roleArn=ROLE,
            tags=[{"key": key, "value": value}])
    assert tags_of(server, resource) == {}


def test_tags_of_any_script(server, resource):
    tags = {"größe": "überall", "鍵": "値", "a b_.:/=+-@1": "", "Aws:mine": "x"}
    server.states("TagResource", resourceArn=resource, tags=[{"key": key, "value": value} for key, value in tags.items()])
    assert tags_of(server, resource) == tags


def test_tags_of_nothing(server):
    for arn in ("arn:aws:states:us-east-1:000000000000:stateMachine:nowhere", "arn:aws:states:us-east-1:000000000000:activity:nowhere"):
        for operation, more in (("TagResource", {"tags": numbered(0, 1)}), ("UntagResource", {"tagKeys": ["a"]}), ("ListTagsForResource", {})):
            assert refused(server, operation, "ResourceNotFound", resourceArn=arn, **more) == f"Resource not found: '{arn}'"


# ---- versions and aliases

def test_what_an_alias_uses_is_not_deleted(server):
    machine = two_aliases(server)["stateMachineArn"]
    said = refused(server, "DeleteStateMachineVersion", "ConflictException", stateMachineVersionArn=f"{machine}:1")
    assert said.endswith("Current list of aliases referencing this version: [one, two]")
    for name in ("one", "two"):
        server.states("DeleteStateMachineAlias", stateMachineAliasArn=f"{machine}:{name}")
    server.states("DeleteStateMachineVersion", stateMachineVersionArn=f"{machine}:1")
    assert server.states("ListStateMachineVersions", stateMachineArn=machine)["stateMachineVersions"] == []
    refused(server, "StartExecution", "StateMachineDoesNotExist", stateMachineArn=f"{machine}:1")
    # its number is not given again
    server.states("UpdateStateMachine", stateMachineArn=machine, definition=passing("C"))
    assert server.states("PublishStateMachineVersion", stateMachineArn=machine)["stateMachineVersionArn"] == f"{machine}:2"


def test_aliases_of_a_version(server):
    machine = two_aliases(server)["stateMachineArn"]
    server.states("UpdateStateMachine", stateMachineArn=machine, definition=passing("B"), publish=True)
    server.states("UpdateStateMachineAlias", stateMachineAliasArn=f"{machine}:two", routingConfiguration=[
        {"stateMachineVersionArn": f"{machine}:2", "weight": 100}])

    def names(arn):
        listed = server.states("ListStateMachineAliases", stateMachineArn=arn)["stateMachineAliases"]
        return [each["stateMachineAliasArn"].rpartition(":")[2] for each in listed]

    assert (names(machine), names(f"{machine}:1"), names(f"{machine}:2")) == (["one", "two"], ["one"], ["two"])
    refused(server, "ListStateMachineAliases", "ResourceNotFound", stateMachineArn=f"{machine}:9")


def test_a_machine_that_is_being_deleted(server):
    machine = server.machine({"W": {"Type": "Wait", "Seconds": 3600, "End": True}})
    server.states("PublishStateMachineVersion", stateMachineArn=machine)
    execution = server.start_execution(machine)
    server.states("DeleteStateMachine", stateMachineArn=machine)
    assert server.states("DescribeStateMachine", stateMachineArn=machine)["status"] == "DELETING"
    name = machine.rpartition(":")[2]
    for operation, parameters in {
            "StartExecution": {"stateMachineArn": machine}, "UpdateStateMachine": {"stateMachineArn": machine, "definition": PASS},
            "PublishStateMachineVersion": {"stateMachineArn": machine}, "ListStateMachineAliases": {"stateMachineArn": machine},
            "CreateStateMachine": {"name": name, "definition": PASS, "roleArn": ROLE},
            "CreateStateMachineAlias": {"name": "x", "routingConfiguration": [{"stateMachineVersionArn": f"{machine}:1", "weight": 100}]}}.items():
        assert refused(server, operation, "StateMachineDeleting", **parameters) == f"State Machine Deleting: '{machine}'", operation
    assert server.states("DescribeExecution", executionArn=execution)["status"] == "RUNNING"
    server.states("StopExecution", executionArn=execution)
    refused(server, "DescribeStateMachine", "StateMachineDoesNotExist", stateMachineArn=machine)
    assert server.states("CreateStateMachine", name=name, definition=PASS, roleArn=ROLE)["stateMachineArn"] == machine


def test_creating_again_is_the_same_only_if_it_publishes_the_same(server):
    """AWS: "The check is also based on the publish and versionDescription parameters."""
    wish = {"name": unique("machine"), "definition": PASS, "roleArn": ROLE}
    first = server.states("CreateStateMachine", publish=True, versionDescription="one", **wish)
    assert server.states("CreateStateMachine", publish=True, versionDescription="one", tags=numbered(0, 1),
                         **{**wish, "roleArn": ROLE + "2"}) == first
    for more in ({}, {"publish": True}, {"publish": True, "versionDescription": "two"}, {"publish": False}):
        refused(server, "CreateStateMachine", "StateMachineAlreadyExists", **wish, **more)
    described = server.states("DescribeStateMachine", stateMachineArn=first["stateMachineArn"])
    assert described["roleArn"] == ROLE and tags_of(server, first["stateMachineArn"]) == {}
    bare = {**wish, "name": unique("machine")}
    assert server.states("CreateStateMachine", **bare) == server.states("CreateStateMachine", publish=False, **bare)
    refused(server, "CreateStateMachine", "StateMachineAlreadyExists", publish=True, **bare)


def test_the_label_of_a_map_state_is_no_state_machine(server):
    """AWS: "If you provide a qualified state machine ARN that refers to a Distributed Map state, the request fails"."""
    arn = create(server) + "/Label"
    for operation, more in {"StartExecution": {}, "StartSyncExecution": {}, "UpdateStateMachine": {"definition": PASS},
                            "DeleteStateMachine": {}, "PublishStateMachineVersion": {}, "ListStateMachineVersions": {}}.items():
        assert arn in refused(server, operation, "ValidationException", stateMachineArn=arn, **more), operation


# ---- what is given back

def test_the_trace_header_of_an_execution(server):
    machine = create(server)
    header = "Root=1-5759e988-bd862e3fe1be46a994272793;Sampled=1"
    started = server.states("StartExecution", stateMachineArn=machine, traceHeader=header)["executionArn"]
    assert server.states("DescribeExecution", executionArn=started)["traceHeader"] == header
    server.ended(started)
    assert server.states("DescribeExecution", executionArn=started)["traceHeader"] == header
    untraced = server.start_execution(machine)
    assert "traceHeader" not in server.states("DescribeExecution", executionArn=untraced)


def test_the_trace_header_of_a_synchronous_execution(server):
    machine = create(server, type="EXPRESS")
    header = "Root=1-5759e988-bd862e3fe1be46a994272793;Sampled=1"
    assert server.states("StartSyncExecution", stateMachineArn=machine, traceHeader=header)["traceHeader"] == header
    assert "traceHeader" not in server.states("StartSyncExecution", stateMachineArn=machine)


def test_stopping_what_has_ended_changes_nothing(server):
    execution = server.start_execution(create(server))
    ended = server.ended(execution)
    stopped = server.states("StopExecution", executionArn=execution, error="Late", cause="too late")
    described = server.states("DescribeExecution", executionArn=execution)
    assert described["status"] == "SUCCEEDED" and stopped["stopDate"] == described["stopDate"] and "error" not in described
    assert ended["status"] == "SUCCEEDED"
