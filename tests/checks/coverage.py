"""Sums up gcov's coverage of src/ after the tests of the coverage preset have run, and holds its targets."""
import json
import pathlib
import subprocess
import sys

from source import is_generated

LINES = 90.0  # Per cent of src/ without generated code.
ALL_BRANCHES = ("call/attempts.cpp", "http/pool.cpp")  # What decides about delivery and the pool.

build = pathlib.Path(sys.argv[1]).resolve()
source = pathlib.Path(__file__).resolve().parents[2] / "src"
lines = {}
branches = {}
for data in build.rglob("*.gcda"):
    result = subprocess.run(["gcov", "--json-format", "--branch-probabilities", "--stdout", data], cwd=build,
                            capture_output=True, text=True)
    for text in result.stdout.splitlines():
        for file in json.loads(text)["files"]:
            path = (build / file["file"]).resolve()
            if source not in path.parents or is_generated(path.read_text()):
                continue
            name = path.relative_to(source).as_posix()
            counts = lines.setdefault(name, {})
            taken = branches.setdefault(name, {})
            for line in file["lines"]:
                number = line["line_number"]
                counts[number] = counts.get(number, 0) + line["count"]
                # Edges along which only exceptions leave are the compiler's.
                edges = [b["count"] for b in line["branches"] if not b["throw"]]
                if len(edges) > 1:
                    seen = taken.setdefault((number, len(edges)), [0] * len(edges))
                    taken[(number, len(edges))] = [a + b for a, b in zip(seen, edges)]

good = True
for name, counts in sorted((n, c) for n, c in lines.items() if c):
    hit = sum(1 for count in counts.values() if count)
    print(f"{100 * hit / len(counts):5.1f} % of lines     {name}")
for name in ALL_BRANCHES:
    edges = [count for line in branches[name].values() for count in line]
    missed = sorted({number for (number, _), line in branches[name].items() if 0 in line})
    good = good and not missed
    hit = sum(1 for count in edges if count)
    print(f"{100 * hit / len(edges):5.1f} % of branches  {name}" + (f", missed in lines {missed}" if missed else ""))
total = sum(len(counts) for counts in lines.values())
hit = sum(1 for counts in lines.values() for count in counts.values() if count)
print(f"{100 * hit / total:5.1f} % of {total} lines (target {LINES} %)")
sys.exit(0 if good and 100 * hit / total >= LINES else 1)
