"""Mocked Task states: the mock configuration file of Step Functions Local."""
import json
import subprocess

import pytest

from conftest import ROLE, StatesError, default_binary, error, eventually, unique

SQS = "arn:aws:states:::sqs:sendMessage"
FUNCTION = "arn:aws:lambda:us-east-1:000000000000:function:nowhere"


class MockFile:
    def __init__(self, path):
        self.path = path
        self.content = {"StateMachines": {}, "MockedResponses": {}}
        self.save()

    def case(self, machine, name="Case", /, **responses):
        """A test case whose states have these responses (by invocation)."""
        cases = self.content["StateMachines"].setdefault(machine, {"TestCases": {}})["TestCases"]
        cases[name] = {}
        for state, response in responses.items():
            cases[name][state] = key = f"{machine}-{name}-{state}"
            self.content["MockedResponses"][key] = response
        self.save()

    def save(self):
        self.path.write_text(json.dumps(self.content))


@pytest.fixture
def mocks(tmp_path):
    return MockFile(tmp_path / "mocks.json")


@pytest.fixture
def server(own_server, mocks):
    return own_server(options=["--mock-config", str(mocks.path)])


def returns(value):
    return {"Return": value}


def throws(name, cause="mocked"):
    return {"Throw": {"Error": name, "Cause": cause}}


def task(resource=SQS, **more):
    return {"Type": "Task", "Resource": resource, **({"Parameters": {"QueueUrl": "q", "MessageBody": "b"}} if "sqs" in resource else {}),
            **({} if "Next" in more else {"End": True}), **more}


def run_case(server, machine, case="Case", value=None):
    return server.ended(server.start_execution(f"{machine}#{case}", value))


def types(server, execution):
    return [event["type"] for event in server.history(execution)]


def test_the_sample_of_the_documentation(server, mocks):
    """LambdaSQSIntegration: its happy path by the AWS CLI, and its retries by ranges."""
    retry = [{"ErrorEquals": ["States.ALL"], "IntervalSeconds": 1, "MaxAttempts": 3, "BackoffRate": 1}]
    machine = server.machine({
        "LambdaState": task("arn:aws:states:::lambda:invoke", Parameters={"FunctionName": "f", "Payload.$": "$"}, Retry=retry,
                            Next="SQSState"),
        "SQSState": task()}, name="LambdaSQSIntegration")
    success = returns({"StatusCode": 200, "Payload": {"body": "Hello from Lambda!"}})
    sqs = {"0": returns({"MD5OfMessageBody": "3bcb6e8e", "MessageId": "m"})}
    mocks.case("LambdaSQSIntegration", "HappyPath", LambdaState={"0": success}, SQSState=sqs)
    mocks.case("LambdaSQSIntegration", "RetryPath", SQSState=sqs, LambdaState={
        "0": throws("Lambda.ResourceNotReadyException"), "1-2": throws("Lambda.TimeoutException"), "3": success})
    started = server.cli("stepfunctions", "start-execution", "--name", "happy", "--state-machine-arn", f"{machine}#HappyPath")
    arn = "arn:aws:states:us-east-1:000000000000:execution:LambdaSQSIntegration:happy"
    assert started["executionArn"] == arn
    ended = server.ended(arn)
    assert ended["status"] == "SUCCEEDED", ended
    assert (ended["stateMachineArn"], ended["name"]) == (machine, "happy")
    output = json.loads(ended["output"])
    assert output["MessageId"] == "m" and output["SdkHttpMetadata"]["HttpStatusCode"] == 200
    passed = next(e for e in server.history(arn) if e["type"] == "TaskStateExited")["stateExitedEventDetails"]["output"]
    assert json.loads(passed)["Payload"] == {"body": "Hello from Lambda!"}
    listed = server.client("stepfunctions").list_executions(stateMachineArn=machine)["executions"]
    assert [each["executionArn"] for each in listed] == [arn]

    retried = run_case(server, machine, "RetryPath")
    assert retried["status"] == "SUCCEEDED"
    failures = [e["taskFailedEventDetails"]["error"] for e in server.history(retried["executionArn"]) if e["type"] == "TaskFailed"]
    assert failures == ["Lambda.ResourceNotReadyException", "Lambda.TimeoutException", "Lambda.TimeoutException"]


