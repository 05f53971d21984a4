"""The AWS SDK for JavaScript v3 calls every operation of Step Functions: success, and at least one error each.

One Node process makes all calls (javascript/operations.mjs) and prints a line a case; each operation is a test here."""
import botocore.session
import pytest

import javascript_support
from conftest import Stepwell
from supported import supported

OPERATIONS = """
    CreateActivity CreateStateMachine CreateStateMachineAlias DeleteActivity DeleteStateMachine DeleteStateMachineAlias
    DeleteStateMachineVersion DescribeActivity DescribeExecution DescribeMapRun DescribeStateMachine DescribeStateMachineAlias
    DescribeStateMachineForExecution GetActivityTask GetExecutionHistory ListActivities ListExecutions ListMapRuns
    ListStateMachineAliases ListStateMachineVersions ListStateMachines ListTagsForResource PublishStateMachineVersion
    RedriveExecution SendTaskFailure SendTaskHeartbeat SendTaskSuccess StartExecution StartSyncExecution StopExecution
    TagResource TestState UntagResource UpdateMapRun UpdateStateMachine UpdateStateMachineAlias ValidateStateMachineDefinition
""".split()


def marked(operation):
    """An operation that the server's list does not have must not work, or the list is not true."""
    if ("states", operation) in supported():
        return operation
    return pytest.param(operation, marks=pytest.mark.xfail(reason="is not supported yet", strict=True))


@pytest.fixture(scope="module")
def lines(tmp_path_factory):
    """What the program printed."""
    folder = tmp_path_factory.mktemp("javascript")
    server = Stepwell(":memory:", folder / "stepwell.log").start()
    try:
        told = javascript_support.run(folder, "operations.mjs", server.url)
        assert server.alive() and server.healthy(), server.log_tail()
        return told
    finally:
        server.kill()


@pytest.mark.parametrize("operation", [marked(each) for each in OPERATIONS])
def test_operation(lines, operation):
    cases = {line["case"]: line["problem"] for line in lines if line.get("operation") == operation}
    assert "success" in cases and len(cases) > 1, f"{operation} has no success or no error among its cases {list(cases)}"
    problems = [f"{case}: {problem}" for case, problem in cases.items() if problem]
    assert not problems, "\n".join(problems)


def test_through_the_prefix_of_the_host(lines):
    assert [line["problem"] for line in lines if line.get("case") == "host prefix"] == [None]


def test_no_operation_is_unknown_here(lines):
    """A new operation of the SDK or of the installed botocore is to be noticed."""
    model = botocore.session.get_session().get_service_model("stepfunctions")
    assert sorted(lines[0]["operations"]) == sorted(OPERATIONS)
    assert set(model.operation_names) <= set(OPERATIONS)
    assert {line["operation"] for line in lines[1:]} == set(OPERATIONS)
