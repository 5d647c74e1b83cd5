"""How long a user's file takes to compile with the client and models, against one with an empty asio coroutine."""
import pathlib
import resource
import subprocess
import sys
import tempfile

EMPTY = "#include <boost/asio/awaitable.hpp>\nboost::asio::awaitable<void> f() { co_return; }\n"
ROUNDS = 5
INCLUDE = pathlib.Path(__file__).resolve().parents[2] / "include"


def seconds(file):
    """Of the processor: what other programs take does not count."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(["g++", "-std=c++20", "-O0", "-I", INCLUDE, "-c", file, "-o", "/dev/null"], check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def including(*models):
    return "".join(f"#include <genauth/{name}.hpp>\n" for name in ("client", *models)) + EMPTY


models = sorted(f"model/{path.stem}" for path in INCLUDE.glob("genauth/model/*.hpp"))
FILES = {  # Text, and the most times that it may take as long as the empty one.
    "an empty asio coroutine": (EMPTY, 1),
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
least = [min(measured) for measured in times.values()]  # What disturbs can only add to it.
print(f"{least[0]:.2f} s: an empty asio coroutine")
missed = 0
for (name, (_, target)), fewest in list(zip(FILES.items(), least))[1:]:
    missed += fewest / least[0] > target
    print(f"{fewest:.2f} s, ratio {fewest / least[0]:.2f} (target {target}): {name}")
sys.exit(1 if missed else 0)
