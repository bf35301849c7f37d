package org.casewise.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.syntax.DefinitionException;
import org.casewise.syntax.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardReaderTest {

    private static final String SMALLEST = "id: t\ntitle: T\ndefinition: max(0, x)\n";

    private static FunctionCard read(String text) {
        return CardReader.read(new Source("t.md", text));
    }

    private static FunctionCard front(String yaml) {
        return read("---\n" + yaml + "---\n");
    }

    /** What is wrong and where, as {@code line:column KEY}, and after it the hint's key where there is one. */
    private static String wrong(String card) {
        DefinitionException e = assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> assertThrows(DefinitionException.class, () -> read(card)));
        assertEquals("t.md", e.source().name());
        assertEquals(card, e.source().text());
        return e.line() + ":" + e.column() + " " + e.reason().key()
                + e.hint().map(h -> ", " + h.key()).orElse("");
    }

    @Test
    void everyKeyIsRead() {
        FunctionCard card = front("""
            id: two-words-2
            title: { zh: 标题, en: Title }
            aliases:
              en: [One, "Two, three"]
              zh: [一]
            definition: f(x; a = 1, a > 0) = max(0, a*x)
            window:
              x: ["-1/2", "1e3"]
              y: ["0", "0.1"]
              ticks: { x: ["-1", "1", "1/4"] }
            conventions:
              - { at: "0", slope: "1/2", by: me }
              - at: "log(2)"
                slope: "pi"
                by: { zh: 我们, en: us }
                source: https://example.org/a?b#c
            expect:
              - { at: "0", verdict: corner, left: "0", right: "2/2" }
              - { set: { a: "2" }, range: { inf: "0" }, zeros: ["a/2", { from: "1.5...", to: oo }] }
            frameworks:
              - { in: ONNX, name: Relu, set: { a: "1" } }
            namesakes:
              - { by: { zh: 我们, en: us }, definition: "max(1, x)", id: other }
            references:
              - { key: k, text: "A: B", url: "https://example.org" }
            related:
              - { id: two-words-3, title: { zh: 三, en: Three } }
            """);
        assertEquals("two-words-2", card.id());
        assertEquals("标题", card.title().in(Language.ZH));
        assertEquals("Title", card.title().in(Language.EN));
        assertEquals(List.of("One", "Two, three"), card.aliases().get(Language.EN));
        assertEquals(List.of("一"), card.aliases().get(Language.ZH));
        assertEquals(Optional.of("f"), card.definition().name());
        assertEquals(1, card.definition().parameters().size());
        Window window = card.window().orElseThrow();
        assertEquals(new Window.Ends(Rational.of(-1, 2), Rational.of(1000)), window.x());
        assertEquals(new Window.Ends(Rational.ZERO, Rational.of(1, 10)), window.y());
        assertEquals(9, window.xTicks().orElseThrow().count());
        assertEquals(Optional.empty(), window.yTicks());
        assertEquals(2, card.conventions().size());
        Convention first = card.conventions().get(0);
        assertEquals(Optional.of(Algebra.num(Rational.of(1, 2))), first.slope());
        assertEquals("me", first.by().in(Language.ZH));
        assertEquals(Optional.empty(), first.source());
        Convention second = card.conventions().get(1);
        assertEquals(Optional.of(Algebra.PI), second.slope());
        assertEquals("我们", second.by().in(Language.ZH));
        assertEquals("us", second.by().in(Language.EN));
        assertEquals(Optional.of("https://example.org/a?b#c"), second.source());
        Expectation corner = card.expectations().get(0);
        assertEquals(Optional.of(Algebra.ZERO), corner.at());
        assertEquals(
                List.of("verdict corner", "left 0", "right 2/2"),
                corner.wanted().stream().map(w -> w.name() + " " + w.text()).toList());
        Expectation facts = card.expectations().get(1);
        assertEquals(Map.of(Algebra.symbol("a"), Algebra.num(Rational.of(2))), facts.set());
        assertEquals(
                List.of("range.inf 0", "zeros 2", "zeros.1.at a/2", "zeros.2.from 1.5...", "zeros.2.to oo"),
                facts.wanted().stream().map(w -> w.name() + " " + w.text()).toList());
        assertEquals(
                Optional.of(new ExpectedNumber.Digits(Rational.of(3, 2), Rational.of(8, 5))),
                facts.wanted().get(3).number());
        FrameworkName name = card.frameworks().get(0);
        assertEquals(
                "ONNX Relu 2",
                name.framework() + " " + name.name() + " " + name.set().size() * 2);
        assertEquals("us", card.namesakes().get(0).by().in(Language.EN));
        assertEquals(Optional.of("other"), card.namesakes().get(0).id());
        assertEquals(List.of(new Reference("k", "A: B", "https://example.org")), card.references());
        assertEquals("two-words-3", card.related().get(0).id());
        assertEquals("三", card.related().get(0).title().in(Language.ZH));
        assertTrue(card.prose().isEmpty());
    }

    @Test
    void onlyIdTitleAndDefinitionAreNeeded() {
        FunctionCard card = front(SMALLEST);
        assertEquals("T", card.title().in(Language.ZH));
        assertEquals(List.of(), card.aliases().get(Language.EN));
        assertEquals(Optional.empty(), card.window());
    }

    @Test
    void everyScalarIsText() {
        // In other readers of YAML these are a boolean, a date, a number in base 8 and nothing.
        for (String title : List.of("no", "2001-01-01", "010", "~", "1_000", "12:30:45", ".inf")) {
            assertEquals(
                    title, front(SMALLEST.replace("T\n", title + "\n")).title().in(Language.EN));
        }
    }

    @Test
    void proseIsReadByLanguage() {
        FunctionCard card = read("---\n" + SMALLEST
                + "---\n\n"
                + "## intro.en\n\n"
                + "One *line*\n"
                + "and another.\n\n"
                + "### Small heading\n\n"
                + "## intro.zh\n\n"
                + "中文\n"
                + "一行，\n"
                + "又 a\n"
                + "b。\n\n"
                + "## usage.en\n");
        assertEquals(
                "One *line*\nand another.\n\n### Small heading",
                card.prose().get("intro").in(Language.EN));
        // Chinese has no blanks between words, so a line break between two Chinese characters is none.
        assertEquals("中文一行，又 a\nb。", card.prose().get("intro").in(Language.ZH));
        assertEquals("", card.prose().get("usage").in(Language.EN));
        assertEquals("", card.prose().get("usage").in(Language.ZH));
        assertEquals(List.of("intro", "usage"), List.copyOf(card.prose().keySet()));
    }

    @Test
    void blanksAfterTheDashesAndAMissingLastLineEndDoNotMatter() {
        assertEquals("t", read("---  \n" + SMALLEST + "---\t").id());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "id: t                 | 2:1 CARD_MISSING_KEY",
                "titel: T              | 2:1 CARD_UNKNOWN_KEY, DID_YOU_MEAN",
                "zzzzzz: T             | 2:1 CARD_UNKNOWN_KEY, CARD_MAPPING_EXPECTED",
                "id: [t]               | 2:5 CARD_TEXT_EXPECTED",
                "[id, t]               | 2:1 CARD_MAPPING_EXPECTED",
                "id t                  | 2:1 CARD_MAPPING_EXPECTED",
                "id: a: b              | 2:6 CARD_BAD_YAML",
                "id: [a                | 3:1 CARD_BAD_YAML",
                "id: %a                | 2:5 CARD_BAD_YAML",
                "id: *a                | 2:5 CARD_NEEDS_QUOTES",
                "id: &a b              | 2:5 CARD_NEEDS_QUOTES",
                "id: !a b              | 2:5 CARD_NEEDS_QUOTES",
                "id: !!str b           | 2:5 CARD_NEEDS_QUOTES",
                "!!java.io.File [b]    | 2:1 CARD_NEEDS_QUOTES",
                "&a [*a]               | 2:1 CARD_NEEDS_QUOTES",
                "id: [[[[[[[[[[[a]]]]]]]]]]] | 2:14 NESTED_TOO_DEEP",
                "<<: {id: t}           | 2:1 CARD_UNKNOWN_KEY, CARD_MAPPING_EXPECTED",
            })
    void whatIsWrongWithTheYamlHasItsPlace(String yaml, String expected) {
        assertEquals(expected, wrong("---\n" + yaml + "\n---\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "id: ../x                                    | 2:5 CARD_BAD_ID",
                "id: A                                       | 2:5 CARD_BAD_ID",
                "id: a--b                                    | 2:5 CARD_BAD_ID",
                "title: [T]                                  | 3:8 CARD_MAPPING_EXPECTED",
                "title: {zh: T}                              | 3:8 CARD_MISSING_KEY",
                "title: {zh: T, fr: T}                       | 3:16 CARD_UNKNOWN_KEY, CARD_MAPPING_EXPECTED",
                "title:                                      | 3:7 CARD_TEXT_EXPECTED",
                "title: {zh: T, en: ''}                      | 3:20 CARD_TEXT_EXPECTED",
                "definition: { x if x > 0 }                  | 4:13 CARD_TEXT_EXPECTED",
                "definition: ' '                             | 4:13 CARD_TEXT_EXPECTED",
                "aliases: [a]                                | 5:10 CARD_MAPPING_EXPECTED",
                "aliases: {en: a}                            | 5:15 CARD_LIST_EXPECTED",
                "aliases: {en: [[a]]}                        | 5:16 CARD_TEXT_EXPECTED",
                "window: {x: ['0', '1']}                     | 5:9 CARD_MISSING_KEY",
                "window: {x: ['1', '0'], y: ['0', '1']}      | 5:13 CARD_BAD_WINDOW",
                "window: {x: ['0', '1e400'], y: ['0', '1']}  | 5:13 CARD_BAD_WINDOW",
                "window: {x: ['-1e308', '1e308'], y: ['0', '1']} | 5:13 CARD_BAD_WINDOW",
                "window: {x: ['1', '1+1e-30'], y: ['0', '1']} | 5:13 CARD_BAD_WINDOW",
                "window: {x: ['0'], y: ['0', '1']}           | 5:13 CARD_BAD_WINDOW",
                "window: {x: ['0', 'pi'], y: ['0', '1']}     | 5:19 CARD_BAD_WINDOW",
                "window: {x: ['0', '1+'], y: ['0', '1']}     | 5:22 UNEXPECTED_END",
                "window: {x: ['0', 'a'], y: ['0', '1']}      | 5:20 UNKNOWN_NAME, DECLARE_PARAMETER",
                "window: {x: ['0', '1'], y: ['0', '1'], z: 1} | 5:40 CARD_UNKNOWN_KEY, DID_YOU_MEAN",
                "window: {x: ['0', '1'], y: ['0', '1'], ticks: {x: ['0', '1']}} | 5:51 CARD_BAD_TICKS",
                "window: {x: ['0', '1'], y: ['0', '1'], ticks: {x: ['0', '1', '0']}} | 5:51 CARD_BAD_TICKS",
                "window: {x: ['0', '1'], y: ['0', '1'], ticks: {y: ['0', '1', '0.001']}} | 5:51 CARD_BAD_TICKS",
                "conventions: [{at: '0', slope: '1'}]        | 5:15 CARD_MISSING_KEY",
                "conventions: {at: '0'}                      | 5:14 CARD_LIST_EXPECTED",
                "conventions: [{at: x, slope: '1', by: me}]  | 5:20 UNKNOWN_NAME, DECLARE_PARAMETER",
                "conventions: [{at: '0', slope: '1', by: me, source: 'http://a'}] | 5:53 CARD_BAD_ADDRESS",
                "expect: [{at: '0'}]                         | 5:10 CARD_EXPECTS_NOTHING",
                "expect: [{verdict: corner}]                 | 5:20 CARD_EXPECTS_ELSEWHERE",
                "expect: [{at: '0', parity: odd}]            | 5:28 CARD_EXPECTS_ELSEWHERE",
                "expect: [{at: '0', verdict: kink}]          | 5:29 CARD_UNKNOWN_ANSWER",
                "expect: [{continuity: smooth}]              | 5:23 CARD_UNKNOWN_ANSWER",
                "expect: [{differentiable: 'yes'}]           | 5:27 CARD_UNKNOWN_ANSWER",
                "expect: [{range: {low: '0'}}]               | 5:19 CARD_UNKNOWN_KEY, CARD_MAPPING_EXPECTED",
                "expect: [{zeros: '0'}]                      | 5:18 CARD_LIST_EXPECTED",
                "expect: [{lipschitz: '0.1..'}]              | 5:23 BAD_NUMBER",
                "expect: [{set: {a: '1'}, parity: odd}]      | 5:17 CARD_UNKNOWN_KEY, CARD_MAPPING_EXPECTED",
                "namesakes: [{by: me, definition: 'x +'}]    | 5:38 UNEXPECTED_END",
                "frameworks: [{in: ONNX}]                    | 5:14 CARD_MISSING_KEY",
                "expect: [{at: '0', verdict: corner, top: 1}] | 5:37 CARD_UNKNOWN_KEY, CARD_MAPPING_EXPECTED",
                "references: [{key: a, text: b}]             | 5:14 CARD_MISSING_KEY",
                "references: [{key: a, text: b, url: 'javascript:x'}] | 5:37 CARD_BAD_ADDRESS",
                "related: [{id: a}]                          | 5:11 CARD_MISSING_KEY",
                "related: [{id: ../a, title: b}]             | 5:16 CARD_BAD_ID",
            })
    void whatIsWrongWithAValueHasItsPlace(String line, String expected) {
        String key = line.substring(0, line.indexOf(':'));
        String card = SMALLEST.contains(key + ": ")
                ? SMALLEST.replaceFirst("(?m)^" + key + ": .*$", line.strip())
                : SMALLEST + line.strip() + "\n";
        assertEquals(expected, wrong("---\n" + card + "---\n"));
    }

    @Test
    void aKeyThatStandsTwiceIsRefusedAtTheSecondPlace() {
        assertEquals("4:1 CARD_REPEATED_KEY", wrong("---\nid: t\ntitle: T\ntitle: U\n---\n"));
        String prose = "---\n" + SMALLEST + "---\n\n## intro.en\n\na\n\n## intro.en\n\nb\n";
        assertEquals("11:4 CARD_REPEATED_KEY", wrong(prose));
    }

    @Test
    void proseThatBelongsNowhereIsRefusedInItsPlace() {
        assertEquals("6:1 CARD_PROSE_WITHOUT_SECTION", wrong("---\n" + SMALLEST + "---\nhello\n"));
        assertEquals("6:4 CARD_UNKNOWN_SECTION, DID_YOU_MEAN", wrong("---\n" + SMALLEST + "---\n## into.en\n"));
        assertEquals(
                "8:4 CARD_UNKNOWN_SECTION, DID_YOU_MEAN",
                wrong("---\n" + SMALLEST
                        + "---\n\n## intro.en\n\n## intro.fr\n".replace("\n\n## intro.fr", "\n## intro.fr")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "id: t\n", "---\nid: t\n", "\n---\nid: t\n---\n", "----\nid: t\n----\n", "---\n---\n"})
    void withoutFrontMatterThereIsNoCard(String card) {
        assertEquals("1:1 CARD_NO_FRONT_MATTER", wrong(card));
    }

    /** The mistake is the y, whatever way the text is written in YAML. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "max(0, y)              ~ 4:20",
                "'max(0, y)'            ~ 4:21",
                "\"max(0, y)\"          ~ 4:21",
                "|\\n  max(0,\\n    y)  ~ 6:5",
                "|-\\n  max(0, y)       ~ 5:10",
                ">\\n  max(0,\\n  y)    ~ 6:3",
                "max(0,\\n  y)          ~ 5:3",
                "\"max(0,\\n  y)\"      ~ 5:3",
                "max(0,   y) # a comment ~ 4:22",
            })
    void aMistakeInTheDefinitionHasItsPlaceInTheCard(String scalar, String place) {
        String yaml = SMALLEST.replace("max(0, x)", scalar.replace("\\n", "\n"));
        assertEquals(place + " UNKNOWN_NAME, DECLARE_PARAMETER", wrong("---\n" + yaml + "---\n"));
    }

    @Test
    void whatIsMissingAtTheEndIsMissedRightAfterTheText() {
        assertEquals("4:24 UNEXPECTED_END", wrong("---\n" + SMALLEST.replace("x)", "x) +  ") + "---\n"));
    }

    @Test
    void whereTheSourceSpellsACharacterByAnEscapeThePlaceIsTheText() {
        String yaml = SMALLEST.replace("max(0, x)", "\"\\u006dax(0, y)\"");
        assertEquals("4:13 UNKNOWN_NAME, DECLARE_PARAMETER", wrong("---\n" + yaml + "---\n"));
    }

    @Test
    void placesCountWhatIsBeyondTheBasicPlaneOnce() {
        assertEquals(
                "4:24 CARD_UNKNOWN_KEY, CARD_MAPPING_EXPECTED",
                wrong("---\nid: t\ndefinition: x\ntitle: {zh: \ud83d\ude00\ud83d\ude00, en: T, fr: T}\n---\n"));
    }

    @Test
    void bombsAreRefusedAtOnce() {
        StringBuilder laughs = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x]\n");
        for (char c = 'b'; c <= 'i'; c++) {
            laughs.append(c).append(": &").append(c).append(" [").append("*" + (char) (c - 1) + ",".repeat(1));
            laughs.append(("*" + (char) (c - 1) + ", ").repeat(8)).append("]\n");
        }
        assertEquals("2:4 CARD_NEEDS_QUOTES", wrong("---\n" + laughs + "---\n"));
        assertEquals("2:11 NESTED_TOO_DEEP", wrong("---\n" + "[".repeat(10_000) + "]".repeat(10_000) + "\n---\n"));
        StringBuilder keys = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            keys.append('k').append(i).append(": 0\n");
        }
        assertEquals("2:1 CARD_UNKNOWN_KEY, CARD_MAPPING_EXPECTED", wrong("---\n" + keys + "---\n"));
        assertEquals("1:1 TEXT_TOO_LONG", wrong("---\n" + SMALLEST + "---\n## intro.en\n" + "x".repeat(200_000)));
        assertEquals("2:4 CARD_BAD_YAML", wrong("---\na: \0\n---\n"));
        assertEquals("2:1 CARD_BAD_YAML", wrong("---\n\tid: t\n---\n"));
    }
}
