"""S3 with boto3, the AWS CLI, presigned URLs, and requests that no client would send."""
import base64
import hashlib
import json
import os
import pathlib
import subprocess
import urllib.error
import urllib.request
import zlib

import boto3
import boto3.s3.transfer
import pytest

from aws_cli import PROGRAM, environment
from conftest import error, raw, unique

MEBIBYTE = 1024 * 1024


@pytest.fixture
def s3(server):
    return server.client("s3", s3={"addressing_style": "path"})


@pytest.fixture
def bucket(s3):
    name = unique("bucket")
    s3.create_bucket(Bucket=name)
    return name


def text(s3, bucket, key, **more):
    return s3.get_object(Bucket=bucket, Key=key, **more)["Body"].read()


def ask(server, method, target, body=b"", headers=None):
    """A request as it is told, unsigned; its status, headers and body."""
    request = urllib.request.Request(server.url + target, data=body or None, method=method,
                                     headers={"Content-Type": "application/octet-stream", **(headers or {})})
    try:
        with urllib.request.urlopen(request, timeout=60) as answer:
            return answer.status, dict(answer.headers), answer.read()
    except urllib.error.HTTPError as answer:
        return answer.code, dict(answer.headers), answer.read()


def test_buckets(s3, bucket):
    assert bucket in [each["Name"] for each in s3.list_buckets()["Buckets"]]
    assert s3.head_bucket(Bucket=bucket)["ResponseMetadata"]["HTTPHeaders"]["x-amz-bucket-region"] == "us-east-1"
    assert s3.get_bucket_location(Bucket=bucket)["LocationConstraint"] is None
    s3.put_object(Bucket=bucket, Key="k", Body=b"x")
    with error(s3, "BucketNotEmpty"):
        s3.delete_bucket(Bucket=bucket)
    s3.delete_object(Bucket=bucket, Key="k")
    s3.delete_bucket(Bucket=bucket)
    with error(s3, "404"):
        s3.head_bucket(Bucket=bucket)
    with error(s3, "NoSuchBucket") as told:
        s3.list_objects_v2(Bucket=bucket)
    assert told["Error"]["BucketName"] == bucket and told["Error"]["Message"] == "The specified bucket does not exist"


def test_regions(server):
    europe = boto3.session.Session("test", "test", region_name="eu-west-1").client("s3", endpoint_url=server.url)
    name = unique("europe")
    europe.create_bucket(Bucket=name, CreateBucketConfiguration={"LocationConstraint": "eu-west-1"})
    assert europe.get_bucket_location(Bucket=name)["LocationConstraint"] == "eu-west-1"
    with error(europe, "IllegalLocationConstraintException"):
        europe.create_bucket(Bucket=unique("europe"))


def test_an_object(s3, bucket):
    put = s3.put_object(Bucket=bucket, Key="a/ä b+c&d.txt", Body=b"some text", ContentType="text/plain",
                        CacheControl="max-age=5", Metadata={"Color": "red"}, Tagging="a=1&b=2")
    assert put["ETag"] == '"552e21cd4cd9918678e3c1a0df491bc3"'
    got = s3.get_object(Bucket=bucket, Key="a/ä b+c&d.txt")
    assert got["Body"].read() == b"some text"
    assert (got["ContentType"], got["CacheControl"], got["Metadata"], got["ContentLength"]) == \
        ("text/plain", "max-age=5", {"color": "red"}, 9)
    assert got["ResponseMetadata"]["HTTPHeaders"]["x-amz-tagging-count"] == "2"
    head = s3.head_object(Bucket=bucket, Key="a/ä b+c&d.txt")
    assert head["ContentLength"] == 9 and head["LastModified"] == got["LastModified"]
    assert s3.get_object_tagging(Bucket=bucket, Key="a/ä b+c&d.txt")["TagSet"] == \
        [{"Key": "a", "Value": "1"}, {"Key": "b", "Value": "2"}]
    assert text(s3, bucket, "a/ä b+c&d.txt", Range="bytes=5-") == b"text"
    other = s3.get_object(Bucket=bucket, Key="a/ä b+c&d.txt", ResponseContentType="x/y")
    assert other["ContentType"] == "x/y"
    with error(s3, "NoSuchKey"):
        s3.get_object(Bucket=bucket, Key="none")
    with error(s3, "404"):
        s3.head_object(Bucket=bucket, Key="none")
    with error(s3, "304"):
        s3.get_object(Bucket=bucket, Key="a/ä b+c&d.txt", IfNoneMatch=got["ETag"])
    with error(s3, "PreconditionFailed"):
        s3.get_object(Bucket=bucket, Key="a/ä b+c&d.txt", IfMatch='"x"')
    with error(s3, "InvalidRange"):
        s3.get_object(Bucket=bucket, Key="a/ä b+c&d.txt", Range="bytes=9-")


