"""HTTP APIs: routes to functions with event format 2.0, reached by path and by Host."""
import base64
import http.client
import json

import pytest

from conftest import error, unique

SHOW = "def handler(event, context):\n    return {'statusCode': 200, 'headers': {'content-type': 'application/json'}, 'body': __import__('json').dumps(event)}\n"


class Api:
    def __init__(self, server, code, *routes, **more):
        self.server = server
        self.client = server.client("apigatewayv2")
        self.id = self.client.create_api(Name=unique("api"), ProtocolType="HTTP", **more)["ApiId"]
        integration = self.client.create_integration(ApiId=self.id, IntegrationType="AWS_PROXY", PayloadFormatVersion="2.0",
                                                     IntegrationUri=server.function(code))["IntegrationId"]
        for route in routes:
            self.client.create_route(ApiId=self.id, RouteKey=route, Target=f"integrations/{integration}")
        self.client.create_stage(ApiId=self.id, StageName="$default", AutoDeploy=True)

    def ask(self, method, path, body=None, headers=None, by_host=False):
        connection = http.client.HTTPConnection("127.0.0.1", self.server.port, timeout=60)
        host = {"Host": f"{self.id}.execute-api.us-east-1.amazonaws.com"} if by_host else {}
        connection.request(method, path if by_host else f"/_api/{self.id}{path}", body, {**host, **(headers or {})})
        answer = connection.getresponse()
        text = answer.read()
        connection.close()
        return answer, text

    def event(self, *words, **more):
        answer, text = self.ask(*words, **more)
        assert answer.status == 200, text
        return json.loads(text)


def test_the_event(server):
    api = Api(server, SHOW, "POST /things/{id}")
    event = api.event("POST", "/things/a%20b?x=1&x=2&y=%26", body="some text", headers={"X-Header": "v", "Cookie": "a=1; b=2"})
    assert (event["version"], event["routeKey"], event["rawPath"]) == ("2.0", "POST /things/{id}", "/things/a b")
    assert event["rawQueryString"] == "x=1&x=2&y=%26"
    assert event["queryStringParameters"] == {"x": "1,2", "y": "&"}
    assert event["pathParameters"] == {"id": "a b"}
    assert event["headers"]["x-header"] == "v" and event["cookies"] == ["a=1", "b=2"]
    assert (event["requestContext"]["http"]["method"], event["requestContext"]["stage"]) == ("POST", "$default")
    assert event["requestContext"]["apiId"] == api.id
    if event["isBase64Encoded"]:  # AWS does so unless the content type says text
        event["body"] = base64.b64decode(event["body"]).decode()
    assert event["body"] == "some text"


def test_by_host(server):
    api = Api(server, SHOW, "GET /hello")
    event = api.event("GET", "/hello", by_host=True)
    assert event["rawPath"] == "/hello"
    assert event["requestContext"]["domainName"] == f"{api.id}.execute-api.us-east-1.amazonaws.com"


def test_binary_bodies_are_base64(server):
    api = Api(server, SHOW, "POST /b")
    event = api.event("POST", "/b", body=b"\x00\xff\xfe", headers={"Content-Type": "application/octet-stream"})
    assert event["isBase64Encoded"] is True
    assert base64.b64decode(event["body"]) == b"\x00\xff\xfe"


def test_the_most_particular_route_is_taken(server):
    api = Api(server, SHOW, "$default", "ANY /a/{proxy+}", "GET /a/b", "GET /a/{id}")
    for method, path, route in (("GET", "/a/b", "GET /a/b"), ("GET", "/a/c", "GET /a/{id}"), ("POST", "/a/b", "ANY /a/{proxy+}"),
                                ("GET", "/a/b/c", "ANY /a/{proxy+}"), ("GET", "/else", "$default")):
        assert api.event(method, path)["routeKey"] == route, (method, path)