def test_a_throw_is_caught(server, mocks):
    machine = server.machine({"A": task(Catch=[{"ErrorEquals": ["Mine"], "Next": "B"}]), "B": {"Type": "Pass", "End": True}}, name="m")
    mocks.case("m", A={"0": throws("Mine", "by the file")})
    ended = run_case(server, machine)
    assert json.loads(ended["output"]) == {"Error": "Mine", "Cause": "by the file"}


def test_invocations_are_counted_over_the_whole_execution(server, mocks):
    """AWS: iterations of a Map and visits of a loop take the responses one after the other."""
    work = {"StartAt": "T", "States": {"T": task(FUNCTION)}}
    machine = server.machine({"M": {"Type": "Map", "MaxConcurrency": 1, "ItemProcessor": work, "Next": "L"},
                              "L": task(FUNCTION, Next="C"),
                              "C": {"Type": "Choice", "Choices": [{"Variable": "$.more", "BooleanEquals": True, "Next": "L"}],
                                    "Default": "End"},
                              "End": {"Type": "Succeed"}}, name="m")
    mocks.case("m", T={"0": returns("first"), "1-2": returns("later")},
               L={"0-1": returns({"more": True}), "2": returns({"more": False, "n": 3})})
    ended = run_case(server, machine, value=[1, 2, 3])
    assert json.loads(ended["output"]) == {"more": False, "n": 3}
    exited = [e["stateExitedEventDetails"] for e in server.history(ended["executionArn"]) if e["type"].endswith("StateExited")]
    assert json.loads(next(e["output"] for e in exited if e["name"] == "M")) == ["first", "later", "later"]


