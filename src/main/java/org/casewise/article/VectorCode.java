package org.casewise.article;

import java.util.List;
import java.util.function.Function;
import org.casewise.analysis.vector.Jacobian;
import org.casewise.analysis.vector.VectorAnalysis;
import org.casewise.expr.Algebra;
import org.casewise.notation.code.ListedVector;
import org.casewise.notation.code.ProgrammingLanguage;

/** A vector function and its Jacobian matrix as functions of a programming language, for vectors of any length. */
public final class VectorCode {

    private VectorCode() {}

    /** The text of both; comments, in the language in which sentences are said, tell the definition and what they give. */
    public static String listing(
            ProgrammingLanguage language,
            String name,
            String written,
            VectorAnalysis analysis,
            Function<Sentence, String> said) {
        return language.listing(
                listed(name, analysis, List.of(written), List.of(said.apply(Sentence.of("code.jacobian", name)))));
    }

    /** NumPy for a page, which says the rest itself. */
    static Article.Listing of(String name, VectorAnalysis analysis) {
        return new Article.Listing(
                "python", "Python", ProgrammingLanguage.NUMPY.listing(listed(name, analysis, List.of(), List.of())));
    }

    private static ListedVector listed(String name, VectorAnalysis analysis, List<String> doc, List<String> ofMatrix) {
        Jacobian jacobian = analysis.jacobian();
        ListedVector.Shift extreme =
                analysis.subtractsLargest() ? ListedVector.Shift.LARGEST : ListedVector.Shift.SMALLEST;
        return new ListedVector(
                name,
                analysis.function(),
                jacobian.own(),
                jacobian.other(),
                analysis.isStabilised() ? extreme : ListedVector.Shift.NONE,
                analysis.facts().rowSum().filter(Algebra::isZero).isPresent(),
                doc,
                ofMatrix);
    }
}
