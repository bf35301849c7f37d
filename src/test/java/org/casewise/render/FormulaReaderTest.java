package org.casewise.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaReaderTest {

    /** What a line of Markdown holds: {@code <formula>}, {@code <<display>>}, {@code {code}}, {@code *emphasis*}. */
    private static String read(String markdown) {
        StringBuilder out = new StringBuilder();
        MarkdownReader.read(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                out.append(text.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak line) {
                out.append('/');
            }

            @Override
            public void visit(Code code) {
                out.append('{').append(code.getLiteral()).append('}');
            }

            @Override
            public void visit(Emphasis emphasis) {
                out.append('*');
                visitChildren(emphasis);
                out.append('*');
            }

            @Override
            public void visit(StrongEmphasis emphasis) {
                out.append("**");
                visitChildren(emphasis);
                out.append("**");
            }

            @Override
            public void visit(CustomNode custom) {
                if (custom instanceof FormulaNode formula) {
                    boolean display = formula.style() == FormulaSvg.Style.DISPLAY;
                    out.append(display ? "<<" : "<").append(formula.latex()).append(display ? ">>" : ">");
                } else {
                    visitChildren(custom);
                }
            }
        });
        return out.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '"',
            value = {
                "$x$ ~ <x>",
                "a $x_1$ and $x_2$ b ~ a <x_1> and <x_2> b",
                "$a*b$ and $c*d$ ~ <a*b> and <c*d>",
                "$x\\\\y$ ~ <x\\\\y>",
                "$\\{1\\}$ ~ <\\{1\\}>",
                "$`\\{1\\}`$ ~ <\\{1\\}>",
                "$`a$b`$ ~ <a$b>",
                "$$ x $$ ~ <<x>>",
                "$$x$$ y $z$ ~ <<x>> y <z>",
                "$a\\$b$ ~ <a\\$b>",
                "*$x$* ~ *<x>*",
                "*a $x* y$ ~ *a <x* y>",
                "在$x$处 ~ 在<x>处",
                "$x$，$y$。 ~ <x>，<y>。",
                "($x$) ~ (<x>)",
                // not formulas
                "cost 5$ and 6$ ~ cost 5$ and 6$",
                "from $5 to $6 ~ from $5 to $6",
                "$20,000 and USD$30,000 ~ $20,000 and USD$30,000",
                "\\$x\\$ ~ $x$",
                "$ x$ ~ $ x$",
                "$x $ ~ $x $",
                "$ ~ $",
                "$$ ~ $$",
                "$$$$ ~ $$$$",
                "$`x ~ $`x",
                "`$x$` ~ {$x$}",
                "a `b $c` d$ ~ a {b $c} d$"
            })
    void dollarsAreReadAsInPandoc(String markdown, String expected) {
        assertEquals(expected, read(markdown));
    }

    @Test
    void aFormulaMayGoOnInTheNextLineButNotInTheNextParagraph() {
        assertEquals("<x + y>", read("$x +\ny$"));
        assertEquals("a $xy$ b", read("a $x\n\ny$ b"));
    }

    @Test
    void manyDollarsWithoutPartnersAreReadInNoTime() {
        String dollars = "$a ".repeat(100_000);
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> read(dollars));
    }
}
