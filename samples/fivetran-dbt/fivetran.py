#!/usr/bin/env python3
"""A stand-in for Fivetran: enough of its REST API for the sample, with the real paths, authentication and answers.

    fivetran.py --warehouse FILE [--port 0] [--sync-seconds 1.5] [--page-size 1]

FIVETRAN_KEY and FIVETRAN_SECRET are what HTTP Basic must bring. A sync writes raw rows into the SQLite file and then
calls the webhooks; POST /_control/hold keeps the calls back until POST /_control/release, GET /_control/state tells
what was asked and delivered. It says "Ready. URL" on its standard output and logs on the other.
"""
import argparse
import base64
import datetime
import hashlib
import hmac
import http.server
import json
import os
import re
import secrets
import sys
import threading
import urllib.error
import urllib.parse
import urllib.request

import sources

RETRY_SECONDS = (0.5, 1, 2, 4, 8)  # Fivetran waits minutes


def now():
    return datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.%f")[:-3] + "Z"


def say(text):
    print(now(), text, file=sys.stderr, flush=True)


class Account:
    """Everything that this Fivetran knows. Its methods may be called by several threads."""

    def __init__(self, warehouse, sync_seconds):
        self.warehouse = warehouse
        self.sync_seconds = sync_seconds
        self.lock = threading.Lock()
        self.webhooks = {}
        self.held = False
        self.waiting = []  # connectors whose sync has ended, but whose webhook is held
        self.syncs = []
        self.deliveries = []

    def start_sync(self, connector):
        with self.lock:
            self.syncs.append(connector["id"])
        timer = threading.Timer(self.sync_seconds, self.end_sync, [connector])
        timer.daemon = True
        timer.start()

    def end_sync(self, connector):
        if not connector.get("failure"):
            sources.load(self.warehouse, connector["schema"])
        with self.lock:
            if self.held:
                self.waiting.append(connector)
                return
        self.announce(connector)

    def hold(self):
        with self.lock:
            self.held = True

    def release(self):
        with self.lock:
            self.held = False
            waiting, self.waiting = self.waiting, []
        for connector in waiting:
            threading.Thread(target=self.announce, args=[connector], daemon=True).start()
        return [connector["id"] for connector in waiting]

    def announce(self, connector):
        data = {"status": "SUCCESSFUL"}
        if connector.get("failure"):
            data = {"status": "FAILURE_WITH_TASK", **connector["failure"]}
        event = {
            "event": "sync_end",
            "created": now(),
            "connector_type": connector["service"],
            "connector_id": connector["id"],
            "connector_name": connector["schema"],
            "sync_id": secrets.token_hex(16),
            "group_id": connector["group_id"],
            "destination_group_id": connector["group_id"],
            "data": data,
        }
        with self.lock:
            hooks = [hook for hook in self.webhooks.values() if hook["active"] and self.concerns(hook, event)]
        for hook in hooks:
            self.deliver(hook, event)

    @staticmethod
    def concerns(hook, event):
        return event["event"] in hook["events"] and hook.get("group_id") in (None, event["group_id"])

    def deliver(self, hook, event):
        pause = threading.Event()
        for seconds in (*RETRY_SECONDS, None):
            status = self.call(hook, event)
            if 200 <= status < 300 or seconds is None:
                return
            pause.wait(seconds)

    def call(self, hook, event):
        """One POST; 0 when nobody answered."""
        body = json.dumps(event, separators=(",", ":")).encode()
        headers = {"Content-Type": "application/json", "User-Agent": "fivetran-stand-in"}
        if hook.get("secret"):
            signature = hmac.new(hook["secret"].encode(), body, hashlib.sha256).hexdigest().upper()
            headers["X-Fivetran-Signature-256"] = signature
        try:
            request = urllib.request.Request(hook["url"], data=body, headers=headers, method="POST")
            with urllib.request.urlopen(request, timeout=30) as answer:
                status, text = answer.status, answer.read()
        except urllib.error.HTTPError as problem:
            status, text = problem.code, problem.read()
        except OSError as problem:
            status, text = 0, str(problem).encode()
        delivery = {"event": event["event"], "connector_id": event["connector_id"], "status": status,
                    "answer": text.decode(errors="replace")[:1000]}
        with self.lock:
            self.deliveries.append(delivery)
        say(f"webhook {delivery['event']} {delivery['connector_id']}: {status}")
        return status

    def create_webhook(self, kind, group_id, wish):
        hook = {"id": "hook_" + secrets.token_hex(8), "type": kind, "url": wish["url"], "events": wish["events"],
                "active": wish.get("active", True), "secret": wish.get("secret"), "created_at": now()}
        if group_id:
            hook["group_id"] = group_id
        if hook["active"]:
            test = {"event": "test_event", "created": now(), "connector_type": "_connector_type",
                    "connector_id": "_connector_1", "group_id": "_destination_1"}
            status = self.call(hook, test)
            if not 200 <= status < 300:
                return None, status
        with self.lock:
            self.webhooks[hook["id"]] = hook
        return hook, status if hook["active"] else 0

    def state(self):
        with self.lock:
            return {"held": self.held, "syncs": list(self.syncs), "waiting": [c["id"] for c in self.waiting],
                    "deliveries": list(self.deliveries),
                    "webhooks": [{**hook, "secret": "******"} for hook in self.webhooks.values()]}


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    account = None
    credentials = ("", "")
    page_size = 100

    def log_message(self, *_):
        pass

    def reply(self, status, value):
        body = json.dumps(value).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
        say(f"{self.command} {self.path}: {status}")

    def success(self, message, data=None, status=200):
        self.reply(status, {"code": "Success", "message": message, **({"data": data} if data is not None else {})})

    def failure(self, status, code, message):
        self.reply(status, {"code": code, "message": message})

    def authorized(self):
        kind, _, text = self.headers.get("Authorization", "").partition(" ")
        expected = base64.b64encode(":".join(self.credentials).encode()).decode()
        return kind == "Basic" and hmac.compare_digest(text.encode(), expected.encode())

    def route(self):
        address = urllib.parse.urlsplit(self.path)
        query = dict(urllib.parse.parse_qsl(address.query))
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        if address.path.startswith("/_control/"):
            return self.control(address.path)
        if not self.authorized():
            return self.failure(401, "AuthFailed", "Authorization header is missing or its key and secret do not match")
        for method, pattern, function in self.routes:
            match = re.fullmatch(pattern, address.path)
            if match and method == self.command:
                return function(self, *[urllib.parse.unquote(part) for part in match.groups()], query=query, body=body)
        return self.failure(404, "NotFound", f"No resource {self.command} {address.path}")

    do_GET = do_POST = do_DELETE = route

    def list_connectors(self, group_id, query, body):
        connectors = sources.connectors_of(group_id)
        if connectors is None:
            return self.failure(404, "NotFound_Group", f"Group with id '{group_id}' doesn't exist")
        try:
            limit = min(int(query.get("limit", self.page_size)), 1000)
            start = int(base64.urlsafe_b64decode(query["cursor"])) if "cursor" in query else 0
        except ValueError:
            return self.failure(400, "InvalidInput", "limit or cursor is not valid")
        page = connectors[start:start + limit]
        data = {"items": [{key: value for key, value in item.items() if key != "failure"} for item in page]}
        if start + limit < len(connectors):
            data["next_cursor"] = base64.urlsafe_b64encode(str(start + limit).encode()).decode()
        return self.success("Operation performed.", data)

    def sync(self, connector_id, query, body):
        connector = sources.connector(connector_id)
        if connector is None:
            return self.failure(404, "NotFound_Connector", f"Connector with id '{connector_id}' doesn't exist")
        self.account.start_sync(connector)
        return self.success(f"Sync has been successfully triggered for connector with id '{connector_id}'")

    def account_webhook(self, query, body):
        return self.create_webhook("account", None, body)

    def group_webhook(self, group_id, query, body):
        if sources.connectors_of(group_id) is None:
            return self.failure(404, "NotFound_Group", f"Group with id '{group_id}' doesn't exist")
        return self.create_webhook("group", group_id, body)

    def create_webhook(self, kind, group_id, body):
        try:
            wish = json.loads(body)
            address = urllib.parse.urlsplit(wish["url"])
            if not isinstance(wish["events"], list):
                raise ValueError("events is not a list")
        except (ValueError, KeyError, TypeError) as problem:
            return self.failure(400, "InvalidInput", f"The request body is not valid: {problem}")
        # Fivetran itself insists on https; a stand-in on one machine has no certificate to show.
        if address.scheme != "https" and address.hostname not in ("127.0.0.1", "localhost"):
            return self.failure(400, "InvalidInput", "The url must be https")
        hook, status = self.account.create_webhook(kind, group_id, wish)
        if hook is None:
            return self.failure(400, "InvalidInput", f"The test event was answered with {status}")
        shown = {**hook, "secret": "******" if hook["secret"] else None}
        return self.success(f"{kind.capitalize()} webhook has been created", shown, 201)

    def control(self, path):
        if self.command == "GET" and path == "/_control/state":
            return self.reply(200, self.account.state())
        if self.command == "POST" and path == "/_control/hold":
            self.account.hold()
            return self.reply(200, {})
        if self.command == "POST" and path == "/_control/release":
            return self.reply(200, {"released": self.account.release()})
        return self.failure(404, "NotFound", f"No control {self.command} {path}")

    routes = [
        ("GET", r"/v1/groups/([^/]+)/connectors", list_connectors),
        ("POST", r"/v1/connectors/([^/]+)/sync", sync),
        ("POST", r"/v1/webhooks/account", account_webhook),
        ("POST", r"/v1/webhooks/group/([^/]+)", group_webhook),
    ]


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--warehouse", required=True, help="the SQLite file that syncs write to")
    options.add_argument("--port", type=int, default=0)
    options.add_argument("--sync-seconds", type=float, default=1.5, help="how long a sync takes")
    options.add_argument("--page-size", type=int, default=1, help="connectors on a page, unless the request says")
    wish = options.parse_args()

    Handler.account = Account(wish.warehouse, wish.sync_seconds)
    Handler.credentials = (os.environ["FIVETRAN_KEY"], os.environ["FIVETRAN_SECRET"])
    Handler.page_size = wish.page_size
    server = http.server.ThreadingHTTPServer(("127.0.0.1", wish.port), Handler)
    server.daemon_threads = True
    print(f"Ready. http://127.0.0.1:{server.server_port}", flush=True)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        sys.exit(0)


if __name__ == "__main__":
    main()
