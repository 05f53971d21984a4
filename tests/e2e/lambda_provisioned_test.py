"""Provisioned concurrency as clients see it: what is ready before anyone calls, what replaces it, what becomes of it."""
import json
import os
import signal

import pytest

from conftest import error, eventually, unique, zipped

CODE = ("import os\n"
        "open(os.environ['INITS'], 'a').write('%d\\n' % os.getpid())\n"
        "count = 0\n"
        "def handler(event, context):\n"
        "    global count\n"
        "    count += 1\n"
        "    return {'pid': os.getpid(), 'type': os.environ['AWS_LAMBDA_INITIALIZATION_TYPE'], 'count': count}\n")


class Provisioned:
    """A published function that notes its inits in a file."""

    def __init__(self, server, folder):
        self.name, self.file = unique("provisioned"), folder / "inits"
        self.file.touch()
        self.functions = server.client("lambda")
        server.function(CODE, self.name, Publish=True, Environment={"Variables": {"INITS": str(self.file)}})

    def put(self, count, qualifier="1"):
        return self.functions.put_provisioned_concurrency_config(
            FunctionName=self.name, Qualifier=qualifier, ProvisionedConcurrentExecutions=count)

    def get(self, qualifier="1"):
        return self.functions.get_provisioned_concurrency_config(FunctionName=self.name, Qualifier=qualifier)

    def settled(self, count, qualifier="1"):
        """The configuration, once it is no longer in progress and has as many as it is to have."""
        def ask():
            config = self.get(qualifier)
            ready = config["Status"] == "READY" and config["AvailableProvisionedConcurrentExecutions"] == count
            return config if ready or config["Status"] == "FAILED" else None
        return eventually(ask)

    def inits(self):
        return [int(pid) for pid in self.file.read_text().split()]

    def invoke(self, qualifier="1"):
        answer = self.functions.invoke(FunctionName=self.name, Qualifier=qualifier, LogType="Tail")
        assert "FunctionError" not in answer
        return json.loads(answer["Payload"].read())


@pytest.fixture
def provisioned(server, tmp_path):
    function = Provisioned(server, tmp_path)
    yield function
    function.functions.delete_function(FunctionName=function.name)


def gone(pid):
    """Whether the process has ended; one that nobody has waited for yet has."""
    try:
        with open(f"/proc/{pid}/stat") as stat:
            return stat.read().rpartition(")")[2].split()[0] == "Z"
    except FileNotFoundError:
        return True


def test_no_cold_start(provisioned):
    asked = provisioned.put(2)
    assert (asked["Status"], asked["RequestedProvisionedConcurrentExecutions"]) == ("IN_PROGRESS", 2)
    assert asked["ResponseMetadata"]["HTTPStatusCode"] == 202
    config = provisioned.settled(2)
    assert config["Status"] == "READY" and config["AllocatedProvisionedConcurrentExecutions"] == 2
    started = provisioned.inits()
    assert len(started) == 2
    for _ in range(5):
        answer = provisioned.invoke()
        assert answer["pid"] in started and answer["type"] == "provisioned-concurrency"
    assert provisioned.inits() == started
    assert provisioned.invoke("$LATEST")["type"] == "on-demand"
    assert len(provisioned.inits()) == 3


def test_one_that_is_killed_is_replaced(provisioned):
    provisioned.put(2)
    provisioned.settled(2)
    first = provisioned.inits()
    os.kill(first[0], signal.SIGKILL)
    eventually(lambda: len(provisioned.inits()) == 3)
    assert provisioned.settled(2)["Status"] == "READY"
    answers = [provisioned.invoke() for _ in range(5)]
    assert {answer["type"] for answer in answers} == {"provisioned-concurrency"}
    assert first[0] not in {answer["pid"] for answer in answers}
    assert len(provisioned.inits()) == 3


def test_what_is_deleted_ends(provisioned):
    provisioned.put(2)
    provisioned.settled(2)
    provisioned.functions.delete_provisioned_concurrency_config(FunctionName=provisioned.name, Qualifier="1")
    eventually(lambda: all(gone(pid) for pid in provisioned.inits()))
    with error(provisioned.functions, "ProvisionedConcurrencyConfigNotFoundException") as caught:
        provisioned.get()
    assert caught["ResponseMetadata"]["HTTPStatusCode"] == 404
    assert provisioned.invoke()["type"] == "on-demand"


