#!/usr/bin/env python3
"""Writes what AWS's service models say, a text a service (<service>.model beside this file), from botocore's data.

    generate.py           writes the texts of the services that this python's botocore describes
    generate.py --check   exits 1 if a text is not what would be written, 77 (skipped) without the botocore it names

botocore 1.43 describes all services. SQS and CloudWatch, which it describes in their newer protocols alone, are written
once more as <service>.query.model by a python whose botocore is older than 1.31 (Debian 12's is 1.29).

The form of a text: the first line names its origin, the second has the facts of the service. Then each shape, operation
and pagination has a line; these are sorted. Shapes are referred to by name.

    service states json json=1.0 target=AWSStepFunctions signing=states endpoint=states sdk=sfn version=2016-11-23 named SFN
    PutItem POST / in=PutItemInput out=PutItemOutput ! ItemTooLarge InternalServerError
    ListTables pages input=ExclusiveStartTableName output=LastEvaluatedTableName result=TableNames limit=Limit
    GetItemInput { TableName!:TableArn Key! ConsistentRead }
    ItemTooLarge { message:ErrorMessage } error=400
    AttributeNameList list :AttributeName 1..10
    Key map :AttributeName :AttributeValue
    SortOrder string enum=ASC|DESC
    TableName string 3..255 pattern=[a-zA-Z0-9_.-]+

A member is its name, then `!` when it is required, `*` for an idempotency token, `:shape` unless the shape has the member's
own name with a capital, `@place` (uri, query, header, headers, status, payload), `=name on the wire`, and `;fact`s.
What stands behind `!` in an operation's line are its errors. No documentation, no endpoint rules.
"""
import gzip
import json
import pathlib
import re
import sys

HERE = pathlib.Path(__file__).resolve().parent
SKIPPED = 77

# Our name of a service is that of botocore's folder without dashes, but for these.
IDS = {"stepfunctions": "states"}
PLACES = {"header": "header", "headers": "headers", "uri": "uri", "querystring": "query", "statusCode": "status"}
PROTOCOLS = {"smithy-rpc-v2-cbor": "cbor"}
# Enums whose values AWS takes in either case, which a text cannot say: the service looks at them itself.
EITHER_CASE = {("batch", "RetryAction")}
# Services that AWS still serves in the query protocol, which botocore has not described since 1.31.
QUERY_BEFORE = {"cloudwatch", "sqs"}


def sdk_name(service_id):
    """What aws-sdk Task states call a service: the name of its package in the AWS SDK for Java."""
    return re.sub(r"service$", "", re.sub(r"[^a-z0-9]", "", service_id.lower()))


def plain(text, separators=r"\s"):
    """`text`, which must not contain what would end it."""
    if re.search(separators, text):
        sys.exit(f"the form of these texts has no way to say {text!r}")
    return text


def expressions(value):
    """The tokens of a paginator: one or more expressions of JMESPath."""
    return ",".join(re.sub(r"\s", "", each) for each in ([value] if isinstance(value, str) else value))


