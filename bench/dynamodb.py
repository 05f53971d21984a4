#!/usr/bin/env python3
"""Items written and read a second, of any server that speaks DynamoDB's protocol.

    dynamodb.py --url http://127.0.0.1:4566 [--seconds 8] [--record small|1kb] [--server PID] [--only put,get] [--health]

Makes the table "bench" and uses 10,000 keys: PutItem and GetItem through 32 connections, then BatchWriteItem of 25,
BatchGetItem of 100 and Scan of pages of 100 items through 8. Items have about 250 bytes, or ten fields of 100 bytes
(YCSB's record); each put changes its item. The load comes from wrk. With --server that process is kept on core 0 and wrk
on core 1, which compares servers of one thread and of many, and what an item took of the processor is told. --health:
then also what asking Stepwell for its health takes.
"""
import argparse
import json
import os
import pathlib
import re
import subprocess
import sys
import urllib.error
import urllib.request

SCRIPT = pathlib.Path(__file__).with_name("dynamodb.lua")
SIGNED = "AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/dynamodb/aws4_request, SignedHeaders=host, Signature=0"
# Connections, and items of a request.
OPERATIONS = {"put": (32, 1), "get": (32, 1), "batch_write": (8, 25), "batch_get": (8, 100), "scan": (8, 100), "health": (32, 1)}


def call(url, operation, **parameters):
    request = urllib.request.Request(url, json.dumps(parameters).encode(), {
        "Content-Type": "application/x-amz-json-1.0", "X-Amz-Target": f"DynamoDB_20120810.{operation}",
        "Authorization": SIGNED, "X-Amz-Date": "20260101T000000Z"})
    with urllib.request.urlopen(request, timeout=30) as answer:
        return json.load(answer)


def make_table(url):
    try:
        call(url, "CreateTable", TableName="bench", BillingMode="PAY_PER_REQUEST",
             KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
             AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}])
    except urllib.error.HTTPError as error:
        if b"ResourceInUseException" not in error.read():
            raise
    while call(url, "DescribeTable", TableName="bench")["Table"]["TableStatus"] != "ACTIVE":
        pass


def processor_seconds(pid):
    """What a process has used so far, in its own code and in the kernel."""
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def measure(asked, operation):
    """Items a second, none of them refused, the median time of a request, and microseconds of the server's processor for each item."""
    connections, items = OPERATIONS[operation]
    before = processor_seconds(asked.server) if asked.server else 0
    command = (["taskset", "-c", "1"] if asked.server else []) + [
        "wrk", "-t1", f"-c{connections}", f"-d{asked.seconds}", "--latency", "-s", str(SCRIPT), asked.url + "/", "--", operation, asked.record]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    if "Non-2xx" in said or "refused" in said:
        sys.exit(said)
    half = re.search(r"^\s+50%\s+(\S+)", said, re.MULTILINE).group(1)
    used = (processor_seconds(asked.server) - before if asked.server else 0) / int(re.search(r"(\d+) requests in", said).group(1))
    return float(re.search(r"Requests/sec:\s+([0-9.]+)", said).group(1)) * items, half, used * 1e6 / items


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--url", required=True)
    parser.add_argument("--seconds", type=int, default=8)
    parser.add_argument("--record", choices=("small", "1kb"), default="small")
    parser.add_argument("--server", type=int, metavar="PID")
    parser.add_argument("--only", help="some of " + ", ".join(OPERATIONS))
    parser.add_argument("--health", action="store_true")
    asked = parser.parse_args()
    make_table(asked.url)
    if asked.server:
        subprocess.run(["taskset", "-a", "-p", "-c", "0", str(asked.server)], stdout=subprocess.DEVNULL, check=True)
    wanted = asked.only.split(",") if asked.only else [one for one in OPERATIONS if one != "health" or asked.health]
    for operation in wanted:
        rate, half, used = measure(asked, operation)
        print(f"{operation}: {rate:,.0f}/s, half of the requests within {half}" + (f", {used:.1f} us each" if used else ""), flush=True)


if __name__ == "__main__":
    main()
