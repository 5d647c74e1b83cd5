"""Sums up gcov's line coverage of src/ after the tests of the coverage preset have run."""
import json
import pathlib
import subprocess
import sys

build = pathlib.Path(sys.argv[1]).resolve()
source = pathlib.Path(__file__).resolve().parents[2] / "src"
lines = {}
for data in build.rglob("*.gcda"):
    result = subprocess.run(["gcov", "--json-format", "--stdout", data], cwd=build, capture_output=True, text=True)
    for text in result.stdout.splitlines():
        for file in json.loads(text)["files"]:
            path = (build / file["file"]).resolve()
            if source in path.parents:
                counts = lines.setdefault(path.relative_to(source).as_posix(), {})
                for line in file["lines"]:
                    number = line["line_number"]
                    counts[number] = counts.get(number, 0) + line["count"]
for name, counts in sorted(lines.items()):
    hit = sum(1 for count in counts.values() if count)
    print(f"{100 * hit / len(counts):5.1f} %  {name}")
total = sum(len(counts) for counts in lines.values())
hit = sum(1 for counts in lines.values() for count in counts.values() if count)
print(f"{100 * hit / total:5.1f} % of {total} lines")
