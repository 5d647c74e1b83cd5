"""An nginx of our own: TLS 1.3 on loopback, one fixed answer."""
import os
import pathlib
import socket
import subprocess
import tempfile

# 320 bytes.
ANSWER = ('{"statusCode":200,"message":"Operation succeeded.","requestId":"934108e5-9fbf-4d24-8da1-c330328abd6c",'
          '"data":{"enrollmentToken":"%s"}}')
ANSWER %= "e" * (320 - len(ANSWER) + 2)

CONFIGURATION = """
daemon off;
pid {directory}/pid;
error_log {directory}/log;
worker_processes 1;
events {{}}
http {{
    access_log off;
    client_body_temp_path {directory}/body;
    proxy_temp_path {directory}/proxy;
    fastcgi_temp_path {directory}/fastcgi;
    uwsgi_temp_path {directory}/uwsgi;
    scgi_temp_path {directory}/scgi;
    keepalive_requests 1000000;
    keepalive_timeout 1h;
    server {{
        listen 127.0.0.1:{port} ssl http2;
        ssl_protocols TLSv1.3;
        ssl_certificate {directory}/server.pem;
        ssl_certificate_key {directory}/server.key;
        default_type application/json;
        location / {{ return 200 '{answer}'; }}
    }}
}}
"""


class Nginx:
    """Serves from __enter__ to __exit__."""

    def __init__(self):
        self._directory = tempfile.TemporaryDirectory(prefix="genauth-instructions-")
        self.ca_file = self._path("server.pem")

    def _path(self, name):
        return pathlib.Path(self._directory.name) / name

    def __enter__(self):
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
                        "-days", "2", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost",
                        "-keyout", self._path("server.key"), "-out", self.ca_file], check=True, capture_output=True)
        # The listening socket is ours and inherited, so that nothing has to be waited for.
        with socket.create_server(("127.0.0.1", 0)) as listener:
            port = listener.getsockname()[1]
            configuration = self._path("nginx.conf")
            configuration.write_text(CONFIGURATION.format(directory=self._directory.name, port=port, answer=ANSWER))
            os.set_inheritable(listener.fileno(), True)
            environment = dict(os.environ, NGINX=f"{listener.fileno()};")
            self._process = subprocess.Popen(["nginx", "-p", self._directory.name, "-c", configuration,
                                              "-e", self._path("log")], env=environment, pass_fds=[listener.fileno()])
        self.host = f"localhost:{port}"
        return self

    def __exit__(self, *_):
        self._process.terminate()  # Ends its children, too.
        self._process.wait()
        self._directory.cleanup()
