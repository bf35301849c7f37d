package org.casewise.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casewise.syntax.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The arguments of one run, told apart before they are read: the command, its options, and the words that are left. An
 * argument is an option if it begins with two hyphens or is one of the short ones; everything else is a word, also
 * {@code -min(0,-x)}. Where no command is named, it is the article's.
 */
record Arguments(String command, List<String> options, List<String> words) {

    private static final String DEFAULT = "article";
    private static final String EXAMPLE = "\"max(0, x)\"";
    private static final String END = "--";
    private static final Set<String> SHORT = Set.of("-h", "-V");
    private static final Set<String> ABOUT = Set.of("-h", "--help", "-V", "--version");

    /** Throws {@link InputProblem} for a command or an option that there is not, or an option without its value. */
    static Arguments of(List<String> given, CommandLine program) {
        Arguments split = split(given, program);
        if (split.words.isEmpty()) {
            boolean about = split.options.stream().anyMatch(ABOUT::contains);
            return about ? split : new Arguments(DEFAULT, split.options, split.words).checked(program);
        }
        String first = split.words.get(0);
        if (!program.getSubcommands().containsKey(first)) {
            throw unknownCommand(first, program);
        }
        List<String> rest = split.words.subList(1, split.words.size());
        return new Arguments(first, split.options, rest).checked(program);
    }

    /** As picocli reads them: nothing after the two hyphens is taken for an option. */
    String[] inOrder() {
        List<String> all = new ArrayList<>();
        if (!command.isEmpty()) {
            all.add(command);
        }
        all.addAll(options);
        if (!words.isEmpty()) {
            all.add(END);
            all.addAll(words);
        }
        return all.toArray(new String[0]);
    }

    private static Arguments split(List<String> given, CommandLine program) {
        List<String> options = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            String argument = given.get(i);
            if (argument.equals(END)) {
                words.addAll(given.subList(i + 1, given.size()));
                break;
            }
            if (!isOption(argument)) {
                words.add(argument);
                continue;
            }
            options.add(argument);
            if (!argument.contains("=") && takesValue(argument, program)) {
                if (i + 1 == given.size() || isKnown(given.get(i + 1), program)) {
                    throw InputProblem.input("cli.missing-value", argument);
                }
                options.set(options.size() - 1, argument + "=" + given.get(++i));
            }
        }
        return new Arguments("", options, words);
    }

    private Arguments checked(CommandLine program) {
        Map<String, OptionSpec> known =
                program.getSubcommands().get(command).getCommandSpec().optionsMap();
        for (String option : options) {
            String name = name(option);
            if (!known.containsKey(name)) {
                Optional<String> near =
                        Nearest.to(name, known.keySet().stream().sorted().toList());
                InputProblem problem = InputProblem.input("cli.unknown-option", command, name);
                throw near.map(n -> problem.hint("reason.did-you-mean", n))
                        .orElseGet(() -> problem.hint("cli.see-help", command));
            }
        }
        return this;
    }

    private static InputProblem unknownCommand(String word, CommandLine program) {
        InputProblem problem = InputProblem.input("cli.unknown-command", word);
        List<String> commands =
                program.getSubcommands().keySet().stream().sorted().toList();
        return Nearest.to(word, commands)
                .map(n -> problem.hint("reason.did-you-mean", n))
                .orElseGet(() -> problem.hint("cli.command-first", Library.ids().contains(word) ? word : EXAMPLE));
    }

    private static boolean isOption(String argument) {
        return argument.startsWith(END) || SHORT.contains(argument);
    }

    private static String name(String option) {
        int equals = option.indexOf('=');
        return equals < 0 ? option : option.substring(0, equals);
    }

    private static boolean takesValue(String name, CommandLine program) {
        return program.getSubcommands().values().stream()
                .map(command -> command.getCommandSpec().findOption(name))
                .anyMatch(option -> option != null && option.arity().max() > 0);
    }

    private static boolean isKnown(String argument, CommandLine program) {
        return isOption(argument)
                && program.getSubcommands().values().stream()
                        .anyMatch(command -> command.getCommandSpec().findOption(name(argument)) != null);
    }
}
