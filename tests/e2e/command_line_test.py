"""The program itself: help, options, start, stop, reset, and what a data directory keeps."""
import json
import subprocess
import urllib.request

import pytest

from conftest import ROOT, default_binary, error, unique


def call(*words):
    return subprocess.run([str(default_binary()), *words], capture_output=True, text=True, timeout=60, check=False)


def test_version():
    done = call("--version")
    assert done.returncode == 0
    assert "stepwell 0." in done.stdout.lower()


@pytest.mark.parametrize("words", [["--help"], ["serve", "--help"]])
def test_help_names_every_option(words):
    done = call(*words)
    assert done.returncode == 0
    text = done.stdout + call("serve", "--help").stdout
    for option in ("--host", "--port", "--data-dir", "--region", "--account-id", "--allowed-hosts", "--mock-config", "--log-level"):
        assert option in text
    assert "STEPWELL_" in text
    for remedy in ("AWS_DISABLE_HOST_PREFIX_INJECTION=true", "inject_host_prefix=False", "disableHostPrefix: true", "/etc/hosts"):
        assert remedy in text


@pytest.mark.parametrize("words", [
    ["--no-such-option"], ["serve", "--no-such-option"], ["serve", "--port", "many"], ["serve", "--port", "70000"],
    ["serve", "--port"], ["serve", "--log-level", "loud"], ["serve", "--account-id", "12"], ["no-such-command"],
])
def test_a_wrong_call_is_told_and_starts_nothing(words):
    done = call(*words)
    assert done.returncode not in (0, -6, -11)
    assert done.stderr.strip()
    assert "Ready." not in done.stdout + done.stderr


def test_a_port_that_is_taken_is_told(server):
    done = call("serve", "--port", str(server.port), "--data-dir", ":memory:")
    assert done.returncode not in (0, -6, -11)
    assert str(server.port) in done.stderr


def test_sigterm_ends_with_0_and_the_data_directory_keeps_everything(own_server):
    server = own_server()
    execution = server.start_execution(server.machine({"A": {"Type": "Pass", "Result": {"kept": 1}, "End": True}}))
    before = server.ended(execution)
    history = server.history(execution)
    assert server.stop() == 0, server.log_tail()
    server.start()
    again = server.client("stepfunctions").describe_execution(executionArn=execution)
    for answer in (before, again):
        del answer["ResponseMetadata"]
    assert again == before
    assert server.history(execution) == history


def test_sigterm_ends_with_0_while_work_is_under_way(own_server):
    server = own_server()
    server.start_execution(server.machine({"A": {"Type": "Wait", "Seconds": 3600, "End": True}}))
    function = server.function("import time\ndef handler(event, context):\n    time.sleep(3600)\n")
    server.client("lambda").invoke(FunctionName=function, InvocationType="Event")
    assert server.stop() == 0, server.log_tail()


def test_memory_keeps_nothing(own_server):
    server = own_server(data_dir=":memory:")
    server.machine({"A": {"Type": "Succeed"}})
    assert server.stop() == 0
    server.start()
    assert server.client("stepfunctions").list_state_machines()["stateMachines"] == []


def test_options_come_from_the_environment_too(own_server):
    server = own_server(environment={"STEPWELL_REGION": "eu-central-1", "STEPWELL_ACCOUNT_ID": "123456789012"})
    # The region of a request is that of its signature; the account falls back to the server's.
    arn = server.machine({"A": {"Type": "Succeed"}})
    assert arn.startswith("arn:aws:states:us-east-1:123456789012:stateMachine:")


def test_reset_removes_everything(own_server):
    server = own_server()
    machine = server.machine({"A": {"Type": "Wait", "Seconds": 3600, "End": True}})
    execution = server.start_execution(machine)
    function = server.function("def handler(event, context):\n    return 1\n")
    tables = server.client("dynamodb")
    tables.create_table(TableName="table", KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}], BillingMode="PAY_PER_REQUEST",
                        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}])
    server.client("secretsmanager").create_secret(Name="s", SecretString="x")
    server.client("apigatewayv2").create_api(Name="a", ProtocolType="HTTP")
    server.client("ecs").create_cluster(clusterName="c")

    request = urllib.request.Request(f"{server.url}/_stepwell/reset", method="POST")
    with urllib.request.urlopen(request, timeout=60) as answer:
        assert answer.status == 200

    states = server.client("stepfunctions")
    assert states.list_state_machines()["stateMachines"] == []
    with error(states, "ExecutionDoesNotExist"):
        states.describe_execution(executionArn=execution)
    functions = server.client("lambda")
    assert functions.list_functions()["Functions"] == []
    with error(functions, "ResourceNotFoundException"):
        functions.invoke(FunctionName=function)
    assert tables.list_tables()["TableNames"] == []
    assert server.client("secretsmanager").list_secrets()["SecretList"] == []
    assert server.client("apigatewayv2").get_apis()["Items"] == []
    # The same names are free again, and stay gone after a restart.
    server.stop()
    server.start()
    assert server.client("stepfunctions").list_state_machines()["stateMachines"] == []
    assert server.client("lambda").list_functions()["Functions"] == []
    server.machine({"A": {"Type": "Succeed"}}, name=machine.rsplit(":", 1)[1])


@pytest.mark.parametrize("path", ["/_stepwell/health", "/_localstack/health"])
def test_health_lists_the_services(server, path):
    with urllib.request.urlopen(server.url + path, timeout=60) as answer:
        services = json.load(answer)["services"]
    assert {"stepfunctions", "lambda", "dynamodb", "ecs", "secretsmanager", "apigatewayv2"} <= set(services)


def test_two_accounts_and_two_regions_do_not_see_each_other(server):
    name = unique("machine")
    arns = set()
    for account, region in (("111122223333", "us-east-1"), ("444455556666", "us-east-1"), ("111122223333", "eu-west-1")):
        states = server.client("stepfunctions", account=account, region=region)
        arn = states.create_state_machine(name=name, roleArn="arn:aws:iam::000000000000:role/e2e",
                                          definition='{"StartAt":"A","States":{"A":{"Type":"Succeed"}}}')["stateMachineArn"]
        assert arn == f"arn:aws:states:{region}:{account}:stateMachine:{name}"
        arns.add(arn)
        mine = [item["stateMachineArn"] for item in states.list_state_machines()["stateMachines"] if item["name"] == name]
        assert mine == [arn]
    assert len(arns) == 3
    # An ARN says where to look, whoever asks.
    for arn in arns:
        assert server.client("stepfunctions").describe_state_machine(stateMachineArn=arn)["name"] == name


def test_the_readme_lists_what_the_program_supports():
    readme = (ROOT / "README.md").read_text()
    begin, end = "<!-- supported:begin -->\n", "<!-- supported:end -->"
    listed = readme[readme.index(begin) + len(begin):readme.index(end)]
    done = call("supported")
    assert done.returncode == 0, done.stderr
    assert listed.strip() == done.stdout.strip(), "run: .ci/supported"
