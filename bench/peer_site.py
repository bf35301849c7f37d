"""What a Python programmer would write instead of `casewise site`: the peer's article, looped over the same cards.

Reads `definition` out of each card with a few rules from our language to SymPy's. One language, where Casewise writes two;
no breakpoints but 0 are looked at, nothing is proved. What SymPy or matplotlib cannot do is counted, not fatal.

    python3 peer_site.py CARDS FOLDER
"""

import math
import re
import sys
from pathlib import Path

import jinja2
import markdown
import numpy as np
import sympy
from peer_article import HTML, PAGE, formula, pyplot

X = sympy.Symbol("x", real=True)
NUMPY = [{"erf": np.vectorize(math.erf)}, "numpy"]
NAMES = {
    "max": sympy.Max,
    "min": sympy.Min,
    "abs": sympy.Abs,
    "clip": lambda u, a, b: sympy.Min(sympy.Max(u, a), b),
    "sigmoid": lambda u: 1 / (1 + sympy.exp(-u)),
    "softplus": lambda u: sympy.log(1 + sympy.exp(u)),
    "Phi": lambda u: (1 + sympy.erf(u / sympy.sqrt(2))) / 2,
    "e": sympy.E,
    "x": X,
}


def definition(card):
    line = re.search(r"(?m)^definition: *(.*)$", card).group(1).strip().strip('"')
    line = re.sub(r"\blambda\b", "lamda", line)  # a word of Python
    head, body = re.match(r"\w+\(x(?:; *(.*?))?\) = (.*)$", line).groups()
    values = dict(re.findall(r"(\w+) = ([^,<>]+)", head or ""))
    return body, {name: sympy.Rational(str(sympy.sympify(value))) for name, value in values.items()}


def blocks(text):
    """`{ v if c; w otherwise }` as a call that SymPy reads."""

    def block(found):
        rows = []
        for row in found.group(1).split(";"):
            value, _, condition = row.strip().partition(" if ")
            condition = condition or "True"
            chain = re.match(r"(.*?) *(<=?) *(x) *(<=?) *(.*)", condition)
            if chain:
                a, r, x, s, b = chain.groups()
                condition = f"And({a} {r} {x}, {x} {s} {b})"
            condition = re.sub(r"(.*[^<>=])=([^=].*)", r"Eq(\1,\2)", condition)
            rows.append(f"({value.removesuffix(' otherwise')}, {condition})")
        return f"Piecewise({', '.join(rows)})"

    return re.sub(r"\{(.*?)\}", block, text)


def graph(name, functions, file):
    figure, axes = pyplot.subplots(figsize=(6, 4))
    points = np.linspace(-10, 10, 2000)
    for label, function in functions.items():
        axes.plot(points, function(points) + 0 * points, label=label)
    axes.grid(color="blue", linestyle="--", linewidth=0.5)
    axes.set_title(name)
    axes.legend()
    figure.savefig(file)
    pyplot.close(figure)


def article(name, body, values, folder):
    folder.mkdir(parents=True, exist_ok=True)
    f = sympy.sympify(blocks(body).replace("^", "**"), locals={**NAMES, **values})
    f = f.rewrite(sympy.Piecewise) if f.has(sympy.Max, sympy.Min, sympy.Abs) else f
    slope = sympy.diff(f, X)
    for side, e in (("function", f), ("derivative", slope)):
        try:
            formula(sympy.latex(e), folder / f"{side}.svg")
        except ValueError:  # mathtext knows no cases
            pyplot.close("all")
            formula(r"\mathrm{see\ the\ text}", folder / f"{side}.svg")
    graph(
        name,
        {"f": sympy.lambdify(X, f, NUMPY), "derivative": sympy.lambdify(X, slope, NUMPY)},
        folder / "plot.svg",
    )
    text = jinja2.Template(PAGE).render(
        name=name,
        function=sympy.latex(f),
        derivative=sympy.latex(slope),
        value=[sympy.limit(f, X, 0, side) for side in "-+"],
        slope=[sympy.limit(slope, X, 0, side) for side in "-+"],
        numbers=[(at, f.subs(X, at), slope.subs(X, at)) for at in (-2, -1, 1, 2)],
    )
    (folder / "en.md").write_text(text, encoding="utf-8")
    page = jinja2.Template(HTML).render(name=name, body=markdown.markdown(text, extensions=["tables"]))
    (folder / "en.html").write_text(page, encoding="utf-8")


def main(cards, out):
    failed = []
    for card in sorted(cards.glob("*.md")):
        try:
            article(card.stem, *definition(card.read_text(encoding="utf-8")), out / card.stem)
        except Exception as e:  # a peer that gives up on one function still writes the others
            pyplot.close("all")
            failed.append(f"{card.stem} ({type(e).__name__})")
    print(f"without an article: {len(failed)} {', '.join(failed)}", file=sys.stderr)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
