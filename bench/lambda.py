#!/usr/bin/env python3
"""Cold starts and warm invocations a second of a Python handler that gives back its event, next to a bare start of
Python and, where it can run handlers at all, to moto_server's Invoke.

    lambda.py --binary build/release/stepwell [--cold 20] [--seconds 5] [--moto]
"""
import argparse
import base64
import http.client
import io
import json
import pathlib
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse
import zipfile

ROOT = pathlib.Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "samples" / "support"))
from stepwell_server import StepwellServer  # noqa: E402

SIGNED = "AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/lambda/aws4_request, SignedHeaders=host, Signature=0"
FUNCTIONS = "/2015-03-31/functions"


class Client:
    """One connection that is kept."""

    def __init__(self, url):
        self.connection = http.client.HTTPConnection(urllib.parse.urlsplit(url).netloc, timeout=60)

    def send(self, method, path, body):
        self.connection.request(method, path, json.dumps(body), {"Authorization": SIGNED, "Content-Type": "application/json"})
        answer = self.connection.getresponse()
        text = answer.read()
        if answer.status >= 300 or answer.getheader("X-Amz-Function-Error"):
            raise RuntimeError(f"{answer.status} {text[:300].decode('utf-8', 'replace')}")
        return json.loads(text)

    def create(self, account):
        memory = io.BytesIO()
        with zipfile.ZipFile(memory, "w") as archive:
            archive.writestr("index.py", "def handler(event, context):\n    return event\n")
        self.send("POST", FUNCTIONS, {
            "FunctionName": "echo", "Runtime": "python3.11", "Handler": "index.handler", "Timeout": 30,
            "Role": f"arn:aws:iam::{account}:role/bench", "Code": {"ZipFile": base64.b64encode(memory.getvalue()).decode()}})

    def invoke(self):
        return self.send("POST", f"{FUNCTIONS}/echo/invocations", {"a": 1})


def milliseconds(work):
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000


def cold_starts(url, count):
    """A change of the configuration ends the processes that there are."""
    client, times = Client(url), []
    for number in range(count):
        client.send("PUT", f"{FUNCTIONS}/echo/configuration", {"Environment": {"Variables": {"ROUND": str(number)}}})
        times.append(milliseconds(client.invoke))
    return times


def warm_rate(url, seconds, clients):
    counts, end = [0] * clients, time.perf_counter() + seconds

    def run(place):
        client = Client(url)
        while time.perf_counter() < end:
            client.invoke()
            counts[place] += 1
    threads = [threading.Thread(target=run, args=(place,)) for place in range(clients)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sum(counts) / seconds


def report(name, url, asked, account="000000000000"):
    client = Client(url)
    client.create(account)
    client.invoke()
    times = cold_starts(url, asked.cold)
    print(f"{name}: cold start, median of {asked.cold}: {statistics.median(times):.1f} ms")
    for clients in (1, 4):
        print(f"{name}: warm, {clients} client(s): {warm_rate(url, asked.seconds, clients):.0f} invocations/s")


def moto(asked):
    server = subprocess.Popen([sys.executable, "-m", "moto.server", "-p", "4759"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        for _ in range(300):
            try:
                http.client.HTTPConnection("127.0.0.1", 4759, timeout=1).connect()
                break
            except OSError:
                time.sleep(0.1)
        url = "http://127.0.0.1:4759"
        role = urllib.parse.urlencode({"Action": "CreateRole", "Version": "2010-05-08", "RoleName": "bench", "AssumeRolePolicyDocument": "{}"})
        connection = http.client.HTTPConnection("127.0.0.1", 4759, timeout=60)
        connection.request("POST", "/", role, {"Authorization": SIGNED.replace("/lambda/", "/iam/"), "Content-Type": "application/x-www-form-urlencoded"})
        connection.getresponse().read()
        report("moto_server", url, asked, "123456789012")
    except (RuntimeError, OSError) as why:
        print(f"moto_server: does not run here: {why}")
    finally:
        server.terminate()
        server.wait()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--binary", required=True)
    parser.add_argument("--cold", type=int, default=20)
    parser.add_argument("--seconds", type=float, default=5)
    parser.add_argument("--moto", action="store_true", help="moto_server of this Python too")
    asked = parser.parse_args()
    program = subprocess.run(["python3", "-c", "import sys; print(sys.executable)"], capture_output=True, text=True, check=True).stdout.strip()
    bare = [milliseconds(lambda: subprocess.run([program, "-c", "pass"], check=True)) for _ in range(asked.cold)]
    print(f"{program} -c pass: median of {asked.cold}: {statistics.median(bare):.1f} ms")
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        server = StepwellServer(folder / "data", folder / "log", binary=pathlib.Path(asked.binary).resolve()).start()
        try:
            report("stepwell", server.url, asked)
        finally:
            server.stop()
    if asked.moto:
        moto(asked)


if __name__ == "__main__":
    main()
