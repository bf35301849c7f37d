package org.casewise.notation.code;

import java.util.Map;
import java.util.Set;
import org.casewise.notation.Notation;
import org.casewise.notation.Printed;

/** Python expressions over JAX arrays; fixed numbers are Python's, so that they have their full precision. */
final class Jax extends ArrayCode {

    private static final Set<String> RESERVED = keywordsAnd("jax jnp math float");

    private static final Map<String, String> FUNCTIONS = functions(
            "jnp.",
            "exp expm1 log log1p sqrt cbrt sin cos tan sinh cosh tanh asin=jnp.arcsin acos=jnp.arccos atan=jnp.arctan"
                    + " asinh=jnp.arcsinh acosh=jnp.arccosh atanh=jnp.arctanh erf=jax.scipy.special.erf"
                    + " erfc=jax.scipy.special.erfc sigmoid=jax.nn.sigmoid softplus=jax.nn.softplus");

    private final Notation numbers = new PythonNumbers();

    Jax(Supplement supplement) {
        super(supplement);
    }

    @Override
    protected Notation inConstant() {
        return numbers;
    }

    @Override
    Set<String> reserved() {
        return RESERVED;
    }

    @Override
    Map<String, String> functions() {
        return FUNCTIONS;
    }

    @Override
    protected Printed pi() {
        return Printed.atom("math.pi");
    }

    @Override
    protected Printed euler() {
        return Printed.atom("math.e");
    }

    @Override
    protected Printed infinity() {
        return Printed.atom("jnp.inf");
    }

    @Override
    String nan() {
        return "jnp.nan";
    }
}
