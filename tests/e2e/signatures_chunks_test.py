"""--require-signatures: bodies in chunks, whose signatures botocore does not make."""
import base64
import hashlib
import os
import re
import zlib

import botocore.auth
import botocore.awsrequest
import botocore.credentials
import pytest

from signatures_support import KEY, SECRET, client, code, sent, server  # noqa: F401 (server is a fixture)


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
