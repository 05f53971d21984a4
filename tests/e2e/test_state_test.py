"""TestState: one state by itself, mocked or performed."""
import json

import pytest

from conftest import ROLE, StatesError, unique

PASS = {"Type": "Pass", "End": True}


def answer_of(server, definition, value=None, **more):
    """The answer, with its JSON texts read."""
    answer = server.states("TestState", definition=json.dumps(definition), **(
        {} if value is None else {"input": json.dumps(value)}), **more)
    shown = answer.get("inspectionData", {})
    answer["inspectionData"] = {name: json.loads(data) if isinstance(data, str) else data for name, data in shown.items()}
    if "output" in answer:
        answer["output"] = json.loads(answer["output"])
    return answer


def refused(server, definition, code="ValidationException", **more):
    with pytest.raises(StatesError) as raised:
        answer_of(server, definition, **more)
    assert (raised.value.status, raised.value.code) == (400, code), raised.value
    return raised.value.message


def mock(value, **more):
    return {"result": json.dumps(value), **more}


def error(name="Broken", cause="It broke."):
    return {"errorOutput": {"error": name, "cause": cause}}


def test_each_step_of_the_data_is_shown(server):
    task = {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "InputPath": "$.in",
            "Parameters": {"FunctionName": "f", "Payload.$": "$"}, "ResultSelector": {"got.$": "$.Payload"},
            "ResultPath": "$.out", "OutputPath": "$.out.got", "Next": "Elsewhere"}
    answer = answer_of(server, task, {"in": {"a": 1}}, inspectionLevel="DEBUG", mock=mock({"Payload": [7]}))
    assert answer == {
        "status": "SUCCEEDED", "nextState": "Elsewhere", "output": [7],
        "inspectionData": {
            "input": {"in": {"a": 1}}, "afterInputPath": {"a": 1},
            "afterParameters": {"FunctionName": "f", "Payload": {"a": 1}}, "result": {"Payload": [7]},
            "afterResultSelector": {"got": [7]}, "afterResultPath": {"in": {"a": 1}, "out": {"got": [7]}}}}


def test_info_shows_the_result_alone(server):
    assert answer_of(server, {**PASS, "Result": 3}) == {"status": "SUCCEEDED", "output": 3, "inspectionData": {}}


def test_jsonata_with_variables(server):
    state = {"Type": "Pass", "QueryLanguage": "JSONata", "Output": "{% $base + $states.input.more %}",
             "Assign": {"set": "{% $base * 2 %}"}, "End": True}
    answer = answer_of(server, state, {"more": 1}, variables=json.dumps({"base": 10}), inspectionLevel="TRACE")
    assert answer["output"] == 11
    assert answer["inspectionData"] == {"input": {"more": 1}, "variables": {"base": 10, "set": 20}}


def test_choice_goes_where_its_rule_leads(server):
    choice = {"Type": "Choice", "Choices": [{"Variable": "$.n", "NumericGreaterThan": 5, "Next": "Large"}],
              "Default": "Small"}
    assert answer_of(server, choice, {"n": 6})["nextState"] == "Large"
    assert answer_of(server, choice, {"n": 5})["nextState"] == "Small"
    del choice["Default"]
    answer = answer_of(server, choice, {"n": 5})
    assert (answer["status"], answer["error"]) == ("FAILED", "States.Runtime")
    assert "nextState" not in answer


def test_state_deep_in_a_machine(server):
    machine = {"StartAt": "All", "States": {"All": {"Type": "Parallel", "End": True, "Branches": [
        {"StartAt": "Each", "States": {"Each": {"Type": "Map", "End": True, "ItemProcessor": {
            "StartAt": "Deep", "States": {"Deep": {"Type": "Pass", "Result": "deep", "Next": "Deeper"},
                                          "Deeper": {"Type": "Succeed"}}}}}}]}}}
    assert answer_of(server, machine, stateName="Deep") == {
        "status": "SUCCEEDED", "output": "deep", "nextState": "Deeper", "inspectionData": {}}
    assert refused(server, machine, stateName="Nowhere") == "State not found in definition"
    assert "Branches" not in refused(server, {"StartAt": "X"}, "InvalidDefinition", stateName="X")


def test_retry_then_catch(server):
    task = {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Parameters": {"FunctionName": "f"},
            "Retry": [{"ErrorEquals": ["Other"]}, {"ErrorEquals": ["Broken"], "MaxAttempts": 2, "IntervalSeconds": 3}],
            "Catch": [{"ErrorEquals": ["Other"], "Next": "A"}, {"ErrorEquals": ["States.ALL"], "Next": "B", "ResultPath": "$.e"}],
            "End": True}
    answer = answer_of(server, task, {"a": 1}, inspectionLevel="DEBUG", mock=error(), stateConfiguration={"retrierRetryCount": 1})
    assert (answer["status"], answer["error"], answer["cause"]) == ("RETRIABLE", "Broken", "It broke.")
    assert answer["inspectionData"]["errorDetails"] == {"retryIndex": 1, "retryBackoffIntervalSeconds": 6}
    answer = answer_of(server, task, {"a": 1}, inspectionLevel="DEBUG", mock=error(), stateConfiguration={"retrierRetryCount": 2})
    assert (answer["status"], answer["nextState"]) == ("CAUGHT_ERROR", "B")
    assert answer["output"] == {"a": 1, "e": {"Error": "Broken", "Cause": "It broke."}}
    assert answer["inspectionData"]["errorDetails"]["catchIndex"] == 1


