package org.casewise.notation.code;

import java.util.ArrayList;
import java.util.List;
import org.casewise.expr.Expr;

/** A Python module over JAX arrays of any floating type; {@code jax.grad} goes through its functions as autograd does. */
final class JaxListing extends ArrayListing {

    JaxListing(List<ListedFunction> functions) {
        super(functions, ArraySupplement.jax(), Jax::new);
    }

    @Override
    List<String> imports(String text) {
        List<String> lines = new ArrayList<>(text.contains("math.") ? List.of("import math", "") : List.of());
        if (text.contains("jax.")) {
            lines.add("import jax");
        }
        lines.add("import jax.numpy as jnp");
        return lines;
    }

    @Override
    List<String> taken(ListedFunction f) {
        String x = variable(f);
        return List.of(x + " = jnp.asarray(" + x + ")", x + " = " + x + ".astype(jnp.result_type(" + x + ", float))");
    }

    @Override
    String harmless(ListedFunction f, String condition, Expr number) {
        return "jnp.where(" + condition + ", " + variable(f) + ", "
                + spelling(f).of(number) + ")";
    }

    @Override
    List<String> chosen(ListedFunction f, List<String> conditions, List<String> values) {
        return PyTorchListing.nested("jnp", this, f, conditions, values);
    }
}
