package org.casewise.crosscheck;

import java.util.Map;
import org.apache.commons.math3.analysis.differentiation.DerivativeStructure;
import org.casewise.syntax.VectorDefinition;

/**
 * A vector function evaluated and differentiated as it was written, in doubles, by Commons Math: the terms are summed one
 * after the other, and every variable in turn is the one that moves. No exact algebra takes part.
 */
public final class WrittenVector {

    private final VectorDefinition definition;
    private final WrittenFunction component;
    private final WrittenFunction term;

    public WrittenVector(VectorDefinition definition) {
        this.definition = definition;
        this.component = new WrittenFunction(definition.component(), Map.of());
        this.term = new WrittenFunction(definition.term(), Map.of());
    }

    /**
     * The components, and row by row their partial derivatives; NaN where there is none.
     *
     * @param beyondDoubles whether a number on the way was too large for a double
     */
    public record Numbers(double[] values, double[][] jacobian, boolean beyondDoubles) {}

    public Numbers at(double[] point) {
        int n = point.length;
        double[] values = new double[n];
        double[][] jacobian = new double[n][n];
        boolean beyond = false;
        for (int j = 0; j < n; j++) {
            DerivativeStructure[] variables = new DerivativeStructure[n];
            DerivativeStructure sum = WrittenFunction.constant(0);
            for (int k = 0; k < n; k++) {
                variables[k] = k == j ? new DerivativeStructure(1, 1, 0, point[k]) : WrittenFunction.constant(point[k]);
                sum = sum.add(term.at(Map.of(variable(), variables[k])));
                beyond |= term.wasTooLarge();
            }
            for (int i = 0; i < n; i++) {
                DerivativeStructure there = component.at(
                        Map.of(variable(), variables[i], definition.total().name(), sum));
                beyond |= component.wasTooLarge();
                values[i] = there.getValue();
                jacobian[i][j] = there.getPartialDerivative(1);
            }
        }
        return new Numbers(values, jacobian, beyond);
    }

    private String variable() {
        return definition.component().variable().name();
    }
}
