"""--require-signatures: what is signed with a key that the server knows comes in, and nothing else does."""
import base64
import datetime
import hashlib
import http.client
import json
import os
import re
import subprocess
import urllib.error
import urllib.request
import zlib

import boto3
import botocore.auth
import botocore.awsrequest
import botocore.config
import botocore.credentials
import pytest

from aws_cli import environment as clean_environment
from conftest import LIMIT, ROLE, Stepwell, error, eventually, raw, unique, zipped

KEY, SECRET = "AKIDSTEPWELLTEST", "a/secret+of=the/tests"
CREDENTIALS = f"""# as ~/.aws/credentials
[default]
aws_access_key_id = {KEY}
aws_secret_access_key = {SECRET}

[account]
aws_access_key_id = 111122223333
aws_secret_access_key = other
"""
CLI = os.environ.get("STEPWELL_AWS_CLI", "/usr/bin/aws")


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("signed")


@pytest.fixture(scope="module")
def server(folder):
    """One for the tests of this file; the fixture of that name elsewhere verifies nothing."""
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


def cli(server, *words, key=KEY, secret=SECRET, token=None, endpoint=None, **environment):
    variables = {**clean_environment(), "AWS_ACCESS_KEY_ID": key, "AWS_SECRET_ACCESS_KEY": secret, **environment}
    if token:
        variables["AWS_SESSION_TOKEN"] = token
    return subprocess.run([CLI, *map(str, words), "--endpoint-url", endpoint or server.url, "--output", "json"], env=variables,
                          capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=120, check=False)


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


JSON = {"Content-Type": "application/x-amz-json-1.0", "X-Amz-Target": "AWSStepFunctions.ListStateMachines"}
SERVICES = {  # a request of each protocol: service, method, target, headers, body
    "json": ("states", "POST", "/", JSON, b"{}"),
    "rest-json": ("lambda", "GET", "/2015-03-31/functions/", {}, b""),
    "query": ("sts", "POST", "/", {"Content-Type": "application/x-www-form-urlencoded"}, b"Action=GetCallerIdentity&Version=2011-06-15"),
    "s3": ("s3", "GET", "/", {}, b""),
}


def code(protocol, answer):
    """(status, name of the error, its text)"""
    status, headers, body = answer
    if protocol == "s3" or protocol == "query":
        find = lambda name: re.search(f"<{name}>(.*?)</{name}>", body.decode(), re.S)[1]  # noqa: E731
        return status, find("Code"), find("Message")
    said = json.loads(body)
    return status, said["__type"] if protocol == "json" else headers["x-amzn-ErrorType"], said["message"]


def ask(server, protocol, **more):
    service, method, target, headers, body = SERVICES[protocol]
    auth = botocore.auth.S3SigV4Auth if service == "s3" else None
    return signed(server, method, target, body, service, dict(headers), auth=auth, **more)


@pytest.mark.parametrize("protocol", SERVICES)
def test_good_keys(server, protocol):
    assert ask(server, protocol)[0] == 200


NOT_SIGNED = {
    "json": (400, "MissingAuthenticationTokenException", "Missing Authentication Token"),
    "rest-json": (403, "MissingAuthenticationTokenException", "Missing Authentication Token"),
    "query": (403, "MissingAuthenticationToken", "Request is missing Authentication Token"),
    "s3": (403, "AccessDenied", "Access Denied"),
}
UNKNOWN_KEY = {
    "json": (400, "UnrecognizedClientException", "The security token included in the request is invalid."),
    "rest-json": (403, "UnrecognizedClientException", "The security token included in the request is invalid."),
    "query": (403, "InvalidClientTokenId", "The security token included in the request is invalid."),
    "s3": (403, "InvalidAccessKeyId", "The AWS Access Key Id you provided does not exist in our records."),
}
WRONG = ("The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing "
         "method. Consult the service documentation for details.")
WRONG_SECRET = {
    "json": (400, "InvalidSignatureException", WRONG),
    "rest-json": (403, "InvalidSignatureException", WRONG),
    "query": (403, "SignatureDoesNotMatch", WRONG),
    "s3": (403, "SignatureDoesNotMatch", "The request signature we calculated does not match the signature you provided. Check your key "
                                         "and signing method."),
}


