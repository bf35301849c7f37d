package org.casewise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Many questions, one a line. */
class BatchTest {

    private static Run run(InputStream in, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(List.of(arguments), Terminal.of(in, out, err));
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static Run eval(byte[] lines) {
        return run(new ByteArrayInputStream(lines), "eval", "--batch", "-", "--lang", "en");
    }

    private static Run eval(String lines) {
        return eval(lines.getBytes(StandardCharsets.UTF_8));
    }

    /** The error of a single line, and that it is the line's only answer. */
    private static JsonObject error(String line) {
        Run run = eval(line + "\n");
        assertEquals(ExitCode.FOUND, run.code(), run.out());
        assertEquals("", run.err());
        assertEquals(1, run.out().lines().count(), run.out());
        return JsonParser.parseString(run.out()).getAsJsonObject().getAsJsonObject("error");
    }

    @Test
    void everyLineIsAnsweredInOrderWithItsId() {
        assertEquals(
                "{\"id\":\"a\",\"values\":[\"0.3333333333333333\",\"undefined\",\"0.0\"]}\n"
                        + "{\"id\":\"a\",\"values\":[\"3.1416\"]}\n"
                        + "{\"id\":null,\"values\":[\"1.0\"]}\n",
                eval("{\"id\":\"a\",\"definition\":\"max(0, x)\",\"at\":[\"1/3\",\"nan\",\"-oo\"]}\n\n"
                                + "{\"id\":\"a\",\"definition\":\"pi*x\",\"digits\":5,\"at\":[1]}\r\n"
                                + "{\"definition\":\"x^2\",\"order\":1,\"at\":[0.5]}")
                        .results());
    }

    @Test
    void aBadLineDoesNotStopTheOthers() {
        byte[] notUtf8 = {'{', (byte) 0xff, '}', '\n'};
        String good = "{\"id\":1,\"definition\":\"x\",\"at\":[\"2\"]}\n";
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        lines.writeBytes(good.getBytes(StandardCharsets.UTF_8));
        lines.writeBytes(notUtf8);
        lines.writeBytes(("[".repeat(Lines.LONGEST + 5) + "\n").getBytes(StandardCharsets.UTF_8));
        lines.writeBytes(("{\"a\":".repeat(100_000) + "\n").getBytes(StandardCharsets.UTF_8));
        lines.writeBytes(
                ("{\"definition\":\"" + "(".repeat(100_000) + "\",\"at\":[]}\n").getBytes(StandardCharsets.UTF_8));
        lines.writeBytes("nonsense\n\u0000\n".getBytes(StandardCharsets.UTF_8));
        lines.writeBytes(good.getBytes(StandardCharsets.UTF_8));
        Run run = eval(lines.toByteArray());
        assertEquals(ExitCode.FOUND, run.code());
        List<String> answers = run.out().lines().toList();
        assertEquals(8, answers.size());
        assertEquals("{\"id\":1,\"values\":[\"2.0\"]}", answers.get(0));
        assertEquals("{\"id\":1,\"values\":[\"2.0\"]}", answers.get(7));
        answers.subList(1, 7).forEach(a -> assertTrue(a.startsWith("{\"id\":null,\"error\":{\"message\":"), a));
    }

    @Test
    void errorsHaveTheirPlaceInTheTextTheyAreAbout() {
        JsonObject inDefinition = error("{\"id\":\"a\",\"definition\":\"{ 1 if x < 0;\\n  y otherwise }\",\"at\":[]}");
        assertEquals(2, inDefinition.get("line").getAsInt());
        assertEquals(3, inDefinition.get("column").getAsInt());
        assertEquals("definition", inDefinition.get("in").getAsString());

        JsonObject inPoint = error("{\"definition\":\"x\",\"at\":[\"1\",\"2*z\"]}");
        assertEquals(3, inPoint.get("column").getAsInt());
        assertEquals("at[1]", inPoint.get("in").getAsString());

        String function = "{\"definition\":\"f(x; alpha = 1, alpha > 0) = alpha*x\",\"at\":[\"1\"],\"set\":";
        assertEquals(
                "set.alpha", error(function + "{\"alpha\":\"2+\"}}").get("in").getAsString());
        assertEquals(
                "did you mean alpha?",
                error(function + "{\"alhpa\":\"2\"}}").get("hint").getAsString());
        assertEquals(
                "alpha = -1 contradicts what is assumed: alpha > 0",
                error(function + "{\"alpha\":-1}}").get("message").getAsString());
        assertEquals(
                "{\"id\":null,\"values\":[\"0.1\"]}\n",
                eval(function + "{\"alpha\":0.1}}").results());
    }

    @Test
    void keysAreCheckedWithTheNearestSpelling() {
        JsonObject unknown = error("{\"id\":\"a\",\"definition\":\"x\",\"att\":[]}");
        assertEquals("there is no key att here", unknown.get("message").getAsString());
        assertEquals("did you mean at?", unknown.get("hint").getAsString());
        for (String[] wrong : new String[][] {
            {"{\"id\":1,\"id\":2,\"definition\":\"x\",\"at\":[]}", "the key id stands there twice"},
            {"{\"definition\":\"x\"}", "the key at is missing"},
            {"{\"at\":[\"1\"]}", "the key definition is missing"},
            {"{\"definition\":7,\"at\":[]}", "definition must be a text"},
            {"{\"definition\":\"x\",\"at\":\"1\"}", "at must be a list"},
            {"{\"definition\":\"x\",\"at\":[true]}", "at[0] must be a text"},
            {"{\"definition\":\"x\",\"at\":[],\"order\":21}", "order must be a whole number from 0 to 20"},
            {"{\"definition\":\"x\",\"at\":[],\"order\":1.5}", "order must be a whole number from 0 to 20"},
            {"{\"definition\":\"x\",\"at\":[],\"digits\":\"9\"}", "digits must be a whole number from 1 to 10000"},
            {"{\"definition\":\"x\",\"at\":[],\"set\":[]}", "set must be an object of names with values"},
            {"{\"definition\":\"x\",\"at\":[],\"latex\":1}", "latex must be true or false"},
            {"{\"definition\":\"x\",\"at\":[]} {}", "this line is not JSON"},
            {"{'definition':'x','at':[]}", "this line is not JSON"},
            {"[]", "a line holds one JSON object"},
        }) {
            assertEquals(wrong[1], error(wrong[0]).get("message").getAsString(), wrong[0]);
        }
    }

    @Test
    void analysisAnswersWithTheObjectAndTheId() {
        Run run = run(
                new ByteArrayInputStream(
                        "{\"id\":\"r\",\"definition\":\"relu\"}\n{\"id\":\"s\",\"definition\":\"1/0\"}\n"
                                .getBytes(StandardCharsets.UTF_8)),
                "analyze",
                "--batch",
                "-");
        assertEquals(ExitCode.FOUND, run.code());
        List<String> answers = run.out().lines().toList();
        assertEquals(2, answers.size());
        JsonObject first = JsonParser.parseString(answers.get(0)).getAsJsonObject();
        assertEquals("r", first.get("id").getAsString());
        JsonObject alone = JsonParser.parseString(
                        Run.of("analyze", "relu", "--json").results())
                .getAsJsonObject();
        alone.entrySet().forEach(e -> assertEquals(e.getValue(), first.get(e.getKey()), e.getKey()));
        assertTrue(answers.get(1).startsWith("{\"id\":\"s\",\"error\":{"));
    }

    @Test
    void argumentsBesideABatchAreRefused() {
        assertTrue(Run.of("eval", "--batch", "-", "--at", "1").refused(2).contains("--batch"));
        assertTrue(Run.of("eval", "relu", "--batch", "-").refused(2).contains("--batch"));
        assertTrue(Run.of("analyze", "relu", "--batch", "-").refused(2).contains("--batch"));
        assertTrue(Run.of("eval", "--batch", "no-such-file").refused(3).contains("no-such-file"));
    }

    /** A million lines would be the same: nothing of a line is kept when the next is read. */
    @Test
    void anAnswerComesBeforeTheNextQuestionIsAsked() {
        List<Integer> answeredBefore = new ArrayList<>();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        InputStream in = new InputStream() {
            private int asked;

            @Override
            public int read() {
                throw new UnsupportedOperationException("bytes are read in blocks");
            }

            @Override
            public int read(byte[] to, int from, int length) {
                answeredBefore.add(
                        (int) out.toString(StandardCharsets.UTF_8).lines().count());
                if (++asked > 5) {
                    return -1;
                }
                byte[] line = "{\"definition\":\"x\",\"at\":[\"1\"]}\n".getBytes(StandardCharsets.UTF_8);
                System.arraycopy(line, 0, to, from, line.length);
                return line.length;
            }
        };
        assertEquals(0, Main.run(List.of("eval", "--batch", "-"), Terminal.of(in, out, new ByteArrayOutputStream())));
        assertEquals(List.of(0, 1, 2, 3, 4, 5), answeredBefore);
    }

    @Test
    void aReaderThatGoesAwayEndsTheWorkQuietly() {
        int[] written = {0};
        OutputStream pipe = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                if (++written[0] > 20_000) {
                    throw new IOException("Broken pipe");
                }
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        byte[] line = "{\"definition\":\"x\",\"at\":[\"1\"]}\n".getBytes(StandardCharsets.UTF_8);
        int[] read = {0};
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return line[read[0]++ % line.length];
            }

            @Override
            public int available() {
                return 1;
            }
        };
        assertEquals(0, Main.run(List.of("eval", "--batch", "-"), Terminal.of(endless, pipe, err)));
        assertEquals("", err.toString(StandardCharsets.UTF_8));
        assertTrue(read[0] < 1_000_000, "went on for " + read[0] + " bytes");
    }
}
