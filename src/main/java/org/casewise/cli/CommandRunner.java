package org.casewise.cli;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.casewise.article.CardRefused;
import org.casewise.catalogue.Language;
import org.casewise.render.RenderProblem;
import org.casewise.site.CardsRefused;
import org.casewise.site.OutputException;
import org.casewise.syntax.DefinitionException;
import picocli.CommandLine;

/** Runs one command: every way in which it can end becomes one message and one exit code. */
final class CommandRunner {

    /** By name, in the order of the help. */
    private static final Map<String, Function<Session, Object>> COMMANDS = commands();

    private final Terminal terminal;

    CommandRunner(Terminal terminal) {
        this.terminal = terminal;
    }

    int run(List<String> given) {
        Session session = new Session(terminal, messageLanguage(given));
        int code = run(given, session);
        terminal.flush();
        if (terminal.lostResults()) {
            terminal.err().print(InputProblem.files("cli.output-lost").say(session));
            terminal.flush();
            return ExitCode.FILES;
        }
        return code;
    }

    private int run(List<String> given, Session session) {
        boolean debug = given.contains("--debug");
        // Describing all commands to picocli takes longer than most of them run; a run that names its command needs
        // one.
        boolean named = !given.isEmpty() && COMMANDS.containsKey(given.get(0));
        CommandLine program = program(named ? Set.of(given.get(0)) : COMMANDS.keySet(), session, debug);
        try {
            return program.execute(Arguments.of(given, program).inOrder());
        } catch (InputProblem problem) {
            return failed(problem, debug, session);
        } catch (StackOverflowError | OutOfMemoryError tooMuch) {
            return defect(tooMuch, debug, session);
        }
    }

    /** All commands with their options, ready to read arguments. */
    CommandLine program(Session session, boolean debug) {
        return program(COMMANDS.keySet(), session, debug);
    }

    private CommandLine program(Set<String> commands, Session session, boolean debug) {
        CommandLine program = new CommandLine(new Commands());
        commands.forEach(name -> program.addSubcommand(COMMANDS.get(name).apply(session)));
        program.setOut(terminal.out());
        program.setErr(terminal.err());
        program.setUsageHelpWidth(100);
        program.setResourceBundle(
                session.help(List.copyOf(program.getSubcommands().keySet())));
        // A text such as '@file' is no list of arguments, and one such as '-heaviside(x,0)' no cluster of options.
        program.setExpandAtFiles(false);
        program.setPosixClusteredShortOptionsAllowed(false);
        program.setParameterExceptionHandler(
                (problem, arguments) -> failed(ArgumentProblems.of(problem), debug, session));
        program.setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, debug, session));
        return program;
    }

    private static Map<String, Function<Session, Object>> commands() {
        Map<String, Function<Session, Object>> commands = new LinkedHashMap<>();
        commands.put("article", ArticleCommand::new);
        commands.put("site", SiteCommand::new);
        commands.put("show", ShowCommand::new);
        commands.put("analyze", AnalyzeCommand::new);
        commands.put("eval", EvalCommand::new);
        commands.put("plot", PlotCommand::new);
        commands.put("code", CodeCommand::new);
        commands.put("list", ListCommand::new);
        return Collections.unmodifiableMap(commands);
    }

    private int failed(Exception failure, boolean debug, Session session) {
        if (failure instanceof DefinitionException problem) {
            terminal.err().print(session.complaint(problem));
            return ExitCode.INPUT;
        }
        if (failure instanceof InputProblem problem) {
            terminal.err().print(problem.say(session));
            return problem.exitCode();
        }
        if (failure instanceof CardRefused refused) {
            String reason = session.sentences().of(refused.reason());
            terminal.err().println(session.error(refused.card() + ": " + reason));
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
        if (failure instanceof CardsRefused refused) {
            return failed(refused, debug, session);
        }
        return defect(failure, debug, session);
    }

    /** Each complaint once: a wrong template is wrong for every card. */
    private int failed(CardsRefused refused, boolean debug, Session session) {
        int worst = ExitCode.DONE;
        Set<String> said = new LinkedHashSet<>();
        for (CardsRefused.Problem problem : refused.problems()) {
            if (problem.what() instanceof RenderProblem wrong) {
                String message = wrong.say(session.sentences().table());
                if (said.add(message)) {
                    terminal.err().println(session.error(problem.card() + ": " + message));
                }
                worst = Math.max(worst, ExitCode.INPUT);
            } else if (problem.what() instanceof DefinitionException
                    || problem.what() instanceof InputProblem
                    || problem.what() instanceof CardRefused) {
                worst = Math.max(worst, failed((Exception) problem.what(), debug, session));
            } else {
                String what = problem.card() + ": " + problem.what();
                worst = Math.max(worst, defect(what, problem.what(), debug, session));
            }
        }
        terminal.err()
                .println(session.say(
                        "site.refused", String.valueOf(refused.problems().size())));
        return worst;
    }

    private int defect(Throwable failure, boolean debug, Session session) {
        return defect(failure.toString(), failure, debug, session);
    }

    private int defect(String what, Throwable failure, boolean debug, Session session) {
        terminal.err().print(InputProblem.input("cli.internal", what).say(session));
        if (debug) {
            failure.printStackTrace(terminal.err());
        }
        return ExitCode.DEFECT;
    }

    /** The first language of --lang, else what the locale says. */
    private static Language messageLanguage(List<String> given) {
        List<String> options = given.contains("--") ? given.subList(0, given.indexOf("--")) : given;
        for (int i = 0; i < options.size(); i++) {
            String argument = options.get(i);
            boolean apart = argument.equals("--lang") && i + 1 < options.size();
            if (apart || argument.startsWith("--lang=")) {
                String codes = apart ? options.get(i + 1) : argument.substring("--lang=".length());
                return Language.of(codes.split(",", -1)[0].strip()).orElse(ofLocale());
            }
        }
        return ofLocale();
    }

    private static Language ofLocale() {
        return Locale.getDefault().getLanguage().equals("zh") ? Language.ZH : Language.EN;
    }
}