@pytest.mark.parametrize("protocol", SERVICES)
def test_not_signed(server, protocol):
    service, method, target, headers, body = SERVICES[protocol]
    host = {"Host": "s3.amazonaws.com"} if protocol == "s3" else {}
    assert code(protocol, sent(server, method, target, body, {**headers, **host})) == NOT_SIGNED[protocol]


@pytest.mark.parametrize("protocol", SERVICES)
def test_an_unknown_key(server, protocol):
    assert code(protocol, ask(server, protocol, key="AKIDNOBODY")) == UNKNOWN_KEY[protocol]


@pytest.mark.parametrize("protocol", SERVICES)
def test_a_wrong_secret(server, protocol):
    assert code(protocol, ask(server, protocol, secret=SECRET + "x")) == WRONG_SECRET[protocol]


@pytest.mark.parametrize("protocol", SERVICES)
def test_a_clock_that_is_wrong(server, protocol):
    for minutes, near in ((-16, False), (-14, True), (14, True), (16, False)):
        at = datetime.datetime.utcnow() + datetime.timedelta(minutes=minutes)
        answer = ask(server, protocol, at=at)
        if near:
            assert answer[0] == 200, answer
            continue
        status, name, text = code(protocol, answer)
        if protocol == "s3":
            assert (status, name) == (403, "RequestTimeTooSkewed")
            assert b"<MaxAllowedSkewMilliseconds>900000</MaxAllowedSkewMilliseconds>" in answer[2]
            continue
        assert name == ("SignatureDoesNotMatch" if protocol == "query" else "InvalidSignatureException")
        signed_at = at.strftime("%Y%m%dT%H%M%SZ")
        said = f"Signature expired: {signed_at} is now earlier than" if minutes < 0 else f"Signature not yet current: {signed_at} is still later than"
        assert text.startswith(said) and text.endswith("- 15 min.)" if minutes < 0 else "+ 15 min.)"), text


def test_the_body_must_be_the_one_that_was_signed(server):
    class OfAnother(botocore.auth.SigV4Auth):
        def payload(self, request):
            return hashlib.sha256(b"{ }").hexdigest()
    answer = signed(server, "POST", "/", b"{}", "states", dict(JSON), auth=OfAnother)
    assert code("json", answer) == WRONG_SECRET["json"]
    client(server, "s3").create_bucket(Bucket="of-another")
    digest = hashlib.sha256(b"signed").hexdigest()

    class OfAnotherObject(botocore.auth.S3SigV4Auth):
        def payload(self, request):
            return digest
    answer = signed(server, "PUT", "/of-another/key", b"sent", headers={}, auth=OfAnotherObject)
    assert code("s3", answer)[:2] == (400, "XAmzContentSHA256Mismatch")
    assert f"<ClientComputedContentSHA256>{digest}<".encode() in answer[2]
    answer = signed(server, "PUT", "/of-another/key", b"x" * 3_000_000, headers={}, auth=OfAnotherObject)
    assert code("s3", answer)[:2] == (400, "XAmzContentSHA256Mismatch")
    assert "Contents" not in client(server, "s3").list_objects_v2(Bucket="of-another")


def test_the_signature_is_for_one_service(server):
    service, method, target, headers, body = SERVICES["json"]
    answer = code("json", signed(server, method, target, body, "lambda", dict(headers)))
    assert answer == (400, "InvalidSignatureException", "Credential should be scoped to correct service: 'states'. ")
    answer = code("json", signed(server, method, target, body, "s3", {**headers}, auth=botocore.auth.S3SigV4Auth))
    assert answer[1] == "InvalidSignatureException"


def test_big_bodies_are_not_read_of_strangers(server):
    """Refused by their head: not a byte of the body is waited for."""
    head = (f"POST / HTTP/1.1\r\nHost: 127.0.0.1:{server.port}\r\nX-Amz-Target: DynamoDB_20120810.PutItem\r\n"
            "Content-Type: application/x-amz-json-1.0\r\nContent-Length: 8000000\r\nExpect: 100-continue\r\n\r\n")
    answer = raw(server, head.encode())
    assert answer.startswith(b"HTTP/1.1 400 ") and b"MissingAuthenticationTokenException" in answer


