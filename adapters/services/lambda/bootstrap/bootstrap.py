"""Runs a Python handler: asks the Lambda Runtime API for an event, calls the handler, posts what it returned."""
import json
import os
import socket
import sys
import time

VERSION = "2018-06-01"
JSON_LOGS = os.environ.get("AWS_LAMBDA_LOG_FORMAT") == "JSON"


class RuntimeApi:
    """The few requests of the Runtime API, over one connection that is kept. The standard HTTP client takes longer to
    import than many handlers take to run."""

    def __init__(self, address):
        self.host, _, port = address.rpartition(":")
        self.port = int(port)
        self.address = address
        self.stream = None

    def next(self):
        _, headers, body = self._send("GET", "invocation/next", b"", {})
        return headers, body

    def respond(self, request_id, body):
        self._send("POST", "invocation/%s/response" % request_id, body, {"Content-Type": "application/json"})

    def fail(self, path, error):
        headers = {"Content-Type": "application/json", "Lambda-Runtime-Function-Error-Type": error["errorType"]}
        self._send("POST", path, json.dumps(error, ensure_ascii=False).encode("utf-8", "replace"), headers)

    def _send(self, method, path, body, headers):
        lines = ["%s /%s/runtime/%s HTTP/1.1" % (method, VERSION, path), "Host: " + self.address,
                 "Content-Length: %d" % len(body)]
        for name, value in headers.items():
            lines.append("%s: %s" % (name, "".join(c if " " <= c <= "~" else "?" for c in value)))
        request = ("\r\n".join(lines) + "\r\n\r\n").encode("ascii") + body
        if self.stream is None:
            connection = socket.create_connection((self.host, self.port))
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self.stream = connection.makefile("rwb")
        try:
            self.stream.write(request)
            self.stream.flush()
        except OSError:
            # An answer may have come before all was sent: a body that is too large.
            pass
        return self._receive()

    def _receive(self):
        status = self.stream.readline().split()
        if len(status) < 2:
            os._exit(1)  # the server is gone, and with it who waits for an answer
        headers = {}
        while True:
            line = self.stream.readline().rstrip(b"\r\n")
            if not line:
                break
            name, _, value = line.partition(b":")
            headers[name.strip().lower().decode("latin-1")] = value.strip().decode("utf-8", "replace")
        body = self.stream.read(int(headers.get("content-length", 0)))
        if headers.get("connection", "").lower() == "close":
            self.stream = None
        return int(status[1]), headers, body


class Namespace:
    """A part of the client's context."""

    def __init__(self, members):
        self.__dict__.update(members)

    def __repr__(self):
        return "%s(%r)" % (type(self).__name__, self.__dict__)


class ClientContext(Namespace):
    pass


class Client(Namespace):
    pass


class CognitoIdentity(Namespace):
    pass


def client_context(text):
    if not text:
        return None
    members = json.loads(text)
    client = members.get("client")
    names = ("installation_id", "app_title", "app_version_name", "app_version_code", "app_package_name")
    return ClientContext({"custom": members.get("custom"), "env": members.get("env"),
                          "client": Client({name: client.get(name) for name in names}) if client else None})


class LambdaContext:
    """What a handler is given as its second argument."""

    def __init__(self, headers):
        self.aws_request_id = headers["lambda-runtime-aws-request-id"]
        self.invoked_function_arn = headers.get("lambda-runtime-invoked-function-arn")
        self.function_name = os.environ.get("AWS_LAMBDA_FUNCTION_NAME")
        self.function_version = os.environ.get("AWS_LAMBDA_FUNCTION_VERSION")
        self.memory_limit_in_mb = os.environ.get("AWS_LAMBDA_FUNCTION_MEMORY_SIZE")
        self.log_group_name = os.environ.get("AWS_LAMBDA_LOG_GROUP_NAME")
        self.log_stream_name = os.environ.get("AWS_LAMBDA_LOG_STREAM_NAME")
        self.client_context = client_context(headers.get("lambda-runtime-client-context"))
        self.identity = CognitoIdentity({"cognito_identity_id": None, "cognito_identity_pool_id": None})
        self._deadline_ms = int(headers.get("lambda-runtime-deadline-ms", 0))

    def get_remaining_time_in_millis(self):
        return max(self._deadline_ms - int(time.time() * 1000), 0)

    def log(self, message):
        sys.stdout.write(str(message))

    def __repr__(self):
        return "LambdaContext(%r)" % ({k: v for k, v in self.__dict__.items() if not k.startswith("_")},)