def distributed(**more):
    return {"Type": "Map", "QueryLanguage": "JSONata", "End": True, "ItemProcessor": {
        "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"}, "StartAt": "P", "States": {"P": PASS}}, **more}


def test_map_selects_and_batches_its_items(server):
    state = distributed(
        Items="{% $states.input.items %}", MaxConcurrency=7, ToleratedFailurePercentage="{% 50 %}",
        ItemSelector={"i": "{% $states.context.Map.Item.Index %}", "v": "{% $states.context.Map.Item.Value %}"},
        ItemBatcher={"MaxItemsPerBatch": 2, "BatchInput": {"b": "{% $states.input.b %}"}})
    answer = answer_of(server, state, {"items": ["x", "y", "z"], "b": 1}, inspectionLevel="DEBUG", mock=mock([0]))
    items = [{"i": 0, "v": "x"}, {"i": 1, "v": "y"}, {"i": 2, "v": "z"}]
    shown = answer["inspectionData"]
    assert shown["afterItemSelector"] == items
    assert shown["afterItemBatcher"] == [{"BatchInput": {"b": 1}, "Items": items[:2]}, {"BatchInput": {"b": 1}, "Items": items[2:]}]
    assert (shown["maxConcurrency"], shown["toleratedFailurePercentage"]) == (7, 50)
    assert answer["output"] == [0]


@pytest.mark.parametrize("config, data, items", [
    ({"InputType": "JSON", "ItemsPointer": "/a~1b/0"}, '{"a/b": [[1, 2]]}', [1, 2]),
    ({"InputType": "JSON", "MaxItems": 1}, '{"k": "v", "l": "w"}', [{"Key": "k", "Value": "v"}]),
    ({"InputType": "JSONL"}, '{"a": 1}\n\n[2]\n', [{"a": 1}, [2]]),
    ({"InputType": "CSV", "CSVHeaderLocation": "FIRST_ROW"}, 'a,b\r\n1,"x, ""y"""\r\n2,\r\n',
     [{"a": "1", "b": 'x, "y"'}, {"a": "2", "b": ""}]),
    ({"InputType": "CSV", "CSVHeaderLocation": "GIVEN", "CSVHeaders": ["p"], "CSVDelimiter": "PIPE"}, "1\n2|3\n",
     [{"p": "1"}, {"p": "2"}]),
])
def test_what_an_item_reader_read(server, config, data, items):
    reader = {"Resource": "arn:aws:states:::s3:getObject", "ReaderConfig": config, "Arguments": {"Bucket": "b", "Key": "k"}}
    state = distributed(ItemReader=reader, ItemSelector="{% $states.context.Map.Item.Value %}")
    answer = answer_of(server, state, inspectionLevel="DEBUG", mock=mock([]), stateConfiguration={"mapItemReaderData": data})
    assert answer["inspectionData"].get("afterItemSelector") == items
    if "ItemsPointer" in config:
        assert answer["inspectionData"]["afterItemsPointer"] == items


def test_map_whose_failures_are_too_many(server):
    state = distributed(Items="{% [1, 2, 3, 4] %}", ToleratedFailurePercentage=50)
    assert answer_of(server, state, mock=mock([]), stateConfiguration={"mapIterationFailureCount": 2})["status"] == "SUCCEEDED"
    answer = answer_of(server, state, mock=mock([]), stateConfiguration={"mapIterationFailureCount": 3})
    assert (answer["status"], answer["error"]) == ("FAILED", "States.ExceedToleratedFailureThreshold")
    assert "less than or equal" in refused(server, state, mock=mock([]), stateConfiguration={"mapIterationFailureCount": 5})


def test_context_of_the_tester(server):
    state = {"Type": "Task", "Resource": "arn:aws:states:::states:startExecution.sync:2",
             "Parameters": {"StateMachineArn": "m"}, "ResultSelector": {"token.$": "$$.Task.Token"}, "End": True}
    run = {"ExecutionArn": "e", "StateMachineArn": "m", "StartDate": 0, "Status": "SUCCEEDED", "Output": {"any": "thing"}}
    assert answer_of(server, state, context='{"Task": {"Token": "t"}}', mock=mock(run))["output"] == {"token": "t"}
    for context, why in [('{"Task": {"Token": 1}}', "Task.Token must be a string"), ("[]", "must be a JSON object"),
                         ('{"Map": {}}', "'Map' field is not supported"), ("{", "valid JSON")]:
        assert why in refused(server, state, context=context, mock=mock(run))


