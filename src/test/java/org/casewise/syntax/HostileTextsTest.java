package org.casewise.syntax;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.casewise.random.Arbitrary;
import org.junit.jupiter.api.Test;

/** Any text whatsoever is read or refused, soon, and in half of the stack that a thread gets. */
class HostileTextsTest {

    private static final long HALF_A_STACK = 1 << 19;

    /** A second is promised; ten allow for a machine that is busy with other things. */
    private static final long MOST_MILLIS = 10_000;

    private static final int MILLION = 1_000_000;

    private static final List<String> WORDS = List.of(
            "x",
            "x",
            "x",
            "1",
            "2",
            "0",
            "0.5",
            "1e3",
            "pi",
            "e",
            "alpha",
            "+",
            "-",
            "*",
            "/",
            "^",
            "(",
            ")",
            "(",
            ")",
            "|",
            "{",
            "}",
            "if",
            "otherwise",
            ";",
            ",",
            "<",
            "<=",
            ">",
            ">=",
            "=",
            "!=",
            "and",
            "or",
            "not",
            "max(",
            "min(",
            "abs(",
            "clip(",
            "exp(",
            "log(",
            "sqrt(",
            "tanh(",
            "sin(",
            "cbrt(",
            "sign(",
            "heaviside(",
            "f(",
            "f(x) = ",
            "f(x; alpha = 1, alpha > 0) = ",
            "\n",
            " ",
            "\u2265",
            "\u2212",
            "\u00b2",
            "\u0000",
            "\ud83d\ude00",
            "\ud83d",
            "#",
            "\"",
            "\\",
            "1e",
            ".",
            "x^",
            "2^",
            "x/");

    /** What went wrong with the texts, which are read one after the other in a thread with a small stack. */
    private static String trouble(Iterable<String> texts) throws InterruptedException {
        return trouble(texts, DefinitionReader::read);
    }

    /** The same with a reader of another language. */
    static String trouble(Iterable<String> texts, Consumer<Source> read) throws InterruptedException {
        String[] found = {null};
        long[] started = {System.nanoTime()};
        Thread reader = new Thread(
                null,
                () -> {
                    for (String text : texts) {
                        started[0] = System.nanoTime();
                        try {
                            read.accept(Source.typed(text));
                        } catch (DefinitionException refused) {
                            // The other of the two answers.
                        } catch (RuntimeException | Error wrong) {
                            found[0] = wrong + " at "
                                    + List.of(wrong.getStackTrace()).stream()
                                            .limit(6)
                                            .toList() + " for " + shown(text);
                            return;
                        }
                        long millis = (System.nanoTime() - started[0]) / 1_000_000;
                        if (millis > MOST_MILLIS) {
                            found[0] = millis + " ms for " + shown(text);
                            return;
                        }
                    }
                },
                "reader",
                HALF_A_STACK);
        reader.setDaemon(true);
        reader.start();
        while (reader.isAlive()) {
            reader.join(100);
            if ((System.nanoTime() - started[0]) / 1_000_000 > 3 * MOST_MILLIS) {
                return "no end at "
                        + List.of(reader.getStackTrace()).stream().limit(12).toList();
            }
        }
        return found[0];
    }

    private static String shown(String text) {
        return text.length() > 2000 ? text.substring(0, 2000) + "..." : text;
    }

