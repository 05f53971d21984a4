"""Clients put `sync-` before the host of StartSyncExecution and TestState: the server answers under that name, and what README
says of how to reach it, or to do without, is so. (The SDK for JavaScript: javascript_sdk_test.py.)"""
import json
import os
import shutil
import socket
import subprocess

import boto3
import botocore.config
import botocore.configprovider
import pytest

from aws_cli import PROGRAM, environment
from conftest import ROLE, unique

DEFINITION = json.dumps({"StartAt": "A", "States": {"A": {"Type": "Pass", "End": True}}})


@pytest.fixture
def machine(server):
    return server.states("CreateStateMachine", name=unique("express"), roleArn=ROLE, type="EXPRESS", definition=DEFINITION)["stateMachineArn"]


@pytest.fixture
def asked(monkeypatch):
    """The hosts that this process looks up; each is this machine."""
    hosts, look_up = [], socket.getaddrinfo

    def patched(host, *rest, **more):
        hosts.append(host)
        return look_up("127.0.0.1", *rest, **more)

    monkeypatch.setattr(socket, "getaddrinfo", patched)
    return hosts


def sync(server, host, machine, **config):
    session = boto3.session.Session(aws_access_key_id="test", aws_secret_access_key="test", region_name="us-east-1")
    settings = botocore.config.Config(retries={"max_attempts": 0}, **config)
    client = session.client("stepfunctions", endpoint_url=f"http://{host}:{server.port}", config=settings)
    return client.start_sync_execution(stateMachineArn=machine, input="[1]")


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "stepwell.localhost", "stepwell"])
def test_boto3_through_the_prefix(server, machine, asked, host):
    answer = sync(server, host, machine)
    assert (answer["status"], answer["output"]) == ("SUCCEEDED", "[1]")
    assert asked == [f"sync-{host}"]


def test_boto3_without_the_prefix(server, machine, asked):
    assert sync(server, "127.0.0.1", machine, inject_host_prefix=False)["status"] == "SUCCEEDED"
    assert "sync-127.0.0.1" not in asked


def test_the_variable(server, machine, asked, monkeypatch):
    if "disable_host_prefix_injection" not in botocore.configprovider.BOTOCORE_DEFAUT_SESSION_VARIABLES:
        pytest.skip("this botocore does not know AWS_DISABLE_HOST_PREFIX_INJECTION")
    monkeypatch.setenv("AWS_DISABLE_HOST_PREFIX_INJECTION", "true")
    assert sync(server, "127.0.0.1", machine)["status"] == "SUCCEEDED"
    assert "sync-127.0.0.1" not in asked


def test_the_command_line_with_a_line_in_the_hosts_file(server, machine, tmp_path):
    """The hosts file is another one for this process and its children only: a mount in a namespace of their own."""
    unshare = [shutil.which("unshare") or "unshare", "--mount", *([] if os.geteuid() == 0 else ["--map-root-user"])]
    hosts = tmp_path / "hosts"
    hosts.write_text("127.0.0.1 localhost sync-localhost sync-127.0.0.1\n")
    mount = f"mount --bind '{hosts}' /etc/hosts"
    try:
        if subprocess.run([*unshare, "sh", "-c", mount], capture_output=True, check=False).returncode != 0:
            pytest.skip("this user may not mount files")
    except OSError as missing:
        pytest.skip(str(missing))
    for host in ("localhost", "127.0.0.1"):
        command = [PROGRAM, "stepfunctions", "start-sync-execution", "--state-machine-arn", machine,
                   "--endpoint-url", f"http://{host}:{server.port}", "--output", "json"]
        done = subprocess.run([*unshare, "sh", "-c", f'{mount} && exec "$@"', "sh", *command], env=environment(), capture_output=True,
                              text=True, stdin=subprocess.DEVNULL, timeout=120, check=False)
        assert done.returncode == 0, done.stderr
        assert json.loads(done.stdout)["status"] == "SUCCEEDED"
