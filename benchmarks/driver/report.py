"""The results as text and as JSON."""
import dataclasses
import json
import platform
import re
import shutil
import statistics
import subprocess

import rows
import targets
import threads

NAME = 46
CELL = 30


def version(*command):
    if not shutil.which(command[0]):
        return None
    run = subprocess.run(command, capture_output=True, text=True)
    found = re.search(r"\d+\.\d+(\.\d+)?", run.stdout + run.stderr)
    return found[0] if found else None


def machine(cores):
    with open("/proc/cpuinfo") as cpuinfo:
        model = re.search(r"model name\s*: (.*)", cpuinfo.read())
    return {"cpu": model[1] if model else platform.machine(), "cores": len(cores),
            "linux": ".".join(platform.release().split(".")[:2]), "nginx": version("nginx", "-v"),
            "openssl": version("openssl", "version"), "wrk": version("wrk", "-v"),
            "libcurl": version("curl", "--version"), "go": version("go", "version"), "node": version("node", "--version")}


def short(cost):
    return f"{cost:.1f}" if cost < 100 else f"{cost:.0f}"


def cell(samples, ratio):
    """Median, least and most, and the ratio to wrk."""
    costs = [sample.microseconds for sample in samples]
    if not costs:
        return ""
    spread = f"{short(statistics.median(costs))} ({short(min(costs))} to {short(max(costs))})"
    return spread + (f"  {ratio:.2f}" if ratio is not None else "")


def cpu_table(results):
    yield "CPU of the client per call, µs: median (min to max), ratio to wrk on HTTP/1.1 in the same round"
    yield f"{'calls in flight':<{NAME}}" + "".join(f"{n:>{CELL}}" for n in rows.IN_FLIGHT)
    for row in rows.ROWS:
        name = f"{row.name}, HTTP/{'1.1' if row.http == 1 else '2'}"
        if (row.name, row.http) in results.skipped:
            yield f"{name:<{NAME}}  skipped, {results.skipped[row.name, row.http]}"
            continue
        keys = [(row.name, row.http, in_flight) for in_flight in rows.IN_FLIGHT]
        if not any(key in results.samples or key in results.not_spoken for key in keys):
            continue
        cells = []
        for key in keys:
            ratio = targets.ratio(results, key, (rows.WRK, 1, key[2]))
            text = "not spoken" if key in results.not_spoken else cell(results.samples.get(key, ()), ratio)
            cells.append(f"{text:>{CELL}}")
        yield f"{name:<{NAME}}" + "".join(cells)


def threads_table(results):
    if not results.threads:
        yield "two threads: skipped, needs two cores"
        return
    yield f"genauth, HTTP/1.1, two threads, {threads.IN_FLIGHT} calls in flight each"
    yield f"{'':<{NAME}}{'CPU per call, µs':>{CELL}}{'calls per second':>{CELL}}{'factor to one thread':>{CELL}}"
    for name, samples in results.threads.items():
        rate = statistics.median(sample.calls / sample.seconds for sample in samples)
        factor = targets.median(threads.scaling(results, name))
        yield (f"{name:<{NAME}}{cell(samples, None):>{CELL}}{rate:>{CELL},.0f}"
               + (f"{factor:>{CELL}.2f}" if factor else f"{'-':>{CELL}}"))


def targets_table(all_targets):
    width = max(len(target.name) for target in all_targets) + 2
    yield f"{'target':<{width + 16}}{'measured':>10}   met"
    for target in all_targets:
        limit = f"at {'least' if target.at_least else 'most'} {target.limit:.3g} {target.unit}"
        if target.measured is None:
            yield f"{target.name:<{width}}{limit:<16}{'-':>10}   {target.remark or 'not measured'}"
        else:
            met = "yes" if target.met else "NO"
            yield f"{target.name:<{width}}{limit:<16}{target.measured:>10.3g}   {met:<6}{target.remark}".rstrip()


def text(results, about, quick):
    parts = [[", ".join(f"{name} {value}" for name, value in about.items() if value)], cpu_table(results),
             threads_table(results)]
    parts.append(["too short a run for its figures to mean anything"] if quick
                 else targets_table(targets.all_targets(results)))
    if results.failures:
        parts.append(["failures:", *(f"  {failure}" for failure in results.failures)])
    return "\n\n".join("\n".join(lines) for lines in parts)


def as_json(results, about):
    return json.dumps({
        "machine": about,
        "rows": [{"name": name, "http": http, "in_flight": in_flight,
                  "samples": [dataclasses.asdict(sample) for sample in samples]}
                 for (name, http, in_flight), samples in results.samples.items()],
        "threads": {name: [dataclasses.asdict(sample) for sample in samples]
                    for name, samples in results.threads.items()},
        "memory_bytes": results.memory,
        "targets": [{**dataclasses.asdict(target), "met": target.met} for target in targets.all_targets(results)],
        "not_spoken": [{"name": name, "http": http, "in_flight": in_flight}
                       for name, http, in_flight in sorted(results.not_spoken)],
        "skipped": [{"name": name, "http": http, "why": why} for (name, http), why in results.skipped.items()],
        "failures": results.failures,
    }, indent=2)