def test_an_alias(provisioned):
    functions, name = provisioned.functions, provisioned.name
    functions.create_alias(FunctionName=name, Name="live", FunctionVersion="1")
    provisioned.put(1, "live")
    provisioned.settled(1, "live")
    first = provisioned.invoke("live")
    functions.update_function_code(FunctionName=name, ZipFile=zipped({"index.py": CODE + "# 2\n"}), Publish=True)
    functions.update_alias(FunctionName=name, Name="live", FunctionVersion="2")
    eventually(lambda: gone(first["pid"]))
    provisioned.settled(1, "live")
    second = provisioned.invoke("live")
    assert (second["type"], second["count"]) == ("provisioned-concurrency", 1)
    listed = functions.list_provisioned_concurrency_configs(FunctionName=name)["ProvisionedConcurrencyConfigs"]
    assert [config["FunctionArn"].rpartition(":")[2] for config in listed] == ["live"]
    functions.delete_alias(FunctionName=name, Name="live")
    eventually(lambda: gone(second["pid"]))
    assert functions.list_provisioned_concurrency_configs(FunctionName=name)["ProvisionedConcurrencyConfigs"] == []


def test_an_init_that_fails(server):
    functions, name = server.client("lambda"), unique("failing")
    server.function("import nothing_like_it\n", name, Publish=True)
    functions.put_provisioned_concurrency_config(FunctionName=name, Qualifier="1", ProvisionedConcurrentExecutions=2)

    def failed():
        config = functions.get_provisioned_concurrency_config(FunctionName=name, Qualifier="1")
        return config if config["Status"] != "IN_PROGRESS" else None

    config = eventually(failed)
    assert (config["Status"], config["StatusReason"]) == ("FAILED", "FUNCTION_ERROR_INIT_FAILURE")
    assert config["AvailableProvisionedConcurrentExecutions"] == 0
    logs = server.client("logs")
    lines = eventually(lambda: [event["message"] for event in logs.filter_log_events(
        logGroupName=f"/aws/lambda/{name}")["events"] if event["message"].startswith("INIT_REPORT")])
    assert "Status: error\tError Type: Runtime.ImportModuleError" in lines[0]
    functions.delete_function(FunctionName=name)


def test_wrong_input(provisioned):
    functions, name = provisioned.functions, provisioned.name
    functions.create_alias(FunctionName=name, Name="live", FunctionVersion="1")
    for qualifier, count, code, part in [
            ("$LATEST", 1, "InvalidParameterValueException", "unpublished function versions"),
            ("1", 901, "InvalidParameterValueException", "below its minimum value of [100]"),
            ("1", 2**31 - 1, "InvalidParameterValueException", "below its minimum value of [100]"),
            ("2", 1, "ResourceNotFoundException", f"{name}:2"),
            ("none", 1, "ResourceNotFoundException", f"{name}:none")]:
        with error(functions, code) as caught:
            provisioned.put(count, qualifier)
        assert part in caught["Error"]["Message"], caught
    with error(functions, "ResourceNotFoundException"):
        functions.put_provisioned_concurrency_config(FunctionName="none", Qualifier="1", ProvisionedConcurrentExecutions=1)
    provisioned.put(1, "live")
    with error(functions, "ResourceConflictException"):
        provisioned.put(1, "1")
    assert functions.list_provisioned_concurrency_configs(FunctionName=name)["ProvisionedConcurrencyConfigs"][0][
        "RequestedProvisionedConcurrentExecutions"] == 1


def test_a_restart_and_a_kill_of_the_server(own_server, tmp_path):
    server = own_server()
    function = Provisioned(server, tmp_path)
    function.put(2)
    before = function.settled(2)
    first = function.inits()
    assert server.stop() == 0
    assert all(gone(pid) for pid in first)
    server.start()
    function.functions = server.client("lambda")  # its port is another
    after = function.settled(2)
    assert after["LastModified"] == before["LastModified"]
    second = function.inits()[2:]
    assert len(second) == 2 and function.invoke()["pid"] in second
    server.kill()
    server.start()
    function.functions = server.client("lambda")  # its port is another
    eventually(lambda: all(gone(pid) for pid in second))
    function.settled(2)
    third = function.inits()[4:]
    answer = function.invoke()
    assert answer["pid"] in third and answer["type"] == "provisioned-concurrency"


def test_by_the_cli(server, provisioned):
    words = ["--function-name", provisioned.name, "--qualifier", "1"]
    asked = server.cli("lambda", "put-provisioned-concurrency-config", *words, "--provisioned-concurrent-executions", "1")
    assert asked["Status"] == "IN_PROGRESS"
    provisioned.settled(1)
    config = server.cli("lambda", "get-provisioned-concurrency-config", *words)
    assert (config["Status"], config["AvailableProvisionedConcurrentExecutions"]) == ("READY", 1)
    listed = server.cli("lambda", "list-provisioned-concurrency-configs", "--function-name", provisioned.name)
    assert listed["ProvisionedConcurrencyConfigs"][0]["FunctionArn"].endswith(f":{provisioned.name}:1")
    server.cli("lambda", "delete-provisioned-concurrency-config", *words)
    listed = server.cli("lambda", "list-provisioned-concurrency-configs", "--function-name", provisioned.name)
    assert listed["ProvisionedConcurrencyConfigs"] == []
