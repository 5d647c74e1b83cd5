"""How long a user's file takes to compile with client.hpp, against one with an empty asio coroutine."""
import pathlib
import statistics
import subprocess
import tempfile
import time

EMPTY = "#include <boost/asio/awaitable.hpp>\nboost::asio::awaitable<void> f() { co_return; }\n"
CLIENT = "#include <genauth/client.hpp>\n" + EMPTY
ROUNDS = 5
TARGET = 1.5


def seconds(file, include):
    begin = time.perf_counter()
    subprocess.run(["g++", "-std=c++20", "-O0", "-I", include, "-c", file, "-o", "/dev/null"], check=True)
    return time.perf_counter() - begin


include = pathlib.Path(__file__).resolve().parents[2] / "include"
with tempfile.TemporaryDirectory() as directory:
    times = {}
    for name, text in (("empty", EMPTY), ("client", CLIENT)):
        file = pathlib.Path(directory) / f"{name}.cpp"
        file.write_text(text)
        times[file] = []
    for _ in range(ROUNDS):
        for file, measured in times.items():
            measured.append(seconds(file, include))
    empty, client = (statistics.median(measured) for measured in times.values())
print(f"empty asio coroutine {empty:.2f} s, with genauth/client.hpp {client:.2f} s, "
      f"ratio {client / empty:.2f} (target {TARGET})")
