package org.casewise.lab;

import java.util.function.Function;
import org.casewise.analysis.Analysis;
import org.casewise.analysis.Conditional;
import org.casewise.analysis.Joint;
import org.casewise.analysis.Verdict;
import org.casewise.expr.Expr;
import org.casewise.notation.Latex;
import org.casewise.notation.Notation;
import org.casewise.notation.PlainText;
import org.casewise.notation.Spelling;
import org.casewise.piecewise.Piece;
import org.casewise.piecewise.Piecewise;
import org.casewise.syntax.Definition;
import org.casewise.syntax.DefinitionException;
import org.casewise.syntax.DefinitionReader;
import org.casewise.syntax.LatexReader;
import org.casewise.syntax.Source;
import org.teavm.jso.JSExport;

/**
 * What the page's script offers, as static functions from text to text.
 *
 * <p>A function answers bad input with a text too, never with an exception: in the script nobody would catch it.
 */
public final class Lab {

    private Lab() {}

    /**
     * The cases of a definition, the cases of its derivative, and the verdict at each joint, a line each; or a line that
     * begins with {@code error} and names the place and the reason's key.
     */
    @JSExport
    public static String analyze(String definition) {
        return answer(definition, DefinitionReader::read, new PlainText(), true);
    }

    /** The same for a definition in LaTeX. */
    @JSExport
    public static String analyzeLatex(String definition) {
        return answer(definition, LatexReader::read, new PlainText(), true);
    }

    /** The function in cases as LaTeX, or an error line. */
    @JSExport
    public static String latex(String definition) {
        return answer(definition, DefinitionReader::read, new Latex(), false);
    }

    private static String answer(
            String text, Function<Source, Definition> reader, Notation notation, boolean findings) {
        try {
            Definition definition = reader.apply(Source.typed(text));
            Spelling spelling = new Spelling(notation, definition.variable());
            return findings
                    ? findings(Analysis.of(definition.function()), spelling)
                    : spelling.of(definition.function());
        } catch (DefinitionException e) {
            return "error " + e.line() + ":" + e.column() + " " + e.reason().key();
        }
    }

    private static String findings(Analysis analysis, Spelling spelling) {
        StringBuilder lines = new StringBuilder();
        cases("f ", analysis.function(), spelling, lines);
        cases("f' ", analysis.derivative().derivative(), spelling, lines);
        for (Joint joint : analysis.derivative().joints()) {
            lines.append("at ").append(spelling.of(joint.at())).append(": ");
            for (Conditional.Branch<Verdict> branch : joint.verdict().branches()) {
                lines.append(spelling.of(branch.condition())).append(": ");
                lines.append(branch.value().word()).append("; ");
            }
            lines.append(joint.verdict().otherwise().word()).append('\n');
        }
        return lines.toString();
    }

    private static void cases(String name, Piecewise f, Spelling spelling, StringBuilder lines) {
        for (Piece<Expr> piece : f.pieces()) {
            lines.append(name).append(spelling.in(piece.on())).append(": ");
            lines.append(spelling.of(piece.body())).append('\n');
        }
    }
}
