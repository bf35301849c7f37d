package org.casewise.cli;

import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What picocli finds wrong with arguments, in our words. */
final class ArgumentProblems {

    private ArgumentProblems() {}

    static InputProblem of(ParameterException found) {
        String command = found.getCommandLine().getCommandName();
        if (found.getCause() instanceof InputProblem problem) {
            return problem;
        }
        if (found instanceof MissingParameterException missing) {
            return missing(command, missing);
        }
        if (found instanceof UnmatchedArgumentException unmatched) {
            String first = unmatched.getUnmatched().get(0);
            boolean takesFunction = !found.getCommandLine()
                    .getCommandSpec()
                    .positionalParameters()
                    .isEmpty();
            return takesFunction
                    ? InputProblem.input("cli.too-many", command, first).hint("cli.quote", command)
                    : InputProblem.input("cli.takes-nothing", command, first);
        }
        if (found instanceof OverwrittenOptionException twice && twice.getOverwritten() instanceof OptionSpec option) {
            return InputProblem.input("cli.option-twice", option.longestName());
        }
        if (found.getArgSpec() instanceof OptionSpec option && found.getValue() != null) {
            return InputProblem.input("cli.not-a-number", option.longestName(), found.getValue());
        }
        return InputProblem.input("cli.bad-arguments", found.getMessage()).hint("cli.see-help", command);
    }

    private static InputProblem missing(String command, MissingParameterException found) {
        for (ArgSpec argument : found.getMissing()) {
            if (!argument.isOption()) {
                return InputProblem.input("cli.missing-function", command).hint("cli.quote", command);
            }
        }
        OptionSpec option = (OptionSpec) found.getMissing().get(0);
        return InputProblem.input("cli.missing-option", command, option.longestName(), option.paramLabel());
    }
}
