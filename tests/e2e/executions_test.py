"""State machines run end to end: every state type, data flow, retries, catchers, timeouts, Lambda and DynamoDB tasks."""
import json

import pytest

from conftest import eventually, unique

ECHO = "def handler(event, context):\n    return event\n"
FAIL = "class TooBad(Exception):\n    pass\ndef handler(event, context):\n    raise TooBad('no luck with ' + str(event))\n"


def output(described):
    assert described["status"] == "SUCCEEDED", described.get("cause", described)
    return json.loads(described["output"])


def test_every_state_type_in_one_machine(server):
    described = server.run({
        "Prepare": {"Type": "Pass", "Parameters": {"n.$": "$.n", "list": [3, 1, 2], "id.$": "$$.Execution.Name"}, "Next": "Decide"},
        "Decide": {"Type": "Choice", "Default": "Bad", "Choices": [
            {"And": [{"Variable": "$.n", "NumericGreaterThan": 1}, {"Not": {"Variable": "$.list", "IsNull": True}}], "Next": "Pause"}]},
        "Pause": {"Type": "Wait", "Seconds": 0, "Next": "Both"},
        "Both": {"Type": "Parallel", "ResultPath": "$.both", "Next": "Each", "Branches": [
            {"StartAt": "L", "States": {"L": {"Type": "Pass", "Result": "left", "End": True}}},
            {"StartAt": "R", "States": {"R": {"Type": "Pass", "InputPath": "$.n", "End": True}}}]},
        "Each": {"Type": "Map", "ItemsPath": "$.list", "MaxConcurrency": 2, "ResultPath": "$.each", "Next": "Done",
                 "ItemSelector": {"i.$": "$$.Map.Item.Index", "v.$": "$$.Map.Item.Value"},
                 "ItemProcessor": {"StartAt": "I", "States": {"I": {"Type": "Pass", "End": True}}}},
        "Done": {"Type": "Succeed", "OutputPath": "$"},
        "Bad": {"Type": "Fail", "Error": "Never", "Cause": "here"},
    }, {"n": 2})
    result = output(described)
    assert result["both"] == ["left", 2]
    assert result["each"] == [{"i": 0, "v": 3}, {"i": 1, "v": 1}, {"i": 2, "v": 2}]
    assert result["id"] == described["name"]


def test_fail_and_its_event(server):
    described = server.run({"F": {"Type": "Fail", "Error": "Custom", "Cause": "because"}})
    assert (described["status"], described["error"], described["cause"]) == ("FAILED", "Custom", "because")
    events = server.history(described["executionArn"])
    assert [event["type"] for event in events] == ["ExecutionStarted", "FailStateEntered", "ExecutionFailed"]


def test_numbers_and_key_order_come_through_as_sent(server, states):
    machine = server.machine({"A": {"Type": "Pass", "End": True}})
    text = '{"z":1.0,"a":12345678901234567890,"m":1e3,"b":"\\u00e9"}'
    execution = states.start_execution(stateMachineArn=machine, input=text)["executionArn"]
    result = server.ended(execution)["output"]
    assert list(json.loads(result)) == ["z", "a", "m", "b"]
    assert '"z":1.0' in result and "12345678901234567890" in result


def test_lambda_by_integration_and_by_arn(server):
    function = server.function(ECHO)
    described = server.run({
        "I": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "OutputPath": "$.Payload",
              "Parameters": {"FunctionName": function, "Payload": {"first.$": "$"}}, "Next": "D"},
        "D": {"Type": "Task", "Resource": function, "End": True},
    }, {"a": 1})
    assert output(described) == {"first": {"a": 1}}
    kinds = [event["type"] for event in server.history(described["executionArn"])]
    assert kinds == [
        "ExecutionStarted", "TaskStateEntered", "TaskScheduled", "TaskStarted", "TaskSucceeded", "TaskStateExited",
        "TaskStateEntered", "LambdaFunctionScheduled", "LambdaFunctionStarted", "LambdaFunctionSucceeded", "TaskStateExited",
        "ExecutionSucceeded"]


def test_a_functions_error_is_retried_then_caught(server):
    function = server.function(FAIL)
    described = server.run({
        "Try": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Parameters": {"FunctionName": function, "Payload.$": "$"},
                "Retry": [{"ErrorEquals": ["TooBad"], "IntervalSeconds": 1, "MaxAttempts": 1, "BackoffRate": 1.0}],
                "Catch": [{"ErrorEquals": ["States.ALL"], "ResultPath": "$.problem", "Next": "Caught"}], "End": True},
        "Caught": {"Type": "Pass", "End": True},
    }, {"x": 1})
    result = output(described)
    assert result["x"] == 1
    assert result["problem"]["Error"] == "TooBad"
    assert json.loads(result["problem"]["Cause"])["errorMessage"] == "no luck with {'x': 1}"
    kinds = [event["type"] for event in server.history(described["executionArn"])]
    assert kinds.count("TaskFailed") == 2 and kinds.count("TaskScheduled") == 2


