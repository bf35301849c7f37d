"""Points a second of the fast function on arrays, beside NumPy in the same run.

    mvn -q test-compile
    python3 bench/arrays.py [--points 1000000] [--rounds 15]

NumPy is given the stable formula as a practised user writes it, in blocks that fit into the cache; SciPy's erf where it is
installed. One thread each. Casewise is given points in random order and sorted.
"""

import argparse
import os
import subprocess
import sys
import time

for variable in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[variable] = "1"

import numpy as np

try:
    from scipy.special import erf
except ImportError:
    erf = None

BLOCK = 8192
ROOT_2 = np.sqrt(2.0)


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def softplus(x):
    return np.maximum(x, 0) + np.log1p(np.exp(-np.abs(x)))


def d_silu(x):
    s = sigmoid(x)
    return s * (1 + x * (1 - s))


def d_mish(x):
    t = np.tanh(softplus(x))
    return t + x * sigmoid(x) * (1 - t * t)


FUNCTIONS = {
    "relu": lambda x: np.maximum(x, 0),
    "relu'": lambda x: np.where(x > 0, 1.0, 0.0),
    "hardswish": lambda x: x * np.clip(x / 6 + 0.5, 0, 1),
    "hardswish'": lambda x: np.where(x < -3, 0.0, np.where(x > 3, 1.0, x / 3 + 0.5)),
    "elu": lambda x: np.where(x > 0, x, np.expm1(np.minimum(x, 0))),
    "elu'": lambda x: np.where(x > 0, 1.0, np.exp(np.minimum(x, 0))),
    "silu": lambda x: x * sigmoid(x),
    "silu'": d_silu,
    "mish": lambda x: x * np.tanh(softplus(x)),
    "mish'": d_mish,
}
if erf is not None:
    FUNCTIONS["gelu"] = lambda x: 0.5 * x * (1 + erf(x / ROOT_2))
    FUNCTIONS["gelu'"] = lambda x: 0.5 * (1 + erf(x / ROOT_2)) + x * np.exp(-0.5 * x * x) / np.sqrt(2 * np.pi)


def numpy_millions(f, points, rounds):
    x = np.random.default_rng(1).uniform(-10, 10, points)
    y = np.empty_like(x)
    best = float("inf")
    for _ in range(rounds):
        start = time.perf_counter()
        for i in range(0, points, BLOCK):
            y[i : i + BLOCK] = f(x[i : i + BLOCK])
        best = min(best, time.perf_counter() - start)
    return points / best / 1e6


def casewise_millions(points, rounds):
    path = os.pathsep.join(["target/classes", "target/test-classes"])
    command = ["java", "-cp", path, "org.casewise.numeric.ArrayBench", str(points), str(rounds)]
    lines = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
    return {name: (float(mixed), float(ordered)) for name, mixed, ordered in (line.split() for line in lines)}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--points", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=15)
    options = parser.parse_args()
    ours = casewise_millions(options.points, options.rounds)
    print(f"NumPy {np.__version__}, SciPy {'yes' if erf is not None else 'no'}; millions of points a second")
    print("| function | NumPy | Casewise, random | Casewise, sorted | sorted, NumPy = 1 |")
    print("| :-- | --: | --: | --: | --: |")
    for name, (mixed, ordered) in ours.items():
        if name in FUNCTIONS:
            theirs = numpy_millions(FUNCTIONS[name], options.points, options.rounds)
            print(f"| {name} | {theirs:.0f} | {mixed:.0f} | {ordered:.0f} | {ordered / theirs:.2f} |")
        else:
            print(f"| {name} | - | {mixed:.0f} | {ordered:.0f} | - |")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