def test_s3_in_its_own_words(server):
    s3 = client(server, "s3", secret="wrong")
    with error(s3, "SignatureDoesNotMatch") as found:
        s3.list_buckets()
    assert found["ResponseMetadata"]["HTTPStatusCode"] == 403
    details = found["Error"]
    assert details["AWSAccessKeyId"] == KEY and details["StringToSign"].startswith("AWS4-HMAC-SHA256\n")
    assert details["CanonicalRequest"].startswith("GET\n/\n")
    assert bytes.fromhex(details["StringToSignBytes"]).decode() == details["StringToSign"]
    headers = {"Authorization": "AWS4-HMAC-SHA256 Credential=x/20260101/us-east-1/s3/aws4_request"}
    assert code("s3", sent(server, "GET", "/", headers=headers))[:2] == (400, "AuthorizationHeaderMalformed")
    assert code("s3", sent(server, "GET", "/b/k", headers={"Authorization": f"AWS {KEY}:c2lnbmF0dXJl"}))[:2] == (400, "InvalidRequest")
    answer = signed(server, "GET", "/", headers={"Host": f"127.0.0.1:{server.port}"}, auth=botocore.auth.SigV4Auth)
    assert code("s3", answer)[:2] == (400, "InvalidRequest") and b"Missing required header" in answer[2]


def test_presigned_urls(server):
    s3 = client(server, "s3")
    s3.create_bucket(Bucket="presigned")
    key = "a b/ü+(1)~.txt"
    url = s3.generate_presigned_url("put_object", Params={"Bucket": "presigned", "Key": key}, ExpiresIn=60)
    assert "X-Amz-Signature=" in url
    put = urllib.request.Request(url, b"by a URL", method="PUT")
    assert urllib.request.urlopen(put, timeout=LIMIT).status == 200
    url = s3.generate_presigned_url("get_object", Params={"Bucket": "presigned", "Key": key, "ResponseContentType": "text/x; a=b"}, ExpiresIn=60)
    with urllib.request.urlopen(url, timeout=LIMIT) as answer:
        assert (answer.read(), answer.headers["Content-Type"]) == (b"by a URL", "text/x; a=b")

    def refused(target, **more):
        return code("s3", sent(server, "GET", target[len(server.url):], **more))
    assert refused(url.replace("%C3%BC", "u"))[:2] == (403, "SignatureDoesNotMatch")
    assert refused(re.sub("Expires=60", "Expires=61", url))[:2] == (403, "SignatureDoesNotMatch")
    assert refused(re.sub("Expires=60", "Expires=604801", url))[:2] == (400, "AuthorizationQueryParametersError")
    assert refused(url, headers={"x-amz-meta-a": "b"}) == (403, "AccessDenied", "There were headers present in the request which were not signed")
    assert refused(url, headers={"Authorization": "AWS4-HMAC-SHA256 a=b"})[:2] == (400, "InvalidArgument")
    assert refused(f"{server.url}/presigned/key?AWSAccessKeyId={KEY}&Signature=c2lnbmF0dXJl&Expires=1")[:2] == (400, "InvalidRequest")
    wrong = client(server, "s3", secret="wrong").generate_presigned_url("get_object", Params={"Bucket": "presigned", "Key": key})
    assert refused(wrong)[:2] == (403, "SignatureDoesNotMatch")


def test_a_presigned_url_that_is_over(server):
    then = datetime.datetime.utcnow() - datetime.timedelta(minutes=2)
    for seconds, wanted in ((60, (403, "AccessDenied", "Request has expired")), (600, (404, "NoSuchBucket"))):
        answer = signed(server, "GET", "/no-such-bucket/key", at=then,
                        auth=lambda *words, expires=seconds: botocore.auth.S3SigV4QueryAuth(*words, expires=expires))
        assert code("s3", answer)[:len(wanted)] == wanted
    assert code("s3", signed(server, "GET", "/b/k", at=datetime.datetime.utcnow() + datetime.timedelta(hours=1),
                             auth=botocore.auth.S3SigV4QueryAuth)) == (403, "AccessDenied", "Request is not yet valid")