def test_a_function_that_is_not_there(server):
    described = server.run({"A": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "End": True, "Parameters": {
        "FunctionName": "arn:aws:lambda:us-east-1:000000000000:function:nowhere"}}})
    assert described["status"] == "FAILED"
    assert described["error"] == "Lambda.ResourceNotFoundException"


def test_dynamodb_tasks(server):
    table = unique("table")
    server.client("dynamodb").create_table(
        TableName=table, KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}], BillingMode="PAY_PER_REQUEST",
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}])

    def task(operation, following, **parameters):
        end = {"Next": following} if following else {"End": True}
        return {"Type": "Task", "Resource": f"arn:aws:states:::{operation}", "Parameters": {"TableName": table, **parameters}, **end}

    key = {"id": {"S.$": "$.id"}}
    described = server.run({
        "Put": {**task("dynamodb:putItem", "Update", Item={**key, "n": {"N": "1"}}), "ResultPath": "$.put"},
        "Update": {**task("dynamodb:updateItem", "Get", Key=key, UpdateExpression="SET n = n + :one",
                          ExpressionAttributeValues={":one": {"N": "1"}}), "ResultPath": "$.update"},
        "Get": {**task("dynamodb:getItem", "Sdk", Key=key), "ResultPath": "$.get", "ResultSelector": {"item.$": "$.Item"}},
        "Sdk": {**task("aws-sdk:dynamodb:scan", "Delete"), "ResultPath": "$.scan", "ResultSelector": {"count.$": "$.Count"}},
        "Delete": {**task("dynamodb:deleteItem", None, Key=key), "ResultPath": "$.delete"},
    }, {"id": "one"})
    result = output(described)
    assert result["get"]["item"] == {"id": {"S": "one"}, "n": {"N": "2"}}
    assert result["scan"] == {"count": 1}
    assert server.client("dynamodb").scan(TableName=table)["Count"] == 0


def test_ecs_sync_waits_for_the_container(server):
    ecs = server.client("ecs")
    family = unique("family")
    ecs.register_task_definition(family=family, requiresCompatibilities=["FARGATE"], networkMode="awsvpc", cpu="256", memory="512",
                                 containerDefinitions=[{
        "name": "main", "image": "none", "essential": True, "command": ["/bin/sh", "-c", "exit ${CODE:-0}"]}])

    def run(code):
        return server.run({"R": {"Type": "Task", "Resource": "arn:aws:states:::ecs:runTask.sync", "End": True, "Parameters": {
            "LaunchType": "FARGATE", "TaskDefinition": family,
            "NetworkConfiguration": {"AwsvpcConfiguration": {"Subnets": ["subnet-1"], "AssignPublicIp": "ENABLED"}},
            "Overrides": {"ContainerOverrides": [{"Name": "main", "Environment": [{"Name": "CODE", "Value": code}]}]}}}})

    result = output(run("0"))
    assert result["LastStatus"] == "STOPPED" and result["Containers"][0]["ExitCode"] == 0
    failed = run("3")
    assert (failed["status"], failed["error"]) == ("FAILED", "States.TaskFailed")
    assert '"ExitCode":3' in failed["cause"]


def test_a_task_times_out(server):
    function = server.function("import time\ndef handler(event, context):\n    time.sleep(600)\n", Timeout=900)
    described = server.run({"A": {"Type": "Task", "Resource": function, "TimeoutSeconds": 1, "End": True}})
    assert (described["status"], described["error"]) == ("FAILED", "States.Timeout")


def test_a_machine_times_out(server):
    described = server.run({"A": {"Type": "Wait", "Seconds": 3600, "End": True}}, TimeoutSeconds=1)
    assert described["status"] == "TIMED_OUT"
    assert "error" not in described and "cause" not in described  # as recorded: only the event tells the error
    assert server.history(described["executionArn"])[-1]["type"] == "ExecutionTimedOut"


def test_an_output_that_is_too_large_fails(server):
    function = server.function("def handler(event, context):\n    return 'x' * 300000\n")
    described = server.run({"A": {"Type": "Task", "Resource": function, "End": True}})
    assert (described["status"], described["error"]) == ("FAILED", "States.DataLimitExceeded")


def test_an_endless_loop_ends_at_25000_events(server):
    described = server.run({
        "A": {"Type": "Pass", "Next": "Again"},
        "Again": {"Type": "Choice", "Choices": [{"Variable": "$.enough", "IsPresent": True, "Next": "End"}], "Default": "A"},
        "End": {"Type": "Succeed"}})
    assert described["status"] == "FAILED"
    assert "25000" in described["cause"] or "25,000" in described["cause"]
    events = server.history(described["executionArn"])
    assert (len(events), events[-1]["type"]) == (25_000, "ExecutionFailed")


def test_a_wide_map_runs_in_order(server):
    items = list(range(500))
    described = server.run({"M": {"Type": "Map", "MaxConcurrency": 7, "End": True, "ItemProcessor": {
        "StartAt": "P", "States": {"P": {"Type": "Pass", "Parameters": {"double.$": "States.MathAdd($, $)"}, "End": True}}}}}, items)
    assert output(described) == [{"double": 2 * item} for item in items]


