"""A request as it is, good or bad, and the error that it gets."""
import http.client
import json


def post(server, body, target=None, content_type="application/x-amz-json-1.0", headers=None, path="/", method="POST"):
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=60)
    wanted = {"Content-Type": content_type, **({"X-Amz-Target": target} if target else {}), **(headers or {})}
    connection.request(method, path, body, wanted)
    answer = connection.getresponse()
    text = answer.read()
    connection.close()
    return answer, text


def problem(text):
    """The error's name, without the namespace that some protocols put before it."""
    return json.loads(text)["__type"].rsplit("#", 1)[-1]