def test_sessions_of_sts(server):
    credentials = client(server, "sts").assume_role(RoleArn="arn:aws:iam::444455556666:role/any", RoleSessionName="me")["Credentials"]
    key, secret, token = (credentials[name] for name in ("AccessKeyId", "SecretAccessKey", "SessionToken"))
    assert client(server, "sts", key, secret, token).get_caller_identity()["Arn"] == "arn:aws:sts::444455556666:assumed-role/any/me"
    assert client(server, "s3", key, secret, token).list_buckets()["Buckets"] == []
    for bad in ({"token": None}, {"token": token[:-1]}, {"token": token + "x"}):
        with error(client(server, "stepfunctions", key, secret, **bad), "UnrecognizedClientException"):
            client(server, "stepfunctions", key, secret, **bad).list_state_machines()
        with error(client(server, "s3", key, secret, **bad), "InvalidToken"):
            client(server, "s3", key, secret, **bad).list_buckets()
    wrong = client(server, "sts", key, "wrong", token)
    with error(wrong, "SignatureDoesNotMatch"):
        wrong.get_caller_identity()
    # A key of the file has no token.
    with error(client(server, "sts", token=token), "InvalidClientTokenId"):
        client(server, "sts", token=token).get_caller_identity()


def test_sessions_survive_the_server(own_server, tmp_path):
    (tmp_path / "credentials").write_text(CREDENTIALS)
    server = own_server(options=["--require-signatures", tmp_path / "credentials"])
    credentials = client(server, "sts").get_session_token()["Credentials"]
    server.kill()
    server.start()
    again = client(server, "sts", credentials["AccessKeyId"], credentials["SecretAccessKey"], credentials["SessionToken"])
    assert again.get_caller_identity()["Account"] == "000000000000"


def test_the_account_is_that_of_the_key(server):
    assert client(server, "sts", "111122223333", "other").get_caller_identity()["Account"] == "111122223333"


def test_by_the_cli(server, tmp_path):
    assert cli(server, "stepfunctions", "list-state-machines").returncode == 0
    refused = cli(server, "stepfunctions", "list-state-machines", secret="wrong")
    assert refused.returncode != 0 and "InvalidSignatureException" in refused.stderr
    refused = cli(server, "dynamodb", "list-tables", key="nobody")
    assert refused.returncode != 0 and "UnrecognizedClientException" in refused.stderr
    assert cli(server, "lambda", "list-functions").returncode == 0
    assert cli(server, "iam", "list-roles").returncode == 0
    big = tmp_path / "big"
    big.write_bytes(os.urandom(20_000_000))
    assert cli(server, "s3", "mb", "s3://by-the-cli").returncode == 0
    copied = cli(server, "s3", "cp", big, "s3://by-the-cli/a key/with ü")
    assert copied.returncode == 0, copied.stderr
    copied = cli(server, "s3", "cp", "s3://by-the-cli/a key/with ü", tmp_path / "back")
    assert copied.returncode == 0, copied.stderr
    assert (tmp_path / "back").read_bytes() == big.read_bytes()
    presigned = cli(server, "s3", "presign", "s3://by-the-cli/a key/with ü").stdout.strip()
    with urllib.request.urlopen(presigned, timeout=LIMIT) as answer:
        assert answer.read() == big.read_bytes()
    assert cli(server, "s3", "ls", "s3://by-the-cli/", secret="wrong").returncode != 0
    assert cli(server, "s3", "rb", "--force", "s3://by-the-cli").returncode == 0


# ---- bodies in chunks, whose signatures botocore does not make

class Chunks(botocore.auth.S3SigV4Auth):
    kind = "STREAMING-AWS4-HMAC-SHA256-PAYLOAD"

    def payload(self, request):
        return self.kind

    def add_auth(self, request):
        super().add_auth(request)
        Chunks.at, Chunks.first = request.context["timestamp"], request.headers["Authorization"].rsplit("=", 1)[1]

    @classmethod
    def next(cls, kind, digests, before):
        import hmac
        scope = f"{cls.at[:8]}/us-east-1/s3/aws4_request"
        key = f"AWS4{SECRET}".encode()
        for part in scope.split("/"):
            key = hmac.new(key, part.encode(), hashlib.sha256).digest()
        return hmac.new(key, "\n".join([f"AWS4-HMAC-SHA256-{kind}", cls.at, scope, before, *digests]).encode(), hashlib.sha256).hexdigest()