def test_timers_survive_a_restart(own_server):
    server = own_server()
    execution = server.start_execution(server.machine({"A": {"Type": "Wait", "Seconds": 3, "Next": "B"}, "B": {"Type": "Succeed"}}))
    eventually(lambda: len(server.history(execution)) == 2)
    server.kill()
    server.start(port=server.port)
    described = server.ended(execution)
    assert described["status"] == "SUCCEEDED"
    events = server.history(execution)
    waited = events[2]["timestamp"] - events[1]["timestamp"]
    assert waited.total_seconds() >= 3


def test_a_started_execution_survives_kill_9(own_server):
    """What was answered is on disk: starts and their results, killed at once after the answer."""
    server = own_server()
    machine = server.machine({"A": {"Type": "Pass", "Next": "W"}, "W": {"Type": "Wait", "Seconds": 1, "End": True}})
    executions = [server.start_execution(machine, {"n": number}) for number in range(20)]
    server.kill()
    server.start(port=server.port)
    for number, execution in enumerate(executions):
        described = server.ended(execution)
        assert (described["status"], json.loads(described["output"])) == ("SUCCEEDED", {"n": number})


@pytest.mark.parametrize("times", [3])
def test_a_function_that_ran_when_the_server_was_killed_runs_again(own_server, tmp_path, times):
    marks = tmp_path / "marks"
    server = own_server()
    function = server.function(
        f"import time\ndef handler(event, context):\n    open({str(marks)!r}, 'a').write('x')\n"
        f"    if len(open({str(marks)!r}).read()) < {times}:\n        time.sleep(600)\n    return 'done'\n", Timeout=900)
    execution = server.start_execution(server.machine({"A": {"Type": "Task", "Resource": function, "End": True}}))
    for number in range(1, times):
        eventually(lambda: marks.exists() and len(marks.read_text()) == number)
        server.kill()
        server.start(port=server.port)
    assert output(server.ended(execution)) == "done"


# ---- executions that start executions

def nested(child, pattern, **more):
    return {"Start": {"Type": "Task", "Resource": f"arn:aws:states:::states:startExecution{pattern}", "End": True,
                      "Parameters": {"StateMachineArn": child, "Input": {"n": 1, "AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID.$":
                                                                         "$$.Execution.Id"}}, **more}}


def test_a_nested_execution_is_waited_for(server):
    child = server.machine({"Double": {"Type": "Pass", "Parameters": {"n.$": "States.MathAdd($.n, $.n)"}, "End": True}})
    as_text = output(server.run(nested(child, ".sync")))
    assert (as_text["Status"], json.loads(as_text["Output"])) == ("SUCCEEDED", {"n": 2})
    as_json = output(server.run(nested(child, ".sync:2")))
    assert (as_json["Output"], as_json["Input"]["n"]) == ({"n": 2}, 1)
    started = output(server.run(nested(child, "")))
    assert server.ended(started["ExecutionArn"])["status"] == "SUCCEEDED"


def test_a_nested_failure_is_caught_with_what_it_told(server):
    child = server.machine({"F": {"Type": "Fail", "Error": "Broken", "Cause": "by hand"}})
    caught = output(server.run({**nested(child, ".sync:2", Catch=[{"ErrorEquals": ["States.TaskFailed"], "Next": "Caught"}]),
                                "Caught": {"Type": "Pass", "End": True}}))
    told = json.loads(caught["Cause"])
    assert (told["Status"], told["Error"], told["Cause"]) == ("FAILED", "Broken", "by hand")


def test_stopping_an_execution_stops_the_one_it_waits_for(server, states):
    child = server.machine({"W": {"Type": "Wait", "Seconds": 3600, "End": True}})
    parent = server.start_execution(server.machine(nested(child, ".sync")))
    running = eventually(lambda: states.list_executions(stateMachineArn=child, statusFilter="RUNNING")["executions"])
    states.stop_execution(executionArn=parent)
    assert server.ended(running[0]["executionArn"])["status"] == "ABORTED"


def test_a_page_of_history_ends_by_its_size(server, states):
    execution = server.start_execution(server.machine({
        f"P{i}": {"Type": "Pass", **({"Next": f"P{i + 1}"} if i < 19 else {"End": True})} for i in range(20)}), "x" * 250_000)
    server.ended(execution)
    for backwards in (False, True):
        pages, token = [], {}
        while True:
            page = states.get_execution_history(executionArn=execution, maxResults=1000, reverseOrder=backwards, **token)
            pages.append(page["events"])
            assert sum(len(json.dumps(event, default=str)) for event in page["events"]) < 1.2e6
            if "nextToken" not in page:
                break
            token = {"nextToken": page["nextToken"]}
        ids = [event["id"] for events in pages for event in events]
        assert ids == sorted(range(1, 43), reverse=backwards)
        assert len(pages) > 5
