package org.casewise.article;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casewise.analysis.Analysis;
import org.casewise.analysis.Conditional;
import org.casewise.analysis.DerivativeByCases;
import org.casewise.analysis.FunctionFacts;
import org.casewise.analysis.Joint;
import org.casewise.analysis.Verdict;
import org.casewise.catalogue.FrameworkName;
import org.casewise.catalogue.FunctionCard;
import org.casewise.catalogue.Language;
import org.casewise.catalogue.Window;
import org.casewise.crosscheck.CrossCheck;
import org.casewise.exact.DoubleText;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.expr.Symbol;
import org.casewise.notation.PlainText;
import org.casewise.notation.Spelling;
import org.casewise.notation.code.ListedFunction;
import org.casewise.notation.code.ProgrammingLanguage;
import org.casewise.piecewise.Piecewise;
import org.casewise.plot.Plot;
import org.casewise.plot.PlotRequest;
import org.casewise.plot.Range;
import org.casewise.plot.Scene;
import org.casewise.syntax.Condition;
import org.casewise.syntax.Definition;
import org.casewise.syntax.Parameter;

/** Makes the article on a card's function: analyses it, checks it, spells what was found. */
public final class ArticleComposer {

    private final Study study;
    private final Relatives relatives;
    private final FunctionCard card;
    private final Definition definition;
    private final Formulas formulas;

    private ArticleComposer(Study study, Relatives relatives) {
        this.study = study;
        this.relatives = relatives;
        this.card = study.card();
        this.definition = card.definition();
        this.formulas = new Formulas(definition.variable());
    }

    /** The article on a card's function alone: of its relatives it has the author's word. */
    public static Article compose(FunctionCard card) {
        return compose(Study.of(card), Relatives.ofCard(card));
    }

    /** The article on a function that was analysed before, and may have been compared with others. */
    public static Article compose(Study study, Relatives relatives) {
        return new ArticleComposer(study, relatives).article();
    }

    private Article article() {
        Analysis analysis = study.analysis();
        Map<Symbol, Expr> defaults = definition.defaults();
        Piecewise instance = definition.with(defaults).function();
        DerivativeByCases instanceDerivative = DerivativeByCases.of(instance);
        boolean fixed = defaults.size() == definition.parameters().size();
        List<Article.CheckPart> checks = fixed ? crossCheck(defaults, instanceDerivative) : List.of();
        Optional<Article.PlotPart> plot = fixed ? plot(instanceDerivative) : Optional.empty();
        JointComposer joints = new JointComposer(formulas);
        ConventionComposer conventions = new ConventionComposer(definition, card.conventions(), formulas);
        conventions.check(analysis.derivative().joints());
        return new Article(
                card.id(),
                card.title(),
                card.aliases(),
                formulas.symbol(),
                formulas.functionIs(0, Optional.of(definition.written()), definition.function()),
                definition.source().text().strip(),
                parameters(),
                definition.warnings().stream().map(w -> formulas.of(w.reason())).toList(),
                frameworks(),
                namesakes(instance),
                formulas.functionIs(1, Optional.empty(), analysis.derivative().derivative()),
                analysis.derivative().undefinedAt().stream()
                        .filter(ArticleComposer::hasNoDerivative)
                        .map(j -> formulas.variableIs(j.at()))
                        .toList(),
                derivativeNotes(analysis.derivative()),
                DerivationComposer.compose(definition.function(), formulas),
                analysis.derivative().joints().stream()
                        .map(j -> joints.compose(j, conventions.at(j)))
                        .toList(),
                new FactsComposer(formulas)
                        .compose(
                                study.facts(),
                                fixed ? defaults : Map.of(),
                                () -> FunctionFacts.of(Analysis.of(instance))),
                plot,
                fixed ? NumbersComposer.compose(definition, defaults, instanceDerivative, formulas) : List.of(),
                List.of(python(analysis.derivative(), plot, instance)),
                checks,
                undecided(analysis),
                card.references(),
                relatives,
                card.prose(),
                ProseFormulas.in(card));
    }

    private List<Article.FrameworkPart> frameworks() {
        List<Article.FrameworkPart> parts = new ArrayList<>();
        for (FrameworkName each : card.frameworks()) {
            List<Formula> set = new ArrayList<>();
            each.set().forEach((parameter, value) -> set.add(formulas.equation(parameter, value)));
            parts.add(new Article.FrameworkPart(each.framework(), each.name(), set));
        }
        return parts;
    }

    private List<Article.NamesakePart> namesakes(Piecewise instance) {
        NamesakeComposer composer = new NamesakeComposer(
                instance, windowX().low().toDouble(), windowX().high().toDouble(), formulas);
        return card.namesakes().stream().map(composer::compose).toList();
    }

    /** Proved not to be differentiable, whatever the parameters are. */
    private static boolean hasNoDerivative(Joint joint) {
        return joint.isDecided() && !joint.verdict().any(v -> v instanceof Verdict.Differentiable);
    }

