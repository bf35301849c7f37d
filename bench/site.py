"""The time and memory of the whole site, ours beside a Python peer's over the same cards, in one run.

    mvn -q package
    python3 bench/site.py [--rounds 5] [--functions DIR] [--python PYTHON]

Each round makes the site once with each program, into a new folder; medians are compared. Pages are HTML files.
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

from cold_start import HOME, JAR, java_version, python_with_what_the_peer_needs

PEER = Path(__file__).resolve().with_name("peer_site.py")
OURS = HOME / "src/main/resources/functions"


def run(command):
    """Wall and processor seconds, peak memory in MB, and the number of pages."""
    out = Path(tempfile.mkdtemp(prefix="casewise-bench-"))
    environment = dict(os.environ, OPENBLAS_NUM_THREADS="1", OMP_NUM_THREADS="1")
    try:
        started = time.perf_counter()
        process = subprocess.Popen(
            [part.replace("{out}", str(out / "site")) for part in command],
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        )
        said = process.stderr.read().decode(errors="replace")
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - started
        process.returncode = os.waitstatus_to_exitcode(status)
        pages = len(list(out.rglob("*.html")))
        if process.returncode != 0 or not pages:
            sys.exit(f"{command[0]} failed: {said}")
        return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, pages
    finally:
        shutil.rmtree(out)


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--rounds", type=int, default=5)
    arguments.add_argument("--functions", default=str(OURS))
    arguments.add_argument("--python", default=sys.executable)
    options = arguments.parse_args()
    if not JAR.is_file():
        sys.exit(f"{JAR} is missing; make it with: mvn -q package")

    site = ["site", "--functions", options.functions, "--out", "{out}"]
    programs = {
        "./casewise site": [str(HOME / "casewise"), *site],
        "java -jar": ["java", "-jar", str(JAR), *site],
    }
    python = python_with_what_the_peer_needs(options.python)
    if python:
        programs["peer, one language"] = [python, str(PEER), options.functions, "{out}"]
    runs = {name: [] for name in programs}
    for _ in range(options.rounds):
        for name, command in programs.items():
            runs[name].append(run(command))
    print(f"{platform.platform()}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}; {options.rounds} rounds")
    print(f"Java: {java_version()}; {len(list(Path(options.functions).glob('*.md')))} cards")
    print(f"{'median of each':<22}{'wall s':>8}{'CPU s':>8}{'peak MB':>9}{'pages':>7}{'pages/s':>9}{'pages/CPU s':>13}")
    for name, of in runs.items():
        wall, cpu, memory, pages = (statistics.median(column) for column in zip(*of))
        print(f"{name:<22}{wall:>8.1f}{cpu:>8.1f}{memory:>9.0f}{pages:>7.0f}{pages / wall:>9.1f}{pages / cpu:>13.1f}")


if __name__ == "__main__":
    main()
