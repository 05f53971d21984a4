"""Bodies of the other protocols that are no request: REST-JSON (Lambda, API Gateway), forms (IAM, STS) and XML (S3)."""
import json
import re
import urllib.parse

import pytest

from conftest import unique
from hostile_bodies_test import BODIES
from model_input_test import model_of, supported
from model_requests import sample
from model_wire import SIGNATURE, Wire, json_body, rest_request

LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))

FORMS = {
    "is empty": "",
    "is one name": "&",
    "has no names": "=&=&=a",
    "is all separators": "&" * 100_000,
    "is JSON": '{"RoleName": "a"}',
    "has two actions": "Action={action}&Action=GetUser",
    "has a member twice": "Action={action}&RoleName=a&RoleName=b&PolicyName=a&PolicyName=b",
    "has a list's far member": "Action={action}&Tags.member.99999999999.Key=a&Tags.member.99999999999.Value=b",
    "has a list's member beyond any number": "Action={action}&Tags.member.{digits}.Key=a",
    "has a list's member 0": "Action={action}&Tags.member.0.Key=a&Tags.member.0.Value=b",
    "has a list's member -1": "Action={action}&Tags.member.-1.Key=a",
    "has a list's member x": "Action={action}&Tags.member.x.Key=a",
    "has a scalar for a list": "Action={action}&Tags=a&TagKeys=a",
    "has members of a scalar": "Action={action}&RoleName.member.1.Key=a&RoleName.x.y=b&UserName.member.1=a",
    "is nested deeply": "Action={action}&Tags" + ".member.1" * 20_000 + "=a",
    "has only dots": "Action={action}&....=a&.=b&Tags..=c",
    "has many members": "Action={action}&" + "&".join(f"k{n}=v" for n in range(50_000)),
    "has a list of many": "Action={action}&" + "&".join(f"Tags.member.{n}.Key=k{n}&Tags.member.{n}.Value=v" for n in range(1, 20_000)),
    "is badly escaped": "Action={action}&RoleName=%zz%&PolicyName=%",
    "has a NUL": "Action={action}&RoleName=%00&UserName=a%00b",
    "is no UTF-8": "Action={action}&RoleName=%ff%fe&Path=%c0%af",
    "has a long name": "Action={action}&" + "n" * 500_000 + "=v",
    "has a long value": "Action={action}&RoleName=" + "v" * 500_000,
    "has another version": "Action={action}&Version=1999-01-01&RoleName=a",
}

DOCUMENTS = {
    "is no XML": b"nope",
    "is JSON": b'{"a": 1}',
    "is cut off": b"<Delete><Object>",
    "is closed otherwise": b"<Delete></Create>",
    "has two roots": b"<Delete/><Delete/>",
    "is another document": b"<Other><Thing/></Other>",
    "is empty inside": b"<Delete/>",
    "has text for structures": b"<Delete>text</Delete>",
    "has structures for text": b"<Delete><Object><Key><a><b/></a></Key></Object></Delete>",
    "is nested deeply": b"<a>" * 100_000,
    "is nested deeply and closed": b"<a>" * 20_000 + b"</a>" * 20_000,
    "has a thousand laughs": f'<?xml version="1.0"?><!DOCTYPE l [<!ENTITY l0 "lol">{LAUGHS}]><Delete><Object><Key>&l11;</Key></Object></Delete>'.encode(),
    "has an outside entity": b'<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><Delete><Object><Key>&x;</Key></Object></Delete>',
    "has an outside DTD": b'<!DOCTYPE d SYSTEM "http://127.0.0.1:1/x.dtd"><Delete/>',
    "has an unknown entity": b"<Delete><Object><Key>&nothing;</Key></Object></Delete>",
    "is no UTF-8": b"<Delete><Object><Key>\xff\xfe</Key></Object></Delete>",
    "has a NUL": b"<Delete><Object><Key>\x00</Key></Object></Delete>",
    "has a character that may not be": b"<Delete><Object><Key>&#1;&#xFFFF;</Key></Object></Delete>",
    "is of another encoding": '<?xml version="1.0" encoding="UTF-16"?><Delete/>'.encode("utf-16"),
    "claims an encoding": b'<?xml version="1.0" encoding="x-nothing"?><Delete/>',
    "has an unbound prefix": b"<x:Delete><y:Object/></x:Delete>",
    "has many attributes": b"<Delete " + b" ".join(b'a%d="b"' % n for n in range(20_000)) + b"/>",
    "has one attribute twice": b'<Delete a="1" a="2"/>',
    "has many elements": b"<Delete>" + b"<Object><Key>k</Key></Object>" * 20_000 + b"</Delete>",
    "has a long text": b"<Delete><Object><Key>" + b"k" * 500_000 + b"</Key></Object></Delete>",
}


