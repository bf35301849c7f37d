"""Makes latex-formulas.jsonl: formulas in LaTeX, each with values of the function that it is known to define.

The formulas of the first list stand in the documentation or articles that are named beside them. What they define is
written here by hand from the literature, in mpmath, and not read from the LaTeX. The second list has the ways in which
articles write the same things. Run: python3 make_latex_formulas.py > latex-formulas.jsonl (mpmath 1.3, 60 digits).
"""

import json
from mpmath import mp, mpf, exp, expm1, log, log1p, tanh, cosh, sinh, sin, cos, tan, sqrt, cbrt, erf, erfc, pi, e, asin, acos, atan
from mpmath import asinh, acosh, atanh, floor, ceil, sign

mp.dps = 60
POINTS = ["-4", "-3", "-7/3", "-1", "-1/2", "-1/3", "0", "1/4", "1/2", "1", "3/2", "2", "3", "17/4"]
SELU_A = mpf("1.6732632423543772848170429916717")
SELU_L = mpf("1.0507009873554804934193349852946")


def relu(x): return max(mpf(0), x)
def sigmoid(x): return 1 / (1 + exp(-x))
def softplus(x, beta=1): return log1p(exp(beta * x)) / beta
def logsigmoid(x): return -log1p(exp(-x))
def mish(x): return x * tanh(softplus(x))
def silu(x): return x * sigmoid(x)
def hardswish(x): return x * min(max(x + 3, mpf(0)), mpf(6)) / 6
def hardsigmoid(x): return min(max(x + 3, mpf(0)), mpf(6)) / 6
def selu(x, alpha=SELU_A, lam=SELU_L): return lam * (x if x > 0 else alpha * expm1(x))
def elu(x, alpha): return x if x > 0 else alpha * expm1(x)
def celu(x, alpha): return x if x > 0 else alpha * expm1(x / alpha)
def hardshrink(x, lam): return x if abs(x) > lam else mpf(0)
def hardtanh(x, low=-1, high=1): return min(max(x, mpf(low)), mpf(high))
def leaky_relu(x, a=mpf("0.01")): return x if x > 0 else a * x
prelu = leaky_relu
def squareplus(x, b): return (x + sqrt(x * x + b)) / 2
def gelu(x): return x * erfc(-x / sqrt(mpf(2))) / 2
def gelu_tanh(x): return x / 2 * (1 + tanh(sqrt(2 / pi) * (x + mpf("0.044715") * x**3)))
def gelu_quick(x): return x * sigmoid(mpf("1.702") * x)
def tanhshrink(x): return x - tanh(x)
def softsign(x): return x / (1 + abs(x))
def threshold_relu(x, threshold, value): return x if x > threshold else value
def logit(x): return log(x / (1 - x))
def Phi(x): return erfc(-x / sqrt(mpf(2))) / 2
def phi(x): return exp(-x * x / 2) / sqrt(2 * pi)
NONE = None


