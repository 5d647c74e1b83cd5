"""What the checks share: finding the sources, and C++ text without comments and literals."""
import pathlib
import re
import sys

DIRECTORIES = ("include", "src", "tests", "examples", "benchmarks")

_NOISE = re.compile(
    r'//[^\n]*|/\*.*?\*/|R"(?P<d>[^()\s\\]{0,16})\(.*?\)(?P=d)"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])+\'',
    re.S)


def cpp_files(root):
    for directory in DIRECTORIES:
        for path in sorted((root / directory).rglob("*")):
            if path.suffix in (".cpp", ".hpp"):
                yield path


def is_generated(text):
    """Made as a whole by src/api/generate.py, which says so at the top."""
    return "Generated from" in "".join(text.split("\n")[:3])


def without_noise(text):
    """Comments and literals blanked out, line numbers kept. Numbers with digit separators stay whole."""
    text = re.sub(r"(?<=[0-9a-fA-F])'(?=[0-9a-fA-F])", "", text)
    return _NOISE.sub(lambda m: '""' + "\n" * m.group().count("\n"), text)


def main(check, self_test):
    """Runs `check(root)`, which yields findings, or the self-test."""
    if sys.argv[1:] == ["--self-test"]:
        self_test()
        print("ok")
        return
    findings = list(check(pathlib.Path(sys.argv[1])))
    for finding in findings:
        print(finding)
    print(f"{len(findings)} findings")
    sys.exit(1 if findings else 0)