current_request_id = ""


class Fault(Exception):
    """A failure that AWS has a name of its own for."""

    def __init__(self, error_type, message, stack=()):
        super().__init__(message)
        self.error_type = error_type
        self.message = message
        self.stack = list(stack)


def describe(error):
    """The error as the caller gets it. Frames of this file are nobody's business."""
    if isinstance(error, Fault):
        found = {"errorMessage": error.message, "errorType": error.error_type, "stack": error.stack}
    else:
        import traceback
        ours = (__file__, getattr(sys.modules.get("importlib"), "__file__", None))
        frames = [f for f in traceback.extract_tb(error.__traceback__)
                  if f.filename not in ours and not f.filename.startswith("<frozen importlib")]
        found = {"errorMessage": str(error), "errorType": type(error).__name__, "stack": traceback.format_list(frames)}
    return {"errorMessage": found["errorMessage"], "errorType": found["errorType"], "requestId": current_request_id,
            "stackTrace": found["stack"]}


def print_error(error):
    if JSON_LOGS:
        print(json.dumps({"timestamp": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()), "log_level": "ERROR",
                          "errorMessage": error["errorMessage"], "errorType": error["errorType"],
                          "requestId": current_request_id, "stackTrace": error["stackTrace"]}, ensure_ascii=False))
        flush()
        return
    print("[ERROR] %s: %s" % (error["errorType"], error["errorMessage"]))
    if error["stackTrace"]:
        print("Traceback (most recent call last):")
        print("".join(error["stackTrace"]).rstrip("\n"))
    flush()


def flush():
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except (OSError, ValueError):  # a handler may have closed it
            pass


class AfterImport:
    """Runs an action when a module has just been imported, so that what a handler never imports costs nothing."""

    def __init__(self, actions):
        self.actions = {}
        for name, action in actions.items():
            if name in sys.modules:
                action(sys.modules[name])
            else:
                self.actions[name] = action
        sys.meta_path.insert(0, self)

    def find_spec(self, name, path=None, target=None):
        action = self.actions.pop(name, None)
        if action is None:
            return None
        for finder in sys.meta_path:
            find = getattr(finder, "find_spec", None) if finder is not self else None
            spec = find(name, path, target) if find else None
            if spec is not None:
                break
        else:
            self.actions[name] = action
            return None
        if spec.loader is not None and hasattr(spec.loader, "exec_module"):
            execute = spec.loader.exec_module

            def execute_then_act(module):
                execute(module)
                action(module)
            spec.loader.exec_module = execute_then_act
        return spec


def set_up_logging(logging):
    """The root logger writes as it does in Lambda: a handler that a function only has to set the level of."""
    class RequestId(logging.Filter):
        def filter(self, record):
            record.aws_request_id = current_request_id
            return True

    class JsonLines(logging.Formatter):
        def format(self, record):
            line = {"timestamp": self.formatTime(record, "%Y-%m-%dT%H:%M:%SZ"), "level": record.levelname,
                    "message": record.getMessage(), "logger": record.name}
            if record.exc_info:
                kind, error, _ = record.exc_info
                line.update(errorType=kind.__name__, errorMessage=str(error),
                            stackTrace=self.formatException(record.exc_info).splitlines())
            line["requestId"] = record.aws_request_id
            return json.dumps(line, ensure_ascii=False, default=str)

    class Standard(logging.StreamHandler):
        def __init__(self):
            super().__init__(sys.stdout)
            formatter = JsonLines() if JSON_LOGS else logging.Formatter(
                "[%(levelname)s]\t%(asctime)s.%(msecs)03dZ\t%(aws_request_id)s\t%(message)s", "%Y-%m-%dT%H:%M:%S")
            formatter.converter = time.gmtime
            self.setFormatter(formatter)
            self.addFilter(RequestId())

    logging.root.addHandler(Standard())
    if JSON_LOGS:
        level = os.environ.get("AWS_LAMBDA_LOG_LEVEL", "INFO")
        logging.root.setLevel({"TRACE": "DEBUG", "FATAL": "CRITICAL"}.get(level, level))


