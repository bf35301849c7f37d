package org.casewise.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.casewise.catalogue.VectorCard;
import org.casewise.expr.VectorFunction;
import org.casewise.interchange.VectorValues;
import org.casewise.plot.Labels;
import org.casewise.plot.Plot;
import org.casewise.plot.PlotRequest;
import org.casewise.plot.Range;
import org.casewise.plot.Scene;
import org.casewise.plot.VectorCurves;

/** The picture of a vector function alone: its components along the first variable, or their derivatives by it. */
final class VectorPicture {

    private final VectorCard card;
    private final VectorFunction function;
    private final int n;
    private final int order;

    /** Of two variables unless another number is given, and of the components unless an order is. */
    VectorPicture(VectorCard card, OptionalInt n, List<Integer> orders) {
        if (orders.size() > 1) {
            throw InputProblem.input("cli.vector-orders");
        }
        this.card = card;
        this.function = card.definition().function();
        this.n = n.orElse(VectorFunction.FEWEST);
        this.order = orders.isEmpty() ? 0 : orders.get(0);
        if (order < 0 || order > VectorValues.HIGHEST_ORDER) {
            throw InputProblem.input("cli.vector-order");
        }
    }

    Scene scene(Range window) {
        return Plot.of(PlotRequest.of(VectorCurves.of(function, n, order), window));
    }

    Labels labels(Session session) {
        String name = card.definition().name();
        String x = function.variable().name();
        List<String> fixed = new ArrayList<>();
        int k = 2;
        for (int value : VectorCurves.others(n)) {
            fixed.add(x + k++ + " = " + value);
        }
        List<String> legend = new ArrayList<>();
        for (int i = 1; i <= n; i++) {
            String component = name + "_" + i;
            legend.add(
                    order == 0
                            ? session.say("plot.legend.function", component)
                            : session.say("plot.legend.derivative", component));
        }
        return Labels.of("plot", name + ": " + String.join(", ", fixed), x + 1, "", legend)
                .withLanguage(session.language().tag());
    }
}