def test_an_empty_object(s3, bucket):
    s3.put_object(Bucket=bucket, Key="empty")
    got = s3.get_object(Bucket=bucket, Key="empty")
    assert got["Body"].read() == b"" and got["ContentLength"] == 0
    assert got["ETag"] == '"d41d8cd98f00b204e9800998ecf8427e"'


def test_listings(s3, bucket):
    keys = [f"{folder}/{number:03}" for folder in "abc" for number in range(40)] + ["top", "ä/ö", "with space"]
    for key in keys:
        s3.put_object(Bucket=bucket, Key=key, Body=b"x")
    pages = list(s3.get_paginator("list_objects_v2").paginate(Bucket=bucket, PaginationConfig={"PageSize": 7}))
    assert [each["Key"] for page in pages for each in page.get("Contents", [])] == sorted(keys, key=str.encode)
    old = s3.get_paginator("list_objects").paginate(Bucket=bucket, PaginationConfig={"PageSize": 7})
    assert [each["Key"] for page in old for each in page.get("Contents", [])] == sorted(keys, key=str.encode)
    folders = s3.list_objects_v2(Bucket=bucket, Delimiter="/")
    assert [each["Prefix"] for each in folders["CommonPrefixes"]] == ["a/", "b/", "c/", "ä/"]
    assert [each["Key"] for each in folders["Contents"]] == ["top", "with space"] and folders["KeyCount"] == 6
    first = s3.list_objects_v2(Bucket=bucket, Prefix="b/", MaxKeys=39)
    assert first["IsTruncated"] and "b/" not in first["NextContinuationToken"]
    rest = s3.list_objects_v2(Bucket=bucket, Prefix="b/", ContinuationToken=first["NextContinuationToken"])
    assert [each["Key"] for each in rest["Contents"]] == ["b/039"] and not rest["IsTruncated"]
    assert s3.list_objects_v2(Bucket=bucket, StartAfter="c/038", Prefix="c/")["Contents"][0]["Key"] == "c/039"
    with error(s3, "InvalidArgument"):
        s3.list_objects_v2(Bucket=bucket, ContinuationToken="made up")
    deleted = s3.delete_objects(Bucket=bucket, Delete={"Objects": [{"Key": key} for key in keys]})
    assert len(deleted["Deleted"]) == len(keys)
    assert "Contents" not in s3.list_objects_v2(Bucket=bucket)


def test_multipart_by_the_transfer_manager(s3, bucket, tmp_path):
    content = os.urandom(18 * MEBIBYTE + 123)
    (tmp_path / "large").write_bytes(content)
    config = boto3.s3.transfer.TransferConfig(multipart_threshold=5 * MEBIBYTE, multipart_chunksize=5 * MEBIBYTE,
                                              max_concurrency=4)
    s3.upload_file(str(tmp_path / "large"), bucket, "large", Config=config, ExtraArgs={"Metadata": {"a": "1"}})
    head = s3.head_object(Bucket=bucket, Key="large")
    assert head["ContentLength"] == len(content) and head["ETag"].endswith('-4"') and head["Metadata"] == {"a": "1"}
    s3.download_file(bucket, "large", str(tmp_path / "back"), Config=config)
    assert (tmp_path / "back").read_bytes() == content
    s3.copy({"Bucket": bucket, "Key": "large"}, bucket, "copied", Config=config)
    assert text(s3, bucket, "copied") == content
    assert text(s3, bucket, "large", PartNumber=4) == content[15 * MEBIBYTE:]
    assert "Uploads" not in s3.list_multipart_uploads(Bucket=bucket)


