package org.casewise.article;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casewise.catalogue.Convention;
import org.casewise.catalogue.Language;
import org.casewise.catalogue.Localized;
import org.casewise.catalogue.Namesake;
import org.casewise.catalogue.Reference;
import org.casewise.plot.Dot;
import org.casewise.plot.PlotRequest;
import org.casewise.plot.Scene;

/**
 * One function's page as typed data, in all languages at once.
 *
 * @param definition the function as written and as cases
 * @param typed the definition in the definition language
 * @param missing the points at which the derivative does not exist whatever the parameters are
 * @param undecided what could not be decided, each with its reason
 */
public record Article(
        String id,
        Localized title,
        Map<Language, List<String>> aliases,
        Formula symbol,
        Formula definition,
        String typed,
        List<ParameterPart> parameters,
        List<Sentence> notes,
        List<FrameworkPart> frameworks,
        List<NamesakePart> namesakes,
        Formula derivative,
        List<Formula> missing,
        List<Sentence> derivativeNotes,
        List<DerivationPart> derivation,
        List<JointPart> joints,
        List<FactPart> facts,
        Optional<PlotPart> plot,
        List<NumberPart> numbers,
        List<Listing> listings,
        List<CheckPart> checks,
        List<Sentence> undecided,
        List<Reference> references,
        Relatives relatives,
        Map<String, Localized> prose,
        List<Formula> proseFormulas)
        implements Document {

    /** Whether the function is proved convex on its whole domain. */
    public boolean isConvex() {
        Sentence convex = Sentence.of("convexity.convex");
        return facts.stream()
                .anyMatch(f -> f.says().contains(convex) && f.evidence().equals("proved"));
    }

    /** A parameter, what is given about it, and the value it has where a number is needed. */
    public record ParameterPart(Formula name, Optional<Formula> assumption, Optional<Formula> defaultValue) {}

    /** What a framework calls the function, and the parameters' values that it takes unless told otherwise. */
    public record FrameworkPart(String framework, String name, List<Formula> set) {}

    /** Another function of the same name, how far it is from the article's, and how that is known. */
    public record NamesakePart(Formula formula, Namesake namesake, Sentence difference, String evidence) {}

    /** One breakpoint. */
    public record JointPart(
            Formula at,
            Optional<Sentence> inShort,
            Entry value,
            Entry leftLimit,
            Entry rightLimit,
            Entry leftSlope,
            Entry rightSlope,
            Entry slope,
            Entry leftLimitOfDerivative,
            Entry rightLimitOfDerivative,
            List<VerdictPart> verdicts,
            Optional<Formula> quotients,
            Optional<Formula> clarke,
            Sentence aboutConventions,
            List<ConventionPart> conventions) {}

    /** The derivation of the derivative on one piece: where, and each step with its rule. */
    public record DerivationPart(Formula where, List<StepPart> steps) {}

    /** One step of a derivation. */
    public record StepPart(String rule, Formula statement) {}

    /** A fact about the whole function: its name, what is said of it, and how it is known. */
    public record FactPart(String name, List<Sentence> says, String evidence) {}

    /** Numbers at one point, each from the cases and from the definition as written. */
    public record NumberPart(
            Formula at, NumberText value, NumberText valueAsWritten, NumberText slope, NumberText slopeAsWritten) {}

    /** A number as text, or what stands in its place; neither where nobody asked for it. */
    public record NumberText(Optional<String> number, Optional<Sentence> instead) {

        static NumberText of(String number) {
            return new NumberText(Optional.of(number), Optional.empty());
        }

        /** There is none. */
        static NumberText none() {
            return new NumberText(Optional.empty(), Optional.of(Sentence.of("table.none")));
        }

        /** Nothing is claimed. */
        static NumberText unknown() {
            return new NumberText(Optional.empty(), Optional.of(Sentence.of("table.unknown")));
        }

        static NumberText notAsked() {
            return new NumberText(Optional.empty(), Optional.empty());
        }
    }

    /** What a table says of a number: the number, or why there is none to show. */
    public record Entry(Optional<Formula> formula, Sentence otherwise) {

        static Entry of(Formula formula) {
            return new Entry(Optional.of(formula), Sentence.of("table.none"));
        }

        /** Proved not to exist. */
        static Entry none() {
            return new Entry(Optional.empty(), Sentence.of("table.none"));
        }

        /** Nothing is claimed. */
        static Entry unknown() {
            return new Entry(Optional.empty(), Sentence.of("table.unknown"));
        }

        /** One answer for some values of the parameters, another for others. */
        static Entry depends() {
            return new Entry(Optional.empty(), Sentence.of("table.depends"));
        }
    }

    /** A verdict, and the condition on the parameters under which it is the one. */
    public record VerdictPart(Optional<Formula> when, String word, Sentence because, String evidence) {}

    /** A convention with its number spelled, what the mathematics says of that number, and how that is known. */
    public record ConventionPart(Entry slope, Convention convention, Sentence judged, String evidence) {}

    /** What is drawn, the drawing, and the ends of its window. */
    public record PlotPart(PlotRequest request, Scene scene, Formula from, Formula to) {

        /** Whether it shows dots that need an explanation. */
        public boolean hasDots() {
            return scene.curves().stream().flatMap(c -> c.dots().stream()).anyMatch(d -> d.kind() != Dot.Kind.CORNER);
        }
    }

    /** Code in some language. */
    public record Listing(String language, String title, String text) {}

    /**
     * One line of what the cross-check found.
     *
     * @param what the key of the sentence that says what was compared
     * @param worst the largest difference, and where it was met if it is not zero
     */
    public record CheckPart(String what, int points, String worst, Optional<String> at) {}
}
