"""Definitions with mistakes, and what nests too deeply or asks for too much, bring nothing down."""
import json

import pytest

from bad_input_support import post, problem
from conftest import ROLE, unique


def machine(states, start="A", **more):
    return {"StartAt": start, "States": states, **more}


END = {"End": True}
PASS = {"Type": "Pass", **END}
BRANCH = machine({"A": PASS})
TASK = {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", **END}
DEFINITIONS = {
    "not an object": [1],
    "empty": {},
    "no States": {"StartAt": "A"},
    "no StartAt": {"States": {"A": PASS}},
    "StartAt is not there": machine({"A": PASS}, "B"),
    "StartAt is no text": machine({"A": PASS}, 1),
    "States is empty": machine({}),
    "States is a list": machine([PASS]),
    "a state is no object": machine({"A": 1}),
    "an unknown field of the machine": machine({"A": PASS}, Nonsense=1),
    "an unknown field of a state": machine({"A": {**PASS, "Nonsense": 1}}),
    "an unknown type": machine({"A": {"Type": "Dream", **END}}),
    "no type": machine({"A": END}),
    "a type of another case": machine({"A": {"Type": "pass", **END}}),
    "neither Next nor End": machine({"A": {"Type": "Pass"}}),
    "Next and End": machine({"A": {"Type": "Pass", "Next": "A", **END}}),
    "Next is not there": machine({"A": {"Type": "Pass", "Next": "B"}}),
    "End is false": machine({"A": {"Type": "Pass", "End": False}}),
    "a state that nothing leads to": machine({"A": PASS, "B": PASS}),
    "a name that is too long": machine({"x" * 81: PASS}, "x" * 81),
    "the same name in a branch": machine({"A": {"Type": "Parallel", "Branches": [BRANCH], **END}}),
    "Succeed with Next": machine({"A": {"Type": "Succeed", "Next": "A"}}),
    "Fail with End": machine({"A": {"Type": "Fail", **END}}),
    "Fail with both Error and ErrorPath": machine({"A": {"Type": "Fail", "Error": "a", "ErrorPath": "$.a"}}),
    "Wait with nothing to wait for": machine({"A": {"Type": "Wait", **END}}),
    "Wait with two": machine({"A": {"Type": "Wait", "Seconds": 1, "SecondsPath": "$.a", **END}}),
    "Wait for less than nothing": machine({"A": {"Type": "Wait", "Seconds": -1, **END}}),
    "Wait for a text": machine({"A": {"Type": "Wait", "Seconds": "1", **END}}),
    "Wait until nonsense": machine({"A": {"Type": "Wait", "Timestamp": "tomorrow", **END}}),
    "Task without Resource": machine({"A": {"Type": "Task", **END}}),
    "Task with a Resource that is no ARN": machine({"A": {"Type": "Task", "Resource": "nonsense", **END}}),
    "Task of an unknown service": machine({"A": {"Type": "Task", "Resource": "arn:aws:states:::nosuchservice:doIt", **END}}),
    "Task of an unknown pattern": machine({"A": {**TASK, "Resource": "arn:aws:states:::lambda:invoke.later"}}),
    "TimeoutSeconds of 0": machine({"A": {**TASK, "TimeoutSeconds": 0}}),
    "TimeoutSeconds and its Path": machine({"A": {**TASK, "TimeoutSeconds": 1, "TimeoutSecondsPath": "$.a"}}),
    "HeartbeatSeconds not below TimeoutSeconds": machine({"A": {**TASK, "TimeoutSeconds": 5, "HeartbeatSeconds": 6}}),
    "Retry is no list": machine({"A": {**TASK, "Retry": {"ErrorEquals": ["States.ALL"]}}}),
    "Retry without ErrorEquals": machine({"A": {**TASK, "Retry": [{"MaxAttempts": 1}]}}),
    "Retry with empty ErrorEquals": machine({"A": {**TASK, "Retry": [{"ErrorEquals": []}]}}),
    "Retry with a negative interval": machine({"A": {**TASK, "Retry": [{"ErrorEquals": ["E"], "IntervalSeconds": -1}]}}),
    "Retry with a rate below 1": machine({"A": {**TASK, "Retry": [{"ErrorEquals": ["E"], "BackoffRate": 0.5}]}}),
    "Retry with States.ALL not last": machine({"A": {**TASK, "Retry": [{"ErrorEquals": ["States.ALL"]}, {"ErrorEquals": ["E"]}]}}),
    "Retry with States.ALL not alone": machine({"A": {**TASK, "Retry": [{"ErrorEquals": ["States.ALL", "E"]}]}}),
    "Retry with unknown jitter": machine({"A": {**TASK, "Retry": [{"ErrorEquals": ["E"], "JitterStrategy": "SOME"}]}}),
    "Retry on a Pass": machine({"A": {**PASS, "Retry": [{"ErrorEquals": ["E"]}]}}),
    "Catch without Next": machine({"A": {**TASK, "Catch": [{"ErrorEquals": ["E"]}]}}),
    "Catch to nowhere": machine({"A": {**TASK, "Catch": [{"ErrorEquals": ["E"], "Next": "B"}]}}),
    "a path that is none": machine({"A": {**PASS, "InputPath": "not a path"}}),
    "a path that is unfinished": machine({"A": {**PASS, "InputPath": "$.a["}}),
    "ResultPath with a wildcard": machine({"A": {**PASS, "ResultPath": "$.a[*]"}}),
    "a parameter that is no path": machine({"A": {**PASS, "Parameters": {"a.$": "plain"}}}),
    "a parameter that is a number": machine({"A": {**PASS, "Parameters": {"a.$": 1}}}),
    "an unknown intrinsic": machine({"A": {**PASS, "Parameters": {"a.$": "States.Nonsense($)"}}}),
    "an intrinsic that is unfinished": machine({"A": {**PASS, "Parameters": {"a.$": "States.Format('{}', $.a"}}}),
    "ResultSelector on a Pass": machine({"A": {**PASS, "ResultSelector": {"a": 1}}}),
    "Choice without Choices": machine({"A": {"Type": "Choice", "Default": "B"}, "B": PASS}),
    "Choice with empty Choices": machine({"A": {"Type": "Choice", "Choices": [], "Default": "B"}, "B": PASS}),
    "Choice with End": machine({"A": {"Type": "Choice", "Choices": [{"Variable": "$", "IsNull": True, "Next": "B"}], **END}, "B": PASS}),
    "a rule without comparison": machine({"A": {"Type": "Choice", "Choices": [{"Variable": "$", "Next": "B"}]}, "B": PASS}),
    "a rule with two comparisons": machine({"A": {"Type": "Choice", "Choices": [
        {"Variable": "$", "IsNull": True, "IsString": True, "Next": "B"}]}, "B": PASS}),
    "a rule without Variable": machine({"A": {"Type": "Choice", "Choices": [{"IsNull": True, "Next": "B"}]}, "B": PASS}),
    "a rule without Next": machine({"A": {"Type": "Choice", "Choices": [{"Variable": "$", "IsNull": True}], "Default": "B"}, "B": PASS}),
    "Next in an inner rule": machine({"A": {"Type": "Choice", "Choices": [
        {"Not": {"Variable": "$", "IsNull": True, "Next": "B"}, "Next": "B"}]}, "B": PASS}),
    "an unknown comparison": machine({"A": {"Type": "Choice", "Choices": [{"Variable": "$", "Resembles": 1, "Next": "B"}]}, "B": PASS}),
    "a comparison of the wrong type": machine({"A": {"Type": "Choice", "Choices": [{"Variable": "$", "NumericEquals": "1", "Next": "B"}]}, "B": PASS}),
    "And of nothing": machine({"A": {"Type": "Choice", "Choices": [{"And": [], "Next": "B"}]}, "B": PASS}),
    "Parallel without Branches": machine({"A": {"Type": "Parallel", **END}}),
    "a branch that is bad": machine({"A": {"Type": "Parallel", "Branches": [{"StartAt": "X"}], **END}}),
    "a branch that leads out": machine({"A": {"Type": "Parallel", **END, "Branches": [machine({"X": {"Type": "Pass", "Next": "A"}}, "X")]}}),
    "Map without a processor": machine({"A": {"Type": "Map", **END}}),
    "Map with both processor and Iterator": machine({"A": {"Type": "Map", **END, "ItemProcessor": machine({"X": PASS}, "X"),
                                                           "Iterator": machine({"Y": PASS}, "Y")}}),
    "Map with a negative MaxConcurrency": machine({"A": {"Type": "Map", **END, "MaxConcurrency": -1, "ItemProcessor": machine({"X": PASS}, "X")}}),
    "Map with an unknown mode": machine({"A": {"Type": "Map", **END, "ItemProcessor": {
        "ProcessorConfig": {"Mode": "SIDEWAYS"}, **machine({"X": PASS}, "X")}}}),
    "a query language that is none": machine({"A": PASS}, QueryLanguage="SQL"),
    "a version that is none": machine({"A": PASS}, Version="2.0"),
    "a machine timeout of 0": machine({"A": PASS}, TimeoutSeconds=0),
}


@pytest.mark.parametrize("name", DEFINITIONS)
def test_definitions_with_mistakes(server, name):
    body = {"name": unique("bad"), "roleArn": ROLE, "definition": json.dumps(DEFINITIONS[name])}
    answer, text = post(server, json.dumps(body), "AWSStepFunctions.CreateStateMachine")
    assert answer.status == 400, text
    assert problem(text) == "InvalidDefinition"
    assert "Invalid State Machine Definition" in json.loads(text)["message"]


@pytest.mark.parametrize("text", ["", "{", "nope", "{}{}", '{"StartAt": "A",}', "[" * 100_000, '{"a":' * 100_000, "\ufeff{}", "null"])
def test_definitions_that_are_no_json(server, text):
    body = {"name": unique("bad"), "roleArn": ROLE, "definition": text}
    answer, answered = post(server, json.dumps(body), "AWSStepFunctions.CreateStateMachine")
    assert answer.status == 400
    assert problem(answered) in ("InvalidDefinition", "ValidationException")


def test_a_definition_that_nests_deeply(server):
    """Either it is refused or it runs; it does not bring anything down."""
    inner = json.dumps({"StartAt": "p0", "States": {"p0": PASS}})
    for depth in range(1, 400):
        inner = f'{{"StartAt":"p{depth}","States":{{"p{depth}":{{"Type":"Parallel","End":true,"Branches":[{inner}]}}}}}}'
    answer, text = post(server, json.dumps({"name": unique("deep"), "roleArn": ROLE, "definition": inner}),
                        "AWSStepFunctions.CreateStateMachine")
    assert answer.status in (200, 400), text
    if answer.status == 200:
        server.ended(server.start_execution(json.loads(text)["stateMachineArn"]))


def test_a_definition_whose_rules_nest_deeply(server):
    depth = 5000
    rule = '{"Not":' * depth + '{"Variable":"$","IsNull":true}' + "}" * (depth - 1) + ',"Next":"B"}'
    text = '{"StartAt":"A","States":{"A":{"Type":"Choice","Choices":[%s]},"B":{"Type":"Succeed"}}}' % rule
    answer, answered = post(server, json.dumps({"name": unique("deep"), "roleArn": ROLE, "definition": text}),
                            "AWSStepFunctions.CreateStateMachine")
    assert answer.status in (200, 400), answered


def test_input_that_nests_deeply(server, states):
    arn = server.machine({"A": PASS})
    depth = 30_000
    answer, text = post(server, json.dumps({"stateMachineArn": arn, "input": "[" * depth + "]" * depth}), "AWSStepFunctions.StartExecution")
    assert answer.status in (200, 400), text


@pytest.mark.parametrize("path", ["$" + "..a" * 50, "$" + "[*]" * 60, "$..[?(@.a)]", "$[?(@.a =~ /(a+)+$/)]", "$[9999999999999999999]", "$[-99999999999]"])
def test_paths_that_ask_for_too_much(server, path):
    wide = {"a": [[{"a": "a" * 30} for _ in range(20)] for _ in range(20)]}
    for _ in range(3):  # 160,000 bytes: an input may have 262,144
        wide = {"a": [wide, wide]}
    body = {"name": unique("path"), "roleArn": ROLE, "definition": json.dumps(machine({"A": {**PASS, "InputPath": path}}))}
    answer, text = post(server, json.dumps(body), "AWSStepFunctions.CreateStateMachine")
    assert answer.status in (200, 400)
    if answer.status == 200:
        described = server.ended(server.start_execution(json.loads(text)["stateMachineArn"], wide))
        assert described["status"] in ("SUCCEEDED", "FAILED")
