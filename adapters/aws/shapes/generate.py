#!/usr/bin/env python3
"""Writes the tables of shapes (<service>.hpp, <service>.cpp beside this file) from botocore's service models.

    generate.py           writes them, for the operations that operations.txt lists
    generate.py --check   exits 1 if the files differ from what would be written, 77 (skipped) without the botocore
                          that they were written from
"""
import gzip
import json
import pathlib
import re
import sys

HERE = pathlib.Path(__file__).resolve().parent
SKIPPED = 77

# Our name of a service: botocore's folder, its name in aws-sdk Task states.
SERVICES = {
    "states": ("stepfunctions/2016-11-23", "sfn"),
    "lambda": ("lambda/2015-03-31", "lambda"),
    "dynamodb": ("dynamodb/2012-08-10", "dynamodb"),
    "dynamodbstreams": ("dynamodbstreams/2012-08-10", "dynamodbstreams"),
    "ecs": ("ecs/2014-11-13", "ecs"),
    "batch": ("batch/2016-08-10", "batch"),
    "secretsmanager": ("secretsmanager/2017-10-17", "secretsmanager"),
    "s3": ("s3/2006-03-01", "s3"),
    "apigatewayv2": ("apigatewayv2/2018-11-29", "apigatewayv2"),
    "sts": ("sts/2011-06-15", "sts"),
    "iam": ("iam/2010-05-08", "iam"),
    "logs": ("logs/2014-03-28", "cloudwatchlogs"),
}
TYPES = {"structure": "structure", "list": "list", "map": "map", "string": "string", "integer": "integer",
         "long": "long_integer", "float": "float_number", "double": "double_number", "boolean": "boolean",
         "timestamp": "timestamp", "blob": "blob"}
PLACES = {"header": "header", "headers": "headers", "uri": "uri", "querystring": "query", "statusCode": "status"}
TIME_FORMATS = {"unixTimestamp": "unix_seconds", "iso8601": "iso8601", "rfc822": "rfc822"}
PROTOCOLS = {"json": "json", "rest-json": "rest_json", "query": "query", "rest-xml": "rest_xml"}
# Enums whose values AWS takes in either case, which these tables cannot say: the service looks at them itself.
EITHER_CASE = {("batch", "RetryAction")}
WIDTH = 120
KEYWORDS = set("""alignas alignof and and_eq asm auto bitand bitor bool break case catch char class co_await co_return
    co_yield compl concept const const_cast consteval constexpr constinit continue decltype default delete do double
    dynamic_cast else enum explicit export extern false float for friend goto if inline int long mutable namespace new
    noexcept not not_eq nullptr operator or or_eq private protected public register reinterpret_cast requires return
    short signed sizeof static static_assert static_cast struct switch template this thread_local throw true try typedef
    typeid typename union unsigned using virtual void volatile wchar_t while xor xor_eq""".split())


