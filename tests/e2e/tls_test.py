"""--tls-cert and --tls-key: clients that trust the certificate are served, and whoever speaks something else is shown out."""
import contextlib
import json
import os
import shutil
import socket
import ssl
import subprocess
import urllib.request

import boto3
import botocore.config
import pytest

from aws_cli import environment as clean_environment
from certificates import self_signed
from conftest import LIMIT, ROLE, Stepwell, eventually, unique, zipped

CLI = os.environ.get("STEPWELL_AWS_CLI", "/usr/bin/aws")


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    folder = tmp_path_factory.mktemp("tls")
    certificate, key = self_signed(folder)
    server = Stepwell(folder / "data", folder / "stepwell.log", ["--tls-cert", certificate, "--tls-key", key],
                      environment={"STEPWELL_RUNTIME_PYTHON3_11": "/usr/bin/python3"}).start()
    server.certificate = certificate
    yield server
    assert server.stop() == 0, server.log_tail()


def client(server, service):
    config = botocore.config.Config(retries={"max_attempts": 0}, read_timeout=LIMIT, inject_host_prefix=False, s3={"addressing_style": "path"})
    session = boto3.session.Session(aws_access_key_id="test", aws_secret_access_key="test", region_name="us-east-1")
    return session.client(service, endpoint_url=server.url, config=config, verify=str(server.certificate))


def cli(server, *words):
    return subprocess.run([CLI, *map(str, words), "--endpoint-url", server.url, "--output", "json"], env=clean_environment(),
                          capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=120, check=False)


def trusting(server):
    return ssl.create_default_context(cafile=server.certificate)


def opened(server, context=None):
    plain = socket.create_connection(("127.0.0.1", server.port), timeout=LIMIT)
    return (context or trusting(server)).wrap_socket(plain, server_hostname="127.0.0.1")


def test_the_cli_with_and_without_the_bundle(server, tmp_path):
    assert server.url.startswith("https://127.0.0.1:")
    assert cli(server, "stepfunctions", "list-state-machines", "--ca-bundle", server.certificate).returncode == 0
    refused = cli(server, "stepfunctions", "list-state-machines")
    assert refused.returncode != 0 and "SSL validation failed" in refused.stderr
    big = tmp_path / "big"
    big.write_bytes(os.urandom(20_000_000))
    assert cli(server, "s3", "mb", "s3://by-the-cli", "--ca-bundle", server.certificate).returncode == 0
    for source, target in ((big, "s3://by-the-cli/key"), ("s3://by-the-cli/key", tmp_path / "back")):
        copied = cli(server, "s3", "cp", source, target, "--ca-bundle", server.certificate)
        assert copied.returncode == 0, copied.stderr
    assert (tmp_path / "back").read_bytes() == big.read_bytes()


def test_answers_of_any_size_and_many_requests_of_one_connection(server):
    s3 = client(server, "s3")
    s3.create_bucket(Bucket="sizes")
    for size in (0, 1, 16_383, 16_384, 16_385, 70_000, 3_000_000):
        content = os.urandom(size)
        s3.put_object(Bucket="sizes", Key="key", Body=content)
        assert s3.get_object(Bucket="sizes", Key="key")["Body"].read() == content


