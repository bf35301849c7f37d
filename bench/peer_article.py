"""What a Python programmer would write instead: the ReLU article with SymPy, matplotlib, Jinja2 and Markdown.

One language, where Casewise writes two: Markdown, HTML, both formulas and the figure as SVG files.

    python3 peer_article.py FOLDER
"""

import sys
from pathlib import Path

import jinja2
import markdown
import matplotlib
import numpy as np
import sympy

matplotlib.use("svg")

from matplotlib import pyplot  # noqa: E402 (the back end is chosen first)

PAGE = """# {{ name }}

$${{ function }}$$

![{{ name }}](function.svg)

## Its derivative

$${{ derivative }}$$

![derivative of {{ name }}](derivative.svg)

## At the joint

| | from the left | from the right |
| :-- | :-: | :-: |
| value | {{ value[0] }} | {{ value[1] }} |
| slope | {{ slope[0] }} | {{ slope[1] }} |

## Numbers

| x | f(x) | slope |
| --: | --: | --: |
{% for row in numbers -%}
| {{ row | join(" | ") }} |
{% endfor %}
![graph](plot.svg)
"""

HTML = """<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>{{ name }}</title></head>
<body>
{{ body }}
</body>
</html>
"""


def formula(text, file):
    """A line of mathematics as a picture; mathtext knows no cases, so they stand in one line."""
    figure = pyplot.figure(figsize=(5, 0.6))
    figure.text(0.02, 0.35, f"${text}$", fontsize=16)
    figure.savefig(file)
    pyplot.close(figure)


def graph(functions, file):
    """The figure of the article: 6 by 4 inches, ticks at the whole numbers, a dashed grid, a legend."""
    figure, axes = pyplot.subplots(figsize=(6, 4))
    points = np.linspace(-10, 10, 2000)
    for name, function in functions.items():
        axes.plot(points, function(points), label=name)
    axes.set_xticks(range(-10, 11))
    axes.set_yticks(range(-1, 10))
    axes.set_ylim(-1, 10)
    axes.grid(color="blue", linestyle="--", linewidth=0.5)
    axes.set_xlabel("x", loc="left")
    axes.set_ylabel("y", loc="bottom")
    axes.set_title("ReLU function")
    axes.legend()
    figure.savefig(file)
    pyplot.close(figure)


def main(folder):
    folder.mkdir(parents=True, exist_ok=True)
    x = sympy.Symbol("x", real=True)
    f = sympy.Max(0, x).rewrite(sympy.Piecewise)
    slope = sympy.diff(f, x)

    formula(r"f(x) = \max(0, x) = \{\, 0 \;(x < 0), \;\; x \;(x \geq 0)", folder / "function.svg")
    formula(r"f'(x) = \{\, 0 \;(x < 0), \;\; 1 \;(x > 0)", folder / "derivative.svg")
    graph(
        {"ReLU": sympy.lambdify(x, f, "numpy"), "derivative": sympy.lambdify(x, slope, "numpy")},
        folder / "plot.svg",
    )

    text = jinja2.Template(PAGE).render(
        name="ReLU",
        function=sympy.latex(f),
        derivative=sympy.latex(slope),
        value=[sympy.limit(f, x, 0, side) for side in "-+"],
        slope=[sympy.limit(slope, x, 0, side) for side in "-+"],
        numbers=[(at, f.subs(x, at), slope.subs(x, at)) for at in (-2, -1, 1, 2)],
    )
    (folder / "relu.md").write_text(text, encoding="utf-8")
    body = markdown.markdown(text, extensions=["tables"])
    page = jinja2.Template(HTML).render(name="ReLU", body=body)
    (folder / "relu.html").write_text(page, encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
