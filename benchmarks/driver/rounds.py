"""Runs the rows in interleaved rounds. One run of one program makes a Sample."""
import dataclasses
import json
import os
import signal
import subprocess
import time

import rows
from server import on_cores

PATIENCE = 60  # Seconds beyond the time that a program is told to run.
START = 0.3    # Seconds within which a program opens its connections.
PROTOCOLS = {1: "http/1.1", 2: "h2"}


class Failed(Exception):
    pass


@dataclasses.dataclass(frozen=True)
class Times:
    rounds: int
    warm_up: float
    jit_warm_up: float
    seconds: float


@dataclasses.dataclass(frozen=True)
class Sample:
    protocol: str
    calls: int
    seconds: float
    cpu: float             # User and system time of the client, in seconds.
    connections: int = 0   # That the server accepted, from the program's start to its end.
    round: int = 0

    @property
    def microseconds(self):
        return self.cpu / self.calls * 1e6


def start(command, cores):
    environment = {k: v for k, v in os.environ.items() if not k.lower().endswith("_proxy")}
    return subprocess.Popen([str(word) for word in command], env=environment, preexec_fn=on_cores(cores),
                            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def finish(process, seconds):
    """Waits for its end; its output."""
    try:
        output, errors = process.communicate(timeout=seconds + PATIENCE)
    except subprocess.TimeoutExpired:
        process.kill()
        process.communicate()
        raise Failed("did not end") from None
    if process.returncode != 0:
        raise Failed(errors.strip() or f"exit status {process.returncode}")
    return output


def sample_of(line):
    values = json.loads(line)
    return Sample(values["protocol"], values["calls"], values["seconds"], values["user"] + values["system"])


def cpu_seconds(process):
    """User and system time of another process, exact, by its CPU clock (clock_getcpuclockid)."""
    try:
        return time.clock_gettime((~process.pid << 3) | 2)
    except OSError:
        raise Failed(f"ended too early: {process.communicate()}") from None


def from_outside(row, in_flight, process, server, warm_up, seconds):
    """For programs that cannot do it themselves: CPU time by the system, calls by the server."""
    first = server.counters()["requests"]
    time.sleep(START + warm_up)
    while server.counters()["requests"] - first < 2 * in_flight and process.poll() is None:
        time.sleep(0.01)
    begin, cpu, requests = time.monotonic(), cpu_seconds(process), server.counters()["requests"]
    time.sleep(seconds)
    elapsed, cpu = time.monotonic() - begin, cpu_seconds(process) - cpu
    calls = server.counters()["requests"] - requests - 1  # Less the question itself.
    if row.interrupt:
        process.send_signal(signal.SIGINT)
    output = finish(process, seconds)
    if not row.all_good(output):
        raise Failed(f"not every answer was 200: {output[-500:]}")
    return Sample(PROTOCOLS[row.http], calls, elapsed, cpu)


class Bench:
    """Where the programs are, the server, the cores of the clients, and how long to measure."""

    def __init__(self, programs, server, cores, times):
        self.programs, self.server, self.cores, self.times = programs, server, cores, times

    def run(self, row, in_flight):
        program = rows.find(row, self.programs)
        warm_up = self.times.jit_warm_up if row.jit else self.times.warm_up
        seconds = self.times.seconds
        before = self.server.counters()["accepted"]
        if row.command:
            command = row.command(program[0], self.server, in_flight, 2 * START + warm_up + seconds)
            process = start(command, self.cores)
            sample = from_outside(row, in_flight, process, self.server, warm_up, seconds)
        else:
            process = start(rows.own_command(row, program, self.server, in_flight, warm_up, seconds), self.cores)
            sample = sample_of(finish(process, warm_up + seconds))
        sample = dataclasses.replace(sample, connections=self.server.counters()["accepted"] - before)
        if sample.connections > most_connections(in_flight):
            raise Failed(f"{sample.connections} connections for {in_flight} calls in flight: they are not reused")
        return sample


def most_connections(in_flight):
    """More than a client needs that keeps them. Go's opens one for a call that waits, and another when that is not ready."""
    return 2 * in_flight + 2


class Results:
    """All that was measured. Lists have one element per round."""

    def __init__(self):
        self.samples = {}    # (name, HTTP version, calls in flight): Samples
        self.not_spoken = set()  # Those that spoke another version of HTTP than they were told to.
        self.threads = {}    # name: Samples
        self.memory = {}     # name: bytes
        self.elsewhere = {}  # name: ratio
        self.skipped = {}    # (name, HTTP version): why
        self.failures = []


def measure(bench, chosen, report_progress):
    results = Results()
    runs = []
    for row in chosen:
        if rows.find(row, bench.programs):
            runs += [(row, in_flight) for in_flight in rows.IN_FLIGHT]
        else:
            results.skipped[row.name, row.http] = f"{row.needs} is not installed" if row.needs else "not built"
    for number in range(bench.times.rounds):
        report_progress(f"round {number + 1} of {bench.times.rounds}")
        # Back and forth, so that no row always follows the same one.
        for row, in_flight in runs if number % 2 == 0 else reversed(runs):
            key = row.name, row.http, in_flight
            if key in results.not_spoken:
                continue
            try:
                sample = dataclasses.replace(bench.run(row, in_flight), round=number)
                if sample.protocol == PROTOCOLS[row.http]:
                    results.samples.setdefault(key, []).append(sample)
                else:
                    results.not_spoken.add(key)
            except Failed as failure:
                results.failures.append(f"{row.name}, HTTP/{row.http}, {in_flight} in flight: {failure}")
    return results