@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3])
def test_versions(server, version):
    context = trusting(server)
    context.minimum_version = context.maximum_version = version
    with opened(server, context) as connection:
        connection.sendall(b"GET /_stepwell/health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        answer = b""
        while piece := connection.recv(65536):  # raises if the connection is cut off without TLS's good-bye
            answer += piece
        assert answer.startswith(b"HTTP/1.1 200 ")


def test_older_versions_are_refused(server):
    context = trusting(server)
    context.set_ciphers("ALL:@SECLEVEL=0")
    with pytest.warns(DeprecationWarning):
        context.minimum_version = ssl.TLSVersion.TLSv1
        context.maximum_version = ssl.TLSVersion.TLSv1_1
    with pytest.raises((ssl.SSLError, ConnectionError)):
        opened(server, context)


def test_a_refused_body_is_answered_before_it_is_sent(server):
    with opened(server) as connection:
        connection.sendall(b"POST / HTTP/1.1\r\nHost: evil.example\r\nContent-Length: 1000000\r\n\r\n" + b"x" * 100_000)
        answer = b""
        with contextlib.suppress(ConnectionError):
            while piece := connection.recv(65536):
                answer += piece
        assert answer.startswith(b"HTTP/1.1 403 ")


def test_plain_http_is_told_so(server):
    for sent in (b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n", b"POST / HTTP/1.1\r\nContent-Length: 300000\r\n\r\n" + b"x" * 300_000):
        with socket.create_connection(("127.0.0.1", server.port), timeout=LIMIT) as connection:
            connection.sendall(sent)
            answer = b""
            while piece := connection.recv(65536):  # a reset would raise
                answer += piece
        assert answer.startswith(b"HTTP/1.1 400 ") and answer.endswith(b"use https:// instead of http:\n")
        head, body = answer.split(b"\r\n\r\n")
        assert f"Content-Length: {len(body)}".encode() in head


def test_noise_is_shown_out(server):
    for sent in (b"\x16\x03\x01\x00\x05hello", b"\x16" * 5000, b"\x16"):
        with socket.create_connection(("127.0.0.1", server.port), timeout=LIMIT) as connection:
            connection.sendall(sent)
            connection.shutdown(socket.SHUT_WR)
            with contextlib.suppress(ConnectionError):
                while connection.recv(65536):
                    pass
    assert cli(server, "stepfunctions", "list-state-machines", "--ca-bundle", server.certificate).returncode == 0


def test_a_tls_client_at_a_plain_port(own_server):
    plain = own_server(data_dir=":memory:")
    with pytest.raises((ssl.SSLError, ConnectionError)):
        opened(plain, ssl._create_unverified_context())
    assert plain.healthy()


WHO = """
import boto3, json, os
def handler(event, context):
    boto3.client("stepfunctions").list_state_machines()
    return {"statusCode": 200, "body": json.dumps([os.environ["AWS_ENDPOINT_URL"], os.environ["AWS_CA_BUNDLE"], os.environ["NODE_EXTRA_CA_CERTS"]])}
"""


def test_functions_and_tasks_trust_the_server(server, tmp_path):
    function = client(server, "lambda").create_function(FunctionName="who", Runtime="python3.11", Handler="index.handler", Role=ROLE,
                                                        Timeout=30, Code={"ZipFile": zipped({"index.py": WHO})})["FunctionArn"]
    apis = client(server, "apigatewayv2")
    api = apis.create_api(Name="hooks", ProtocolType="HTTP")
    integration = apis.create_integration(ApiId=api["ApiId"], IntegrationType="AWS_PROXY", PayloadFormatVersion="2.0",
                                          IntegrationUri=function)["IntegrationId"]
    apis.create_route(ApiId=api["ApiId"], RouteKey="GET /hook", Target=f"integrations/{integration}")
    apis.create_stage(ApiId=api["ApiId"], StageName="$default", AutoDeploy=True)
    assert api["ApiEndpoint"].startswith(server.url + "/_api/")
    with urllib.request.urlopen(api["ApiEndpoint"] + "/hook", timeout=LIMIT, context=trusting(server)) as answer:
        assert json.load(answer) == [server.url, str(server.certificate), str(server.certificate)]

    script = f"/usr/bin/aws --endpoint-url $AWS_ENDPOINT_URL stepfunctions list-state-machines > {tmp_path}/out"
    ecs = client(server, "ecs")
    container = {"name": "main", "image": "none", "memory": 128, "essential": True, "command": ["/bin/sh", "-c", script]}
    definition = ecs.register_task_definition(family=unique("task"), containerDefinitions=[container])["taskDefinition"]["taskDefinitionArn"]
    task = ecs.run_task(taskDefinition=definition)["tasks"][0]["taskArn"]
    ended = eventually(lambda: next((found for found in ecs.describe_tasks(tasks=[task])["tasks"] if found["lastStatus"] == "STOPPED"), None))
    assert ended["containers"][0]["exitCode"] == 0
    assert json.loads((tmp_path / "out").read_text()) == {"stateMachines": []}


@pytest.mark.skipif(not shutil.which("node"), reason="there is no node here")
def test_functions_of_node_trust_the_server(server):
    code = """export const handler = async () => (await fetch(process.env.AWS_ENDPOINT_URL + "/_stepwell/health")).status;"""
    client(server, "lambda").create_function(FunctionName="node", Runtime="nodejs18.x", Handler="index.handler", Role=ROLE, Timeout=30,
                                             Code={"ZipFile": zipped({"index.mjs": code})})
    answer = client(server, "lambda").invoke(FunctionName="node")
    assert answer["Payload"].read() == b"200" and "FunctionError" not in answer


def test_the_url_has_the_name_of_the_certificate(own_server, tmp_path):
    certificate, key = self_signed(tmp_path, names="DNS:localhost")
    server = own_server(data_dir=":memory:", options=["--tls-cert", certificate, "--tls-key", key])
    assert server.url == f"https://localhost:{server.port}"
    certificate, key = self_signed(tmp_path, "elsewhere", names="DNS:elsewhere.example")
    server = own_server(data_dir=":memory:", options=["--tls-cert", certificate, "--tls-key", key])
    assert "the certificate is not for the name that functions and container tasks call" in server.log_tail()


def test_files_that_cannot_be_used(own_server, tmp_path):
    certificate, key = self_signed(tmp_path)
    _, other = self_signed(tmp_path, "other")
    (tmp_path / "locked.key").write_bytes(subprocess.run(["openssl", "pkey", "-in", key, "-aes256", "-passout", "pass:secret"],
                                                         capture_output=True, check=True).stdout)
    (tmp_path / "empty").write_text("")
    server = own_server(start=False)

    def told(*options):
        done = subprocess.run([server.binary, "serve", "--data-dir", tmp_path / "d", *map(str, options)], stdin=subprocess.DEVNULL,
                              capture_output=True, text=True, timeout=LIMIT, check=False)
        assert not (tmp_path / "d").exists()
        return done.returncode, done.stderr
    assert told("--tls-cert", certificate) == (2, "stepwell: --tls-cert needs --tls-key too.\nTry 'stepwell --help'.\n")
    assert told("--tls-key", key) == (2, "stepwell: --tls-key needs --tls-cert too.\nTry 'stepwell --help'.\n")
    for one, two, said in ((tmp_path / "none", key, "cannot read the file"), (certificate, tmp_path / "none", "cannot read the file"),
                           (tmp_path, key, "cannot read the file"), (key, key, "has no certificate in PEM form"),
                           (tmp_path / "empty", key, "has no certificate in PEM form"), (certificate, certificate, "has no private key in PEM form"),
                           (certificate, tmp_path / "locked.key", "has no private key in PEM form"),
                           (certificate, other, f"is not the key of the certificate {certificate}")):
        status, text = told("--tls-cert", one, "--tls-key", two)
        assert status == 1 and said in text and text.count("\n") == 1, text
