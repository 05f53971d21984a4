"""--require-signatures: what is signed with a key that the server knows comes in, and nothing else does."""
import datetime
import hashlib
import os
import re
import subprocess
import urllib.request

import botocore.auth
import pytest

from aws_cli import environment as clean_environment
from conftest import LIMIT, error, raw
from signatures_support import KEY, SECRET, client, code, sent, server, signed  # noqa: F401 (server is a fixture)

CLI = os.environ.get("STEPWELL_AWS_CLI", "/usr/bin/aws")


def cli(server, *words, key=KEY, secret=SECRET, token=None, endpoint=None, **environment):
    variables = {**clean_environment(), "AWS_ACCESS_KEY_ID": key, "AWS_SECRET_ACCESS_KEY": secret, **environment}
    if token:
        variables["AWS_SESSION_TOKEN"] = token
    return subprocess.run([CLI, *map(str, words), "--endpoint-url", endpoint or server.url, "--output", "json"], env=variables,
                          capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=120, check=False)


JSON = {"Content-Type": "application/x-amz-json-1.0", "X-Amz-Target": "AWSStepFunctions.ListStateMachines"}
SERVICES = {  # a request of each protocol: service, method, target, headers, body
    "json": ("states", "POST", "/", JSON, b"{}"),
    "rest-json": ("lambda", "GET", "/2015-03-31/functions/", {}, b""),
    "query": ("sts", "POST", "/", {"Content-Type": "application/x-www-form-urlencoded"}, b"Action=GetCallerIdentity&Version=2011-06-15"),
    "s3": ("s3", "GET", "/", {}, b""),
}


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
