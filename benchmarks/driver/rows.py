"""The rows of the table: which program, how it is started, and what it needs."""
import dataclasses
import math
import re
import shutil
import typing

from server import BENCHMARKS

IN_FLIGHT = (1, 64, 512)
WRK = "wrk"  # What the others are compared with, at the same number of calls in flight.
GENAUTH = "genauth"
FLOOR = "floor: epoll, OpenSSL, fixed bytes"
H2LOAD = "h2load"


@dataclasses.dataclass(frozen=True)
class Row:
    name: str
    http: int
    program: str  # A command of the system, or a file that benchmarks/run builds.
    needs: str    # What to install when it is missing.
    jit: bool = False  # Needs a longer warm-up.
    port: str = ""     # Of the server; by default that of the HTTP version.
    # Of a foreign program, which does not count its own CPU time: from (path, server, in flight, seconds) its command,
    # and from its output whether every answer was 200.
    command: typing.Callable | None = None
    all_good: typing.Callable | None = None
    interrupt: bool = False  # It is to be interrupted, and then says what it did.


def own_command(row, program, server, in_flight, warm_up, seconds):
    port = server.ports[row.port or f"http{row.http}"]
    return [*program, server.workload, port, in_flight, row.http, warm_up, seconds]


def url(server, http):
    return f"https://127.0.0.1:{server.ports[f'http{http}']}/api/v3/send-enroll-factor-request"


def wrk_command(program, server, in_flight, _):
    return [program, "-t1", f"-c{in_flight}", "-d1h", "--timeout=60", "-s", BENCHMARKS / "peers/wrk.lua",
            url(server, 1), "--", server.workload]


def h2load_command(program, server, in_flight, seconds):
    token = (server.workload / "token").read_text()
    return [program, "-t1", "-c1", f"-m{in_flight}", f"-D{math.ceil(seconds)}", "--warm-up-time=0",
            "-d", server.workload / "request.json", "-H", f"authorization: Bearer {token}",
            "-H", "x-authing-app-id: 6b6f8e4d0c2a4f7c9d1e3b5a", "-H", "content-type: application/json",
            "-H", "accept: application/json", url(server, 2)]


def wrk_all_good(output):
    return "Requests/sec" in output and "Non-2xx" not in output and "Socket errors" not in output


def h2load_all_good(output):
    codes = re.search(r"status codes: (\d+) 2xx, (\d+) 3xx, (\d+) 4xx, (\d+) 5xx", output)
    return codes is not None and int(codes[1]) > 0 and {codes[2], codes[3], codes[4]} == {"0"}


ROWS = (
    Row(FLOOR, 1, "peer_floor", ""),
    Row("wrk", 1, "wrk", "wrk", command=wrk_command, all_good=wrk_all_good, interrupt=True),
    Row(GENAUTH, 1, "load_genauth", ""),
    Row("Beast, Boost.JSON", 1, "peer_beast", ""),
    Row("libcurl multi", 1, "peer_curl_multi", "libcurl4-openssl-dev"),
    Row("Go net/http, encoding/json", 1, "peer_go", "golang-go"),
    Row("undici, JSON", 1, "node/undici.mjs", "undici", jit=True),
    Row("official Node SDK", 1, "node/sdk.mjs", "authing-node-sdk", jit=True),
    Row(H2LOAD, 2, "h2load", "nghttp2-client", command=h2load_command, all_good=h2load_all_good),
    Row(GENAUTH, 2, "load_genauth", ""),
    Row("libcurl multi", 2, "peer_curl_multi", "libcurl4-openssl-dev", port="http2_patient"),
    Row("Go net/http, encoding/json", 2, "peer_go", "golang-go"),
)


def find(row, programs):
    """The beginning of the command that runs the row's program; None when something is missing."""
    if row.command:
        path = shutil.which(row.program)
        return [path] if path else None
    path = programs / row.program
    if row.program.endswith(".mjs"):
        installed = (path.parent / "node_modules" / row.needs).is_dir()
        return [shutil.which("node"), path] if installed and shutil.which("node") and path.exists() else None
    return [path] if path.exists() else None