def snake_case(name):
    name = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1_\2", name.strip("_"))
    name = re.sub(r"_+", "_", re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", name)).lower()
    return name + "_" if name in KEYWORDS else name


def text(value):
    plain = re.fullmatch(r'[^"\\\n]*', value)
    return f'"{value}"' if plain else f'R"~({value})~"'


def wrapped(head, items, tail):
    """`head`, the items with commas, `tail`: in lines of WIDTH."""
    lines, line = [], head
    for number, item in enumerate(items):
        piece = item + ("," if number + 1 < len(items) else "")
        if len(line) + 1 + len(piece) > WIDTH and line.strip():
            lines.append(line.rstrip())
            line = "    " + piece
        else:
            line += (" " if number else "") + piece
    return "\n".join(lines + [line + tail])


class Tables:
    """The tables of one service."""

    def __init__(self, service, model, operations, origin):
        self.service, self.model, self.operations, self.origin = service, model, operations, origin
        self.shapes = model["shapes"]
        self.names = {}       # (shape, time format of its place) -> identifier
        self.taken = {"service", "operations"} | {snake_case(name) for name in operations}
        self.written, self.open, self.forward, self.out = set(), set(), [], []

    def identifier(self, key):
        if key not in self.names:
            name = snake_case(key[0])
            while name in self.taken:
                name += "_"
            self.taken.add(name)
            self.names[key] = name
        return self.names[key]

    def shape(self, name, place=None):
        """The identifier of a shape, whose table is written first unless we are inside it."""
        shape = self.shapes[name]
        implied = None
        if shape["type"] == "timestamp" and "timestampFormat" not in shape:
            implied = {"header": "rfc822", "querystring": "iso8601", "uri": "iso8601"}.get(place)
            if place is None and self.model["metadata"]["protocol"] in ("rest-xml", "query"):
                implied = "iso8601"
        key = (name, implied)
        identifier = self.identifier(key)
        if key in self.open and identifier not in self.forward:
            self.forward.append(identifier)
        if key in self.open or key in self.written:
            return identifier
        self.open.add(key)
        self.write(identifier, name, shape, implied)
        self.open.remove(key)
        self.written.add(key)
        return identifier

    def write(self, identifier, name, shape, implied):
        if shape.get("document"):
            sys.exit(f"{self.service}: shape {name} is a document, which these tables cannot say")
        if shape.get("eventstream"):  # its operation writes the frames itself
            shape = {"type": "blob"}
        if self.model["metadata"]["protocol"] == "query":
            self.check_query_names(name, shape)
        facts = [f".name = {text(name)}", f".type = Type::{TYPES[shape['type']]}"]
        if shape.get("members"):
            # A document, which is any JSON, these tables cannot say: whoever takes the structure around it refuses that.
            members = [self.member(shape, *member) for member in shape["members"].items()
                       if not self.model["shapes"][member[1]["shape"]].get("document")]
            self.out.append(wrapped(f"constinit const Member {identifier}_members[] = {{", members, "};"))
            facts.append(f".members = {identifier}_members")
        if shape["type"] == "list":
            facts.append(f".element = &{self.shape(shape['member']['shape'])}")
            if self.model["metadata"]["protocol"] == "rest-xml":
                if shape.get("flattened"):
                    facts.append(".flattened = true")
                elif "locationName" in shape["member"]:
                    facts.append(f".item = {text(shape['member']['locationName'])}")
        if shape["type"] == "map":
            facts.append(f".element = &{self.shape(shape['value']['shape'])}")
            facts.append(f".key = &{self.shape(shape['key']['shape'])}")
        for limit in ("min", "max"):
            if limit in shape:
                if int(shape[limit]) != float(shape[limit]):
                    sys.exit(f"{self.service}: shape {name} has a {limit} that is no whole number")
                facts.append(f".{limit} = {int(shape[limit])}")
        if "pattern" in shape:
            facts.append(f".pattern = {text(shape['pattern'])}")
        if "enum" in shape and (self.service, name) not in EITHER_CASE:
            self.out.append(wrapped(f"constinit const std::string_view {identifier}_values[] = {{",
                                    [text(value) for value in shape["enum"]], "};"))
            facts.append(f".values = {identifier}_values")
        if shape.get("sensitive"):
            facts.append(".sensitive = true")
        if shape["type"] == "timestamp":
            time = TIME_FORMATS[shape["timestampFormat"]] if "timestampFormat" in shape else implied or "unix_seconds"
            if time != "unix_seconds":
                facts.append(f".time = TimeFormat::{time}")
        self.out.append(wrapped(f"constinit const Shape {identifier} = {{", facts, "};"))

    def check_query_names(self, name, shape):
        """The query protocol's lists are `.member.N`, its maps `.entry.N.key`; a model can say otherwise."""
        parts = [shape[part] for part in ("member", "key", "value") if part in shape]
        if shape.get("flattened") or any("locationName" in part for part in parts):
            sys.exit(f"{self.service}: shape {name} has names on the wire that these tables cannot say")

    def member(self, parent, name, member):
        place = "body"
        if parent.get("payload") == name:
            place = "payload"
        elif "location" in member:
            place = PLACES[member["location"]]
        facts = [text(name), text(member.get("locationName", name)),
                 "&" + self.shape(member["shape"], member.get("location"))]
        if place != "body":
            facts.append(f".place = Place::{place}")
        if name in parent.get("required", ()):
            facts.append(".required = true")
        if member.get("idempotencyToken"):
            facts.append(".idempotency_token = true")
        if member.get("streaming") or self.shapes[member["shape"]].get("eventstream"):
            facts.append(".streaming = true")
        if len(facts) > 3:   # designated initializers do not mix with positional ones
            facts[:3] = [f".name = {facts[0]}", f".wire = {facts[1]}", f".shape = {facts[2]}"]
        return "{" + ", ".join(facts) + "}"

    def operation(self, name):
        operation = self.model["operations"][name]
        identifier = snake_case(name)
        facts = [".service = &service", f".name = {text(name)}", f".method = {text(operation['http']['method'])}",
                 f".uri = {text(operation['http']['requestUri'])}"]
        if "responseCode" in operation["http"]:
            facts.append(f".status = {operation['http']['responseCode']}")
        for side in ("input", "output"):
            if side in operation:
                facts.append(f".{side} = &{self.shape(operation[side]['shape'])}")
        if operation.get("errors"):
            errors = [self.error(error["shape"]) for error in operation["errors"]]
            self.out.append(wrapped(f"constinit const ErrorShape {identifier}_errors[] = {{", errors, "};"))
            facts.append(f".errors = {identifier}_errors")
        return wrapped(f"constinit const Operation {identifier} = {{", facts, "};")

    def error(self, name):
        shape = self.shapes[name]
        said = shape.get("error", {})
        status = said.get("httpStatusCode", 500 if shape.get("fault") else 400)
        return f"{{{text(said.get('code', name))}, {status}, &{self.shape(name)}}}"

    def notice(self):
        return (f"// The shapes of {self.service}. Written by generate.py from botocore {self.origin}; not to be edited.\n"
                "// Again: python3 adapters/aws/shapes/generate.py\n")

    def header(self):
        lines = ["#pragma once", self.notice(), "#include <span>", "", '#include "adapters/aws/shapes/shape.hpp"', "",
                 f"namespace stepwell::shapes::{self.service} {{", "", "extern const Service service;"]
        lines += [f"extern const Operation {snake_case(name)};" for name in self.operations]
        lines += ["/// All of them, in order of name.", "extern const std::span<const Operation* const> operations;", "",
                  f"}}  // namespace stepwell::shapes::{self.service}", ""]
        return "\n".join(lines)

    def source(self):
        metadata = self.model["metadata"]
        sdk_name = SERVICES[self.service][1]
        service = [f".id = {text(self.service)}",
                   f".signing_name = {text(metadata.get('signingName', metadata['endpointPrefix']))}",
                   f".target = {text(metadata.get('targetPrefix', ''))}",
                   f".json_version = {text(metadata.get('jsonVersion', ''))}",
                   f".sdk_name = {text(sdk_name)}", f".sdk_id = {text(metadata['serviceId'])}",
                   f".protocol = Protocol::{PROTOCOLS[metadata['protocol']]}"]
        if "xmlNamespace" in metadata:
            service.append(f".xml_namespace = {text(metadata['xmlNamespace'])}")
        operations = [self.operation(name) for name in self.operations]
        lines = [self.notice() + f'#include "adapters/aws/shapes/{self.service}.hpp"', "", "// clang-format off", "",
                 f"namespace stepwell::shapes::{self.service} {{", "namespace {", ""]
        lines += [f"extern const Shape {name};  // contains itself" for name in self.forward]
        lines += self.out + ["", "}  // namespace", "",
                             wrapped("constinit const Service service = {", service, "};")]
        lines += operations
        lines += [wrapped("namespace {\nconstinit const Operation* const all[] = {",
                          ["&" + snake_case(name) for name in self.operations], "};\n}  // namespace"),
                  "constinit const std::span<const Operation* const> operations = all;", "",
                  f"}}  // namespace stepwell::shapes::{self.service}", ""]
        return "\n".join(lines)


def listed_operations():
    listed, service = {}, None
    for line in (HERE / "operations.txt").read_text().splitlines():
        if line.startswith("#") or not line.strip():
            continue
        if not line[0].isspace():
            service, line = line.split(":", 1)
            listed[service] = []
        listed[service] += line.split()
    return {name: sorted(operations) for name, operations in listed.items()}


def read_model(data, folder):
    plain = data / folder / "service-2.json"
    if plain.exists():
        return json.loads(plain.read_text())
    return json.loads(gzip.decompress(plain.with_name("service-2.json.gz").read_bytes()))


def main():
    check = sys.argv[1:] == ["--check"]
    if sys.argv[1:] and not check:
        sys.exit(__doc__)
    try:
        import botocore
    except ImportError:
        print("skipped: this python has no botocore" if check else "this python has no botocore: pip install botocore")
        sys.exit(SKIPPED if check else 1)
    if check:
        recorded = re.search(r"botocore ([0-9.]*[0-9])", (HERE / "states.hpp").read_text()).group(1)
        if recorded != botocore.__version__:
            print(f"skipped: the tables are of botocore {recorded}, this python has {botocore.__version__}")
            sys.exit(SKIPPED)
    data = pathlib.Path(botocore.__file__).parent / "data"
    differing = []
    for service, operations in listed_operations().items():
        tables = Tables(service, read_model(data, SERVICES[service][0]), operations, botocore.__version__)
        for path, content in ((HERE / f"{service}.cpp", tables.source()), (HERE / f"{service}.hpp", tables.header())):
            if not check:
                path.write_text(content)
            elif not path.exists() or path.read_text() != content:
                differing.append(path.name)
    if differing:
        sys.exit(f"not what generate.py writes: {', '.join(differing)}")


if __name__ == "__main__":
    main()
