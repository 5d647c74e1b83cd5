"""Seeds known faults in our own source, one at a time, and counts how many the tests catch.

Works on a copy of the tree. A fault is a text that stands exactly once in a file, and what takes its place; it names
the tests that have to notice (a filter of GoogleTest)."""
import os
import pathlib
import shutil
import subprocess
import sys
import tomllib

ROOT = pathlib.Path(__file__).resolve().parents[2]
COPY = ROOT / "build" / "mutants"
MAY_SURVIVE = 1
TIMEOUT = 60
PROGRAMS = ("unit_tests", "fault_tests", "integration_tests")


def copy_sources():
    """Keeps times and unchanged files, so that only what a fault touches is compiled again."""
    COPY.mkdir(parents=True, exist_ok=True)
    for name in ("CMakeLists.txt", "CMakePresets.json", "LICENSE", "README.md", "cmake", "examples", "include", "src", "tests"):
        source, target = ROOT / name, COPY / name
        if source.is_dir():
            for path in source.rglob("*"):
                copy = target / path.relative_to(source)
                if path.is_dir():
                    copy.mkdir(parents=True, exist_ok=True)
                elif not copy.exists() or copy.read_bytes() != path.read_bytes():
                    copy.parent.mkdir(parents=True, exist_ok=True)
                    shutil.copy2(path, copy)
        elif not target.exists() or target.read_bytes() != source.read_bytes():
            shutil.copy2(source, target)


def build():
    return subprocess.run(["cmake", "--build", COPY / "build", "--target", *PROGRAMS], capture_output=True, text=True)


def caught_by(tests):
    """The first program that fails, or None."""
    for program in PROGRAMS:
        command = [COPY / "build" / "tests" / program, "--gtest_filter=" + tests, "--gtest_brief=1", "--gtest_fail_fast"]
        try:
            result = subprocess.run(command, capture_output=True, text=True, timeout=TIMEOUT)
        except subprocess.TimeoutExpired:
            return f"{program} (does not end)"
        if result.returncode != 0:
            return program
    return None


def seed(mutant):
    path = COPY / mutant["file"]
    text = path.read_text()
    if text.count(mutant["code"]) != 1:
        sys.exit(f"{mutant['name']}: its code stands {text.count(mutant['code'])} times in {mutant['file']}")
    path.write_text(text.replace(mutant["code"], mutant["fault"]))
    return path, text


def main():
    wanted = sys.argv[1:]
    mutants = tomllib.loads((pathlib.Path(__file__).parent / "mutants.toml").read_text())["mutant"]
    mutants = [m for m in mutants if not wanted or m["name"] in wanted]
    copy_sources()
    environment = dict(os.environ, CMAKE_COMPILE_WARNING_AS_ERROR="OFF")
    subprocess.run(["cmake", "-S", COPY, "-B", COPY / "build", "-G", "Ninja", "-DCMAKE_BUILD_TYPE=Debug",
                    "-DCMAKE_CXX_FLAGS=-O0 -D_GLIBCXX_ASSERTIONS"], check=True, capture_output=True, env=environment)
    if build().returncode != 0:
        sys.exit("the source does not build as it is")
    if program := caught_by(":".join(sorted({m["tests"] for m in mutants}))):
        sys.exit(f"{program} fails without any fault")
    caught = 0
    for mutant in mutants:
        path, original = seed(mutant)
        try:
            built = build()
            if built.returncode != 0:
                sys.exit(f"{mutant['name']}: does not compile\n{built.stdout[-2000:]}")
            program = caught_by(mutant["tests"])
        finally:
            path.write_text(original)
        caught += program is not None
        print(f"{mutant['name']:40} {'caught by ' + program if program else 'SURVIVES'}", flush=True)
    print(f"{caught} of {len(mutants)} caught")
    sys.exit(0 if caught >= len(mutants) - MAY_SURVIVE else 1)


main()
