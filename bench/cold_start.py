"""The time from a command to the ReLU article, ours beside a Python peer's, in one run.

    mvn -q package
    python3 bench/cold_start.py [--rounds 11] [--python PYTHON]

Each round runs every program once, so that whatever else the machine does falls on all of them; medians are compared.
PYTHON is an interpreter with sympy, matplotlib, jinja2 and markdown. Ends with 0 even where a ratio is above 1: this
measures, it does not judge.
"""

import argparse
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HOME = Path(__file__).resolve().parent.parent
JAR = HOME / "target" / "casewise.jar"
PEER = Path(__file__).resolve().with_name("peer_article.py")
PEER_NEEDS = ("sympy", "matplotlib", "jinja2", "markdown", "numpy")


def programs(python):
    """Name to command; {out} is the folder to write to. The peer comes first."""
    found = {}
    if python:
        found["peer (Python)"] = [python, str(PEER), "{out}"]
    found["java -jar casewise.jar"] = ["java", "-jar", str(JAR), "article", "relu", "--out", "{out}"]
    found["./casewise"] = [str(HOME / "casewise"), "article", "relu", "--out", "{out}"]
    # The jar carries the pictures of its own articles' formulas; for a card of one's own they are drawn in the run.
    found["java -jar, own card"] = ["java", "-jar", str(JAR), "article", own_card(), "--out", "{out}"]
    return found


def own_card():
    """The card of ReLU under another id, in a file that nothing in the jar knows."""
    text = (HOME / "src/main/resources/functions/relu.md").read_text(encoding="utf-8")
    card = Path(tempfile.gettempdir()) / "casewise-bench-own.md"
    card.write_text(text.replace("id: relu", "id: own-relu", 1), encoding="utf-8")
    return str(card)


def run(command, environment):
    """Wall and processor seconds of one cold process."""
    out = tempfile.mkdtemp(prefix="casewise-bench-")
    try:
        started = time.perf_counter()
        process = subprocess.Popen(
            [part.replace("{out}", out) for part in command],
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        )
        complaint = process.stderr.read().decode(errors="replace")
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - started
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0 or not any(p.is_file() for p in Path(out).rglob("*")):
            sys.exit(f"{command[0]} failed: {complaint}")
        return wall, usage.ru_utime + usage.ru_stime
    finally:
        shutil.rmtree(out)


def python_with_what_the_peer_needs(python):
    probe = subprocess.run([python, "-c", "import " + ", ".join(PEER_NEEDS)], capture_output=True, text=True)
    if probe.returncode == 0:
        return python
    print(f"SKIPPED: {python} has not all of {', '.join(PEER_NEEDS)}, so there is no peer to compare with")
    return None


def report(times, peer):
    print(f"{'median of each':<26}{'wall s':>8}{'CPU s':>8}{'best s':>8}   wall / peer  CPU / peer")
    wall = {name: statistics.median(w for w, _ in runs) for name, runs in times.items()}
    cpu = {name: statistics.median(c for _, c in runs) for name, runs in times.items()}
    for name, runs in times.items():
        best = min(w for w, _ in runs)
        ratios = f"{wall[name] / wall[peer]:>14.2f}{cpu[name] / cpu[peer]:>12.2f}" if peer else ""
        print(f"{name:<26}{wall[name]:>8.2f}{cpu[name]:>8.2f}{best:>8.2f}{ratios}")


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--rounds", type=int, default=11)
    arguments.add_argument("--python", default=sys.executable)
    options = arguments.parse_args()
    if not JAR.is_file():
        sys.exit(f"{JAR} is missing; make it with: mvn -q package")

    # With one thread of its linear algebra NumPy starts faster: that is fair to the peer, which needs none.
    environment = dict(os.environ, OPENBLAS_NUM_THREADS="1", OMP_NUM_THREADS="1")
    python = python_with_what_the_peer_needs(options.python)
    commands = programs(python)
    for command in commands.values():
        run(command, environment)  # so that the files are in memory and whatever is kept between runs is there
    times = {name: [] for name in commands}
    before = os.getloadavg()[0]
    for _ in range(options.rounds):
        for name, command in commands.items():
            times[name].append(run(command, environment))
    print(f"{platform.platform()}, {os.cpu_count()} cores, load {before:.1f} before and {os.getloadavg()[0]:.1f} after")
    print(f"{options.rounds} rounds, interleaved; Java: {java_version()}; Python: {platform.python_version()}")
    report(times, next(iter(commands)) if python else None)


def java_version():
    lines = subprocess.run(["java", "-version"], capture_output=True, text=True).stderr.splitlines()
    return lines[1] if len(lines) > 1 else "unknown"


if __name__ == "__main__":
    main()
