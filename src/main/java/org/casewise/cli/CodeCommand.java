package org.casewise.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.casewise.analysis.DerivativeByCases;
import org.casewise.article.CodeComposer;
import org.casewise.notation.Latex;
import org.casewise.notation.MathMl;
import org.casewise.notation.Notation;
import org.casewise.notation.PlainText;
import org.casewise.notation.Statements;
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
        Definition definition = function.open(session);
        Optional<ProgrammingLanguage> language = ProgrammingLanguage.of(in);
        session.terminal()
                .out()
                .print(
                        language.isPresent()
                                ? new CodeComposer(definition).listing(language.get(), session.sentences()::of)
                                : mathematics(definition));
        return ExitCode.DONE;
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
        Notation notation = switch (in) {
            case LATEX -> new Latex();
            case MATHML -> new MathMl();
            default -> new PlainText();
        };
        String name = definition.name().orElse("f");
        Statements statements = new Statements(notation, definition.variable(), name);
        DerivativeByCases derivative = DerivativeByCases.of(definition.function());
        return line(statements.functionIs(0, Optional.empty(), derivative.of()))
                + line(statements.functionIs(1, Optional.empty(), derivative.derivative()));
    }

    private String line(String formula) {
        return (in.equals(MATHML)
                        ? "<math xmlns=\"http://www.w3.org/1998/Math/MathML\" display=\"block\">" + formula + "</math>"
                        : formula)
                + "\n";
    }
}