FROM_ARTICLES = [
    ('ml-explore/mlx python/mlx/nn/layers/activations.py', '\\max(0, x)^2', {}, 'relu(x)**2'),
    ('ml-explore/mlx python/mlx/nn/layers/activations.py', '\\log(1 + \\exp(x))', {}, 'softplus(x)'),
    ('ml-explore/mlx python/mlx/nn/layers/activations.py', '\\text{Mish}(x) = x * \\text{Tanh}(\\text{Softplus}(x))', {}, 'mish(x)'),
    ('ml-explore/mlx python/mlx/nn/layers/activations.py', '\\text{Hardswish}(x) = x * \\min(\\max(x + 3, 0), 6) / 6', {}, 'hardswish(x)'),
    ('ml-explore/mlx python/mlx/nn/layers/activations.py', '\\text{selu}(x) = \\begin{cases}\n        \\lambda x & \\text{if } x > 0 \\\\\n        \\lambda \\alpha (\\exp(x) - 1) & \\text{if } x \\leq 0\n        \\end{cases}', {'lam': '1.0507', 'alpha': '1.67326'}, 'selu(x, alpha, lam)'),
    ('ml-explore/mlx python/mlx/nn/layers/activations.py', '\\text{hardshrink}(x) = \\begin{cases}\n        x & \\text{if } x > \\lambda \\\\\n        x & \\text{if } x < -\\lambda \\\\\n        0 & \\text{otherwise}\n        \\end{cases}', {'lam': '0.5'}, 'hardshrink(x, lam)'),
    ('ml-explore/mlx python/mlx/nn/layers/activations.py', '\\max(\\min(x, \\mathrm{max\\_val}), \\mathrm{min\\_val})', {'min_val': '-1', 'max_val': '1'}, 'hardtanh(x, min_val, max_val)'),
    ('chainer/chainer functions/activation', 'f(x) = \\left \\{ \\begin{array}{ll}\n        x  & {\\rm if}~ x \\ge 0 \\\\\n        ax & {\\rm if}~ x < 0,\n        \\end{array} \\right.', {'a': '0.2'}, 'leaky_relu(x, a)'),
    ('chainer/chainer functions/activation', 'f(x) = \\lambda \\left \\{ \\begin{array}{ll}\n        x & {\\rm if}~ x \\ge 0 \\\\\n        \\alpha (\\exp(x) - 1) & {\\rm if}~ x < 0,\n        \\end{array} \\right.', {'lam': '1.1', 'alpha': '1.5'}, 'selu(x, alpha, lam)'),
    ('chainer/chainer functions/activation', 'f(x)=\\frac{1}{\\beta}\\log(1 + \\exp(\\beta x)),', {'beta': '2'}, 'softplus(x, beta)'),
    ('clab/dynet dynet/expr.h', 'y_i = \\ln(\\frac{1}{1+e^{-x_i}})', {}, 'logsigmoid(x)'),
    ('bfortuner/ml-glossary docs/activation_functions.rst', 'S(z) = \\frac{1} {1 + e^{-z}}', {}, 'sigmoid(x)'),
    ('bfortuner/ml-glossary docs/activation_functions.rst', 'tanh(z) = \\frac{e^{z} - e^{-z}}{e^{z} + e^{-z}}', {}, 'tanh(x)'),
    ('jax-ml/jax jax/_src/nn/functions.py', '\\mathrm{relu}(x) = \\max(x, 0)', {}, 'relu(x)'),
    ('jax-ml/jax jax/_src/nn/functions.py', '\\mathrm{squareplus}(x) = \\frac{x + \\sqrt{x^2 + b}}{2}', {'b': '4'}, 'squareplus(x, b)'),
    ('jax-ml/jax jax/_src/nn/functions.py', '\\mathrm{sparse\\_plus}(x) = \\begin{cases}\n      0, & x \\leq -1\\\\\n      \\frac{1}{4}(x+1)^2, & -1 < x < 1 \\\\\n      x, & 1 \\leq x\n    \\end{cases}', {}, 'mpf(0) if x <= -1 else (x+1)**2/4 if x < 1 else x'),
    ('jax-ml/jax jax/_src/nn/functions.py', '\\mathrm{sparse\\_sigmoid}(x) = \\begin{cases}\n      0, & x \\leq -1\\\\\n      \\frac{1}{2}(x+1), & -1 < x < 1 \\\\\n      1, & 1 \\leq x\n    \\end{cases}', {}, 'mpf(0) if x <= -1 else (x+1)/2 if x < 1 else mpf(1)'),
    ('jax-ml/jax jax/_src/nn/functions.py', '\\mathrm{mish}(x) = x \\cdot \\mathrm{tanh}(\\mathrm{softplus}(x))', {}, 'mish(x)'),
    ('jax-ml/jax jax/_src/nn/functions.py', '\\mathrm{elu}(x) = \\begin{cases}\n      x, & x > 0\\\\\n      \\alpha \\left(\\exp(x) - 1\\right), & x \\le 0\n    \\end{cases}', {'alpha': '1.5'}, 'elu(x, alpha)'),
    ('jax-ml/jax jax/_src/nn/functions.py', '\\mathrm{hard\\_tanh}(x) = \\begin{cases}\n      -1, & x < -1\\\\\n      x, & -1 \\le x \\le 1\\\\\n      1, & 1 < x\n    \\end{cases}', {}, 'hardtanh(x)'),
    ('jax-ml/jax jax/_src/nn/functions.py', '\\mathrm{selu}(x) = \\lambda \\begin{cases}\n      x, & x > 0\\\\\n      \\alpha e^x - \\alpha, & x \\le 0\n    \\end{cases}', {'lam': '1.0507009873554804934193349852946', 'alpha': '1.6732632423543772848170429916717'}, 'selu(x, alpha, lam)'),
    ('jax-ml/jax jax/_src/nn/functions.py', '\\mathrm{gelu}(x) = \\frac{x}{2} \\left(1 + \\mathrm{tanh} \\left(\n      \\sqrt{\\frac{2}{\\pi}} \\left(x + 0.044715 x^3 \\right) \\right) \\right)', {}, 'gelu_tanh(x)'),
    ('jax-ml/jax PR #3116, commit 510af1de64', 'e^{x} - 1', {}, 'expm1(x)'),
    ('tensorflow/addons tensorflow_addons/activations', '\\mathrm{hardshrink}(x) =\n    \\begin{cases}\n        x & \\text{if } x < \\text{lower} \\\\\n        x & \\text{if } x > \\text{upper} \\\\\n        0 & \\text{otherwise}\n    \\end{cases}.', {'lower': '-0.5', 'upper': '0.5'}, 'mpf(0) if lower <= x <= upper else x'),
    ('tensorflow/addons tensorflow_addons/activations', '\\mathrm{lisht}(x) = x * \\tanh(x).', {}, 'x*tanh(x)'),
    ('tensorflow/addons tensorflow_addons/activations', '\\mathrm{rrelu}(x) =\n    \\begin{cases}\n        x & \\text{if } x > 0 \\\\\n        a x\n    \\end{cases},', {'a': '0.2'}, 'leaky_relu(x, a)'),
    ('tensorflow/addons tensorflow_addons/activations', '\\mathrm{tanhshrink}(x) = x - \\tanh(x).', {}, 'tanhshrink(x)'),
    ('PaddlePaddle/docs docs/api/paddle/nn', 'ELU(x)=\n        \\left\\{\n            \\begin{array}{lcl}\n            x,& &\\text{if } \\ x > 0 \\\\\n            alpha * (e^{x} - 1),& &\\text{if } \\ x <= 0\n            \\end{array}\n        \\right.', {'alpha': '1.5'}, 'elu(x, alpha)'),
    ('PaddlePaddle/docs docs/api/paddle/nn', 'CELU(x) = max(0, x) + min(0, \\alpha * (e^{x/\\alpha} − 1))', {'alpha': '1.5'}, 'celu(x, alpha)'),
    ('PaddlePaddle/docs docs/api/paddle/nn', 'GELU(x) = 0.5 * x * (1 + erf(\\frac{x}{\\sqrt{2}}))', {}, 'gelu(x)'),
    ('PaddlePaddle/docs docs/api/paddle/nn', 'Hardsigmoid(x)=\n        \\left\\{\n        \\begin{aligned}\n        &0, & & \\text{if } x \\leq -3 \\\\\n        &1, & & \\text{if } x \\geq 3 \\\\\n        &x/6 + 1/2, & & \\text{otherwise}\n        \\end{aligned}\n        \\right.', {}, 'hardsigmoid(x)'),
    ('PaddlePaddle/docs docs/api/paddle/nn', 'LogSigmoid(x) = \\log \\frac{1}{1 + e^{-x}}', {}, 'logsigmoid(x)'),
    ('PaddlePaddle/docs docs/api/paddle/nn', 'PReLU(x) = max(0, x) + weight * min(0, x)', {'weight': '0.25'}, 'prelu(x, weight)'),
    ('PaddlePaddle/docs docs/api/paddle/nn', 'rrelu(x)=\n            \\left\\{\n                \\begin{array}{rcl}\n                    x, & & if \\ x >= 0 \\\\\n                    (lower + upper) * 0.5 * x, & & otherwise \\\\\n                \\end{array}\n            \\right.', {'lower': '0.125', 'upper': '0.333'}, 'leaky_relu(x, (lower+upper)/2)'),
    ('PaddlePaddle/docs docs/api/paddle/nn', 'sigmoid(x) = \\frac{1}{1 + \\mathrm{e}^{-x}}', {}, 'sigmoid(x)'),
    ('PaddlePaddle/docs docs/api/paddle/nn', 'Softsign(x) = \\frac{x}{1 + |x|}', {}, 'softsign(x)'),
    ('PaddlePaddle/docs docs/api/paddle/nn', 'Tanh(x) = \\frac{e^{x} - e^{-x}}{e^{x} + e^{-x}}', {}, 'tanh(x)'),
    ('PaddlePaddle/docs docs/api/paddle/nn', 'ThresholdedReLU(x) =\n        \\left\\{\n            \\begin{array}{rl}\n            x,& \\text{if } \\ x > threshold \\\\\n            value,& \\text{otherwise}\n            \\end{array}\n        \\right.', {'threshold': '1', 'value': '0'}, 'threshold_relu(x, threshold, value)'),
    ('PaddlePaddle/docs docs/api/paddle/nn', 'logit(x) = ln(\\frac{x}{1-x})', {}, 'logit(x)'),
    ('PaddlePaddle/docs docs/api/paddle/nn', 'Out=ln(x+1)', {}, 'log1p(x)'),
    ('Oneflow-Inc/oneflow python/oneflow/nn/modules/activation.py', 'PReLU(x) = \\max(0,x) + a * \\min(0,x)', {'a': '0.25'}, 'prelu(x, a)'),
    ('Oneflow-Inc/oneflow python/oneflow/nn/modules/activation.py', 'out = \\frac{e^x-e^{-x}}{e^x+e^{-x}}', {}, 'tanh(x)'),
    ('Oneflow-Inc/oneflow python/oneflow/nn/modules/activation.py', '\\text{QuickGELU}(x) = x * \\sigma(1.702x) = x * \\frac{1}{1 + \\exp(-1.702x)}', {}, 'gelu_quick(x)'),
    ('Oneflow-Inc/oneflow python/oneflow/nn/modules/activation.py', '\\text{Sigmoid}(x) = \\sigma(x) = \\frac{1}{1 + \\exp(-x)}', {}, 'sigmoid(x)'),
    ('Oneflow-Inc/oneflow python/oneflow/nn/modules/activation.py', '\\text{Hardshrink}(x) =\n        \\begin{cases}\n        x, & \\text{ if } x > \\lambda \\\\\n        x, & \\text{ if } x < -\\lambda \\\\\n        0, & \\text{ otherwise }\n        \\end{cases}', {'lam': '0.5'}, 'hardshrink(x, lam)'),
    ('Oneflow-Inc/oneflow python/oneflow/nn/modules/activation.py', '\\text{Softplus}(x) = \\frac{1}{\\beta} * \\log(1 + \\exp(\\beta * x))', {'beta': '2'}, 'softplus(x, beta)'),
    ('Oneflow-Inc/oneflow python/oneflow/nn/modules/activation.py', '\\text{HardTanh}(x) = \\begin{cases}\n            1 & \\text{ if } x > 1 \\\\\n            -1 & \\text{ if } x < -1 \\\\\n            x & \\text{ otherwise } \\\\\n        \\end{cases}', {}, 'hardtanh(x)'),
    ('Oneflow-Inc/oneflow python/oneflow/nn/modules/activation.py', '\\text{SiLU}(x) = x * sigmoid(x)', {}, 'silu(x)'),
    ('Oneflow-Inc/oneflow python/oneflow/nn/modules/activation.py', '\\text{ELU}(x) = \\begin{cases}\n\t\t\t\tx & \\text{ if } x \\gt 0  \\\\\n                \\alpha*(exp(x)-1) & \\text{ if } x \\le 0 \\\\\n    \t\t    \\end{cases}', {'alpha': '1.5'}, 'elu(x, alpha)'),
    ('sony/nnabla build-tools/code_generator/functions.yaml', 'y_i = \\max(0, x_i) + w_i \\min(0, x_i)', {'w_i': '0.25'}, 'prelu(x, w_i)'),
    ('sony/nnabla build-tools/code_generator/functions.yaml', 'SoftSign(x) = x/(1+|x|)', {}, 'softsign(x)'),
    ('sony/nnabla build-tools/code_generator/functions.yaml', 'LogSigmoid(x) = \\log(1/(1+\\exp(-x_i)))', {}, 'logsigmoid(x)'),
    ('pytorch/pytorch torch/nn/modules/activation.py', 'f(x) = max(0,x) + min(0, alpha * (exp(x) - 1))', {'alpha': '1.5'}, 'elu(x, alpha)'),
    ('pytorch/pytorch torch/nn/modules/activation.py', 'f(x) = max(0, x) + {negative\\_slope} * min(0, x)', {'negative_slope': '0.01'}, 'leaky_relu(x, negative_slope)'),
    ('pytorch/pytorch torch/nn/modules/activation.py', 'LogSigmoid(x) = log( 1 / (1 + exp(-x_i)))', {}, 'logsigmoid(x)'),
    ('pytorch/pytorch torch/nn/functional.py', '\\text{Hardswish}(x) = \\begin{cases}\n            0 & \\text{if~} x \\le -3, \\\\\n            x & \\text{if~} x \\ge +3, \\\\\n            x \\cdot (x + 3) /6 & \\text{otherwise}\n        \\end{cases}', {}, 'hardswish(x)'),
    ('d2l-ai/d2l-en chapter_multilayer-perceptrons/mlp.md', '\\operatorname{tanh}(x) = \\frac{1 - \\exp(-2x)}{1 + \\exp(-2x)}.', {}, 'tanh(x)'),
    ('d2l-ai/d2l-en chapter_multilayer-perceptrons/mlp.md', '\\operatorname{pReLU}(x) = \\max(0, x) + \\alpha \\min(0, x).', {'alpha': '0.25'}, 'prelu(x, alpha)'),
    ('d2l-ai/d2l-zh chapter_multilayer-perceptrons/mlp.md', '\\operatorname{ReLU}(x) = \\max(x, 0).', {}, 'relu(x)'),
    ('mlpack/mlpack src/mlpack/methods/ann', 'f(x) &=& \\left\\{\n   \\begin{array}{lr}\n    x & : x > 0 \\\\\n    \\alpha(e^x - 1) & : x \\le 0\n   \\end{array}\n \\right. \\\\', {'alpha': '1.5'}, 'elu(x, alpha)'),
    ('scutan90/DeepLearning-500-questions ch03', ' f(x) = \\frac{1}{1 + e^{-x}} ', {}, 'sigmoid(x)'),
    ('scutan90/DeepLearning-500-questions ch03', ' f(x) = ln( 1 + e^x) ', {}, 'softplus(x)'),
    ('a public file', '\\text{Mish}(x) = x \\cdot \\tanh(\\text{softplus}(x)) = x \\cdot \\tanh(\\ln(1 + e^x))', {}, 'mish(x)'),
    ('usual Chinese textbook spelling', 'f(x) = \\begin{cases} x, & \\text{若 } x > 0 \\\\ \\alpha(e^x - 1), & \\text{若 } x \\leq 0 \\end{cases}', {'alpha': '1.5'}, 'elu(x, alpha)'),
    ('usual Chinese textbook spelling', '\\text{HardTanh}(x) = \\begin{cases} -1, & x < -1 \\\\ 1, & x > 1 \\\\ x, & \\text{其它} \\end{cases}', {}, 'hardtanh(x)'),
    ('imonce.github.io 2022/12/26 常用的激活函数', 'tanh(x) = \\frac{1-e^{-2x}}{1+e^{-2x}}', {}, 'tanh(x)'),
    ('gmse.de/math-test', 'Tanh(x)=1-{2 \\over e^{2x}+1}={e^x-e^{-x} \\over e^x+e^{-x}}', {}, 'tanh(x)'),
    ('page "Activation Functions"', 'f(x) =\n\\begin{cases}\n\\lambda x & \\text{if } x > 0 \\\\\n\\lambda (\\alpha e^x - \\alpha) & \\text{if } x \\leq 0\n\\end{cases}', {'lam': '1.1', 'alpha': '1.5'}, 'selu(x, alpha, lam)'),
    ('a public file', '\\text{ELU}(x) = \\begin{cases} x & \\text{si } x > 0 \\\\ e^x - 1 & \\text{si } x \\leq 0 \\end{cases}', {}, 'elu(x, 1)'),
    ('a public file', '\\text{HardSwish}(x) = x \\cdot \\frac{\\text{ReLU6}(x + 3)}{6}\n        = \\begin{cases}\n            0 & x \\le -3 \\\\\n            x(x+3)/6 & -3 < x < 3 \\\\\n            x & x \\ge 3\n        \\end{cases}', {}, 'hardswish(x)'),
    ('a public file', '\\coth(x) = \\frac{1 + e^{-2x}}{1 - e^{-2x}} = \\frac{e^{2x} + 1}{e^{2x} - 1}', {}, '1/tanh(x)'),
    ('hdmquan/torch_activation', '\\text{mReLU}(z) = \\min(\\text{ReLU}(1 - z), \\text{ReLU}(1 + z)) =\n        \\begin{cases}\n        1 + z, & -1 \\leq z \\leq 0, \\\\\n        1 - z, & 0 < z \\leq 1, \\\\\n        0, & \\text{otherwise},\n        \\end{cases}', {}, 'max(mpf(0), 1-abs(x))'),
    ('hdmquan/torch_activation', '\\text{TangentBipolarSigmoidReLU}(z) = z \\cdot \\tanh\\left(\\frac{1 - \\exp(-z)}{1 + \\exp(-z)}\\right)', {}, 'x*tanh(tanh(x/2))'),
    ('pytorch/pytorch issue #133140', '\\text{SELU}(x) = \\text{scale} * (\\max(0,x) + \\min(0, \\alpha * (\\exp(x) - 1)))', {'alpha': '1.6732632423543772848170429916717', 'scale': '1.0507009873554804934193349852946'}, 'selu(x, alpha, scale)'),
    ('pytorch/pytorch PR #1797', 'exp(x) / (1 + exp(x))', {}, 'sigmoid(x)'),
    ('dani2442/AI_Car issue #2', '-1 + 2 / ( 1 + exp(-x) )', {}, 'tanh(x/2)'),
    ('pytorch docs, older form', '\\text{ELU}(x) = \\max(0,x) + \\min(0, \\alpha * (\\exp(x) - 1))', {'alpha': '1.5'}, 'elu(x, alpha)'),
    ('usual shifted softplus', '\\text{ssp}(x) = \\ln(0.5 e^x + 0.5)', {}, 'softplus(x) - log(2)'),
    ('pytorch/pytorch PR #37989 "Add documentation for hardswish"', '\\text{Hardswish}(x) = \\begin{cases}\n    0 & \\text{if~} x \\le -3, \\\\\n    x & \\text{if~} x \\ge +3, \\\\\n    x(x + 3)/6 & \\text{otherwise}\n\\end{cases}', {}, 'hardswish(x)'),
    ('jax-ml/jax PR #3116, commit 510af1de64', 'f(x) = \\begin{cases} x, & x > 0\\\\ \\alpha \\left(\\exp(x) - 1\\right), & x \\le 0 \\end{cases}', {'alpha': '1.5'}, 'elu(x, alpha)'),
    ('jax-ml/jax PR #3116, commit 510af1de64', 'e^{x} - 1', {}, 'expm1(x)'),
    ('jax-ml/jax commit a91406fcb5 "DOC: fix typos in jax.scipy.special"', '\\frac{1}{2} \\mathrm{erfc}(-\\frac{x}{\\sqrt{2}})', {}, 'Phi(x)'),
    ('ml-explore/mlx: code changed 1.773 -> 1.702 in #744, class docstring only in #1268', 'x * \\sigma\\left(1.702 * x\\right)', {}, 'gelu_quick(x)'),
    ('clab/dynet PR #1563 "Fix sign in description of log_sigmoid"', 'y_i = \\ln(\\frac{1}{1+e^{-x_i}})', {}, 'logsigmoid(x)'),
    ('euslisp/EusLisp PR #383, commit e6c72430', '\\frac{e^{x}-e^{-x}}{e^{x}+e^{-x}}', {}, 'tanh(x)'),
    ('neonwatty/machine-learning-refined issue #16', '\\text{tanh}(x) = 2\\sigma(2x) - 1', {}, 'tanh(x)'),
    ('tensorflow/addons PR #2572, commit f86b5027', '\\mathrm{snake}(x) = \\mathrm{x} + \\frac{1 - \\cos(2 \\cdot \\mathrm{frequency} \\cdot x)}{2 \\cdot \\mathrm{frequency}}.', {'frequency': '1.5'}, 'x + (1 - cos(2*frequency*x))/(2*frequency)'),
    ('joaopauloschuler/neural-api issue #21', 'Result := 1 / ( 1 + Exp(-x) );', {}, 'sigmoid(x)'),
    ('d2l-ai/d2l-en PR #778, commit efcdc628', '1/(1 + \\exp(-x))', {}, 'sigmoid(x)'),
    ('chainer/chainer commit 8830f64a5d', 'PReLU(x) = \\begin{cases} x & (x>0) \\\\ W * x & (otherwise)\\end{cases}', {'W': '2'}, 'prelu(x, W)'),
    ('PaddlePaddle/docs PR #1715 "fix soft_relu formula", commit ff287ab1c', 'out=ln(1+exp(max(min(x,threshold),-threshold)))', {'threshold': '40'}, 'log(1+exp(max(min(x, threshold), -threshold)))'),
    ('PaddlePaddle/docs PR #1134 "Fix bug 0902", commit 97f6f81cc', '\\\\out=max(0,x)+min(0,α∗(e^{x}−1))\\\\', {'alpha': '1'}, 'elu(x, alpha)'),
    ('PaddlePaddle/docs PR #2373, commit 215804b8c', 'LeakyReLU(x)=\n        \\left\\{\n        \\begin{aligned}\n        &x, & & if \\ x >= 0 \\\\\n        &alpha * x, & & otherwise \\\\\n        \\end{aligned}\n        \\right. \\\\', {'alpha': '2'}, 'leaky_relu(x, alpha)'),
    ('a public file: notes on RLHF reward models', '\\sigma(x) = \\frac{1}{1 + e^{-x}}', {}, 'sigmoid(x)'),
    ('a public file: same notes, last lines', 'σ(z)=max(0,z)+min(0,α(e^z-1))', {'alpha': '1'}, 'elu(x, alpha)'),
    ('a public file: JAX activation classes with formula docstrings', '\\text{ReLU}(x)=\\begin{cases}x, & \\text{if } x > 0 \\\\ 0, & \\text{if } x \\le 0\\end{cases}', {}, 'relu(x)'),
    ('a public file: MyST lecture notes on hyperbolic functions', '\\tanh(x) = \\frac{\\sinh(x)}{\\cosh(x)} = \\frac{e^{x} - e^{-x}}{e^{x} + e^{-x}} = \\frac{e^{2x}-1}{e^{2x}+1}', {}, 'tanh(x)'),
    ('a public file: Czech exam notes', '\\sigma(x) = \\frac{1}{1 + e^{-x}}', {}, 'sigmoid(x)'),
    ('a public file: Julia module', 'LReLU(x) = max(0.01x, x)', {}, 'leaky_relu(x)'),
    ('circulating mistake', '\\tanh(x) = \\frac{e^x - e^{-x}}{e^x + e^{-x}}', {}, 'tanh(x)'),
]

