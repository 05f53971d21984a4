"""The stand-in for Fivetran, over HTTP as the handlers talk to it."""
import base64
import hashlib
import hmac
import http.server
import json
import os
import pathlib
import queue
import sqlite3
import subprocess
import sys
import threading
import urllib.error
import urllib.request

import pytest

PROGRAM = pathlib.Path(__file__).resolve().parents[2] / "samples" / "fivetran-dbt" / "fivetran.py"
LIMIT = 30


class Receiver:
    """A webhook's endpoint that answers `status` and hands over what it got."""

    def __init__(self):
        self.calls = queue.Queue()
        self.status = 200
        receiver = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                self.send_response(receiver.status)
                self.send_header("Content-Length", "0")
                self.end_headers()
                receiver.calls.put((self.headers, body))

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}/hook"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def next(self):
        headers, body = self.calls.get(timeout=LIMIT)
        return headers, body, json.loads(body)


@pytest.fixture
def receiver():
    made = Receiver()
    yield made
    made.server.shutdown()
    made.server.server_close()


class Fivetran:
    def __init__(self, warehouse):
        self.warehouse = warehouse
        self.process = subprocess.Popen([sys.executable, str(PROGRAM), "--warehouse", str(warehouse), "--sync-seconds", "0"],
                                        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
                                        env={**os.environ, "FIVETRAN_KEY": "key", "FIVETRAN_SECRET": "secret"})
        self.url = self.process.stdout.readline().split()[1]

    def ask(self, method, path, body=None, credentials="key:secret"):
        request = urllib.request.Request(self.url + path, method=method, data=json.dumps(body).encode() if body else None)
        if credentials:
            request.add_header("Authorization", "Basic " + base64.b64encode(credentials.encode()).decode())
        try:
            with urllib.request.urlopen(request, timeout=LIMIT) as answer:
                return answer.status, json.load(answer)
        except urllib.error.HTTPError as problem:
            return problem.code, json.load(problem)

    def webhook(self, receiver, path="/v1/webhooks/account", **more):
        return self.ask("POST", path, {"url": receiver.url, "events": ["sync_end"], "active": True, "secret": "s", **more})


@pytest.fixture
def fivetran(tmp_path):
    made = Fivetran(tmp_path / "warehouse.sqlite")
    yield made
    made.process.kill()
    made.process.wait()
    made.process.stdout.close()


def test_connectors_come_in_pages(fivetran):
    status, first = fivetran.ask("GET", "/v1/groups/iii_outgrow/connectors")
    assert (status, first["code"]) == (200, "Success")
    assert [item["id"] for item in first["data"]["items"]] == ["purr_rich"]
    _, second = fivetran.ask("GET", f"/v1/groups/iii_outgrow/connectors?cursor={first['data']['next_cursor']}")
    assert [item["id"] for item in second["data"]["items"]] == ["replica_rarest"]
    assert "next_cursor" not in second["data"]
    _, both = fivetran.ask("GET", "/v1/groups/iii_outgrow/connectors?limit=10")
    assert len(both["data"]["items"]) == 2 and "next_cursor" not in both["data"]


@pytest.mark.parametrize("credentials", [None, "key:wrong", "wrong:secret", ""])
def test_authentication_is_checked(fivetran, credentials):
    status, answer = fivetran.ask("GET", "/v1/groups/iii_outgrow/connectors", credentials=credentials)
    assert (status, answer["code"]) == (401, "AuthFailed")


@pytest.mark.parametrize("method, path, status", [
    ("GET", "/v1/groups/nowhere/connectors", 404), ("POST", "/v1/connectors/nowhere/sync", 404), ("GET", "/v1/else", 404),
    ("GET", "/v1/groups/iii_outgrow/connectors?cursor=bad", 400), ("POST", "/v1/webhooks/account", 400),
])
def test_errors(fivetran, method, path, status):
    assert fivetran.ask(method, path)[0] == status


def test_a_webhook_is_tried_with_a_test_event_without_data(fivetran, receiver):
    status, answer = fivetran.webhook(receiver)
    assert (status, answer["data"]["type"]) == (201, "account")
    assert answer["data"]["secret"] != "s"
    _, _, event = receiver.next()
    assert event["event"] == "test_event" and "data" not in event


def test_a_webhook_whose_test_fails_is_not_made(fivetran, receiver):
    receiver.status = 500
    assert fivetran.webhook(receiver)[0] == 400
    assert fivetran.ask("GET", "/_control/state")[1]["webhooks"] == []


def test_a_sync_writes_rows_and_then_calls_signed(fivetran, receiver):
    fivetran.webhook(receiver)
    receiver.next()
    assert fivetran.ask("POST", "/v1/connectors/purr_rich/sync", {"force": True})[0] == 200
    headers, body, event = receiver.next()
    assert headers["X-Fivetran-Signature-256"] == hmac.new(b"s", body, hashlib.sha256).hexdigest().upper()
    assert (event["event"], event["connector_id"], event["group_id"]) == ("sync_end", "purr_rich", "iii_outgrow")
    assert event["data"] == {"status": "SUCCESSFUL"}
    with sqlite3.connect(fivetran.warehouse) as database:
        assert database.execute("select count(*) from shopify_order").fetchone() == (6,)


def test_a_failing_connector_says_why(fivetran, receiver):
    fivetran.webhook(receiver, "/v1/webhooks/group/canyon_mistake")
    receiver.next()
    fivetran.ask("POST", "/v1/connectors/replica_broken/sync")
    _, _, event = receiver.next()
    assert event["data"]["status"] == "FAILURE_WITH_TASK" and "revoked" in event["data"]["reason"]


def test_a_groups_webhook_hears_of_its_group_only(fivetran, receiver):
    fivetran.webhook(receiver, "/v1/webhooks/group/canyon_mistake")
    receiver.next()
    fivetran.ask("POST", "/v1/connectors/purr_rich/sync")
    fivetran.ask("POST", "/v1/connectors/purr_poorer/sync")
    assert receiver.next()[2]["connector_id"] == "purr_poorer"
    assert receiver.calls.empty()


def test_calls_are_held_until_released(fivetran, receiver):
    fivetran.webhook(receiver)
    receiver.next()
    fivetran.ask("POST", "/_control/hold")
    fivetran.ask("POST", "/v1/connectors/purr_rich/sync")
    while fivetran.ask("GET", "/_control/state")[1]["waiting"] != ["purr_rich"]:
        pass
    assert receiver.calls.empty()
    assert fivetran.ask("POST", "/_control/release")[1] == {"released": ["purr_rich"]}
    assert receiver.next()[2]["connector_id"] == "purr_rich"


def test_a_call_that_is_not_accepted_is_made_again(fivetran, receiver):
    fivetran.webhook(receiver)
    receiver.next()
    receiver.status = 503
    fivetran.ask("POST", "/v1/connectors/purr_rich/sync")
    receiver.next()
    receiver.status = 200
    assert receiver.next()[2]["connector_id"] == "purr_rich"
