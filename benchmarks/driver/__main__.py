"""benchmarks/run: genauth and its peers, side by side."""
import argparse
import dataclasses
import os
import pathlib
import re
import shutil
import sys

import chart
import elsewhere
import memory
import report
import rounds
import rows
import server
import threads

BUILD = server.BENCHMARKS.parent / "build/release"
FULL = rounds.Times(rounds=5, warm_up=1, jit_warm_up=4, seconds=2)
QUICK = rounds.Times(rounds=1, warm_up=0.1, jit_warm_up=0.2, seconds=0.3)


def arguments():
    parser = argparse.ArgumentParser(prog="benchmarks/run", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="do all programs run? The figures mean nothing")
    parser.add_argument("--install", action="store_true", help="install what the peers need (apt, npm)")
    parser.add_argument("--only", metavar="REGEX", default="", help="the rows whose name has this, and wrk")
    parser.add_argument("--rounds", type=int, help=f"{FULL.rounds} by default")
    parser.add_argument("--json", metavar="FILE", type=pathlib.Path, help="writes all samples")
    parser.add_argument("--chart", metavar="FILE", type=pathlib.Path, help="writes a chart (SVG); needs gnuplot")
    return parser.parse_args()


def say(text):
    print(text, file=sys.stderr, flush=True)


def measure(times, only, quick):
    cores = sorted(os.sched_getaffinity(0))
    workload = BUILD / "benchmarks/workload"
    server.make_workload(workload)
    programs = BUILD / "benchmarks"
    with server.Server(workload, {cores[0]}) as nginx:
        bench = rounds.Bench(programs, nginx, {cores[-1]}, times)
        some = [row for row in rows.ROWS if row.name == rows.WRK or re.search(only, row.name)]
        results = rounds.measure(bench, some, say)
        say("memory")
        memory.measure(bench, results, (rows.GENAUTH, 2, 64) in results.samples)
    if len(cores) > 1:
        say("threads")
        # On fewer than four cores the server has to share them with the clients.
        with server.Server(workload, set(cores[:2]), workers=2) as nginx:
            threads.measure(rounds.Bench(programs, nginx, set(cores[-2:]), times), results)
    if not quick and not only:
        say("reconnecting, compiling")
        elsewhere.measure(results, BUILD)
    return results, report.machine(cores)


def main():
    chosen = arguments()
    for program in ("nginx", "openssl"):
        if shutil.which(program) is None:
            sys.exit(f"benchmarks: skipped, {program} is not installed (benchmarks/run --install)")
    if chosen.chart and shutil.which("gnuplot") is None:
        sys.exit("benchmarks: --chart needs gnuplot (benchmarks/run --install)")
    times = QUICK if chosen.quick else FULL
    if chosen.rounds:
        times = dataclasses.replace(times, rounds=chosen.rounds)
    results, about = measure(times, chosen.only, chosen.quick)
    print(report.text(results, about, chosen.quick))
    if chosen.json:
        chosen.json.write_text(report.as_json(results, about) + "\n")
    if chosen.chart:
        chart.write(chosen.chart, results, about)
    sys.exit(1 if results.failures else 0)


main()
