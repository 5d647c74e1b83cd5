"""What is to be reached, and whether it was."""
import dataclasses
import statistics

import rows
import threads

CURL, GO, SDK = "libcurl multi", "Go net/http, encoding/json", "official Node SDK"


@dataclasses.dataclass(frozen=True)
class Target:
    name: str
    limit: float
    measured: float | None  # None: could not be.
    unit: str = ""
    at_least: bool = False
    remark: str = ""

    @property
    def met(self):
        if self.measured is None:
            return None
        return self.measured >= self.limit if self.at_least else self.measured <= self.limit


def ratio(results, key, base):
    """The median over the rounds of what `key` costs against `base` in the same round."""
    bases = {sample.round: sample.microseconds for sample in results.samples.get(base, ())}
    ratios = [sample.microseconds / bases[sample.round] for sample in results.samples.get(key, ())
              if sample.round in bases]
    return median(ratios)


def median(values, unit=1):
    return statistics.median(values) / unit if values else None


def beside(name, measured):
    """What a program reaches that does as little as can be done: the machine's share in a ratio."""
    return f"{name}: {measured:.3g}" if measured else ""


def against(results, name, in_flight, limit, text):
    base = (name, 1, in_flight)
    return Target(f"CPU per call, HTTP/1.1, {in_flight} in flight, against {text}", limit,
                  ratio(results, (rows.GENAUTH, 1, in_flight), base),
                  remark=beside("floor", ratio(results, (rows.FLOOR, 1, in_flight), base)))


def worst(results, name):
    """Of 64 and 512 in flight on HTTP/2, against wrk."""
    ratios = [ratio(results, (name, 2, n), (rows.WRK, 1, n)) for n in (64, 512)]
    return None if None in ratios else max(ratios)


def http2(results):
    keys = [(rows.GENAUTH, 2, in_flight) for in_flight in (64, 512)]
    measured = worst(results, rows.GENAUTH)
    spoken = measured is not None
    connections = max((s.connections for key in keys for s in results.samples.get(key, ())), default=0) - 1
    return [Target("CPU per call, HTTP/2, 64 to 512 in flight, against wrk on HTTP/1.1", 0.85,
                   measured, remark=beside("h2load", worst(results, rows.H2LOAD)) if spoken else "HTTP/2 was not spoken"),
            Target("connections for those calls", 2, connections if spoken else None)]


def idle_connection(results):
    def kilobytes(name):
        return median(results.memory.get(name), 1024)
    allocated = kilobytes("of it allocated")
    return Target("memory per idle connection, HTTP/1.1", 35, kilobytes("idle connection"), "KB",
                  remark=f"allocated: {allocated:.3g} KB" if allocated else "")


def all_targets(results):
    return [
        against(results, rows.WRK, 1, 1.2, "wrk"),
        against(results, rows.WRK, 64, 1.05, "wrk"),
        against(results, rows.WRK, 512, 1.15, "wrk"),
        against(results, CURL, 64, 1 / 3, "libcurl multi"),
        against(results, GO, 64, 1 / 2.8, "Go with JSON"),
        against(results, SDK, 64, 1 / 30, "the official Node SDK"),
        *http2(results),
        idle_connection(results),
        Target("memory per call in flight, HTTP/2", 10, median(results.memory.get("call in flight"), 1024), "KB"),
        *[Target(f"throughput, two threads against one: {name}", 1.8, median(threads.scaling(results, name)),
                 at_least=True) for name in (threads.EACH, threads.SHARED)],
        Target("CPU of a reconnect, TLS session resumed against a full handshake", 0.6, results.elsewhere.get("reconnect")),
        Target("compile time of a file with client.hpp against one with asio::awaitable", 1.5,
               results.elsewhere.get("compile time")),
    ]
