"""Makes functions.csv, powers.csv and doubles.csv. Run in this folder: python3 make_references.py (mpmath 1.3.0, Python 3.11).

Every value is computed twice, with 400 and with 1000 decimal places, and kept only where the two agree to 170 digits.
The column `rounded` is the double nearest to the value, by Python's correctly rounded division of integers.
"""

import random
import struct
from fractions import Fraction

import mpmath
from mpmath import mp, mpf

DIGITS = 160
AGREE = 170


def cbrt(x):
    return mpmath.cbrt(x) if x >= 0 else -mpmath.cbrt(-x)


FUNCTIONS = {
    "sqrt": (mpmath.sqrt, lambda x: x >= 0),
    "cbrt": (cbrt, lambda x: True),
    "exp": (mpmath.exp, lambda x: abs(x) < 2000),
    "expm1": (mpmath.expm1, lambda x: abs(x) < 2000),
    "log": (mpmath.log, lambda x: x > 0),
    "log1p": (mpmath.log1p, lambda x: x > -1),
    "sin": (mpmath.sin, lambda x: True),
    "cos": (mpmath.cos, lambda x: True),
    "tan": (mpmath.tan, lambda x: True),
    "asin": (mpmath.asin, lambda x: abs(x) <= 1),
    "acos": (mpmath.acos, lambda x: abs(x) <= 1),
    "atan": (mpmath.atan, lambda x: True),
    "sinh": (mpmath.sinh, lambda x: abs(x) < 2000),
    "cosh": (mpmath.cosh, lambda x: abs(x) < 2000),
    "tanh": (mpmath.tanh, lambda x: abs(x) < 200),
    "asinh": (mpmath.asinh, lambda x: True),
    "acosh": (mpmath.acosh, lambda x: x >= 1),
    "atanh": (mpmath.atanh, lambda x: abs(x) < 1),
    "erf": (mpmath.erf, lambda x: abs(x) < 18),
    "erfc": (mpmath.erfc, lambda x: abs(x) < 45 and x > -18),
}

# Where a function's branch points, zeros, poles, thresholds and extremes lie.
SPECIAL = [0.0, 0.5, 1.0, 2.0, 3.0, 4.0, 8.0, 10.0, 0.1, 1e-5, 1e-10, 1e-300, 5e-324, 2.2250738585072014e-308, 1e5, 1e10,
           1e15, 1e16, 1e22, 1e100, 1e308, 1.7976931348623157e308, 709.782712893384, 709.7827128933841, 745.1332191019411,
           745.1332191019412, 26.54, 27.0, 5.9, 0.84375, 36.7368005696771, 40.0, 16.0, 1 / 3, 0.7071067811865476,
           6381956970095103.0 * 2.0**797, 22 / 7, 3.141592653589793, 1.5707963267948966, 4.71238898038469, 6.283185307179586]
NEAR = {"asin": [1.0], "acos": [1.0, 0.0], "atanh": [1.0], "acosh": [1.0], "log": [1.0], "atan": [1.0], "sqrt": [1.0, 0.0],
        "erf": [0.0], "erfc": [0.0], "sinh": [0.0], "asinh": [0.0], "tanh": [0.0], "expm1": [0.0], "log1p": [0.0, -1.0]}


def arguments(name, rng):
    inside = FUNCTIONS[name][1]
    found = [s * x for x in SPECIAL for s in (1, -1)]
    for centre in NEAR.get(name, []):
        for k in (1, 2, 5, 12, 26, 27, 40, 53, 300):
            for s in (1, -1):
                found += [centre + s * 2.0**-k, -centre + s * 2.0**-k]
    if name in ("sin", "cos", "tan"):
        for k in (1, 2, 3, 5, 11, 22, 1000003):
            found += [float(k * mpmath.pi / 2), float(k * mpmath.pi / 4)]
    while len(found) < 150:
        scale = rng.choice([1, 1, 1, 4, 40, 300, 1000])
        found.append(rng.choice([-1, 1]) * rng.random() * 2.0 ** rng.uniform(-scale, min(scale, 1023)))
    exact = [Fraction(x) for x in found]
    exact += [Fraction(rng.randrange(-10**k, 10**k), rng.randrange(1, 10**k) * 2 + 1) for k in (1, 2, 4, 9, 30) for _ in "12345"]
    exact += [Fraction(10**9 + 1, 10**9), Fraction(355, 113), Fraction(1, 3 * 10**20), Fraction(10**30, 7)]
    return sorted({x for x in exact if inside(x)})