class ChunksAndTrailer(Chunks):
    kind = "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER"


def in_chunks(server, auth, content, change=lambda body: body, size=70_000):
    """PUT of an object, signed chunk by chunk; `change` may falsify the body."""
    request = botocore.awsrequest.AWSRequest("PUT", server.url + "/chunks/key", headers={
        "Content-Encoding": "aws-chunked", "x-amz-decoded-content-length": str(len(content)),
        **({"x-amz-trailer": "x-amz-checksum-crc32"} if auth is ChunksAndTrailer else {})})
    auth(botocore.credentials.Credentials(KEY, SECRET), "s3", "us-east-1").add_auth(request)
    before, body = Chunks.first, b""
    nothing = hashlib.sha256(b"").hexdigest()
    for start in range(0, len(content) + size, size):
        piece = content[start:start + size]
        before = Chunks.next("PAYLOAD", [nothing, hashlib.sha256(piece).hexdigest()], before)
        body += f"{len(piece):x};chunk-signature={before}\r\n".encode()
        body += piece + b"\r\n" if piece else b""
        if not piece:
            break
    if auth is ChunksAndTrailer:
        line = f"x-amz-checksum-crc32:{base64.b64encode(zlib.crc32(content).to_bytes(4, 'big')).decode()}\n".encode()
        before = Chunks.next("TRAILER", [hashlib.sha256(line).hexdigest()], before)
        body += line + b"\r\nx-amz-trailer-signature:" + before.encode() + b"\r\n"
        body = body.replace(b"\n\r\nx-amz-trailer", b"\r\nx-amz-trailer")
    return sent(server, "PUT", "/chunks/key", change(body + b"\r\n"), dict(request.headers))


@pytest.mark.parametrize("auth", [Chunks, ChunksAndTrailer])
def test_bodies_in_signed_chunks(server, auth):
    s3 = client(server, "s3")
    if "chunks" not in [bucket["Name"] for bucket in s3.list_buckets()["Buckets"]]:
        s3.create_bucket(Bucket="chunks")
    for size in (1000, 2_500_000):  # in memory, and streamed
        content = os.urandom(size)
        answer = in_chunks(server, auth, content)
        assert answer[0] == 200, answer
        assert s3.get_object(Bucket="chunks", Key="key")["Body"].read() == content
        s3.delete_object(Bucket="chunks", Key="key")
        middle = len(content) // 2
        for change in (lambda body: body[:middle] + bytes([body[middle] ^ 1]) + body[middle + 1:],
                       lambda body: body.replace(b"chunk-signature=", b"chunk-signature=0", 1),
                       lambda body: re.sub(rb";chunk-signature=[0-9a-f]*\r\n", b"\r\n", body, count=1)):
            answer = in_chunks(server, auth, content, change)
            assert code("s3", answer)[:2] == (403, "SignatureDoesNotMatch")
        if auth is ChunksAndTrailer:
            answer = in_chunks(server, auth, content, lambda body: body.replace(b"trailer-signature:", b"trailer-signature:0"))
            assert code("s3", answer)[:2] == (403, "SignatureDoesNotMatch")
        assert "Contents" not in s3.list_objects_v2(Bucket="chunks")


# ---- what is not signed, and who calls back

def test_health_is_anybodys_and_reset_is_not(own_server, tmp_path):
    (tmp_path / "credentials").write_text(CREDENTIALS)
    server = own_server(options=["--require-signatures", tmp_path / "credentials"])
    assert server.healthy()
    client(server, "s3").create_bucket(Bucket="stays")
    status, headers, body = sent(server, "POST", "/_stepwell/reset")
    assert (status, headers["x-amzn-ErrorType"]) == (403, "MissingAuthenticationTokenException")
    status, headers, _ = signed(server, "POST", "/_stepwell/reset", b"", "stepwell", secret="wrong")
    assert (status, headers["x-amzn-ErrorType"]) == (403, "InvalidSignatureException")
    assert client(server, "s3").list_buckets()["Buckets"] != []
    assert signed(server, "POST", "/_stepwell/reset", b"", "stepwell")[0] == 200
    assert client(server, "s3").list_buckets()["Buckets"] == []
    done = subprocess.run(["curl", "-sS", "-X", "POST", "--aws-sigv4", "aws:amz:us-east-1:stepwell", "--user", f"{KEY}:{SECRET}",
                           f"{server.url}/_stepwell/reset"], capture_output=True, text=True, timeout=LIMIT, check=True)
    assert done.stdout == "{}"