def operations(protocol):
    return [(service, name) for service, name in supported()
            if model_of(service).metadata["protocol"] == protocol and name in model_of(service).operation_names]


def has_body(service, name):
    shape = model_of(service).operation_model(name).input_shape
    payload = shape and shape.serialization.get("payload")
    if payload:
        return shape.members[payload].type_name == "structure"
    return shape and any("location" not in member.serialization for member in shape.members.values())


QUERY = operations("query")
REST_JSON = [each for each in operations("rest-json") if has_body(*each)]
REST_XML = [each for each in operations("rest-xml") if has_body(*each)]


def ids(cases):
    return [f"{service}-{name}" for service, name in cases]


@pytest.fixture(scope="module")
def wire(shared_server):
    wire = Wire(shared_server)
    yield wire
    wire.close()


def xml_problem(status, text):
    if 200 <= status < 300:
        return None
    named = re.search(rb"<Code>[A-Za-z.]+</Code>", text)
    return None if 400 <= status < 500 and named else f"{status} {text[:200]}"


@pytest.mark.parametrize("service, name", QUERY, ids=ids(QUERY))
def test_forms(server, wire, service, name):
    problems = []
    for what, form in FORMS.items():
        body = form.replace("{action}", name).replace("{digits}", "9" * 400).encode()
        headers = {"Content-Type": "application/x-www-form-urlencoded", "Authorization": SIGNATURE.format(service)}
        status, _, text = wire.send("POST", "/", body, headers)
        why = xml_problem(status, text)
        if why:
            problems.append(f"{what}: {why}")
    assert not problems, "\n".join(problems)


@pytest.mark.parametrize("service, name", REST_JSON, ids=ids(REST_JSON))
def test_rest_json(server, wire, service, name):
    model = model_of(service)
    operation = model.operation_model(name)
    method, path, _, headers = rest_request(model, operation, sample(operation.input_shape), json_body)
    problems = []
    for what, (body, may_do) in BODIES.items():
        status, answered, text = wire.send(method, path, body, {**headers, "Content-Type": "application/json"})
        refused = 400 <= status < 500 and answered.get("x-amzn-ErrorType") and json.loads(text).get("message", json.loads(text).get("Message"))
        if not (refused or (may_do and 200 <= status < 300)):
            problems.append(f"{what}: {status} {text[:200]}")
    assert not problems, "\n".join(problems)


@pytest.mark.parametrize("service, name", REST_XML, ids=ids(REST_XML))
def test_documents(server, wire, service, name):
    bucket = unique("bucket")
    signed = {"Authorization": SIGNATURE.format("s3")}
    if name != "CreateBucket":
        assert wire.send("PUT", f"/{bucket}", b"", signed)[0] == 200
    model = model_of(service)
    operation = model.operation_model(name)
    request = {**sample(operation.input_shape), "Bucket": bucket}
    method, path, _, headers = rest_request(model, operation, request, lambda body, payload: b"")
    if not path.startswith(f"/{bucket}"):
        path = f"/{bucket}{'' if path.startswith('?') else path}"  # newer models leave the bucket to the endpoint
    root = operation.input_shape.members[operation.input_shape.serialization["payload"]].serialization["name"]
    problems = []
    for what, document in DOCUMENTS.items():
        body = document.replace(b"Delete", root.encode())
        status, _, text = wire.send(method, urllib.parse.quote(path, safe="/?=&%"), body, headers)
        why = xml_problem(status, text)
        if why or b"root:" in text:
            problems.append(f"{what}: {why or text[:200]}")
    assert not problems, "\n".join(problems)