def test_multipart_errors(s3, bucket):
    upload = s3.create_multipart_upload(Bucket=bucket, Key="k")["UploadId"]
    parts = [{"PartNumber": number, "ETag": s3.upload_part(
        Bucket=bucket, Key="k", UploadId=upload, PartNumber=number, Body=b"small")["ETag"]} for number in (1, 2)]
    for code, chosen in (("EntityTooSmall", parts), ("InvalidPartOrder", parts[::-1]),
                         ("InvalidPart", [{"PartNumber": 1, "ETag": '"x"'}])):
        with error(s3, code):
            s3.complete_multipart_upload(Bucket=bucket, Key="k", UploadId=upload, MultipartUpload={"Parts": chosen})
    assert [part["Size"] for part in s3.list_parts(Bucket=bucket, Key="k", UploadId=upload)["Parts"]] == [5, 5]
    s3.abort_multipart_upload(Bucket=bucket, Key="k", UploadId=upload)
    with error(s3, "NoSuchUpload"):
        s3.upload_part(Bucket=bucket, Key="k", UploadId=upload, PartNumber=1, Body=b"late")


def test_versions(s3, bucket):
    s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Enabled"})
    assert s3.get_bucket_versioning(Bucket=bucket)["Status"] == "Enabled"
    one = s3.put_object(Bucket=bucket, Key="k", Body=b"one")["VersionId"]
    two = s3.put_object(Bucket=bucket, Key="k", Body=b"two")["VersionId"]
    marker = s3.delete_object(Bucket=bucket, Key="k")
    assert marker["DeleteMarker"]
    with error(s3, "NoSuchKey") as told:
        s3.get_object(Bucket=bucket, Key="k")
    assert told["ResponseMetadata"]["HTTPHeaders"]["x-amz-delete-marker"] == "true"
    listed = s3.list_object_versions(Bucket=bucket)
    assert [(each["VersionId"], each["IsLatest"]) for each in listed["Versions"]] == [(two, False), (one, False)]
    assert [(each["VersionId"], each["IsLatest"]) for each in listed["DeleteMarkers"]] == [(marker["VersionId"], True)]
    assert text(s3, bucket, "k", VersionId=one) == b"one"
    s3.delete_object(Bucket=bucket, Key="k", VersionId=marker["VersionId"])
    assert text(s3, bucket, "k") == b"two"


def test_what_terraform_reads(s3, bucket):
    for call, code in ((s3.get_bucket_policy, "NoSuchBucketPolicy"), (s3.get_bucket_cors, "NoSuchCORSConfiguration"),
                       (s3.get_bucket_website, "NoSuchWebsiteConfiguration"), (s3.get_bucket_tagging, "NoSuchTagSet"),
                       (s3.get_bucket_lifecycle_configuration, "NoSuchLifecycleConfiguration"),
                       (s3.get_bucket_replication, "ReplicationConfigurationNotFoundError"),
                       (s3.get_object_lock_configuration, "ObjectLockConfigurationNotFoundError")):
        with error(s3, code) as told:
            call(Bucket=bucket)
        assert told["ResponseMetadata"]["HTTPStatusCode"] == 404
    for call in (s3.get_bucket_accelerate_configuration, s3.get_bucket_logging, s3.get_bucket_versioning,
                 s3.get_bucket_notification_configuration):
        assert set(call(Bucket=bucket)) == {"ResponseMetadata"}
    assert s3.get_bucket_request_payment(Bucket=bucket)["Payer"] == "BucketOwner"
    grant = s3.get_bucket_acl(Bucket=bucket)["Grants"][0]
    assert grant["Permission"] == "FULL_CONTROL" and grant["Grantee"]["Type"] == "CanonicalUser"
    rule = s3.get_bucket_encryption(Bucket=bucket)["ServerSideEncryptionConfiguration"]["Rules"][0]
    assert rule["ApplyServerSideEncryptionByDefault"]["SSEAlgorithm"] == "AES256"
    s3.put_bucket_tagging(Bucket=bucket, Tagging={"TagSet": [{"Key": "a", "Value": "1"}]})
    assert s3.get_bucket_tagging(Bucket=bucket)["TagSet"] == [{"Key": "a", "Value": "1"}]
    policy = json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Principal": "*", "Action": "s3:*",
                                                                 "Resource": f"arn:aws:s3:::{bucket}/*"}]})
    s3.put_bucket_policy(Bucket=bucket, Policy=policy)
    assert s3.get_bucket_policy(Bucket=bucket)["Policy"] == policy
    with error(s3, "NotImplemented") as told:
        s3.put_bucket_cors(Bucket=bucket, CORSConfiguration={"CORSRules": [
            {"AllowedMethods": ["GET"], "AllowedOrigins": ["*"]}]})
    assert told["ResponseMetadata"]["HTTPStatusCode"] == 400


