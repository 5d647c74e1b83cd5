"""The server of the benchmarks: nginx with a CA of its own, and the workload that it answers."""
import http.client
import os
import pathlib
import random
import re
import socket
import string
import subprocess
import time

BENCHMARKS = pathlib.Path(__file__).resolve().parents[1]
TOKEN_LENGTH = 700
PORTS = ("http1", "http2", "http2_patient", "held", "status")


def on_cores(cores):
    """For subprocess: the child and its children run on these cores only."""
    return lambda: os.sched_setaffinity(0, cores)


def make_workload(directory):
    """Writes request.json, answer.json, token, ca.pem and the server's certificate."""
    directory.mkdir(parents=True, exist_ok=True)
    for name in ("request.json", "answer.json"):
        (directory / name).write_text((BENCHMARKS / "workload" / name).read_text().rstrip("\n"))
    alphabet = string.ascii_letters + string.digits + "-_"
    (directory / "token").write_text("".join(random.Random(700).choices(alphabet, k=TOKEN_LENGTH)))
    make_certificate(directory, "ca", ["-subj", "/CN=benchmark CA"])
    make_certificate(directory, "server", ["-subj", "/CN=benchmark server", "-CA", "ca.pem", "-CAkey", "ca.key",
                                           "-addext", "basicConstraints=CA:FALSE",
                                           "-addext", "subjectAltName=IP:127.0.0.1"])


def make_certificate(directory, name, options):
    subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
                    "-days", "2", "-keyout", f"{name}.key", "-out", f"{name}.pem", *options],
                   cwd=directory, check=True, capture_output=True)


def free_ports(count):
    sockets = [socket.socket() for _ in range(count)]
    for each in sockets:
        each.bind(("127.0.0.1", 0))
    ports = [each.getsockname()[1] for each in sockets]
    for each in sockets:
        each.close()
    return ports


class Server:
    """nginx on these cores. It serves the workload on `ports["http1"]` and `ports["http2"]`."""

    def __init__(self, directory, cores, workers=1):
        self.ports = dict(zip(PORTS, free_ports(len(PORTS))))
        self.workload = directory
        self._cores = cores
        self._write_config(workers)

    def _write_config(self, workers):
        values = {**self.ports, "workers": workers, "length": (self.workload / "request.json").stat().st_size,
                  "token": (self.workload / "token").read_text(),
                  "answer": (self.workload / "answer.json").read_text()}
        config = (BENCHMARKS / "nginx.conf").read_text()
        (self.workload / "nginx.conf").write_text(re.sub(r"@(\w+)@", lambda m: str(values.get(m[1], m[0])), config))

    def __enter__(self):
        self._process = subprocess.Popen(["nginx", "-e", "error.log", "-p", self.workload, "-c", "nginx.conf"],
                                         preexec_fn=on_cores(self._cores))
        self._status = http.client.HTTPConnection("127.0.0.1", self.ports["status"], timeout=10)
        for _ in range(500):
            if self._process.poll() is not None:
                break
            try:
                self._status.connect()
                return self
            except ConnectionRefusedError:
                time.sleep(0.01)
        self._process.kill()
        raise RuntimeError(f"nginx does not start; see {self.workload / 'error.log'}")

    def __exit__(self, *_):
        self._status.close()
        self._process.terminate()
        self._process.wait()

    def counters(self):
        """What nginx has counted: connections accepted, requests, and requests in work (this one included)."""
        self._status.request("GET", "/status")
        text = self._status.getresponse().read().decode()
        accepted, _, requests = re.search(r"^ (\d+) (\d+) (\d+) $", text, re.M).groups()
        return {"accepted": int(accepted), "requests": int(requests),
                "writing": int(re.search(r"Writing: (\d+)", text)[1])}
