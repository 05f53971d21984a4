"""Puts requests on the wire as each protocol has them, wrong ones too: no SDK would send those."""
import http.client
import json
import urllib.parse
from xml.sax import saxutils

SIGNATURE = "AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/{}/aws4_request, SignedHeaders=host, Signature=0"


class Wire:
    """A connection that is opened anew only when the server has closed it."""

    def __init__(self, server):
        self.server, self.connection = server, None

    def send(self, method, path, body, headers):
        """(status, headers, body)"""
        if self.connection is None:
            self.connection = http.client.HTTPConnection("127.0.0.1", self.server.port, timeout=60)
        self.connection.request(method, path, body, headers)
        answer = self.connection.getresponse()
        text = answer.read()
        if answer.will_close:
            self.close()
        return answer.status, answer.headers, text

    def close(self):
        if self.connection:
            self.connection.close()
        self.connection = None


def is_scalar(value):
    return isinstance(value, (str, int, float)) and not isinstance(value, bool)


def as_text(value):
    return json.dumps(value) if isinstance(value, bool) else str(value)


def json_request(service, operation, request):
    metadata = service.metadata
    return "POST", "/", json.dumps(request).encode(), {
        "Content-Type": f"application/x-amz-json-{metadata['jsonVersion']}",
        "X-Amz-Target": f"{metadata['targetPrefix']}.{operation.name}"}


def query_request(service, operation, request):
    form = [("Action", operation.name), ("Version", service.metadata["apiVersion"])]

    def add(prefix, value):
        if isinstance(value, dict):
            for name, inner in value.items():
                add(f"{prefix}.{name}" if prefix else name, inner)
        elif isinstance(value, list):
            for number, inner in enumerate(value, 1):
                add(f"{prefix}.member.{number}", inner)
        else:
            form.append((prefix, as_text(value)))

    add("", request)
    return "POST", "/", urllib.parse.urlencode(form).encode(), {"Content-Type": "application/x-www-form-urlencoded"}


def header_text(value):
    return as_text(value).encode("utf-8").decode("latin-1")


def rest_request(service, operation, request, write_body):
    """What has a place outside of the body goes there; what cannot be written there is left out."""
    path = operation.http["requestUri"]
    query, headers, body = [], {}, {}
    shapes = operation.input_shape.members
    payload = operation.input_shape.serialization.get("payload")
    for name, value in request.items():
        shape = shapes[name]
        place, wire_name = shape.serialization.get("location"), shape.serialization.get("name", name)
        if place == "uri":
            quoted = urllib.parse.quote(as_text(value), safe="")
            path = path.replace("{%s}" % wire_name, quoted).replace("{%s+}" % wire_name, quoted)
        elif place == "querystring":
            query += [(wire_name, as_text(each)) for each in (value if isinstance(value, list) else [value])]
        elif place == "header":
            headers[wire_name] = header_text(value)
        elif place == "headers":
            headers.update({wire_name + key: header_text(each) for key, each in value.items()})
        else:
            body[wire_name] = (value, shape)
    if query:
        path += ("&" if "?" in path else "?") + urllib.parse.urlencode(query)
    headers["Authorization"] = SIGNATURE.format(service.metadata.get("signingName", service.metadata["endpointPrefix"]))
    return operation.http["method"], path, write_body(body, payload), headers


def json_body(body, payload):
    if payload:
        return json.dumps(body[payload][0]).encode() if payload in body else b""
    return json.dumps({name: value for name, (value, _) in body.items()}).encode() if body else b""


def xml_body(body, payload):
    def element(name, value, shape):
        if isinstance(value, dict):
            inner = "".join(element(shape.members[key].serialization.get("name", key), each, shape.members[key])
                            for key, each in value.items() if shape.type_name == "structure")
        elif isinstance(value, list):
            flat = shape.serialization.get("flattened")
            entry = name if flat else shape.member.serialization.get("name", "member")
            inner = "".join(element(entry, each, shape.member) for each in value)
            if flat:
                return inner
        else:
            inner = saxutils.escape(as_text(value))
        return f"<{name}>{inner}</{name}>"

    return "".join(element(name, value, shape) for name, (value, shape) in body.items()).encode()


def can_say(service, operation, wrong):
    """Whether the operation's protocol has a way to say what is wrong."""
    protocol = service.metadata["protocol"]
    if protocol == "json":
        return True
    serialization = operation.input_shape.members[wrong.path[0]].serialization
    outside = serialization.get("location")
    if serialization.get("name") == "Content-Length":
        return False  # which no connection survives
    if operation.input_shape.serialization.get("payload") == wrong.path[0] and wrong.type_name == "blob":
        return False  # any bytes will do
    if protocol == "rest-json" and not outside:
        return True
    nested = wrong.type_name in ("structure", "list", "map")  # which text cannot stand for, and empty ones are not there
    if wrong.kind == "type":
        return is_scalar(wrong.value) and not nested and wrong.type_name != "string"
    if wrong.kind == "missing":
        return outside != "uri" and (protocol != "query" or len(wrong.path) == 1)
    if nested:
        return protocol == "query" and all(isinstance(each, (str, int)) for each in wrong.value) and len(wrong.value) > 0
    return not outside or (wrong.value != "" and not any(ord(c) < 0x20 for c in as_text(wrong.value)))


def wire_form(service, operation, wrong):
    """(method, path, body, headers)"""
    protocol = service.metadata["protocol"]
    if protocol == "json":
        return json_request(service, operation, wrong.request)
    if protocol == "query":
        return query_request(service, operation, wrong.request)
    return rest_request(service, operation, wrong.request, json_body if protocol == "rest-json" else xml_body)