def value(function, argument, places):
    mp.dps = places
    return function(mpf(argument.numerator) / mpf(argument.denominator))


def as_fraction(x):
    sign, mantissa, exponent, _ = x._mpf_
    size = Fraction(mantissa) * Fraction(2) ** exponent
    return -size if sign else size


def rounded(x):
    try:
        return x.numerator / x.denominator
    except OverflowError:
        return float("inf") if x > 0 else float("-inf")


def hex_text(x):
    return x.hex().replace("inf", "Infinity")


def argument_text(x):
    n, d = x.numerator, x.denominator
    return float(x).hex() if d & (d - 1) == 0 and Fraction(float(x)) == x else f"{n}/{d}"


def functions():
    rng = random.Random(20260101)
    rows = []
    for name, (function, _) in FUNCTIONS.items():
        for x in arguments(name, rng):
            first, second = value(function, x, 400), value(function, x, 1000)
            if not (mpmath.isfinite(second) and isinstance(second, mpf)):
                continue
            if abs(first - second) > abs(second) * mpf(10) ** -AGREE:
                # sinh, asinh and their like cancel near 0.
                first, second = value(function, x, 1400), value(function, x, 3000)
            assert abs(first - second) <= abs(second) * mpf(10) ** -AGREE, (name, x)
            exact = as_fraction(second)
            decimal = mpmath.nstr(second, DIGITS, min_fixed=0, max_fixed=0, strip_zeros=True)
            rows.append(f"{name},{argument_text(x)},{decimal},{hex_text(rounded(exact))}")
    head = [f"# function, argument, value to {DIGITS} digits, nearest double; made by make_references.py with mpmath "
            f"{mpmath.__version__}, dps 400 and 1000 (near zeros 1400 and 3000) agreeing to {AGREE} digits"]
    with open("functions.csv", "w", newline="\n") as out:
        out.write("\n".join(head + rows) + "\n")
    print(len(rows))


def powers():
    rng = random.Random(11)
    pairs = [(Fraction(2), Fraction(1, 3)), (Fraction(1, 10), Fraction(-5, 2)), (Fraction(10), Fraction(-1, 7)),
             (Fraction(1 + 2.0**-52), Fraction(1e16)), (Fraction(1e308), Fraction(-1.03)), (Fraction(5e-324), Fraction(1, 3)),
             (Fraction(10**9 + 1, 10**9), Fraction(10**9)), (Fraction(3), Fraction(1e-300))]
    for _ in range(60):
        scale = rng.choice([1, 10, 300])
        pairs.append((Fraction(rng.random() * 2.0 ** rng.uniform(-scale, scale)),
                      Fraction((rng.random() - 0.5) * 2 * rng.choice([1, 3, 20]))))
    rows = []
    for x, y in pairs:
        first, second = (value(lambda b: mpmath.power(b, mpf(y.numerator) / y.denominator), x, p) for p in (400, 1000))
        assert abs(first - second) <= abs(second) * mpf(10) ** -AGREE
        rows.append(f"{argument_text(x)},{argument_text(y)},"
                    f"{mpmath.nstr(second, DIGITS, min_fixed=0, max_fixed=0)},{hex_text(rounded(as_fraction(second)))}")
    with open("powers.csv", "w", newline="\n") as out:
        out.write(f"# base, exponent, power to {DIGITS} digits, nearest double; made by make_references.py with mpmath "
                  f"{mpmath.__version__}, dps 400 and 1000 agreeing to {AGREE} digits\n" + "\n".join(rows) + "\n")


def doubles():
    rng = random.Random(7)
    values = [0.0, 1.0, 0.1, 1e-7, 2e23, 1e16, 1e17, 1e-4, 9.999e-5, 5e-324, 1.7976931348623157e308, 2.0**-44, 2.2250738585072014e-308]
    values += [2.0**k for k in range(-1074, 1024, 13)]
    while len(values) < 2500:
        x = struct.unpack("<d", struct.pack("<Q", rng.getrandbits(64)))[0]
        if x == x and abs(x) != float("inf"):
            values.append(x)
    values += [rng.choice([-1, 1]) * round(rng.random() * 10 ** rng.randrange(6), rng.randrange(9)) for _ in range(1500)]
    with open("doubles.csv", "w", newline="\n") as out:
        out.write("# double, its repr; made by make_references.py with Python's float.hex and repr (shortest digits)\n")
        out.write("\n".join(f"{x.hex()},{x!r}" for x in values) + "\n")


functions()
powers()
doubles()