    private static String joined(int count, String separator, IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining(separator));
    }

    private static Map<String, String> monsters() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String sign : new String[] {
            "(", ")", "-", "+", "1+", "x+", "x*", "x/", "2^", "{", "|", "\n", " ", "7", "f(", "not ", "a"
        }) {
            texts.put("a million times " + sign, sign.repeat(MILLION / sign.length()));
            texts.put("many times " + sign, sign.repeat(200_000 / sign.length()) + "x");
        }
        texts.put("empty", "");
        texts.put("NUL", "\0");
        texts.put("half a surrogate", "x + \ud83d");
        texts.put("digits", "0." + "7".repeat(200_000));
        texts.put("digits that fit", "max(x, " + "7".repeat(19_000) + ")");
        texts.put("exponent", "max(x, 1e999999)");
        texts.put("tower", "9^9^9^9^9 + 2^(1/99999)");
        texts.put("root of many digits", "7".repeat(19_000) + "^(1/7)*x + sqrt(" + "3".repeat(19_000) + ")");
        texts.put("logarithm of many digits", "log(" + "7".repeat(19_000) + ")");
        texts.put("nested conditions", "{ 1 if " + "(".repeat(50_000) + "x > 0" + ")".repeat(50_000) + " }");
        texts.put("nested not", "{ 1 if " + "not ".repeat(50_000) + "x > 0 }");
        texts.put("long chain", "{ 1 if " + "x < ".repeat(50_000) + "x }");
        texts.put("many disjuncts", "{ 1 if " + joined(20_000, " or ", i -> "x = " + i) + " }");
        texts.put("many rows", "{ " + joined(100_000, ";", i -> "1") + " }");
        texts.put("equal rows", "{ " + joined(20_000, ";", i -> "1 if x=1") + " }");
        texts.put("different rows", "{ " + joined(12_000, ";", i -> i % 10 + " if x=" + i) + " }");
        texts.put("overlapping rows", "{ " + joined(12_000, ";", i -> "1 if x<" + i) + " }");
        for (String call :
                new String[] {"abs(", "tanh(", "sqrt(", "log(", "exp(", "sigmoid(", "1/(1+", "max(0,", "-(", "("}) {
            texts.put("nested " + call, call.repeat(150) + "x" + "-1)".repeat(150));
            texts.put("nested in numbers " + call, "max(x, " + call.repeat(150) + "1" + ")".repeat(150) + ")");
        }
        texts.put("sum of kinks", joined(15_000, "+", i -> "abs(x-" + i + ")"));
        texts.put("harmonic sum", joined(20_000, "+", i -> "1/" + (i + 1)));
        texts.put("many poles", joined(2000, "+", i -> "1/(x-" + i + ")"));
        texts.put("many sines", joined(15_000, "+", i -> "sin(" + i + "*x)"));
        texts.put("product of sines", joined(12_000, "*", i -> "sin(" + i + "*x+1)"));
        texts.put(
                "functions that double",
                "f0(x)=x+1\n" + joined(60, "\n", i -> "f" + (i + 1) + "(x)=f" + i + "(x)*f" + i + "(x+1)"));
        texts.put(
                "folds",
                "f0(x)=abs(x)-1\n" + joined(60, "\n", i -> "f" + (i + 1) + "(x)=abs(f" + i + "(f" + i + "(x)))-1"));
        texts.put("chain of functions", "f0(x)=x\n" + joined(5000, "\n", i -> "f" + (i + 1) + "(x)=f" + i + "(x)+1"));
        texts.put(
                "chain of deep functions",
                "f0(x)=x\n"
                        + joined(
                                60,
                                "\n",
                                i -> "f" + (i + 1) + "(x)=" + "sin(".repeat(95) + "f" + i + "(x)" + ")".repeat(95)));
        texts.put("chain backwards", joined(5000, "\n", i -> "f" + i + "(x)=f" + (i + 1) + "(x)+1") + "\nf5000(x)=x");
        texts.put(
                "diamonds",
                "f0(x)=x\nf1(x)=x\n" + joined(70, "\n", i -> "f" + (i + 2) + "(x)=f" + i + "(f" + (i + 1) + "(x))"));
        texts.put("many functions", joined(20_000, "\n", i -> "f" + i + "(x)=x"));
        texts.put("many parameters", "f(x;" + joined(30_000, ",", i -> "a" + i) + ")=x");
        texts.put("many assumptions", "f(x;a," + joined(20_000, ",", i -> "a>-" + i) + ")=max(0,a*x)");
        texts.put("long name", "x" + "a".repeat(200_000));
        texts.put("high powers", "max(0, (x+1/3)^63 - x^2*7/11 - 1/1000)");
        texts.put(
                "long coefficients",
                "abs(" + joined(60, "+", i -> "9".repeat(1 + 50 * i) + "*x^" + i + "*(-1)^" + i) + ")");
        texts.put("close roots", "abs(x^40 - 2*(1000000*x - 1)^2)");
        texts.put("many close roots", "abs(" + joined(60, "*", i -> "(x-" + i + ")") + " + 1e-10)");
        texts.put("many parameters multiplied", "f(x;a,b,c,d,a>0,b>0) = max(0, (a*x + b + c*x^2 + d)^20)");
        texts.put("sum of roots", "max(x, (" + joined(60, "+", i -> "sqrt(" + (i + 2) + ")") + ")^2)");
        texts.put("hidden zero", "{ x if x < (sin(1)^2 + cos(1)^2 - 1)*exp(1000); 0 otherwise }");
        texts.put("huge values", "max(x, exp(exp(exp(10)))) + max(0, exp(x) - exp(1e9)) + sin(1e19000)");
        return texts;
    }

    @Test
    void monstersAreReadOrRefusedSoon() throws InterruptedException {
        for (Map.Entry<String, String> monster : monsters().entrySet()) {
            assertNull(trouble(List.of(monster.getValue())), monster.getKey());
        }
    }

    @Test
    void randomWordsAreReadOrRefused() throws InterruptedException {
        assertNull(trouble(ofWords(WORDS, 20)));
    }

    /** Texts of so many words at most, in any order. */
    static List<String> ofWords(List<String> words, int most) {
        List<String> texts = new ArrayList<>();
        for (int seed = 0; seed < Arbitrary.seeds(30_000); seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(most); i >= 0; i--) {
                text.append(words.get(random.nextInt(words.size())));
            }
            texts.add(text.toString());
        }
        return texts;
    }

    /** Changes one to three places of a text: a character less, a word more, a character copied, or the rest doubled. */
    static void damage(StringBuilder text, Random random, List<String> words) {
        for (int i = random.nextInt(3); i >= 0 && text.length() > 0; i--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, words.get(random.nextInt(words.size())));
                case 2 -> text.setCharAt(at, text.charAt(random.nextInt(text.length())));
                default -> text.append(text.substring(at));
            }
        }
    }

    @Test
    void damagedDefinitionsAreReadOrRefused() throws InterruptedException {
        List<String> texts = new ArrayList<>();
        for (int seed = 0; seed < Arbitrary.seeds(20_000); seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder(new Arbitrary(seed).kinked(1 + seed % 2));
            damage(text, random, WORDS);
            texts.add(text.toString());
        }
        assertTrue(texts.size() >= 20_000);
        assertNull(trouble(texts));
    }
}
