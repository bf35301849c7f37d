package org.casewise.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.casewise.article.CardRefused;
import org.casewise.catalogue.Language;
import org.casewise.render.RenderProblem;
import org.casewise.site.OutputException;
import org.casewise.syntax.DefinitionException;
import picocli.CommandLine;

/** Runs one command: every way in which it can end becomes one message and one exit code. */
final class CommandRunner {

    private final Terminal terminal;

    CommandRunner(Terminal terminal) {
        this.terminal = terminal;
    }

    int run(List<String> arguments) {
        boolean debug = arguments.contains("--debug");
        Language language = messageLanguage(arguments);
        try {
            return commandLine(language).execute(arguments.toArray(new String[0]));
        } catch (StackOverflowError | OutOfMemoryError tooMuch) {
            return defect(tooMuch, debug, language);
        } finally {
            terminal.flush();
        }
    }

    private CommandLine commandLine(Language language) {
        Commands commands = new Commands(new Session(terminal, language));
        CommandLine line = new CommandLine(commands);
        line.addSubcommand("article", new ArticleCommand(commands.session()));
        line.addSubcommand("show", new ShowCommand(commands.session()));
        line.addSubcommand("analyze", new AnalyzeCommand(commands.session()));
        line.addSubcommand("eval", new EvalCommand(commands.session()));
        line.addSubcommand("list", new ListCommand(commands.session()));
        line.setOut(terminal.out());
        line.setErr(terminal.err());
        line.setUsageHelpWidth(100);
        line.setParameterExceptionHandler((problem, arguments) -> {
            terminal.err().println(commands.session().error(problem.getMessage()));
            CommandLine.UnmatchedArgumentException.printSuggestions(problem, terminal.err());
            return ExitCode.INPUT;
        });
        line.setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, commands, language));
        return line;
    }

    private int failed(Exception failure, Commands commands, Language language) {
        Session session = commands.session();
        if (failure instanceof DefinitionException problem) {
            terminal.err().print(session.complaint(problem));
            return ExitCode.INPUT;
        }
        if (failure instanceof InputProblem problem) {
            terminal.err().println(session.error(problem.say(session)));
            return problem.exitCode();
        }
        if (failure instanceof CardRefused refused) {
            terminal.err()
                    .println(session.error(
                            refused.card() + ": " + session.sentences().of(refused.reason())));
            return ExitCode.INPUT;
        }
        if (failure instanceof RenderProblem problem) {
            terminal.err().println(session.error(problem.say(session.sentences().table())));
            return ExitCode.INPUT;
        }
        if (failure instanceof OutputException problem) {
            terminal.err().println(session.error(OutputMessages.of(problem, session)));
            return ExitCode.FILES;
        }
        return defect(failure, commands.debug(), language);
    }

    private int defect(Throwable failure, boolean debug, Language language) {
        Session session = new Session(terminal, language);
        terminal.err().println(session.error(session.say("cli.internal", String.valueOf(failure))));
        if (debug) {
            failure.printStackTrace(terminal.err());
        }
        return ExitCode.DEFECT;
    }

    /** The first language of --lang, else what the locale says. */
    private static Language messageLanguage(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            Optional<String> value = argument.startsWith("--lang=")
                    ? Optional.of(argument.substring("--lang=".length()))
                    : argument.equals("--lang") && i + 1 < arguments.size()
                            ? Optional.of(arguments.get(i + 1))
                            : Optional.empty();
            if (value.isPresent()) {
                return Language.of(value.get().split(",")[0]).orElse(Language.EN);
            }
        }
        return Locale.getDefault().getLanguage().equals("zh") ? Language.ZH : Language.EN;
    }
}
