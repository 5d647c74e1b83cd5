"""Ratios that programs of the tests measure."""
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]


def ratio_of(command):
    """What the command says, or None when it cannot be run. Both exit with 1 when they miss their target."""
    if not pathlib.Path(command[0]).exists():
        return None
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    found = re.search(r"ratio (\d+\.\d+) \(target", run.stdout)
    return float(found[1]) if found else None


def measure(results, build):
    results.elsewhere["reconnect"] = ratio_of([build / "tests/reconnect"])
    results.elsewhere["compile time"] = ratio_of([sys.executable, "tests/checks/compile_time.py"])
