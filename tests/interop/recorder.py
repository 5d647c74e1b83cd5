"""A server that succeeds at everything and remembers what it was asked, by the name in the user-agent."""
import http.server
import json
import threading
import urllib.parse

# Headers that carry meaning. The others are the HTTP library's own affair.
HEADERS = ("authorization", "content-type", "x-authing-app-id", "x-genauth-app-id", "x-authing-userpool-id", "x-authing-lang")


def body_of(content_type, text):
    """What the bytes say: a JSON value, sorted pairs of a form, or the text."""
    if not text:
        return None
    if "json" in content_type:
        return json.loads(text)
    if "form-urlencoded" in content_type:
        return sorted(urllib.parse.parse_qsl(text, keep_blank_values=True))
    return text


def request_of(method, target, headers, text):
    path, _, query = target.partition("?")
    found = {"method": method, "path": urllib.parse.unquote(path),
             "query": sorted(urllib.parse.parse_qsl(query, keep_blank_values=True))}
    content_type = headers.get("content-type") or ""
    found |= {"header " + name: headers.get(name) for name in HEADERS}
    found["header content-type"] = content_type.split(";")[0] or None
    return found | {"body": body_of(content_type, text)}


class Recorder(http.server.ThreadingHTTPServer):
    """`seen` holds the requests of each name, in their order."""

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Handler)
        self.seen = {}
        self.url = f"http://127.0.0.1:{self.server_port}"

    def __enter__(self):
        threading.Thread(target=self.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.shutdown()
        self.server_close()


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def answer(self):
        text = self.rfile.read(int(self.headers.get("content-length") or 0)).decode()
        name = self.headers.get("user-agent", "").split(" ")[0]
        self.server.seen.setdefault(name, []).append(request_of(self.command, self.path, self.headers, text))
        cas = self.path.startswith("/cas-idp/") and "/validate?" in self.path
        body = b"yes\nalice\n" if cas else b'{"statusCode":200,"message":"","data":{},"keys":[]}'
        self.send_response(200)
        self.send_header("content-type", "text/plain" if cas else "application/json")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_GET = do_POST = do_PUT = do_DELETE = answer

    def log_message(self, *_):
        pass