class Text:
    """The text of one service."""

    def __init__(self, service, folder):
        self.id = service
        self.model = read(folder / "service-2.json")
        self.pages = read(folder / "paginators-1.json").get("pagination", {})
        self.metadata, self.shapes = self.model["metadata"], self.model["shapes"]

    def lines(self):
        operations = self.model["operations"]
        lines = [self.operation(name, operation) for name, operation in operations.items()]
        lines += [self.pagination(name, pages) for name, pages in self.pages.items() if name in operations]
        lines += [self.shape(name, shape) for name, shape in self.shapes.items()]
        return [self.service(), *sorted(lines)]

    def service(self):
        metadata = self.metadata
        facts = {"json": metadata.get("jsonVersion"), "target": metadata.get("targetPrefix"),
                 "signing": metadata.get("signingName", metadata["endpointPrefix"]),
                 "endpoint": metadata["endpointPrefix"], "global": metadata.get("globalEndpoint"),
                 "sdk": sdk_name(metadata["serviceId"]), "version": metadata["apiVersion"], "xmlns": self.xml_namespace()}
        words = [f"{fact}={plain(value)}" for fact, value in facts.items() if value]
        if "awsQueryCompatible" in metadata:
            words.append("query-compatible")
        return " ".join(["service", self.id, PROTOCOLS.get(metadata["protocol"], metadata["protocol"]), *words,
                         "named", metadata["serviceId"]])

    def xml_namespace(self):
        """Models of REST-XML have it in the requests."""
        inputs = [operation.get("input", {}) for operation in self.model["operations"].values()]
        members = [member for shape in self.shapes.values() for member in shape.get("members", {}).values()]
        found = {each["xmlNamespace"]["uri"] for each in inputs + members if "xmlNamespace" in each}
        found = {uri for uri in found if not uri.endswith("/XMLSchema-instance")}
        return self.metadata.get("xmlNamespace") or (found.pop() if len(found) == 1 else None)

    def operation(self, name, operation):
        http, given, answer = operation["http"], operation.get("input", {}), operation.get("output", {})
        words = [name, http["method"], plain(http["requestUri"])]
        if http.get("responseCode", 200) != 200:
            words.append(f"status={http['responseCode']}")
        if given:
            words.append(f"in={given['shape']}")
        if answer:
            words.append(f"out={answer['shape']}")
        if "locationName" in given:
            words.append(f"root={given['locationName']}")
        if answer.get("resultWrapper", name + "Result") != name + "Result":
            words.append(f"wrapper={answer['resultWrapper']}")
        if "hostPrefix" in operation.get("endpoint", {}):
            words.append(f"host={plain(operation['endpoint']['hostPrefix'])}")
        if operation.get("authtype") == "none":
            words.append("unsigned")
        if operation.get("errors"):
            words += ["!", *(error["shape"] for error in operation["errors"])]
        return " ".join(words)

    def pagination(self, name, pages):
        facts = {"input": "input_token", "output": "output_token", "result": "result_key", "limit": "limit_key", "more": "more_results"}
        return " ".join([name, "pages", *(f"{fact}={expressions(pages[key])}" for fact, key in facts.items() if key in pages)])

    def shape(self, name, shape):
        words = [name]
        if shape["type"] == "structure" and not shape.get("document"):
            words += ["{", *(self.member(shape, *member) for member in shape.get("members", {}).items()), "}"]
        else:
            words.append("document" if shape.get("document") else shape["type"])
        words += [self.element(shape[part]) for part in ("member", "key", "value") if part in shape]
        if "min" in shape or "max" in shape:
            words.append(f"{shape.get('min', '')}..{shape.get('max', '')}")
        if "exception" in shape or "error" in shape:
            error = shape.get("error", {})
            code = f":{plain(error['code'])}" if error.get("code", name) != name else ""
            words.append(f"error={error.get('httpStatusCode', 500 if shape.get('fault') else 400)}{code}")
        if "timestampFormat" in shape:
            words.append(shape["timestampFormat"])
        words += [fact for fact in ("flattened", "sensitive", "union", "eventstream", "event") if shape.get(fact)]
        if "locationName" in shape:
            words.append(f"wire={shape['locationName']}")
        if "enum" in shape and (self.id, name) not in EITHER_CASE:
            words.append("enum=" + "|".join(plain(value, r"\||\n| pattern=") for value in shape["enum"]))
        if "pattern" in shape:
            words.append("pattern=" + plain(shape["pattern"], r"\n"))
        return " ".join(words)

    def element(self, element):
        wire = f"={plain(element['locationName'])}" if "locationName" in element else ""
        return f":{element['shape']}{wire}" + (";jsonvalue" if element.get("jsonvalue") else "")

    def member(self, parent, name, member):
        facts = [fact for fact in ("streaming", "flattened", "jsonvalue", "xmlAttribute", "hostLabel", "eventpayload") if member.get(fact)]
        if "queryName" in member:
            facts.append(f"query={member['queryName']}")
        place = "payload" if parent.get("payload") == name else PLACES.get(member.get("location"))
        return "".join([name, "!" if name in parent.get("required", ()) else "", "*" if member.get("idempotencyToken") else "",
                        f":{member['shape']}" if member["shape"] != name[0].upper() + name[1:] else "",
                        f"@{place}" if place else "",
                        f"={plain(member['locationName'])}" if member.get("locationName", name) != name else "",
                        *(f";{fact}" for fact in facts)])


def read(path):
    packed = path.with_name(path.name + ".gz")
    if packed.exists():
        return json.loads(gzip.decompress(packed.read_bytes()))
    return json.loads(path.read_text()) if path.exists() else {}


def described(botocore):
    """Whether this botocore is an old one, and the texts that it describes by the names of their files."""
    old = tuple(map(int, botocore.__version__.split(".")[:2])) < (1, 31)
    texts = {}
    for folder in (pathlib.Path(botocore.__file__).parent / "data").iterdir():
        versions = sorted(path.parent for path in folder.glob("*/service-2.json*"))
        if not versions or (old and folder.name not in QUERY_BEFORE):
            continue
        service = IDS.get(folder.name, folder.name.replace("-", "")) + (".query" if old else "")
        origin = (f"# botocore {botocore.__version__} {folder.name}/{versions[-1].name}: "
                  "written by generate.py, not to be edited")
        texts[f"{service}.model"] = "\n".join([origin, *Text(service, versions[-1]).lines(), ""])
    return old, texts


def main():
    check = sys.argv[1:] == ["--check"]
    if sys.argv[1:] and not check:
        sys.exit(__doc__)
    try:
        import botocore
    except ImportError:
        print("skipped: this python has no botocore" if check else "this python has no botocore: pip install botocore")
        sys.exit(SKIPPED if check else 1)
    old, texts = described(botocore)
    present = {path.name: path for path in HERE.glob("*.model") if path.name.endswith(".query.model") == old}
    if not check:
        for path in present.values():
            path.unlink()
        for name, text in texts.items():
            (HERE / name).write_text(text)
        return
    version = next(path.read_text().split()[2] for path in present.values())
    if version != botocore.__version__:
        print(f"skipped: the texts are of botocore {version}, this python has {botocore.__version__}")
        sys.exit(SKIPPED)
    differing = [name for name in sorted({*texts, *present})
                 if name not in texts or name not in present or present[name].read_text() != texts[name]]
    if differing:
        sys.exit(f"not what generate.py writes: {', '.join(differing)}")


if __name__ == "__main__":
    main()