def set_up_botocore(session):
    """Before 1.31, botocore did not read AWS_ENDPOINT_URL: give it to clients that were not told an endpoint."""
    import botocore
    if tuple(int(part) for part in botocore.__version__.split(".")[:2]) >= (1, 31):
        return
    create_client = session.Session.create_client

    def create_client_here(self, service_name, region_name=None, api_version=None, use_ssl=True, verify=None,
                           endpoint_url=None, *arguments, **options):
        if endpoint_url is None:
            own = "AWS_ENDPOINT_URL_" + service_name.upper().replace("-", "_")
            endpoint_url = os.environ.get(own) or os.environ.get("AWS_ENDPOINT_URL") or None
        return create_client(self, service_name, region_name, api_version, use_ssl, verify, endpoint_url, *arguments,
                             **options)
    session.Session.create_client = create_client_here


def load(name):
    """The function that the handler's name means."""
    module_name, dot, function_name = name.rpartition(".")
    if not dot:
        raise Fault("Runtime.MalformedHandlerName",
                    "Bad handler '%s': not enough values to unpack (expected 2, got 1)" % name)
    module_name = module_name.replace("/", ".")
    if module_name.partition(".")[0] in sys.builtin_module_names:
        raise Fault("Runtime.BuiltInModuleConflict",
                    "Cannot use built-in module %s as a handler module" % module_name)
    import importlib
    try:
        module = importlib.import_module(module_name)
    except ImportError as error:
        raise Fault("Runtime.ImportModuleError", "Unable to import module '%s': %s" % (module_name, error)) from error
    except SyntaxError as error:
        place = '  File "%s" Line %s\n    %s' % (error.filename, error.lineno, (error.text or "").strip())
        raise Fault("Runtime.UserCodeSyntaxError", "Syntax error in module '%s': %s" % (module_name, error),
                    [place]) from error
    try:
        return getattr(module, function_name)
    except AttributeError as error:
        raise Fault("Runtime.HandlerNotFound",
                    "Handler '%s' missing on module '%s'" % (function_name, module_name)) from error


def marshal(result):
    if isinstance(result, bytes):
        return result  # as AWS's runtime does: these bytes are the answer
    try:
        return json.dumps(result, ensure_ascii=False).encode("utf-8")
    except Exception as error:
        raise Fault("Runtime.MarshalError", "Unable to marshal response: %s" % error) from error


def serve(api, handler):
    """Answers one event."""
    global current_request_id
    headers, body = api.next()
    current_request_id = headers["lambda-runtime-aws-request-id"]
    os.environ["_X_AMZN_TRACE_ID"] = headers.get("lambda-runtime-trace-id", "")
    try:
        try:
            event = json.loads(body)
        except ValueError as error:
            raise Fault("Runtime.UnmarshalError", "Unable to unmarshal input: %s" % error) from error
        answer = marshal(handler(event, LambdaContext(headers)))
    except Exception as error:  # what is not an Exception, sys.exit() for one, ends the process
        found = describe(error)
        print_error(found)
        api.fail("invocation/%s/error" % current_request_id, found)
        return
    flush()
    api.respond(current_request_id, answer)


def main():
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace", line_buffering=True)
    api = RuntimeApi(os.environ["AWS_LAMBDA_RUNTIME_API"])
    sys.path[0] = os.environ["LAMBDA_TASK_ROOT"]  # instead of this file's own folder
    AfterImport({"logging": set_up_logging, "botocore.session": set_up_botocore})
    try:
        handler = load(os.environ["_HANDLER"])
    except Exception as error:
        found = describe(error)
        print_error(found)
        api.fail("init/error", found)
        sys.exit(1)
    while True:
        serve(api, handler)


if __name__ == "__main__":
    main()
