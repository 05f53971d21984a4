"""A registry of images that wants a login: as much of the Registry HTTP API V2 as a pull needs."""
import base64
import gzip
import hashlib
import http.server
import io
import json
import re
import tarfile
import threading

MANIFEST = "application/vnd.docker.distribution.manifest.v2+json"
CONFIG = "application/vnd.docker.container.image.v1+json"
LAYER = "application/vnd.docker.image.rootfs.diff.tar.gzip"


class ImageRegistry:
    """Serves one image, of `docker save`, under every name, to who knows the password."""

    def __init__(self, saved, user, password):
        self.blobs = {}
        self.users = set()  # who has logged in, rightly or not
        self.expected = "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()
        with tarfile.open(fileobj=io.BytesIO(saved)) as archive:
            image = json.load(archive.extractfile("manifest.json"))[0]
            config = archive.extractfile(image["Config"]).read()
            layers = [archive.extractfile(name).read() for name in image["Layers"]]
        self.manifest = self.kept(json.dumps({
            "schemaVersion": 2, "mediaType": MANIFEST, "config": self.described(CONFIG, config),
            "layers": [self.described(LAYER, gzip.compress(layer, 1, mtime=0)) for layer in layers]}).encode())
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), self.handler())
        self.host = f"127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def kept(self, data):
        digest = "sha256:" + hashlib.sha256(data).hexdigest()
        self.blobs[digest] = data
        return digest

    def described(self, kind, data):
        return {"mediaType": kind, "size": len(data), "digest": self.kept(data)}

    def close(self):
        self.server.shutdown()
        self.server.server_close()

    def answer(self, path, authorization):
        """Status, headers and body of a GET."""
        if authorization:
            self.users.add(base64.b64decode(authorization.removeprefix("Basic ")).decode().partition(":")[0])
        if authorization != self.expected:
            text = json.dumps({"errors": [{"code": "UNAUTHORIZED", "message": "authentication required"}]})
            return 401, {"WWW-Authenticate": 'Basic realm="images"', "Content-Type": "application/json"}, text.encode()
        if path == "/v2/":
            return 200, {"Content-Type": "application/json"}, b"{}"
        found = re.fullmatch(r"/v2/.+/(manifests|blobs)/([^/]+)", path)
        digest = self.manifest if found and found[1] == "manifests" and ":" not in found[2] else found and found[2]
        if digest not in self.blobs:
            return 404, {}, b""
        kind = MANIFEST if digest == self.manifest else "application/octet-stream"
        return 200, {"Content-Type": kind, "Docker-Content-Digest": digest}, self.blobs[digest]

    def handler(self):
        registry = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self):
                status, headers, body = registry.answer(self.path, self.headers.get("Authorization"))
                self.send_response(status)
                for name, value in {**headers, "Content-Length": len(body), "Docker-Distribution-Api-Version": "registry/2.0"}.items():
                    self.send_header(name, str(value))
                self.end_headers()
                if self.command != "HEAD":
                    self.wfile.write(body)

            do_HEAD = do_GET

            def log_message(self, format, *arguments):
                pass

        return Handler
