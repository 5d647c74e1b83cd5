"""Two threads of one process against two processes of one thread, which share nothing.

Both load the machine alike, also where the server has to share the cores with the clients. What two threads cost more
per call is what they take from each other: locks, cache lines, and the switches of those that wait.
"""
import dataclasses

import rows
from rounds import Failed, Sample, finish, sample_of, start

IN_FLIGHT = 32  # Per thread.
THREADS = 2
APART = "two processes"
EACH = "an io_context and a client per thread"
SHARED = "one io_context and one client"
NAMES = (APART, EACH, SHARED)
ROW = next(row for row in rows.ROWS if row.name == rows.GENAUTH and row.http == 1)


def sum_of(samples):
    return Sample(samples[0].protocol, sum(s.calls for s in samples), max(s.seconds for s in samples),
                  sum(s.cpu for s in samples))


def run(bench, name):
    times = bench.times
    program = rows.find(ROW, bench.programs)

    def command(in_flight, *threads):
        own = rows.own_command(ROW, program, bench.server, in_flight, times.warm_up, times.seconds)
        return [*own, *threads]

    if name == APART:
        processes = [start(command(IN_FLIGHT), bench.cores) for _ in range(THREADS)]
    else:
        mode = "each" if name == EACH else "shared"
        processes = [start(command(IN_FLIGHT * THREADS, str(THREADS), mode), bench.cores)]
    return sum_of([sample_of(finish(process, times.warm_up + times.seconds)) for process in processes])


def measure(bench, results):
    """Into results.threads, by name: samples. `bench` has two cores for the clients."""
    for number in range(bench.times.rounds):
        for name in NAMES if number % 2 == 0 else reversed(NAMES):
            try:
                sample = dataclasses.replace(run(bench, name), round=number)
                results.threads.setdefault(name, []).append(sample)
            except Failed as failure:
                results.failures.append(f"threads: {name}: {failure}")


def scaling(results, name):
    """By what factor throughput grows from one thread to two, if the server does not limit it; one per round."""
    apart = {sample.round: sample.microseconds for sample in results.threads.get(APART, ())}
    return [THREADS * apart[sample.round] / sample.microseconds for sample in results.threads.get(name, ())
            if sample.round in apart]