# LaTeX, parameters, what it means; "undefined" where it has no value.
SHAPES = [
    ('f(x)=\\begin{cases}x,&\\text{if } x\\ge0\\\\0,&x<0\\end{cases}', {}, 'relu(x)'),
    ('f(x)=\\begin{cases}x&x\\geqslant 0;\\\\[2pt]0&\\text{otherwise.}\\end{cases}', {}, 'relu(x)'),
    ('$$f(x)=\\begin{dcases} x, & \\text{当 } x>0 \\text{ 时}\\\\ 0, & \\text{否则} \\end{dcases}$$', {}, 'relu(x)'),
    ('\\[ f(x)=\\begin{cases} x, & 若 x>0 \\\\ 0, & 其他 \\end{cases} \\]', {}, 'relu(x)'),
    ('f(x)=\\begin{cases} x，&x＞0；\\\\ 0，&其他情况。\\end{cases}', {}, 'relu(x)'),
    ('f(x)=\\left\\{\\begin{array}{ll} x, & \\mathrm{if}\\ x > 0 \\\\ 0, & \\mathrm{else} \\end{array}\\right.', {}, 'relu(x)'),
    ('f(x)=\\left\\{\\begin{aligned} &x, && x > 0 \\\\ &0, && x\\leq 0 \\end{aligned}\\right.', {}, 'relu(x)'),
    ('f(x)=\\left\\{\\begin{matrix} x & \\text{for } x > 0 \\\\ 0 & \\text{for } x\\leq 0 \\end{matrix}\\right.', {}, 'relu(x)'),
    ('f(x) = \\begin{cases} x \\quad \\text{if } x > 0 \\\\ 0 \\quad \\text{otherwise} \\end{cases}', {}, 'relu(x)'),
    ('f(x) = \\begin{cases} x \\text{ if } x > 0 \\\\ 0 \\text{ otherwise} \\end{cases}', {}, 'relu(x)'),
    ('f(x) = \\begin{cases} x & \\text{if $x > 0$,} \\\\ 0 & \\text{if $x \\le 0$.} \\end{cases}', {}, 'relu(x)'),
    ('f(x) = \\begin{cases} x & \\text{if x > 0} \\\\ 0 & \\text{if x <= 0} \\end{cases}', {}, 'relu(x)'),
    ('f(x) = \\begin{cases} 0 & : x < 0 \\\\ x & : x \\ge 0 \\end{cases}', {}, 'relu(x)'),
    ('f(x) = \\begin{cases} 0 \\quad (x < 0) \\\\ x \\quad (x \\ge 0) \\end{cases}', {}, 'relu(x)'),
    ('f(x) = \\begin{cases} 0 & (x < 0) \\\\ x & (\\text{otherwise}) \\end{cases}', {}, 'relu(x)'),
    ('f(x) = \\begin{cases} x & x\\in[0,1) \\\\ 1 & x \\in [1, \\infty) \\\\ 0 & x\\in(-\\infty,0) \\end{cases}', {}, 'min(max(x,mpf(0)),mpf(1))'),
    ('f(x) = \\begin{cases} 1 & x \\in [-1,0] \\cup (1,2] \\\\ 0 & \\text{otherwise} \\end{cases}', {}, 'mpf(1) if -1<=x<=0 or 1<x<=2 else mpf(0)'),
    ('f(x) = \\begin{cases} 1 & x \\in \\{0, 1\\} \\\\ 0 & x \\notin \\{0,1\\} \\end{cases}', {}, 'mpf(1) if x in (0,1) else mpf(0)'),
    ('f(x) = \\begin{cases} 1 & -\\infty < x < -1 \\\\ x^2 & -1 \\le x \\lt 2 \\\\ 2 & 2 \\leq x < +\\infty \\end{cases}', {}, 'mpf(1) if x<-1 else x*x if x<2 else mpf(2)'),
    ('f(x) = \\begin{cases} 1 & x<-1\\ \\text{or}\\ x>1 \\\\ 0 & -1\\le x \\text{ and } x \\le 1 \\end{cases}', {}, 'mpf(1) if abs(x)>1 else mpf(0)'),
    ('f(x) = \\begin{cases} 1 & x<-1 \\lor x>1 \\\\ 0 & x\\ge -1 \\land x\\le 1 \\end{cases}', {}, 'mpf(1) if abs(x)>1 else mpf(0)'),
    ('f(x) = \\begin{cases} 1 & x<-1 \\text{ 或 } x>1 \\\\ 0 & x\\ge -1 \\text{ 且 } x\\le 1 \\end{cases}', {}, 'mpf(1) if abs(x)>1 else mpf(0)'),
    ('f(x) = \\begin{cases} 1 & \\lnot (x > 0) \\\\ 2 & x > 0 \\end{cases}', {}, 'mpf(1) if x<=0 else mpf(2)'),
    ('f(x) = \\begin{cases} \\frac{\\sin x}{x} & x \\neq 0 \\\\ 1 & x = 0 \\end{cases}', {}, 'sin(x)/x if x else mpf(1)'),
    ('f(x) = \\begin{cases} x+1 & |x| < 1 \\\\ 0 & \\text{otherwise} \\end{cases}', {}, 'x+1 if abs(x)<1 else mpf(0)'),
    ('f(x) = 2\\begin{cases} 1 & x>0\\\\ 0 & x\\le0\\end{cases} + x', {}, '(2 if x>0 else 0)+x'),
    ('\\max(0,x)', {}, 'relu(x)'),
    ('\\max\\{0,x\\}', {}, 'relu(x)'),
    ('\\max\\left(0,x\\right)', {}, 'relu(x)'),
    ('\\max\\left\\{0, x\\right\\}', {}, 'relu(x)'),
    ('\\operatorname{max}(0,x)', {}, 'relu(x)'),
    ('\\mathrm{max}(0, x)', {}, 'relu(x)'),
    ('\\mathrm{ReLU}(x)=\\max\\bigl(0,x\\bigr)', {}, 'relu(x)'),
    ('\\max [0, x]', {}, 'relu(x)'),
    ('max(0,x)', {}, 'relu(x)'),
    ('\\mathop{\\max}(0,x)', {}, 'relu(x)'),
    ('\\text{relu}(x) + \\operatorname{relu}(-x)', {}, 'abs(x)'),
    ('\\frac{1}{1+e^{-x}}', {}, 'sigmoid(x)'),
    ('\\dfrac1{1+e^{-x}}', {}, 'sigmoid(x)'),
    ('\\tfrac{1}{1+\\exp(-x)}', {}, 'sigmoid(x)'),
    ('\\cfrac{1}{1+\\mathrm{e}^{-x}}', {}, 'sigmoid(x)'),
    ('{1 \\over 1+e^{-x}}', {}, 'sigmoid(x)'),
    ('\\left(1+e^{-x}\\right)^{-1}', {}, 'sigmoid(x)'),
    ('1/(1+\\operatorname{e}^{-x})', {}, 'sigmoid(x)'),
    ('\\begin{equation}\\sigma(x) = \\frac{1}{1+e^{-x}} \\label{eq:s}\\end{equation}', {}, 'sigmoid(x)'),
    ('\\begin{align*}\\sigma(x) &= \\frac{1}{1+e^{-x}} \\\\ &= \\frac{e^x}{1+e^x}.\\end{align*}', {}, 'sigmoid(x)'),
    ('\\begin{aligned} f(x) &= x \\\\ &\\quad + 1 \\end{aligned}', {}, 'x+1'),
    ('\\frac12 x + \\frac1x', {}, 'x/2+1/x if x else NONE'),
    ('\\frac x2', {}, 'x/2'),
    ('\\frac{x}2', {}, 'x/2'),
    ('\\frac\\pi2 x', {}, 'pi/2*x'),
    ('e^x', {}, 'exp(x)'),
    ('e^{x}', {}, 'exp(x)'),
    ('\\exp(x)', {}, 'exp(x)'),
    ('\\exp x', {}, 'exp(x)'),
    ('\\exp{x}', {}, 'exp(x)'),
    ('\\exp\\{-x^2\\}', {}, 'exp(-x*x)'),
    ('\\exp\\left(-\\frac{x^2}{2}\\right)', {}, 'exp(-x*x/2)'),
    ('e^{-\\frac{x^2}{2}}', {}, 'exp(-x*x/2)'),
    ('e^2x', {}, 'e**2*x'),
    ('xe^{-x}', {}, 'x*exp(-x)'),
    ('x e^{-x^{2}}', {}, 'x*exp(-x*x)'),
    ('\\ln(1+e^x)', {}, 'softplus(x)'),
    ('\\log(1+e^{x})', {}, 'softplus(x)'),
    ('\\ln{(1+e^{x})}', {}, 'softplus(x)'),
    ('\\ln\\left[1+e^x\\right]', {}, 'softplus(x)'),
    ('\\ln 2', {}, 'log(mpf(2))'),
    ('\\log_2(4 + x^2)', {}, 'log(4+x*x)/log(mpf(2))'),
    ('\\log_{10} 100 + x', {}, 'x+2'),
    ('\\lg(1+x^2)', {}, 'log(1+x*x)/log(mpf(10))'),
    ('\\sqrt{x^2}', {}, 'abs(x)'),
    ('\\sqrt{x}', {}, 'sqrt(x) if x>=0 else NONE'),
    ('\\sqrt x', {}, 'sqrt(x) if x>=0 else NONE'),
    ('\\sqrt[3]{x}', {}, 'cbrt(x) if x>=0 else -cbrt(-x)'),
    ('\\sqrt2 x', {}, 'sqrt(mpf(2))*x'),
    ('\\sqrt[2]{1+x^2}', {}, 'sqrt(1+x*x)'),
    ('\\tanh x', {}, 'tanh(x)'),
    ('\\tanh(x)^2', {}, 'tanh(x)**2'),
    ('\\sin^2 x + \\cos^2 x', {}, 'mpf(1)'),
    ('\\sin^{2}(x)', {}, 'sin(x)**2'),
    ('\\sin x \\cos x', {}, 'sin(x)*cos(x)'),
    ('\\sin 2x', {}, 'sin(2*x)'),
    ('\\sin\\pi x', {}, 'sin(pi*x)'),
    ('\\cos{2x}', {}, 'cos(2*x)'),
    ('\\arctan x', {}, 'atan(x)'),
    ('\\operatorname{arsinh}(x)', {}, 'asinh(x)'),
    ('\\operatorname{sech}(x)', {}, '1/cosh(x)'),
    ('\\operatorname{sgn}(x)', {}, 'sign(x)'),
    ('\\coth x', {}, '1/tanh(x) if x else NONE'),
    ('|x|', {}, 'abs(x)'),
    ('\\lvert x\\rvert', {}, 'abs(x)'),
    ('\\left|x\\right|', {}, 'abs(x)'),
    ('\\left\\lvert x - |x|\\right\\rvert', {}, 'abs(x-abs(x))'),
    ('|x-1||x+1|', {}, 'abs(x*x-1)'),
    ('x|x|', {}, 'x*abs(x)'),
    ('\\frac{x}{1+|x|}', {}, 'softsign(x)'),
    ('\\bigl|x\\bigr| + |x|', {}, '2*abs(x)'),
    ('2 \\cdot x \\times 3', {}, '6*x'),
    ('2\\,x\\;\\!+~1', {}, '2*x+1'),
    ('2x', {}, '2*x'),
    ('x(x+1)', {}, 'x*(x+1)'),
    ('(x+1)(x-1)', {}, 'x*x-1'),
    ('2(x+1)x', {}, '2*(x+1)*x'),
    ('-2^2 + x', {}, 'x-4'),
    ('2^{3^2} x', {}, '512*x'),
    ('x^{-1}', {}, '1/x if x else NONE'),
    ('\\lambda x', {'lam': '3/2'}, 'lam*x'),
    ('\\lambda(x+1)', {'lam': '3/2'}, 'lam*(x+1)'),
    ('a(x+1)', {'a': '3/2'}, 'a*(x+1)'),
    ('\\alpha_{max} x', {'alpha_max': '3/2'}, 'alpha_max*x'),
    ('\\alpha_{\\text{max}}x_1 x', {'alpha_max': '3/2', 'x_1': '2'}, 'alpha_max*x_1*x'),
    ('\\mathrm{scale} \\cdot x', {'scale': '3'}, 'scale*x'),
    ('\\beta^2 x + \\varepsilon', {'beta': '3', 'epsilon': '1/4'}, 'beta**2*x+epsilon'),
    ('f(x; \\alpha) = \\alpha x', {'alpha': '2'}, 'alpha*x'),
    ('f(x,\\alpha) = \\alpha x', {'alpha': '2'}, 'alpha*x'),
    ('f_{\\lambda}(x) = \\lambda x', {'lam': '2'}, 'lam*x'),
    ('\\pi x', {}, 'pi*x'),
    ('e x', {}, 'e*x'),
    ('\\Phi(x)', {}, 'Phi(x)'),
    ('x\\Phi(x)+\\varphi(x)', {}, 'x*Phi(x)+phi(x)'),
    ('\\phi(x)', {}, 'phi(x)'),
    ('x\\sigma(x)', {}, 'silu(x)'),
    ('\\sigma^2(x)', {}, 'sigmoid(x)**2'),
    ('x\\,\\sigma\\left(1.702x\\right)', {}, 'gelu_quick(x)'),
    ('\\frac{x}{2}\\left[1+\\operatorname{erf}\\left(\\frac{x}{\\sqrt{2}}\\right)\\right]', {}, 'gelu(x)'),
    ('\\frac{x}{2}\\left(1+\\mathrm{erf}\\frac{x}{\\sqrt 2}\\right)', {}, 'gelu(x)'),
    ('f(t)=t^2', {}, 'x*x'),
    ('f(x) := x^2', {}, 'x*x'),
    ('f(x) \\coloneqq x^2', {}, 'x*x'),
    ('y = x^2', {}, 'x*x'),
    ('y=x^2.', {}, 'x*x'),
    ('g(x)=x^2,', {}, 'x*x'),
    ('{\\displaystyle f(x)={\\frac {x}{1+|x|}}}', {}, 'softsign(x)'),
    ('f(z) = \\frac{z^2}{2} \\tag{3}', {}, 'x*x/2'),
    ('x^2 % a comment', {}, 'x*x'),
    ('f(x) = \\sqrt{x}, \\quad x \\ge 1', {}, 'sqrt(x) if x>=1 else NONE'),
    ('f(x) = x^2 \\quad (x > 0)', {}, 'x*x if x>0 else NONE'),
    ('f(x) = x^2 \\text{ for } x > 0', {}, 'x*x if x>0 else NONE'),
    ('f(x)=\\alpha x, \\quad \\alpha > 0', {'alpha': '2'}, 'alpha*x'),
    ('\\frac{1}{\\beta}\\log(1+e^{\\beta x}), \\beta > 0', {'beta': '2'}, 'softplus(x,beta)'),
    ('α(x−1)×2', {'alpha': '3/2'}, 'alpha*(x-1)*2'),
    ('0.5x(1+\\tanh(\\sqrt{2/\\pi}(x+0.044715x^3)))', {}, 'gelu_tanh(x)'),
    ('\\frac{e^{x}-e^{-x}}{e^{x}+e^{-x}}', {}, 'tanh(x)'),
    ('x/2 \\cdot 3', {}, '3*x/2'),
    ('x \\div 2', {}, 'x/2'),
    ('(x+1)/2', {}, '(x+1)/2'),
    ('\\frac{x}{2} \\cdot -1', {}, '-x/2'),
    ('[x+1][x-1]', {}, 'x*x-1'),
    ('{x}^{2}', {}, 'x*x'),
    ('{2}{x}', {}, '2*x'),
    ('{x+1}\\cdot{2}', {}, 'x+2'),
]


def value(point, parameters, meaning):
    numerator, _, denominator = point.partition("/")
    names = {k: mpf(v.split("/")[0]) / mpf(v.partition("/")[2] or 1) for k, v in parameters.items()}
    try:
        result = eval(meaning, globals(), {**names, "x": mpf(numerator) / mpf(denominator or 1)})
    except ZeroDivisionError:
        return "undefined"
    if result is None or getattr(result, "imag", 0) != 0 or result != result or abs(result) == mpf("inf"):
        return "undefined"
    # The sine of a multiple of pi is no zero to mpmath.
    return "0.0" if abs(result) < mpf("1e-50") else mp.nstr(mpf(result), 40)


for source, latex, parameters, meaning in FROM_ARTICLES + [("shape",) + row for row in SHAPES]:
    print(json.dumps({
        "source": source,
        "latex": latex,
        "set": {{"lam": "lambda"}.get(k, k): v for k, v in parameters.items()},
        "values": {point: value(point, parameters, meaning) for point in POINTS},
    }, ensure_ascii=False))
