package org.casewise.plot;

import java.util.ArrayList;
import java.util.List;
import org.casewise.expr.Expr;
import org.casewise.expr.Symbol;
import org.casewise.expr.Symbols;
import org.casewise.piecewise.Piece;
import org.casewise.piecewise.Piecewise;

/** Makes scenes: chooses what is left open, lays out the frame, and traces every function in it. */
public final class Plot {

    private Plot() {}

    /** The drawing asked for. A function with an open parameter throws {@link IllegalArgumentException}. */
    public static Scene of(PlotRequest request) {
        return traced(request, Layout.frame(request, visible(request)));
    }

    /** The same, small, for {@link ThumbnailWriter}: the axes take the whole picture, and there is no room for a text. */
    public static Scene thumbnail(PlotRequest request, double width, double height) {
        return traced(request, Layout.withoutTexts(request, visible(request), width, height));
    }

    private static Range visible(PlotRequest request) {
        request.functions().forEach(Plot::checkNothingOpen);
        return request.y().orElseGet(() -> Extent.of(request));
    }

    private static Scene traced(PlotRequest request, Frame frame) {
        List<Curve> curves = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < request.functions().size(); i++) {
            boolean corners = request.corners() && i == 0;
            curves.add(Sampler.curve(i, request.functions().get(i), request.window(), frame, corners, notes));
        }
        return new Scene(frame, curves, notes);
    }

    private static void checkNothingOpen(Piecewise f) {
        for (Piece<Expr> piece : f.pieces()) {
            check(f, piece.body(), true);
            piece.on().from().ifPresent(p -> check(f, p, false));
            piece.on().to().ifPresent(p -> check(f, p, false));
        }
    }

    private static void check(Piecewise f, Expr e, boolean variableAllowed) {
        for (Symbol s : Symbols.in(e)) {
            if (!(variableAllowed && s.equals(f.variable()))) {
                throw new IllegalArgumentException("no value for " + s.name());
            }
        }
    }
}
