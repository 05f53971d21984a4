"""A server that verifies signatures, and requests to it that botocore signs."""
import datetime
import http.client
import json
import re

import boto3
import botocore.auth
import botocore.awsrequest
import botocore.config
import botocore.credentials
import pytest

from conftest import LIMIT, Stepwell

KEY, SECRET = "AKIDSTEPWELLTEST", "a/secret+of=the/tests"
CREDENTIALS = f"""# as ~/.aws/credentials
[default]
aws_access_key_id = {KEY}
aws_secret_access_key = {SECRET}

[account]
aws_access_key_id = 111122223333
aws_secret_access_key = other
"""


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    """One for the tests of each file that imports it; the fixture of that name in conftest.py verifies nothing."""
    folder = tmp_path_factory.mktemp("signed")
    (folder / "credentials").write_text(CREDENTIALS)
    server = Stepwell(folder / "data", folder / "stepwell.log", ["--require-signatures", folder / "credentials"],
                      environment={"STEPWELL_RUNTIME_PYTHON3_11": "/usr/bin/python3"}).start()
    yield server
    assert server.stop() == 0, server.log_tail()


def client(server, service, key=KEY, secret=SECRET, token=None, region="us-east-1", **more):
    session = boto3.session.Session(aws_access_key_id=key, aws_secret_access_key=secret, aws_session_token=token, region_name=region)
    config = botocore.config.Config(retries={"max_attempts": 0}, read_timeout=LIMIT, inject_host_prefix=False, s3={"addressing_style": "path"},
                                    signature_version="s3v4" if service == "s3" else None)
    return session.client(service, endpoint_url=server.url, config=config, **more)


def signed(server, method, target, body=b"", service="s3", headers=None, key=KEY, secret=SECRET, auth=None, at=None):
    """A request as botocore signs it, sent as it is: (status, headers, body)."""
    request = botocore.awsrequest.AWSRequest(method, server.url + target, data=body, headers=headers or {})
    signer = (auth or botocore.auth.SigV4Auth)(botocore.credentials.Credentials(key, secret), service, "us-east-1")
    if at:
        class Then(datetime.datetime):
            @classmethod
            def utcnow(cls):
                return at
        before, botocore.auth.datetime = botocore.auth.datetime, type("module", (), {"datetime": Then})
    try:
        signer.add_auth(request)
    finally:
        if at:
            botocore.auth.datetime = before
    prepared = request.prepare()
    return sent(server, method, prepared.url[len(server.url):], prepared.body, dict(prepared.headers))


def sent(server, method, target, body=b"", headers=None):
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=LIMIT)
    connection.request(method, target, body, headers or {})
    answer = connection.getresponse()
    text = answer.read()
    connection.close()
    return answer.status, answer.headers, text


def code(protocol, answer):
    """(status, name of the error, its text)"""
    status, headers, body = answer
    if protocol == "s3" or protocol == "query":
        find = lambda name: re.search(f"<{name}>(.*?)</{name}>", body.decode(), re.S)[1]  # noqa: E731
        return status, find("Code"), find("Message")
    said = json.loads(body)
    return status, said["__type"] if protocol == "json" else headers["x-amzn-ErrorType"], said["message"]
