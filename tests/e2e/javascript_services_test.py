"""The AWS SDK for JavaScript v3 as a client of Lambda, DynamoDB, ECS and Batch, with its waiters, paginators and document client.

A Node process a service runs the cases of javascript/SERVICE_cases.mjs and prints a line a case; each case is a test here."""
import re

import pytest

import javascript_support
from conftest import zipped

SERVICES = ("lambda", "dynamodb", "streams", "ecs", "batch")
FUNCTION = '''
import json, os
def write(path, value):
    with open(path + ".new", "w") as file:
        file.write(json.dumps(value))
    os.rename(path + ".new", path)
def handler(event, context):
    if "Records" in event:
        return write(event["Records"][0]["dynamodb"]["NewImage"]["file"]["S"], event["Records"][0])
    if "rawPath" in event:
        told = {"method": event["requestContext"]["http"]["method"], "path": event["rawPath"],
                "query": event["queryStringParameters"], "body": event["body"]}
        return {"statusCode": 201, "headers": {"x-mark": "url", "content-type": "application/json"}, "body": json.dumps(told)}
    if "fail" in event:
        raise ValueError(event["fail"])
    if "say" in event:
        print(event["say"])
    if "write" in event:
        return write(event["write"], event["value"])
    if "context" in event:
        return {"custom": context.client_context.custom, "arn": context.invoked_function_arn, "name": context.function_name}
    return {"echoed": event.get("value")}
'''
PACKAGES = {
    "function": {"index.py": FUNCTION},
    "other": {"index.py": "import os\ndef handler(event, context): return f'other {os.environ.get(\"WORD\")}'\n"},
    "layer": {"python/shared.py": "WORD = 'from the layer'\n"},
    "layered": {"index.py": "import shared\ndef handler(event, context): return shared.WORD\n"},
}


def cases_of(service):
    source = (javascript_support.SOURCE / f"{service}_cases.mjs").read_text()
    return re.findall(r"^  async (\w+)\(world\) \{$", source[source.index("export const cases = {"):], re.M)


@pytest.fixture(scope="module")
def problems(shared_server, tmp_path_factory):
    """By service and case: what went wrong, or None."""
    folder = tmp_path_factory.mktemp("javascript")
    for name, files in PACKAGES.items():
        (folder / f"{name}.zip").write_bytes(zipped(files))
    told = {}

    def of(service):
        if service not in told:
            lines = javascript_support.run(folder, "services.mjs", service, shared_server.url, folder)
            told[service] = {line["case"]: line["problem"] for line in lines}
        return told[service]

    return of


@pytest.mark.parametrize("service, case", [(service, case) for service in SERVICES for case in cases_of(service)])
def test_case(server, problems, service, case):
    assert problems(service)[case] is None, problems(service)[case]


@pytest.mark.parametrize("service", SERVICES)
def test_no_case_is_missed(server, problems, service):
    assert cases_of(service) and list(problems(service)) == cases_of(service)