WHO = """
import boto3, json, os
def handler(event, context):
    who = boto3.client("sts").get_caller_identity()
    machines = boto3.client("stepfunctions").list_state_machines()["stateMachines"]
    return {"statusCode": 200, "body": json.dumps([who["Account"], len(machines), os.environ["AWS_ENDPOINT_URL"]])}
"""


def make_api(server, functions):
    function = functions.create_function(FunctionName=unique("who"), Runtime="python3.11", Handler="index.handler", Role=ROLE, Timeout=30,
                                         Code={"ZipFile": zipped({"index.py": WHO})})["FunctionArn"]
    apis = client(server, "apigatewayv2")
    api = apis.create_api(Name=unique("api"), ProtocolType="HTTP")
    integration = apis.create_integration(ApiId=api["ApiId"], IntegrationType="AWS_PROXY", PayloadFormatVersion="2.0",
                                          IntegrationUri=function)["IntegrationId"]
    apis.create_route(ApiId=api["ApiId"], RouteKey="GET /hook", Target=f"integrations/{integration}")
    apis.create_stage(ApiId=api["ApiId"], StageName="$default", AutoDeploy=True)
    return api


def test_functions_call_back_and_webhooks_are_open(server):
    api = make_api(server, client(server, "lambda", "111122223333", "other"))
    with urllib.request.urlopen(api["ApiEndpoint"] + "/hook", timeout=LIMIT) as answer:
        account, _, endpoint = json.load(answer)
    assert (account, endpoint) == ("111122223333", server.url)


def test_container_tasks_call_back_even_a_server_after_the_first(own_server, tmp_path):
    (tmp_path / "credentials").write_text(CREDENTIALS)
    server = own_server(options=["--require-signatures", tmp_path / "credentials"])
    ecs = client(server, "ecs")
    script = f"""
import boto3, os, pathlib, time
folder = pathlib.Path({str(tmp_path)!r})
def who(): return boto3.client("sts", endpoint_url=os.environ["AWS_ENDPOINT_URL"]).get_caller_identity()["Account"]
(folder / "first").write_text(who())
while not (folder / "go").exists(): time.sleep(0.02)
(folder / "second").write_text(who())
"""
    container = {"name": "main", "image": "none", "memory": 128, "essential": True, "command": ["/usr/bin/python3", "-c", script]}
    definition = ecs.register_task_definition(family="back", containerDefinitions=[container])["taskDefinition"]["taskDefinitionArn"]
    task = ecs.run_task(taskDefinition=definition)["tasks"][0]["taskArn"]
    eventually(lambda: (tmp_path / "first").exists() and (tmp_path / "first").read_text())
    server.kill()
    server.start(server.port)
    (tmp_path / "go").touch()
    ecs = client(server, "ecs")
    ended = eventually(lambda: next((found for found in ecs.describe_tasks(tasks=[task])["tasks"] if found["lastStatus"] == "STOPPED"), None))
    assert ended["containers"][0]["exitCode"] == 0
    assert (tmp_path / "first").read_text() == (tmp_path / "second").read_text() == "000000000000"


@pytest.mark.parametrize("text,said", [
    (None, "cannot read the credentials file"), ("", "has no profile with"), ("[a]\naws_access_key_id = x\n", "has only one of")])
def test_a_file_that_cannot_be_used(own_server, tmp_path, text, said):
    if text is not None:
        (tmp_path / "credentials").write_text(text)
    server = own_server(options=["--require-signatures", tmp_path / "credentials"], start=False)
    done = subprocess.run([server.binary, "serve", "--data-dir", tmp_path / "d", *server.options], capture_output=True, text=True, timeout=LIMIT, check=False)
    assert done.returncode == 1 and said in done.stderr and done.stderr.count("\n") == 1
    assert not (tmp_path / "d").exists()
