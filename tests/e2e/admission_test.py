"""What is refused although nothing is wrong with it: calls beyond AWS's quotas, functions that invoke themselves without end."""
import concurrent.futures
import json
import re
import urllib.error
import urllib.request

import pytest

from conftest import LIMIT, ROLE, error, eventually, unique

PASS = {"Done": {"Type": "Pass", "End": True}}


# --------------------------------------------------------------------------------------------------- quotas of calls
@pytest.fixture
def limited_server(own_server):
    return own_server(data_dir=":memory:", options=["--limits", "aws"])


def test_a_bucket_is_emptied_and_says_so(limited_server):
    """100 CreateActivity, and one more each second."""
    states = limited_server.client("stepfunctions")
    for number in range(100):
        states.create_activity(name=f"a{number}")
    with error(states, "ThrottlingException") as refused:
        for number in range(100, 200):
            states.create_activity(name=f"a{number}")
    assert refused["Error"]["Message"] == "Rate exceeded"
    assert refused["ResponseMetadata"]["HTTPStatusCode"] == 400
    limited_server.client("stepfunctions", region="eu-central-1").create_activity(name="elsewhere")
    limited_server.client("stepfunctions", account="111111111111").create_activity(name="elsewhere")
    patient = limited_server.client("stepfunctions", retries={"max_attempts": 10})
    patient.create_activity(name="later")


def test_a_task_state_shares_the_bucket_of_starts(limited_server):
    """eu-central-1 has 800 starts at once and 150 a second: an Express Map makes more than that in no time."""
    child = limited_server.client("stepfunctions", region="eu-central-1").create_state_machine(
        name="child", roleArn=ROLE, definition=json.dumps({"StartAt": "Done", "States": PASS}))["stateMachineArn"]
    start = {"Type": "Task", "Resource": "arn:aws:states:::states:startExecution", "Parameters": {"StateMachineArn": child}, "End": True}
    start["ResultSelector"] = {}
    start["Catch"] = [{"ErrorEquals": ["StepFunctions.AWSStepFunctionsException"], "Next": "Refused"}]
    definition = {"StartAt": "Each", "States": {"Each": {
        "Type": "Map", "End": True, "ItemProcessor": {"StartAt": "Start", "States": {
            "Start": start, "Refused": {"Type": "Pass", "End": True, "Parameters": {
                "Cause.$": "States.ArrayGetItem(States.StringSplit($.Cause, ';'), 2)"}}}}}}}
    states = limited_server.client("stepfunctions", region="eu-central-1")
    parent = states.create_state_machine(name="parent", roleArn=ROLE, type="EXPRESS", definition=json.dumps(definition))["stateMachineArn"]
    answer = states.start_sync_execution(stateMachineArn=parent, input=json.dumps(list(range(3000))))
    assert answer["status"] == "SUCCEEDED", answer.get("cause")
    results = json.loads(answer["output"])
    refused = [result["Cause"] for result in results if result]
    assert len(results) - len(refused) >= 800 and refused
    assert set(refused) == {" Error Code: ThrottlingException"}


def test_looking_after_a_child_takes_from_no_bucket(limited_server):
    """DescribeExecution has 300, and .sync asks at least once for each child and once for its end."""
    child = limited_server.machine(PASS)
    start = {"Type": "Task", "Resource": "arn:aws:states:::states:startExecution.sync:2", "Parameters": {"StateMachineArn": child}, "End": True}
    parent = limited_server.machine({"Each": {"Type": "Map", "End": True, "ItemProcessor": {"StartAt": "Start", "States": {"Start": start}}}})
    ended = limited_server.ended(limited_server.start_execution(parent, list(range(400))))
    assert ended["status"] == "SUCCEEDED", ended.get("cause")


def test_without_the_option_there_are_no_buckets(server):
    states = server.client("stepfunctions")
    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda number: states.describe_activity(
            activityArn=states.create_activity(name=f"unlimited-{number}")["activityArn"]), range(250)))


