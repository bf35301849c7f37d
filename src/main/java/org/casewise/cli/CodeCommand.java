package org.casewise.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.casewise.analysis.DerivativeByCases;
import org.casewise.analysis.vector.Jacobian;
import org.casewise.article.CodeComposer;
import org.casewise.article.VectorCode;
import org.casewise.article.VectorStudy;
import org.casewise.catalogue.VectorCard;
import org.casewise.notation.Latex;
import org.casewise.notation.MathMl;
import org.casewise.notation.Notation;
import org.casewise.notation.PlainText;
import org.casewise.notation.Statements;
import org.casewise.notation.VectorStatements;
import org.casewise.notation.code.ProgrammingLanguage;
import org.casewise.syntax.Definition;
import org.casewise.syntax.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the function and its derivative in a programming language, or as mathematics. */
@Command(name = "code", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class CodeCommand implements Callable<Integer> {

    private static final String LATEX = "latex";
    private static final String MATHML = "mathml";
    private static final String TEXT = "text";

    private final Session session;

    @Mixin
    private FunctionArguments function = new FunctionArguments();

    @Option(names = "--in", paramLabel = "LANGUAGE")
    private String in;

    CodeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (in == null) {
            throw InputProblem.input("cli.missing-option", "code", "--in", String.join("|", words()));
        }
        if (!words().contains(in)) {
            throw unknown();
        }
        Optional<ProgrammingLanguage> language = ProgrammingLanguage.of(in);
        Optional<VectorCard> vector = function.vector(session);
        String text;
        if (vector.isPresent()) {
            text = language.isPresent() ? program(vector.get(), language.get()) : mathematics(vector.get());
        } else {
            Definition definition = function.open(session);
            text = language.isPresent()
                    ? new CodeComposer(definition).listing(language.get(), session.sentences()::of)
                    : mathematics(definition);
        }
        session.terminal().out().print(text);
        return ExitCode.DONE;
    }

    /** The code is for vectors of any length, so that no number of variables is asked for. */
    private String program(VectorCard card, ProgrammingLanguage language) {
        return VectorCode.listing(
                language,
                card.definition().name(),
                card.written(),
                VectorStudy.of(card).analysis(),
                session.sentences()::of);
    }

    /** A component, the sum in it, and the entries of the Jacobian matrix. */
    private String mathematics(VectorCard card) {
        Jacobian jacobian = VectorStudy.of(card).analysis().jacobian();
        VectorStatements statements = new VectorStatements(notation(), jacobian.of());
        return line(statements.componentIs())
                + line(statements.jacobianIs(jacobian.own(), jacobian.other()))
                + line(statements.totalIs());
    }

    private static List<String> words() {
        List<String> words = new ArrayList<>();
        for (ProgrammingLanguage language : ProgrammingLanguage.values()) {
            words.add(language.word());
        }
        words.addAll(List.of(LATEX, MATHML, TEXT));
        return words;
    }

    private InputProblem unknown() {
        InputProblem problem = InputProblem.input("cli.unknown-code", in, String.join(", ", words()));
        return Nearest.to(in, words())
                .map(near -> problem.hint("reason.did-you-mean", near))
                .orElse(problem);
    }

    /** An equation a line for the function and its derivative. */
    private String mathematics(Definition definition) {
        String name = definition.name().orElse("f");
        Statements statements = new Statements(notation(), definition.variable(), name);
        DerivativeByCases derivative = DerivativeByCases.of(definition.function());
        return line(statements.functionIs(0, Optional.empty(), derivative.of()))
                + line(statements.functionIs(1, Optional.empty(), derivative.derivative()));
    }

    private Notation notation() {
        return switch (in) {
            case LATEX -> new Latex();
            case MATHML -> new MathMl();
            default -> new PlainText();
        };
    }

    private String line(String formula) {
        return (in.equals(MATHML)
                        ? "<math xmlns=\"http://www.w3.org/1998/Math/MathML\" display=\"block\">" + formula + "</math>"
                        : formula)
                + "\n";
    }
}