def test_mocks_are_held_against_the_api(server):
    call = {"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "Parameters": {"QueueUrl": "q", "MessageBody": "m"},
            "End": True}
    wrong = mock({"MessageId": 7})
    assert refused(server, call, mock=wrong) == "Mock result schema validation error: Field 'MessageId' must be a string"
    assert answer_of(server, call, mock={**wrong, "fieldValidationMode": "NONE"})["output"] == {"MessageId": 7}
    call["Resource"] = "arn:aws:states:::aws-sdk:dreams:listDreams"
    assert "fieldValidationMode" in refused(server, call, mock=mock({}))
    call["Resource"] = "arn:aws:states:::sqs:sendMessage.waitForTaskToken"
    assert answer_of(server, call, mock=mock("whatever"))["output"] == "whatever"


@pytest.mark.parametrize("state, more, code, says", [
    (PASS, {"mock": mock(1)}, "ValidationException", "State type 'Pass' is not supported when a mock is specified"),
    (PASS, {"context": "{}"}, "ValidationException", "does not support Context"),
    (PASS, {"stateConfiguration": {"retrierRetryCount": 1}}, "ValidationException", "does not support RetrierRetryCount"),
    (PASS, {"input": "{"}, "InvalidExecutionInput", "Invalid State Machine Execution Input"),
    (PASS, {"variables": "[]"}, "ValidationException", "variables"),
    (PASS, {"roleArn": "arn:aws:s3:::x"}, "InvalidArn", "Invalid Arn"),
    (PASS, {"inspectionLevel": "ALL"}, "ValidationException", "inspectionLevel"),
    ({"Type": "Pass"}, {}, "InvalidDefinition", "[Next, End]"),
    ({"Type": "Nap"}, {}, "InvalidDefinition", "The field 'Type' should have one of these values"),
    (distributed(Items=[]), {}, "InvalidDefinition", "does not support Map or Parallel"),
    (distributed(Items=[]), {"mock": mock({})}, "ValidationException", "must be an array"),
    (distributed(Items=[]), {"mock": {}}, "ValidationException", "[result, errorOutput]"),
    (distributed(Items=[]), {"mock": {"result": "{"}}, "ValidationException", "Mocked result"),
    (distributed(Items=[]), {"mock": error(), "stateConfiguration": {"errorCausedByState": "Q"}}, "ValidationException",
     "State not found"),
    ({"Type": "Task", "Resource": "arn:aws:states:us-east-1:000000000000:activity:a", "End": True}, {"roleArn": ROLE},
     "InvalidDefinition", "Activity"),
    ({"Type": "Task", "Resource": "arn:aws:states:::ecs:runTask.sync", "Parameters": {}, "End": True}, {"roleArn": ROLE},
     "InvalidDefinition", ".sync"),
    ({"Type": "Task", "Resource": "arn:aws:states:::sns:publish", "Parameters": {}, "End": True}, {"roleArn": ROLE},
     "ValidationException", "sns"),
])
def test_what_is_refused(server, state, more, code, says):
    with pytest.raises(StatesError) as raised:
        server.states("TestState", definition=json.dumps(state), **more)
    assert raised.value.code == code
    assert says in raised.value.message


def test_a_task_is_really_performed(server):
    arn = server.function("def handler(event, context):\n    return event['n'] + 1\n")
    direct = {"Type": "Task", "Resource": arn, "End": True}
    answer = answer_of(server, direct, {"n": 1}, roleArn=ROLE, inspectionLevel="DEBUG")
    assert (answer["status"], answer["output"], answer["inspectionData"]["result"]) == ("SUCCEEDED", 2, 2)
    broken = {**direct, "Catch": [{"ErrorEquals": ["KeyError"], "Next": "Handle", "ResultPath": "$.error"}]}
    answer = answer_of(server, broken, {"m": 1}, roleArn=ROLE)
    assert (answer["status"], answer["nextState"], answer["error"]) == ("CAUGHT_ERROR", "Handle", "KeyError")
    missing = {"Type": "Task", "Resource": "arn:aws:states:::dynamodb:getItem", "End": True,
               "Parameters": {"TableName": unique("nowhere"), "Key": {"id": {"S": "1"}}}}
    assert answer_of(server, missing, roleArn=ROLE)["error"] == "DynamoDB.ResourceNotFoundException"


def test_a_task_that_takes_too_long(server):
    arn = server.function("import time\ndef handler(event, context):\n    time.sleep(20)\n")
    slow = {"Type": "Task", "Resource": arn, "TimeoutSeconds": 1, "End": True}
    answer = answer_of(server, slow, roleArn=ROLE)
    assert (answer["status"], answer["error"]) == ("FAILED", "States.Timeout")


def test_wait(server):
    assert answer_of(server, {"Type": "Wait", "Seconds": 1, "Next": "After"}, 5) == {
        "status": "SUCCEEDED", "output": 5, "nextState": "After", "inspectionData": {}}