# --------------------------------------------------------------------------------------------------- recursion
INVOKES_ITSELF = (
    "import boto3, json, os\n"
    "def handler(event, context):\n"
    "    open(event['folder'] + '/%d' % event['count'], 'w').close()\n"
    "    client = boto3.client('lambda')\n"
    "    if event['count'] >= event.get('most', 1000): return\n"
    "    try:\n"
    "        answer = client.invoke(FunctionName=event['next'], InvocationType=event['type'],\n"
    "                               Payload=json.dumps(dict(event, count=event['count'] + 1, next=event['own'], own=event['next'])))\n"
    "    except client.exceptions.ClientError as stopped:\n"
    "        return stopped.response['Error']\n"
    "    text = answer['Payload'].read()\n"
    "    return json.loads(text) if text else None\n")


def begin_loop(server, folder, names, kind, **more):
    answer = server.client("lambda").invoke(FunctionName=names[0], Payload=json.dumps(
        {"folder": str(folder), "count": 1, "own": names[0], "next": names[-1], "type": kind, **more}))
    return json.loads(answer["Payload"].read())


def test_a_function_that_invokes_itself_is_stopped(server, tmp_path):
    name = server.function(INVOKES_ITSELF, Timeout=120).rsplit(":", 1)[1]
    stopped = begin_loop(server, tmp_path, [name], "RequestResponse")
    assert stopped["Code"] == "RecursiveInvocationException" and "recursive loop" in stopped["Message"]
    assert len(list(tmp_path.iterdir())) == 16


def test_two_functions_that_invoke_each_other_are_stopped(server, tmp_path):
    """Their invocations are events, which are dropped."""
    names = [server.function(INVOKES_ITSELF, Timeout=120).rsplit(":", 1)[1] for _ in range(2)]
    begin_loop(server, tmp_path, names, "Event")
    eventually(lambda: re.search(f"an event is dropped: its function is in a recursive loop.*{names[0]}", server.log.read_text()))
    assert len(list(tmp_path.iterdir())) == 32


def test_a_loop_may_be_allowed(server, tmp_path):
    name = server.function(INVOKES_ITSELF, Timeout=120).rsplit(":", 1)[1]
    request = urllib.request.Request(f"{server.url}/2024-08-31/functions/{name}/recursion-config", b'{"RecursiveLoop": "Allow"}',
                                     {"Content-Type": "application/json"}, method="PUT")
    with urllib.request.urlopen(request, timeout=LIMIT) as answer:
        assert json.load(answer) == {"RecursiveLoop": "Allow"}
    begin_loop(server, tmp_path, [name], "Event", most=20)
    eventually(lambda: len(list(tmp_path.iterdir())) == 20)


def test_the_header_by_hand(server):
    name = unique("traced")
    server.function("import os\ndef handler(event, context):\n    return os.environ['_X_AMZN_TRACE_ID']\n", name=name)

    def invoke(header):
        request = urllib.request.Request(f"{server.url}/2015-03-31/functions/{name}/invocations", b"{}",
                                         {"X-Amzn-Trace-Id": header, "Content-Type": "application/json"})
        with urllib.request.urlopen(request, timeout=LIMIT) as answer:
            return json.load(answer)

    header = "Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1;Lineage=a87bd80c:1"
    given = re.fullmatch(r"Root=1-5759e988-bd862e3fe1be46a994272793;Parent=([0-9a-f]{16});Sampled=1;Lineage=a87bd80c:1\|([0-9a-f]{8}):0", invoke(header))
    assert given and given[1] != "53995c3f42cd8ad8"
    assert invoke(f"Lineage={given[2]}:14").endswith(f";Lineage={given[2]}:15")
    with pytest.raises(urllib.error.HTTPError) as refused:
        invoke(f"Lineage={given[2]}:15")
    assert refused.value.code == 400
    assert refused.value.headers["x-amzn-ErrorType"] == "RecursiveInvocationException"
    body = json.load(refused.value)
    assert body["Type"] == "User" and "recursive loop" in body["Message"]
    assert invoke("\u00e9;;Lineage=|||").endswith(f";Lineage={given[2]}:0")
