"""Every operation with every kind of bad input that its botocore model tells of: wrong types, members that are missing, too
long, too many, unknown or against a pattern. The model is that of the botocore that runs this test (AWS_DATA_PATH, which
botocore reads, names a folder with other ones); operations that the server does not have are left out.
"""
import json
import re

import botocore.session
import pytest

from model_requests import wrong_requests
from model_wire import Wire, can_say, wire_form
from supported import supported

VALIDATION = {  # the error of a failed constraint, of those services whose text is the same for all operations
    "stepfunctions": ["ValidationException"], "dynamodb": ["ValidationException"], "secretsmanager": ["ValidationException"],
    "lambda": ["ValidationException"], "logs": ["InvalidParameterException"], "ecs": ["InvalidParameterException", "ClientException"]}
NAMES = {"states": "stepfunctions"}  # where botocore calls a service otherwise than its endpoints


def model_of(service, cache={}):
    name = NAMES.get(service, service)
    if name not in cache:
        cache[name] = botocore.session.get_session().get_service_model(name)
    return cache[name]


def is_current(service):
    """Whether its model is what the server was made from: over the years other services' constraints have changed."""
    return service == "stepfunctions" or "TestState" in model_of("states").operation_names


CASES = [(service, name) for service, name in supported() if name in model_of(service).operation_names]


@pytest.fixture(scope="module")
def wire(shared_server):
    wire = Wire(shared_server)
    yield wire
    wire.close()


def error_of(service, headers, text):
    """(code, message)"""
    if service.metadata["protocol"] in ("query", "rest-xml"):
        parts = [re.search(rb"<%s>(.*?)</%s>" % (tag, tag), text, re.DOTALL) for tag in (b"Code", b"Message")]
        return [part[1].decode() if part else "" for part in parts]
    body = json.loads(text)
    code = body.get("__type") or headers.get("x-amzn-ErrorType", "")
    return code.rpartition("#")[2].partition(":")[0], body.get("message") or body.get("Message") or ""


def problem(service, operation, wrong, status, headers, text):
    """Why this is no answer to it; None: it is one."""
    if status >= 500 or status < 400:
        return f"{status} {text[:200]}"
    if not text and operation.http["method"] == "HEAD":
        return None
    try:
        code, message = error_of(service, headers, text)
    except ValueError:
        return f"{status}, no error that a client can read: {text[:200]}"
    if not code:
        return f"{status}, an error without a name: {text[:200]}"
    own_words = (service.service_name, *wrong.path) == ("lambda", "Runtime")  # which it looks at itself
    if service.service_name not in VALIDATION or not is_current(service.service_name) or own_words:
        return None
    if wrong.kind == "type" and code != "SerializationException":
        return f"{code}: {message}"
    if wrong.kind != "type":
        if code not in VALIDATION[service.service_name] or not re.match(r"\d+ validation errors? detected: Value ", message):
            return f"{code}: {message[:300]}"
        said = " failed to satisfy constraint: "
        if said not in message or wrong.says not in message:
            return f"says nothing of '{wrong.says}': {message[:300]}"
    return None


@pytest.mark.parametrize("service, name", CASES, ids=[f"{service}-{name}" for service, name in CASES])
def test_bad_input(server, wire, service, name):
    model = model_of(service)
    operation = model.operation_model(name)
    sent, problems = 0, []
    for wrong in wrong_requests(operation):
        if not can_say(model, operation, wrong):
            continue
        sent += 1
        why = problem(model, operation, wrong, *wire.send(*wire_form(model, operation, wrong)))
        if why:
            problems.append(f"{wrong}: {why}")
    assert not problems, f"{len(problems)} of {sent}:\n" + "\n".join(problems[:40])