@pytest.mark.parametrize("signature", ["s3v4", "s3"])
def test_presigned_urls(server, bucket, signature):
    s3 = server.client("s3", signature_version=signature, s3={"addressing_style": "path"})
    put = s3.generate_presigned_url("put_object", Params={"Bucket": bucket, "Key": "by/url"}, ExpiresIn=60)
    done = subprocess.run(["curl", "-sS", "-X", "PUT", "--data-binary", "some text", "-w", "%{http_code}", put],
                          capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout == "200"
    get = s3.generate_presigned_url("get_object", Params={"Bucket": bucket, "Key": "by/url"}, ExpiresIn=60)
    assert subprocess.run(["curl", "-sS", get], capture_output=True, text=True, timeout=60, check=True).stdout == "some text"


def test_virtual_hosts(server, s3, bucket):
    s3.put_object(Bucket=bucket, Key="a/b", Body=b"text")
    for host in (f"{bucket}.s3.localhost:{server.port}", f"{bucket}.localhost:{server.port}",
                 f"{bucket}.s3.localhost.localstack.cloud:{server.port}", f"{bucket}.s3.us-east-1.amazonaws.com"):
        assert ask(server, "GET", "/a/b", headers={"Host": host})[2] == b"text", host
    assert ask(server, "GET", f"/{bucket}/a/b", headers={"Host": "s3.localhost"})[2] == b"text"
    status, _, body = ask(server, "GET", "/?list-type=2", headers={"Host": f"{bucket}.s3.localhost"})
    assert status == 200 and b"<Key>a/b</Key>" in body


HOSTILE = ["../../x", "..", ".", "/", "//", "a//b", "a/../../../etc/passwd", "\x00", "a\x00b", "\n\r", "a" * 1024,
           "%2e%2e%2f", "\U0001f600", "?", "#", "<>&\"'"]


@pytest.mark.parametrize("key", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_keys(server, s3, bucket, key):
    target = f"/{bucket}/" + "".join(f"%{byte:02X}" for byte in key.encode())
    assert ask(server, "PUT", target, key.encode())[0] == 200
    assert ask(server, "GET", target)[2] == key.encode()
    assert [each["Key"] for each in s3.list_objects_v2(Bucket=bucket)["Contents"]] == [key]
    data = pathlib.Path(server.data_dir)
    assert not any("passwd" in path.name for path in data.rglob("*"))
    assert ask(server, "DELETE", target)[0] == 204


@pytest.mark.parametrize("target, status, code", [
    ("/{b}/" + "k" * 1025, 400, "KeyTooLongError"), ("/{b}/%FF", 400, "InvalidArgument"),
    ("/{b}/%zz", 400, "InvalidURI"), ("/UPPER/k", 404, "NoSuchBucket"), ("/..%2f..%2f/k", 404, "NoSuchBucket"),
])
def test_keys_that_are_refused(server, bucket, target, status, code):
    answered = ask(server, "PUT", target.format(b=bucket), b"x")
    assert answered[0] == status and f"<Code>{code}</Code>".encode() in answered[2]


def test_raw_paths_are_not_normalised(server, s3, bucket):
    answer = raw(server, f"PUT /{bucket}/../../x HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\nConnection: close\r\n\r\nhi".encode())
    assert answer.startswith(b"HTTP/1.1 200")
    assert text(s3, bucket, "../../x") == b"hi"


def chunked(*pieces, trailer=""):
    body = b"".join(f"{len(piece):x};chunk-signature={'0' * 64}\r\n".encode() + piece + b"\r\n" for piece in pieces)
    return body + f"0;chunk-signature={'0' * 64}\r\n{trailer}\r\n".encode()


def crc32(content):
    return base64.b64encode(zlib.crc32(content).to_bytes(4, "big")).decode()


def test_aws_chunked_bodies(server, s3, bucket):
    content = os.urandom(3 * MEBIBYTE)
    pieces = [content[at:at + 65536] for at in range(0, len(content), 65536)]
    headers = {"Content-Encoding": "aws-chunked,gzip", "x-amz-decoded-content-length": str(len(content)),
               "x-amz-content-sha256": "STREAMING-UNSIGNED-PAYLOAD-TRAILER", "x-amz-trailer": "x-amz-checksum-crc32"}
    good = chunked(*pieces, trailer=f"x-amz-checksum-crc32:{crc32(content)}\r\n")
    status, answered, _ = ask(server, "PUT", f"/{bucket}/k", good, headers)
    assert status == 200 and answered["x-amz-checksum-crc32"] == crc32(content)
    got = s3.get_object(Bucket=bucket, Key="k", ChecksumMode="ENABLED")
    assert got["ContentEncoding"] == "gzip" and got["Body"].read() == content
    bad = chunked(*pieces, trailer=f"x-amz-checksum-crc32:{crc32(b'other')}\r\n")
    status, _, body = ask(server, "PUT", f"/{bucket}/k", bad, headers)
    assert status == 400 and b"<Code>BadDigest</Code>" in body
    short = {**headers, "x-amz-decoded-content-length": "5"}
    assert b"<Code>IncompleteBody</Code>" in ask(server, "PUT", f"/{bucket}/k", good, short)[2]
    assert ask(server, "PUT", f"/{bucket}/k", b"nonsense\r\n" + good, headers)[0] == 403
    assert text(s3, bucket, "k") == content


def test_wrong_checksums(server, bucket):
    for headers, code in (({"Content-MD5": base64.b64encode(b"0" * 16).decode()}, "BadDigest"),
                          ({"Content-MD5": "x"}, "InvalidDigest"),
                          ({"x-amz-checksum-crc32": crc32(b"other")}, "BadDigest"),
                          ({"x-amz-checksum-sha256": "x"}, "InvalidRequest"),
                          ({"x-amz-content-sha256": hashlib.sha256(b"other").hexdigest()}, "XAmzContentSHA256Mismatch")):
        status, _, body = ask(server, "PUT", f"/{bucket}/k", b"text", headers)
        assert status == 400 and f"<Code>{code}</Code>".encode() in body, headers
        assert ask(server, "GET", f"/{bucket}/k")[0] == 404


@pytest.mark.parametrize("body", [
    b"", b"<Delete>", b"not xml", b"<Other/>", b"<Delete/>", b"<Delete><Object><Key>a</Key></Object><Extra/></Delete>",
    b"<Delete><Object/></Delete>", b"<!DOCTYPE x [<!ENTITY a 'b'>]><Delete><Object><Key>&a;</Key></Object></Delete>",
    b"<Delete>" + b"<Object>" * 100 + b"</Object>" * 100 + b"</Delete>",
    b"<Delete>" + b"<Object><Key>k</Key></Object>" * 1001 + b"</Delete>",
], ids=range(10))
def test_bad_documents(server, bucket, body):
    status, _, answer = ask(server, "POST", f"/{bucket}?delete", body)
    assert status == 400 and (b"MalformedXML" in answer or b"MissingRequestBody" in answer)


def test_an_early_refusal_of_a_large_body(server):
    """The answer comes though the body is not read."""
    head = b"PUT /none/k HTTP/1.1\r\nHost: localhost\r\nContent-Length: 50000000\r\nExpect: 100-continue\r\n\r\n"
    assert b"404 Not Found" in raw(server, head)
    too_large = b"PUT /none/k HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9000000000\r\n\r\n"
    assert b"EntityTooLarge" in raw(server, too_large)


def resident(server):
    lines = pathlib.Path(f"/proc/{server.process.pid}/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) * 1024


def test_large_objects_take_no_memory(own_server, tmp_path):
    server = own_server()
    s3 = server.client("s3", s3={"addressing_style": "path"})
    s3.create_bucket(Bucket="large")
    before = resident(server)
    size = 300 * MEBIBYTE
    with open(tmp_path / "zeros", "wb") as file:
        file.truncate(size)
    with open(tmp_path / "zeros", "rb") as file:
        s3.put_object(Bucket="large", Key="k", Body=file)
    body = s3.get_object(Bucket="large", Key="k")["Body"]
    assert sum(len(piece) for piece in body.iter_chunks(MEBIBYTE)) == size
    assert resident(server) - before < 64 * MEBIBYTE


def test_everything_is_there_after_a_kill(own_server):
    server = own_server()
    s3 = server.client("s3", s3={"addressing_style": "path"})
    s3.create_bucket(Bucket="kept")
    s3.put_object(Bucket="kept", Key="k", Body=b"text", Metadata={"a": "1"})
    upload = s3.create_multipart_upload(Bucket="kept", Key="m")["UploadId"]
    part = s3.upload_part(Bucket="kept", Key="m", UploadId=upload, PartNumber=1, Body=b"part")
    server.kill()
    server.start()
    s3 = server.client("s3", s3={"addressing_style": "path"})
    assert text(s3, "kept", "k") == b"text"
    s3.complete_multipart_upload(Bucket="kept", Key="m", UploadId=upload, MultipartUpload={
        "Parts": [{"PartNumber": 1, "ETag": part["ETag"]}]})
    assert text(s3, "kept", "m") == b"part"


def test_cp_sync_rm_by_the_cli(server, tmp_path):
    def cli(*words):
        done = subprocess.run([PROGRAM, "s3", *map(str, words), "--endpoint-url", server.url], env=environment(),
                              capture_output=True, text=True, timeout=300, check=False)
        assert done.returncode == 0, done.stderr
        return done.stdout

    bucket = unique("cli")
    cli("mb", f"s3://{bucket}")
    (tmp_path / "in" / "sub").mkdir(parents=True)
    (tmp_path / "in" / "a.txt").write_text("a")
    (tmp_path / "in" / "sub" / "b ä.bin").write_bytes(os.urandom(9 * MEBIBYTE))  # in parts
    for path in (tmp_path / "in").rglob("*.*"):
        os.utime(path, (1_700_000_000, 1_700_000_000))  # S3 tells whole seconds: a file of this second would look newer
    cli("sync", tmp_path / "in", f"s3://{bucket}/copy")
    assert cli("sync", tmp_path / "in", f"s3://{bucket}/copy") == ""
    assert "a.txt" in cli("ls", f"s3://{bucket}/copy/") and "PRE sub/" in cli("ls", f"s3://{bucket}/copy/")
    cli("cp", "--recursive", f"s3://{bucket}/copy", f"s3://{bucket}/again")
    cli("sync", f"s3://{bucket}/again", tmp_path / "out")
    for name in ("a.txt", "sub/b ä.bin"):
        assert (tmp_path / "out" / name).read_bytes() == (tmp_path / "in" / name).read_bytes()
    cli("mv", f"s3://{bucket}/copy/a.txt", f"s3://{bucket}/moved.txt")
    cli("rm", "--recursive", f"s3://{bucket}")
    cli("rb", f"s3://{bucket}")


def test_from_task_states(server, s3, bucket):
    ended = server.run({
        "Put": {"Type": "Task", "Resource": "arn:aws:states:::aws-sdk:s3:putObject", "ResultPath": "$.put", "Next": "Get",
                "Parameters": {"Bucket.$": "$.b", "Key": "k", "Body": {"some": "json"}}},
        "Get": {"Type": "Task", "Resource": "arn:aws:states:::aws-sdk:s3:getObject", "End": True,
                "Parameters": {"Bucket.$": "$.b", "Key": "k"}}}, {"b": bucket})
    assert ended["status"] == "SUCCEEDED", ended
    assert json.loads(ended["output"])["Body"] == '{"some":"json"}'
    s3.put_object(Bucket=bucket, Key="large", Body=b"x" * MEBIBYTE)
    ended = server.run({"Get": {"Type": "Task", "Resource": "arn:aws:states:::aws-sdk:s3:getObject", "End": True,
                                "Parameters": {"Bucket": bucket, "Key": "large"}}})
    assert (ended["status"], ended["error"]) == ("FAILED", "States.DataLimitExceeded")
    ended = server.run({"Get": {"Type": "Task", "Resource": "arn:aws:states:::aws-sdk:s3:getObject", "End": True,
                                "Parameters": {"Bucket": bucket, "Key": "none"}}})
    assert (ended["status"], ended["error"]) == ("FAILED", "S3.NoSuchKeyException")
