"""Versions and aliases of state machines: what runs by which ARN, and what of it executions tell."""
import contextlib
import json

import pytest

from conftest import ROLE, StatesError, unique


@contextlib.contextmanager
def refused(code):
    with pytest.raises(StatesError) as raised:
        yield raised
    assert raised.value.code == code, raised.value


def definition(result):
    return json.dumps({"StartAt": "A", "States": {"A": {"Type": "Pass", "Result": result, "End": True}}})


@pytest.fixture
def machine(server):
    """A machine with two versions, whose present revision is the third."""
    made = server.states("CreateStateMachine", name=unique("machine"), definition=definition(1), roleArn=ROLE, publish=True,
                                       versionDescription="the first")
    arn = made["stateMachineArn"]
    assert made["stateMachineVersionArn"] == f"{arn}:1"
    assert server.states("UpdateStateMachine", stateMachineArn=arn, definition=definition(2))["revisionId"]
    assert server.states("PublishStateMachineVersion", stateMachineArn=arn)["stateMachineVersionArn"] == f"{arn}:2"
    server.states("UpdateStateMachine", stateMachineArn=arn, definition=definition(3))
    return arn


def test_each_version_runs_as_it_was(server, machine):
    outputs = {arn: server.ended(server.start_execution(arn))["output"] for arn in (machine, f"{machine}:1", f"{machine}:2")}
    assert outputs == {machine: "3", f"{machine}:1": "1", f"{machine}:2": "2"}
    described = server.states("DescribeStateMachine", stateMachineArn=f"{machine}:1")
    assert (described["description"], json.loads(described["definition"])["States"]["A"]["Result"]) == ("the first", 1)
    with refused("StateMachineDoesNotExist"):
        server.states("StartExecution", stateMachineArn=f"{machine}:9")


def test_publishing_again_changes_nothing(server, machine):
    first = server.states("PublishStateMachineVersion", stateMachineArn=machine)
    again = server.states("PublishStateMachineVersion", stateMachineArn=machine)
    assert (again["stateMachineVersionArn"], again["creationDate"]) == (first["stateMachineVersionArn"], first["creationDate"])
    assert first["stateMachineVersionArn"] == f"{machine}:3"
    listed = server.states("ListStateMachineVersions", stateMachineArn=machine, maxResults=2)
    assert [item["stateMachineVersionArn"] for item in listed["stateMachineVersions"]] == [f"{machine}:3", f"{machine}:2"]
    rest = server.states("ListStateMachineVersions", stateMachineArn=machine, nextToken=listed["nextToken"])
    assert [item["stateMachineVersionArn"] for item in rest["stateMachineVersions"]] == [f"{machine}:1"]
    with refused("ConflictException"):
        server.states("PublishStateMachineVersion", stateMachineArn=machine, revisionId="11111111-1111-4111-8111-111111111111")


def test_an_alias_routes_executions_and_they_tell_of_it(server, machine):
    alias = server.states("CreateStateMachineAlias", name="live", routingConfiguration=[
        {"stateMachineVersionArn": f"{machine}:1", "weight": 0}, {"stateMachineVersionArn": f"{machine}:2", "weight": 100}])
    arn = alias["stateMachineAliasArn"]
    execution = server.start_execution(arn)
    server.ended(execution)
    described = server.states("DescribeExecution", executionArn=execution)
    assert (described["output"], described["stateMachineArn"], described["stateMachineAliasArn"],
            described["stateMachineVersionArn"]) == ("2", machine, arn, f"{machine}:2")
    started = server.states("GetExecutionHistory", executionArn=execution)["events"][0]["executionStartedEventDetails"]
    assert (started["stateMachineAliasArn"], started["stateMachineVersionArn"]) == (arn, f"{machine}:2")
    server.ended(server.start_execution(f"{machine}:2"))
    by_alias = server.states("ListExecutions", stateMachineArn=arn)["executions"]
    assert [item["executionArn"] for item in by_alias] == [execution]
    assert len(server.states("ListExecutions", stateMachineArn=f"{machine}:2")["executions"]) == 2
    assert server.states("ListExecutions", stateMachineArn=f"{machine}:1")["executions"] == []


def test_an_alias_splits_executions_by_weight(server, machine):
    arn = server.states("CreateStateMachineAlias", name="half", routingConfiguration=[
        {"stateMachineVersionArn": f"{machine}:1", "weight": 50}, {"stateMachineVersionArn": f"{machine}:2", "weight": 50}])[
            "stateMachineAliasArn"]
    outputs = {server.ended(server.start_execution(arn))["output"] for _ in range(40)}
    assert outputs == {"1", "2"}  # the odds of one alone are one in 2**39


def test_a_version_in_use_stays_and_its_number_never_returns(server, machine):
    alias = server.states("CreateStateMachineAlias", name="live", routingConfiguration=[
        {"stateMachineVersionArn": f"{machine}:2", "weight": 100}])["stateMachineAliasArn"]
    with refused("ConflictException") as answer:
        server.states("DeleteStateMachineVersion", stateMachineVersionArn=f"{machine}:2")
    assert answer.value.message.endswith("[live]")
    server.states("UpdateStateMachineAlias", stateMachineAliasArn=alias, routingConfiguration=[
        {"stateMachineVersionArn": f"{machine}:1", "weight": 100}])
    server.states("DeleteStateMachineVersion", stateMachineVersionArn=f"{machine}:2")
    server.states("DeleteStateMachineAlias", stateMachineAliasArn=alias)
    with refused("ResourceNotFound"):
        server.states("DescribeStateMachineAlias", stateMachineAliasArn=alias)
    assert server.states("PublishStateMachineVersion", stateMachineArn=machine)["stateMachineVersionArn"] == f"{machine}:3"


@pytest.mark.parametrize("routes, message", [
    ([(1, 60), (2, 60)], "Sum of routing configuration weights must equal 100. Received: [60, 60]"),
    ([(1, 50), (1, 50)], "Routing configuration must contain distinct state machine version ARNs."),
    ([(None, 100)], "Routing configuration must contain state machine version ARNs."),
])
def test_routes_that_cannot_be(server, machine, routes, message):
    with refused("ValidationException") as answer:
        server.states("CreateStateMachineAlias", name="x", routingConfiguration=[
            {"stateMachineVersionArn": machine if number is None else f"{machine}:{number}", "weight": weight}
            for number, weight in routes])
    assert answer.value.message.startswith(message)


def test_the_arn_of_a_map_state_is_no_machine_to_describe(server, machine):
    with refused("ValidationException") as answer:
        server.states("DescribeStateMachine", stateMachineArn=machine + "/label")
    assert answer.value.message == f"Qualified state machine ARN is not supported for this operation: {machine}/label"


def test_versions_and_aliases_survive_kill_9(own_server):
    server = own_server()
    machine = server.states("CreateStateMachine", name="m", definition=definition("kept"), roleArn=ROLE, publish=True)["stateMachineArn"]
    alias = server.states("CreateStateMachineAlias", name="live", routingConfiguration=[
        {"stateMachineVersionArn": f"{machine}:1", "weight": 100}])["stateMachineAliasArn"]
    execution = server.start_execution(alias)
    server.kill()
    server.start(port=server.port)
    server.ended(execution)
    assert server.states("DescribeExecution", executionArn=execution)["stateMachineAliasArn"] == alias
    assert server.ended(server.start_execution(alias))["output"] == '"kept"'
