package org.casewise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {

    private static final List<String> COMMANDS = List.of("article", "show", "analyze", "eval", "list");

    @ParameterizedTest
    @ValueSource(strings = {"-min(0, -x)", "-x", "-heaviside(x, 1)", "-x + 1", "-1"})
    void aDefinitionMayBeginWithAMinus(String definition) {
        assertEquals(
                "as written\n  " + definition,
                Run.of("show", definition).results().lines().limit(2).collect(Collectors.joining("\n")));
    }

    @Test
    void whatStandsAfterTwoHyphensIsNoOption() {
        assertEquals(
                Run.of("show", "-(-x)").out().replace("-(-x)", ""),
                Run.of("show", "--", "--x").out().replace("-(-x)", ""));
        assertTrue(Run.of("show", "--", "--json").refused(2).contains("json"));
    }

    @Test
    void theOptionsMayStandAnywhere() {
        String expected = Run.of("eval", "relu", "--at", "1").results();
        assertEquals("1\t1.0\n", expected);
        assertEquals(expected, Run.of("eval", "--at", "1", "relu").results());
        assertEquals(expected, Run.of("--at=1", "eval", "relu").results());
        assertEquals("-1\t0.0\n", Run.of("eval", "relu", "--at", "-1").results());
    }

    /** Also one that has no list of cases. */
    @Test
    void everyFunctionHasValues() {
        assertEquals(
                "-1\tundefined\n1/100\t-5.0\n",
                Run.of("eval", "floor(log(x))", "--at", "-1,1/100").results());
        String refused = Run.of("show", "floor(log(x))").refused(ExitCode.INPUT);
        assertTrue(refused.contains("choose a window that does not reach 0"), refused);
    }

    /** A word of one letter is part of an id like any other. */
    @Test
    void everyIdOfTheListNamesItsCard() {
        for (String id : Library.ids()) {
            assertEquals(id, Library.named(id, false).orElseThrow().id());
            assertEquals(
                    id, Library.named(id.replace('-', '_'), false).orElseThrow().id());
        }
        assertEquals("0\t0.0\n", Run.of("eval", "e-swish", "--at", "0").results());
        assertEquals("0\t0.0\n", Run.of("eval", "acon-c", "--at", "0").results());
    }

    @Test
    void everyCommandHelpsAndHasAVersion() {
        String version = Run.of("--version").results();
        assertTrue(version.matches("casewise \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n"), version);
        for (String command : COMMANDS) {
            assertEquals(version, Run.of(command, "--version").results());
            assertEquals(version, Run.of(command, "-V").results());
            String help = Run.of(command, "--help").results();
            assertTrue(help.startsWith("Usage: casewise " + command + " "), help);
            assertEquals(help, Run.of(command, "-h").results());
            assertEquals(help, Run.of(command, "relu", "--help").results());
        }
        String help = Run.of("-h").results();
        assertEquals(help, Run.of("--help").results());
        for (String command : COMMANDS) {
            assertTrue(help.contains("\n  " + command + " "), help);
        }
    }

    @Test
    void anUnknownCommandGetsTheNearest() {
        assertEquals(
                "error: there is no command shwo\nhint: did you mean show?\n",
                Run.of("shwo", "relu").refused(2));
        assertEquals(
                "error: there is no command anlyze\nhint: did you mean analyze?\n",
                Run.of("anlyze").refused(2));
    }

    @Test
    void aDefinitionOrAnIdWithoutACommandIsToldWhereTheCommandGoes() {
        assertEquals(
                "error: there is no command max(0,x)\nhint: a command comes first: casewise show \"max(0, x)\"\n",
                Run.of("max(0,x)").refused(2));
        assertTrue(Run.of("relu").refused(2).endsWith("hint: a command comes first: casewise show relu\n"));
    }

    @Test
    void anUnknownOptionGetsTheNearest() {
        assertEquals(
                "error: the command analyze has no option --jsn\nhint: did you mean --json?\n",
                Run.of("analyze", "relu", "--jsn").refused(2));
        assertEquals(
                "error: the command show has no option --zzzzzz\nhint: casewise show --help shows what it takes\n",
                Run.of("show", "--zzzzzz=3", "relu").refused(2));
    }

    @Test
    void whatIsMissingIsNamed() {
        assertTrue(Run.of("show").refused(2).startsWith("error: the command show needs a function: an id"));
        assertEquals(
                "error: the command eval needs the option --at with POINTS\n",
                Run.of("eval", "relu").refused(2));
        assertEquals(
                "error: the option --at needs a value\n",
                Run.of("eval", "relu", "--at").refused(2));
        assertEquals(
                "error: the option --at needs a value\n",
                Run.of("eval", "relu", "--at", "--json").refused(2));
    }

    @Test
    void whatIsTooMuchIsNamed() {
        assertEquals(
                "error: the command show takes one function; this is too much: +\n"
                        + "hint: a definition stands in quotation marks: casewise show \"max(0, x)\"\n",
                Run.of("show", "x", "+", "1").refused(2));
        assertEquals(
                "error: the command list takes no such words: x\n",
                Run.of("list", "x").refused(2));
        assertEquals(
                "error: the option --at stands there twice\n",
                Run.of("eval", "relu", "--at", "0", "--at", "1").refused(2));
    }

    @Test
    void aWholeNumberIsWanted() {
        assertEquals(
                "error: the option --order needs a whole number, not x\n",
                Run.of("eval", "relu", "--at", "0", "--order", "x").refused(2));
        assertEquals(
                "error: an order of derivative is a number from 0 to 20\n",
                Run.of("eval", "relu", "--at", "0", "--order", "-1").refused(2));
        assertEquals(
                "error: a number of digits is from 1 to 10000\n",
                Run.of("eval", "relu", "--at", "0", "--digits", "10001").refused(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"show relu", "analyze relu", "list", "article relu", "eval relu --at 0"})
    void anUnknownLanguageIsRefused(String command) {
        String[] arguments = (command + " --lang fr").split(" ");
        assertEquals(
                "error: there is no language fr here; there are zh and en\n",
                Run.of(arguments).refused(2));
    }

    @Test
    void anAtSignIsNoListOfArguments() {
        assertTrue(Run.of("show", "@pom.xml").refused(2).contains("@ is no character"));
    }

    /** A body alone has no place to declare a parameter. */
    @Test
    void aNameThatIsSetIsAParameterOfABodyAlone() {
        assertEquals(
                "1\t1.0\n",
                Run.of("eval", "a*tanh(b*x)/tanh(2)", "--set", "a=1,b=2", "--at", "1")
                        .results());
        assertTrue(Run.of("eval", "a*tanh(b*x)", "--set", "a=1", "--at", "1")
                .refused(2)
                .startsWith("definition:1:8: error: the name b is unknown here"));
        assertTrue(Run.of("eval", "a*x", "--set", "a=1,c=2", "--at", "1")
                .refused(2)
                .startsWith("--set:1:5: error: c is no parameter of this function"));
        assertTrue(Run.of("eval", "f(x) = a*x", "--set", "a=1", "--at", "1")
                .refused(2)
                .startsWith("definition:1:8: error: the name a is unknown here"));
    }
}