    /** Where the derivative exists under a condition on the parameters only, or is not known to exist. */
    private List<Sentence> derivativeNotes(DerivativeByCases derivative) {
        List<Sentence> notes = new ArrayList<>();
        for (Joint joint : derivative.undefinedAt()) {
            if (!joint.isDecided()) {
                notes.add(Sentence.of("derivative.undecided", formulas.variableIs(joint.at())));
            }
            for (Conditional.Branch<Verdict> branch : joint.verdict().branches()) {
                if (branch.value() instanceof Verdict.Differentiable d) {
                    notes.add(Sentence.of(
                            "derivative.only-if",
                            formulas.variableIs(joint.at()),
                            formulas.of(branch.condition()),
                            formulas.of(d.slope())));
                }
            }
        }
        return notes;
    }

    /** The function and its derivative, and where there is a plot the code that draws the same figure. */
    private Article.Listing python(DerivativeByCases derivative, Optional<Article.PlotPart> plot, Piecewise instance) {
        ProgrammingLanguage numPy = ProgrammingLanguage.NUMPY;
        String name = definition.name().orElse(card.id());
        String figure = plot.map(
                        p -> new FigureCode(p.scene(), numPy.nameOf(name), numPy.nameOf(numPy.derivativeOf(name)))
                                .text(
                                        card.title().in(Language.EN),
                                        instance,
                                        windowX().low().toDouble(),
                                        windowX().high().toDouble()))
                .orElse("");
        List<ListedFunction> functions = new CodeComposer(definition, derivative).bare(numPy, name);
        return new Article.Listing("python", "Python", numPy.listing(functions) + figure);
    }

    private Window.Ends windowX() {
        return card.window().map(Window::x).orElse(Window.DEFAULT_X);
    }

    /** The function and its derivative on common axes, or nothing where no point of either can be seen. */
    private Optional<Article.PlotPart> plot(DerivativeByCases instance) {
        PlotRequest request = PlotRequest.of(List.of(instance.of(), instance.derivative()), range(windowX()))
                .withCorners();
        if (card.window().isPresent()) {
            request = asOnCard(request, card.window().get());
        }
        Scene scene = Plot.of(request);
        return scene.isEmpty()
                ? Optional.empty()
                : Optional.of(new Article.PlotPart(
                        request,
                        scene,
                        formulas.of(Algebra.num(windowX().low())),
                        formulas.of(Algebra.num(windowX().high()))));
    }

    static PlotRequest asOnCard(PlotRequest request, Window window) {
        PlotRequest asked = request.withY(range(window.y()));
        if (window.xTicks().isPresent()) {
            Window.Ticks ticks = window.xTicks().get();
            asked = asked.withXTicks(ticks.first(), ticks.step(), ticks.count());
        }
        if (window.yTicks().isPresent()) {
            Window.Ticks ticks = window.yTicks().get();
            asked = asked.withYTicks(ticks.first(), ticks.step(), ticks.count());
        }
        return asked;
    }

    static Range range(Window.Ends ends) {
        return new Range(ends.low().toDouble(), ends.high().toDouble());
    }

    private List<Article.CheckPart> crossCheck(Map<Symbol, Expr> defaults, DerivativeByCases instance) {
        double low = windowX().low().toDouble();
        double high = windowX().high().toDouble();
        CrossCheck check = CrossCheck.of(definition, defaults, instance, low, high);
        Expectations.confirm(card, check);
        if (check.points() == 0) {
            return List.of();
        }
        return List.of(
                check("check.values", check.points(), check.values()),
                check("check.slopes", check.points(), check.slopes()));
    }

    private static Article.CheckPart check(String what, int points, CrossCheck.Worst worst) {
        boolean met = worst.difference() > 0;
        return new Article.CheckPart(
                what,
                points,
                met ? rounded(worst.difference(), 2) : "0",
                met ? Optional.of(rounded(worst.at(), 6)) : Optional.empty());
    }

    static String rounded(double value, int digits) {
        return Double.isInfinite(value)
                ? "oo"
                : DoubleText.of(
                        new BigDecimal(value).round(new MathContext(digits)).doubleValue());
    }

    private List<Article.ParameterPart> parameters() {
        List<Article.ParameterPart> parts = new ArrayList<>();
        for (Parameter parameter : definition.parameters()) {
            parts.add(new Article.ParameterPart(
                    formulas.of(parameter.symbol()),
                    assumption(parameter.symbol()),
                    parameter.defaultValue().map(formulas::of)));
        }
        return parts;
    }

    private Optional<Formula> assumption(Symbol parameter) {
        Spelling plain = new Spelling(new PlainText(), definition.variable());
        for (Condition condition : definition.given()) {
            if (List.of(plain.of(condition).split("[^A-Za-z0-9_]+")).contains(parameter.name())) {
                return Optional.of(formulas.of(condition));
            }
        }
        return Optional.empty();
    }

    private List<Sentence> undecided(Analysis analysis) {
        List<Sentence> sentences = new ArrayList<>();
        for (Joint joint : analysis.derivative().joints()) {
            for (Conditional.Branch<Verdict> branch : joint.verdict().branches()) {
                add(branch.value(), sentences);
            }
            add(joint.verdict().otherwise(), sentences);
        }
        return sentences;
    }

    private void add(Verdict verdict, List<Sentence> sentences) {
        if (verdict instanceof Verdict.Undecided undecided) {
            sentences.add(formulas.of(undecided.because()));
        }
    }
}
