"""CPU per call as a chart: a line per client, a point per number of calls in flight, from the least to the most."""
import statistics
import subprocess

import rows

COLOURS = {1: "#7fb3d5", 64: "#1f4e79", 512: "#d9822b"}
SCRIPT = """
set terminal svg size 900,{height} font 'sans-serif,13' background '#ffffff'
set output '{file}'
set label 1 '{title}' font ',16' at screen 0.5, screen 1 center offset 0, -1.5
set label 2 '{caption}' at screen 0.5, screen 1 center offset 0, -3
set xlabel 'µs, logarithmic'
set tmargin 4.5
set bmargin 5
set logscale x 2
set xrange [{left}:{right}]
set xtics ({tics})
set yrange [-0.7:{top}]
set ytics ({names})
set grid xtics ytics lt 1 lw 0.5 lc rgb '#cccccc'
set border 3
set tics nomirror
set key at screen 0.98, screen 0 bottom right horizontal samplen 2
{data}
plot {plots}
"""


def quoted(text):
    return text.replace("'", "''")


def points(results, labels, in_flight):
    """Lines of data: median, place, least, most."""
    for place, (name, http, _) in enumerate(reversed(labels)):
        costs = [s.microseconds for s in results.samples.get((name, http, in_flight), ())]
        if costs:
            yield f"{statistics.median(costs):.2f} {place} {min(costs):.2f} {max(costs):.2f}"


def write(file, results, about):
    labels = [(row.name, row.http, f"{row.name}, HTTP/{'1.1' if row.http == 1 else '2'}") for row in rows.ROWS
              if any(results.samples.get((row.name, row.http, n)) for n in rows.IN_FLIGHT)]
    blocks, plots = [], []
    for in_flight in rows.IN_FLIGHT:
        blocks.append("\n".join([f"$at{in_flight} << end", *points(results, labels, in_flight), "end"]))
        plots.append(f"$at{in_flight} using 1:2:3:4 with xerrorbars pt 7 ps 0.7 lw 1.5 lc rgb '{COLOURS[in_flight]}' "
                     f"title '{in_flight} in flight'")
    costs = [s.microseconds for samples in results.samples.values() for s in samples]
    ticks = [value for value in (5, 10, 20, 50, 100, 200, 500, 1000) if value <= max(costs) * 2]
    script = SCRIPT.format(
        file=quoted(str(file)), height=140 + 30 * len(labels), title="CPU time of the client per call",
        caption=quoted(f"median, least and most; TLS 1.3 to nginx {about['nginx']} on loopback; "
                       f"{about['cpu']}, {about['cores']} cores"),
        left=min(costs) * 0.8, right=max(costs) * 1.25, top=len(labels) - 0.3,
        tics=", ".join(f"'{value}' {value}" for value in ticks),
        names=", ".join(f"'{quoted(text)}' {place}" for place, (_, _, text) in enumerate(reversed(labels))),
        data="\n".join(blocks), plots=", \\\n     ".join(plots))
    subprocess.run(["gnuplot"], input=script, text=True, check=True)
