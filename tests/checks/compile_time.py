"""How long a user's file takes to compile with the client and models, against one with an empty asio coroutine."""
import pathlib
import statistics
import subprocess
import tempfile
import time

EMPTY = "#include <boost/asio/awaitable.hpp>\nboost::asio::awaitable<void> f() { co_return; }\n"
ROUNDS = 5
INCLUDE = pathlib.Path(__file__).resolve().parents[2] / "include"


def seconds(file):
    begin = time.perf_counter()
    subprocess.run(["g++", "-std=c++20", "-O0", "-I", INCLUDE, "-c", file, "-o", "/dev/null"], check=True)
    return time.perf_counter() - begin


def including(*models):
    return "".join(f"#include <genauth/{name}.hpp>\n" for name in ("client", *models)) + EMPTY


models = sorted(f"model/{path.stem}" for path in INCLUDE.glob("genauth/model/*.hpp"))
FILES = {  # Text, and the most times that it may take as long as the empty one.
    "an empty asio coroutine": (EMPTY, 1),
    "genauth/client.hpp": (including(), 1.5),
    "the client and model/mfa.hpp": (including("model/mfa"), 1.5),
    "the client and all models": (including(*models), 3),
}
with tempfile.TemporaryDirectory() as directory:
    times = {name: [] for name in FILES}
    for number, (name, (text, _)) in enumerate(FILES.items()):
        (pathlib.Path(directory) / f"{number}.cpp").write_text(text)
    for _ in range(ROUNDS):
        for number, measured in enumerate(times.values()):
            measured.append(seconds(pathlib.Path(directory) / f"{number}.cpp"))
medians = [statistics.median(measured) for measured in times.values()]
for (name, (_, target)), median in zip(FILES.items(), medians):
    print(f"{median:.2f} s, ratio {median / medians[0]:.2f} (target {target}): {name}")