@pytest.mark.parametrize("code, status, text", [
    ("return {'statusCode': 201, 'body': 'made'}", 201, b"made"),
    ("return {'a': 1}", 200, b'{"a":1}'),
    ("return 'plain'", 200, b'"plain"'),
    ("return {'statusCode': 200, 'isBase64Encoded': True, 'body': 'AP8='}", 200, b"\x00\xff"),
    ("raise ValueError('x')", 500, b'{"message":"Internal Server Error"}'),
    ("return {'statusCode': 'nonsense', 'body': 'x'}", 500, b'{"message":"Internal Server Error"}'),
])
def test_answers(server, code, status, text):
    answer, body = Api(server, f"def handler(event, context):\n    {code}\n", "GET /x").ask("GET", "/x")
    assert answer.status == status
    assert body == text or json.loads(body) == json.loads(text)


def test_headers_and_cookies_of_an_answer(server):
    api = Api(server, "def handler(event, context):\n    return {'statusCode': 302, 'headers': {'location': '/to', 'x-n': 1}, 'cookies': ['a=1', 'b=2'], 'body': ''}\n", "GET /x")
    answer, _ = api.ask("GET", "/x")
    assert (answer.status, answer.getheader("location")) == (302, "/to")
    assert answer.headers.get_all("set-cookie") == ["a=1", "b=2"]


def test_what_has_no_route(server):
    api = Api(server, SHOW, "GET /x")
    answer, text = api.ask("GET", "/y")
    assert (answer.status, json.loads(text)) == (404, {"message": "Not Found"})
    api.id = "nosuchapi0"
    answer, text = api.ask("GET", "/x")
    assert answer.status == 404


def test_a_stage_of_its_own_name(server):
    api = Api(server, SHOW, "GET /x")
    api.client.create_stage(ApiId=api.id, StageName="prod", AutoDeploy=True, StageVariables={"colour": "blue"})
    event = api.event("GET", "/prod/x")
    assert event["requestContext"]["stage"] == "prod"
    assert event["stageVariables"] == {"colour": "blue"}


def test_other_origins_may_call_an_api(server):
    """It is the user's own API; only AWS's operations are closed to pages from elsewhere."""
    api = Api(server, SHOW, "GET /x")
    answer, _ = api.ask("GET", "/x", headers={"Origin": "https://example.com"})
    assert answer.status == 200


def test_operations(server):
    api = Api(server, SHOW, "GET /x", Tags={"a": "b"})
    client = api.client
    assert client.get_api(ApiId=api.id)["Tags"] == {"a": "b"}
    assert api.id in [item["ApiId"] for item in client.get_apis()["Items"]]
    route = client.get_routes(ApiId=api.id)["Items"][0]
    integration = client.get_integrations(ApiId=api.id)["Items"][0]
    assert (route["RouteKey"], integration["PayloadFormatVersion"]) == ("GET /x", "2.0")
    client.update_route(ApiId=api.id, RouteId=route["RouteId"], RouteKey="GET /z")
    assert api.event("GET", "/z")["routeKey"] == "GET /z"
    assert api.ask("GET", "/x")[0].status == 404
    client.delete_route(ApiId=api.id, RouteId=route["RouteId"])
    assert client.get_routes(ApiId=api.id)["Items"] == []
    assert [stage["StageName"] for stage in client.get_stages(ApiId=api.id)["Items"]] == ["$default"]
    client.delete_api(ApiId=api.id)
    with error(client, "NotFoundException"):
        client.get_api(ApiId=api.id)
    with error(client, "BadRequestException"):
        client.create_api(Name="x", ProtocolType="WEBSOCKET")


def test_by_the_cli(server, tmp_path):
    function = server.function("def handler(event, context):\n    return 'hi'\n")
    api = server.cli("apigatewayv2", "create-api", "--name", unique("cli"), "--protocol-type", "HTTP", "--target", function)
    assert api["ApiId"] in api["ApiEndpoint"]
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=60)
    connection.request("GET", f"/_api/{api['ApiId']}/anything")
    assert connection.getresponse().read() == b'"hi"'
