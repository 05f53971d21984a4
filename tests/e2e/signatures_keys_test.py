"""--require-signatures: the keys that count: those of the credentials file and of STS's sessions."""
import json
import subprocess

import pytest

from conftest import LIMIT, error
from signatures_support import CREDENTIALS, client, server  # noqa: F401 (server is a fixture)


def test_sessions_of_sts(server):
    policy = {"Statement": {"Effect": "Allow", "Principal": {"AWS": "000000000000"}, "Action": "sts:AssumeRole"}}
    client(server, "iam", "111122223333", "other").create_role(RoleName="any", AssumeRolePolicyDocument=json.dumps(policy))
    credentials = client(server, "sts").assume_role(RoleArn="arn:aws:iam::111122223333:role/any", RoleSessionName="me")["Credentials"]
    key, secret, token = (credentials[name] for name in ("AccessKeyId", "SecretAccessKey", "SessionToken"))
    assert client(server, "sts", key, secret, token).get_caller_identity()["Arn"] == "arn:aws:sts::111122223333:assumed-role/any/me"
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


@pytest.mark.parametrize("text,said", [
    (None, "cannot read the credentials file"), ("", "has no profile with"), ("[a]\naws_access_key_id = x\n", "has only one of")])
def test_a_file_that_cannot_be_used(own_server, tmp_path, text, said):
    if text is not None:
        (tmp_path / "credentials").write_text(text)
    server = own_server(options=["--require-signatures", tmp_path / "credentials"], start=False)
    done = subprocess.run([server.binary, "serve", "--data-dir", tmp_path / "d", *server.options], capture_output=True, text=True, timeout=LIMIT, check=False)
    assert done.returncode == 1 and said in done.stderr and done.stderr.count("\n") == 1
    assert not (tmp_path / "d").exists()