def test_children_of_a_distributed_map_count_for_themselves(server, mocks):
    work = {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"}, "StartAt": "T", "States": {"T": task(FUNCTION)}}
    machine = server.machine({"M": {"Type": "Map", "ItemProcessor": work, "End": True}}, name="m")
    mocks.case("m", T={"0": returns("each")})
    assert json.loads(run_case(server, machine, value=[1, 2])["output"]) == ["each", "each"]


def test_a_missing_response_ends_the_execution(server, mocks):
    machine = server.machine({"A": task(Retry=[{"ErrorEquals": ["States.ALL"], "IntervalSeconds": 1}],
                                        Catch=[{"ErrorEquals": ["States.ALL"], "Next": "B"}]),
                              "B": {"Type": "Pass", "End": True}}, name="m")
    mocks.case("m", A={"0": throws("Again")})
    ended = run_case(server, machine)
    assert (ended["status"], ended["error"]) == ("FAILED", "States.Runtime")
    assert "'Case' of the mock configuration has no response to invocation 1 of the state 'A'" in ended["cause"]


def test_what_the_test_case_does_not_list_is_performed(server, mocks):
    function = server.function("def handler(event, context):\n    return {'real': event}")
    machine = server.machine({"A": task(FUNCTION, Next="B"), "B": task(function)}, name="m")
    mocks.case("m", A={"0": returns(1)})
    assert json.loads(run_case(server, machine)["output"]) == {"real": 1}


def test_activities_and_tokens(server, mocks):
    activity = "arn:aws:states:us-east-1:000000000000:activity:not-there"
    machine = server.machine({"A": task(activity, Next="B", TimeoutSeconds=60), "B": task(SQS + ".waitForTaskToken", Parameters={
        "QueueUrl": "q", "MessageBody": {"token.$": "$$.Task.Token"}}, Next="C"),
        "C": task("arn:aws:states:::glue:startJobRun.sync", Parameters={"JobName": "j"})}, name="m")
    mocks.case("m", A={"0": returns("worked")}, B={"0": returns("called back")}, C={"0": returns({"JobRunState": "SUCCEEDED"})})
    ended = run_case(server, machine)
    assert ended["status"] == "SUCCEEDED", ended
    assert types(server, ended["executionArn"])[1:-1] == [
        "TaskStateEntered", "ActivityScheduled", "ActivityStarted", "ActivitySucceeded", "TaskStateExited",
        "TaskStateEntered", "TaskScheduled", "TaskStarted", "TaskSubmitted", "TaskSucceeded", "TaskStateExited",
        "TaskStateEntered", "TaskScheduled", "TaskStarted", "TaskSubmitted", "TaskSucceeded", "TaskStateExited"]
    assert json.loads(ended["output"]) == {"JobRunState": "SUCCEEDED"}


def test_express_and_nested_executions(server, mocks):
    definition = json.dumps({"StartAt": "A", "States": {"A": task(FUNCTION)}})
    inner = server.states("CreateStateMachine", name="inner", roleArn=ROLE, type="EXPRESS", definition=definition)["stateMachineArn"]
    mocks.case("inner", A={"0": returns({"StatusCode": 200, "Payload": "paid"})})
    mocks.case("inner", "Bad", A={"0": throws("Bad")})
    good = server.states("StartSyncExecution", stateMachineArn=f"{inner}#Case")
    assert (good["status"], good["output"], good["stateMachineArn"]) == ("SUCCEEDED", '"paid"', inner)
    bad = server.states("StartSyncExecution", stateMachineArn=f"{inner}#Bad")
    assert (bad["status"], bad["error"]) == ("FAILED", "Bad")
    outer = server.machine({"Call": task("arn:aws:states:::aws-sdk:sfn:startSyncExecution",
                                         Parameters={"StateMachineArn": f"{inner}#Case"})})
    assert json.loads(server.ended(server.start_execution(outer))["output"])["Output"] == '"paid"'


def test_versions_and_aliases_have_test_cases_too(server, mocks):
    machine = server.machine({"A": task(FUNCTION)}, name="m")
    mocks.case("m", A={"0": returns(1)})
    version = server.states("PublishStateMachineVersion", stateMachineArn=machine)["stateMachineVersionArn"]
    execution = run_case(server, version)["executionArn"]
    ended = server.states("DescribeExecution", executionArn=execution)
    assert (ended["output"], ended["stateMachineVersionArn"]) == ("1", version)


def test_the_file_is_read_again(server, mocks):
    machine = server.machine({"A": task(FUNCTION)}, name="m")
    states = server.client("stepfunctions")
    with error(states, "ValidationException") as answer:
        server.start_execution(f"{machine}#Case")
    assert answer["Error"]["Message"] == f"The mock configuration file {mocks.path} does not have this: it has no state machine 'm'."
    mocks.case("m", A={"0": returns(1)})
    assert run_case(server, machine)["output"] == "1"
    mocks.case("m", A={"0": returns(2)})
    assert run_case(server, machine)["output"] == "2"
    with error(states, "ValidationException") as answer:
        server.start_execution(f"{machine}#Other")
    assert "its state machine 'm' has no test case 'Other'" in answer["Error"]["Message"]
    mocks.path.write_text("{")
    with error(states, "ValidationException") as answer:
        server.start_execution(f"{machine}#Case")
    assert f"The mock configuration file {mocks.path} cannot be used: it is not JSON" in answer["Error"]["Message"]
    assert server.run({"P": {"Type": "Pass", "End": True}})["status"] == "SUCCEEDED"  # nobody else minds
    mocks.path.unlink()
    with pytest.raises(StatesError) as raised:
        server.states("StartSyncExecution", stateMachineArn=f"{machine}#Case")
    assert (raised.value.status, raised.value.code) == (400, "ValidationException")
    mocks.save()
    assert run_case(server, machine)["output"] == "2"
    with error(states, "StateMachineDoesNotExist"):
        server.start_execution(f"{machine}x#Case")


def test_the_test_case_of_its_start_survives_kill_9(server, mocks):
    """In the middle of an execution whose file has changed meanwhile; what was counted stays counted."""
    states = server.client("stepfunctions")
    activity = states.create_activity(name=unique("hold"))["activityArn"]
    machine = server.machine({"Before": task(FUNCTION, Next="Hold", ResultPath="$.before", Retry=[
        {"ErrorEquals": ["Again"], "IntervalSeconds": 1}]),
        "Hold": task(activity, ResultPath="$.held", Next="Choose"),
        "Choose": {"Type": "Choice", "Choices": [{"Variable": "$.held", "NumericEquals": 1, "Next": "Before"}], "Default": "After"},
        "After": task(SQS + ".waitForTaskToken", ResultPath="$.after", Parameters={
            "QueueUrl": "q", "MessageBody": {"token.$": "$$.Task.Token"}})}, name="m")
    mocks.case("m", Before={"0": throws("Again"), "1": returns("one"), "2": returns("two")}, After={"0": returns("old")})
    execution = server.start_execution(f"{machine}#Case")

    def work(result):
        taken = eventually(lambda: (lambda got: got if got.get("taskToken") else None)(states.get_activity_task(activityArn=activity)))
        states.send_task_success(taskToken=taken["taskToken"], output=json.dumps(result))

    eventually(lambda: "ActivityScheduled" in types(server, execution))
    mocks.content = {"StateMachines": {}, "MockedResponses": {}}
    mocks.save()
    server.kill()
    server.start(server.port)
    work(1)
    eventually(lambda: types(server, execution).count("ActivityScheduled") == 2)
    server.kill()
    server.start(server.port)
    work(2)
    ended = server.ended(execution)
    assert ended["status"] == "SUCCEEDED", ended
    assert json.loads(ended["output"]) == {"before": "two", "held": 2, "after": "old"}


def test_reset_forgets_test_cases(server, mocks):
    machine = server.machine({"A": task(FUNCTION)}, name="m")
    mocks.case("m", A={"0": returns(1)})
    assert run_case(server, machine)["output"] == "1"
    subprocess.run(["curl", "-sf", "-X", "POST", f"{server.url}/_stepwell/reset"], check=True, capture_output=True)
    machine = server.machine({"A": task(FUNCTION)}, name="m")
    assert run_case(server, machine)["output"] == "1"


def test_the_variable_of_step_functions_local(own_server, mocks):
    server = own_server(environment={"SFN_MOCK_CONFIG": str(mocks.path)}, data_dir=":memory:")
    mocks.case("m", A={"0": returns(1)})
    assert run_case(server, server.machine({"A": task(FUNCTION)}, name="m"))["output"] == "1"


@pytest.mark.parametrize("content, told", [
    ("{", "it is not JSON"), ("[]", "it must be an object"),
    ('{"StateMachines": {"m": {"TestCases": {"c": {"A": "R"}}}}, "MockedResponses": {}}',
     "StateMachines.m.TestCases.c.A names 'R', which MockedResponses does not have"),
])
def test_a_file_that_cannot_be_used_is_told_at_the_start(tmp_path, content, told):
    path = tmp_path / "mocks.json"
    path.write_text(content)
    done = subprocess.run([str(default_binary()), "serve", "--port", "0", "--data-dir", ":memory:", "--mock-config", str(path)],
                          capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 1
    assert f"The mock configuration file {path} cannot be used: {told}" in done.stderr
    assert "Ready." not in done.stdout + done.stderr


def test_a_file_may_be_written_after_the_start(own_server, mocks):
    mocks.path.unlink(missing_ok=True)
    server = own_server(options=["--mock-config", str(mocks.path)], data_dir=":memory:")
    machine = server.machine({"A": task(FUNCTION)}, name="m")
    with error(server.client("stepfunctions"), "ValidationException") as answer:
        server.start_execution(f"{machine}#Case")
    assert "No such file or directory" in answer["Error"]["Message"]
    mocks.case("m", A={"0": returns(1)})
    assert run_case(server, machine)["output"] == "1"


def test_without_a_file_there_are_no_test_cases(own_server):
    server = own_server(data_dir=":memory:")
    machine = server.machine({"A": {"Type": "Pass", "End": True}})
    with error(server.client("stepfunctions"), "StateMachineDoesNotExist") as answer:
        server.start_execution(f"{machine}#Case")
    assert f"'{machine}#Case'" in answer["Error"]["Message"] and "--mock-config" in answer["Error"]["Message"]
