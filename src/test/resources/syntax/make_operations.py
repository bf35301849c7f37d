"""Makes operations.csv: each smooth function of the definition language and its derivative, at hard and random points.

Values are mpmath's. Derivatives are central differences of those values, so that no rule of differentiation is used. All is
computed twice, with 1500 digits and with 2000 and another step, and kept only where both agree to 70 digits. Run in this folder: python3 make_operations.py > operations.csv (mpmath 1.3.0).
"""

import random
from fractions import Fraction

import mpmath
from mpmath import mp, mpf

DIGITS = 60
ROOT_2 = lambda: mpmath.sqrt(mpf(2))


def cbrt(x):
    return mpmath.cbrt(x) if x >= 0 else -mpmath.cbrt(-x)


ANY = lambda x: True
FUNCTIONS = {
    "exp": (mpmath.exp, lambda x: abs(x) < 2000, []),
    "expm1": (mpmath.expm1, lambda x: abs(x) < 2000, [0]),
    "log": (mpmath.log, lambda x: x > 0, [1]),
    "ln": (mpmath.log, lambda x: x > 0, [1]),
    "log1p": (lambda x: mpmath.log(1 + x), lambda x: x > -1, [0, -1]),
    "log2": (lambda x: mpmath.log(x) / mpmath.log(2), lambda x: x > 0, [1, 8]),
    "log10": (lambda x: mpmath.log(x) / mpmath.log(10), lambda x: x > 0, [1, 1000]),
    "sqrt": (mpmath.sqrt, lambda x: x > 0, [1]),
    "cbrt": (cbrt, lambda x: x != 0, [1]),
    "sin": (mpmath.sin, ANY, [0]),
    "cos": (mpmath.cos, ANY, [0]),
    "tan": (mpmath.tan, ANY, [0]),
    "asin": (mpmath.asin, lambda x: abs(x) < 1, [1, 0]),
    "acos": (mpmath.acos, lambda x: abs(x) < 1, [1, 0]),
    "atan": (mpmath.atan, ANY, [1, 0]),
    "sinh": (mpmath.sinh, lambda x: abs(x) < 2000, [0]),
    "cosh": (mpmath.cosh, lambda x: abs(x) < 2000, [0]),
    "tanh": (mpmath.tanh, lambda x: abs(x) < 300, [0]),
    "asinh": (mpmath.asinh, ANY, [0]),
    "acosh": (mpmath.acosh, lambda x: x > 1, [1]),
    "atanh": (mpmath.atanh, lambda x: abs(x) < 1, [1, 0]),
    "erf": (mpmath.erf, lambda x: abs(x) < 18, [0]),
    "erfc": (mpmath.erfc, lambda x: -18 < x < 45, [0]),
    "Phi": (lambda x: mpmath.erfc(-x / ROOT_2()) / 2, lambda x: -60 < x < 25, [0]),
    "phi": (lambda x: mpmath.exp(-x * x / 2) / mpmath.sqrt(2 * mpmath.pi), lambda x: abs(x) < 60, [0]),
    "sigmoid": (lambda x: 1 / (1 + mpmath.exp(-x)), lambda x: abs(x) < 800, [0]),
    "softplus": (lambda x: mpmath.log(1 + mpmath.exp(x)), lambda x: abs(x) < 800, [0]),
}
SPECIAL = [0.0, 0.5, 1.0, 2.0, 3.0, 10.0, 0.1, 1e-10, 1e-300, 5e-324, 2.2250738585072014e-308, 1e10, 1e22, 1e308,
           1.7976931348623157e308, 709.782712893384, 745.1332191019412, 36.7368005696771, 9.0, 40.0, 1 / 3,
           3.141592653589793, 1.5707963267948966, 4.71238898038469, 6381956970095103.0 * 2.0**797]


def arguments(name, rng):
    _, inside, near = FUNCTIONS[name]
    found = [Fraction(s * x) for x in SPECIAL for s in (1, -1)]
    for centre in near:
        for k in (1, 12, 27, 53, 200):
            found += [s * centre + t * Fraction(1, 2**k) for s in (1, -1) for t in (1, -1)]
    for _ in range(25):
        scale = rng.choice([1, 1, 4, 40, 300])
        found.append(Fraction(rng.choice([-1, 1]) * rng.random() * 2.0 ** rng.uniform(-scale, min(scale, 10))))
    found += [Fraction(rng.randrange(-999, 999), rng.randrange(1, 500) * 2 + 1) for _ in range(5)]
    return sorted({x for x in found if inside(x)})


def value_and_slope(function, argument, digits, step):
    mp.dps = digits
    x = mpf(argument.numerator) / argument.denominator
    h = (abs(x) if x else mpf(1)) * mpf(10) ** -step
    return function(x), (function(x + h) - function(x - h)) / (2 * h)


def agree(a, b):
    return abs(a - b) <= abs(b) * mpf(10) ** -70


def text(v):
    return "0" if v == 0 else mpmath.nstr(v, DIGITS, min_fixed=0, max_fixed=0)


def argument_text(x):
    simple = x.denominator & (x.denominator - 1) == 0 and Fraction(float(x)) == x
    return float(x).hex() if simple else f"{x.numerator}/{x.denominator}"


print(f"# function, argument, value and derivative to {DIGITS} digits; made by make_operations.py with mpmath {mpmath.__version__}")
rng = random.Random(20260303)
for name, (function, _, _) in FUNCTIONS.items():
    for x in arguments(name, rng):
        first, second = value_and_slope(function, x, 2000, 500), value_and_slope(function, x, 2600, 650)
        if all(agree(a, b) for a, b in zip(first, second)) and all(isinstance(v, mpf) for v in second):
            print(f"{name},{argument_text(x)},{text(second[0])},{text(second[1])}")
