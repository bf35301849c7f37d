package org.casewise.syntax;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casewise.reason.Key;
import org.casewise.reason.Reason;

/**
 * The tokens of a LaTeX text with a reading position. Braces that are nobody's argument are invisible on paper and are
 * passed over: {@code {a+b}c} is read as what it looks like.
 */
final class LatexTokens {

    private static final int MOST_SHOWN = 200;

    private final Source source;
    private final List<LatexToken> all;
    private final Map<Integer, Integer> groups;
    private final Set<Integer> fractions;
    private final Set<Integer> dead = new HashSet<>();
    private int position;
    /** So many characters of the token at the position were taken already. */
    private int taken;

    private LatexToken last;

    /** The groups by the indices of their braces, and those of them that hold {@code \over}. */
    LatexTokens(Source source, List<LatexToken> all, Map<Integer, Integer> groups, Set<Integer> fractions) {
        this.source = source;
        this.all = all;
        this.groups = groups;
        this.fractions = fractions;
        this.last = all.get(0);
        new LatexLayout(source, all).invisible().forEach(dead::add);
    }

    Source source() {
        return source;
    }

    /** The token that comes next, be it the brace of a group. */
    LatexToken raw() {
        while (dead.contains(position)) {
            position++;
        }
        LatexToken token = all.get(position);
        return taken == 0
                ? token
                : new LatexToken(
                        token.kind(),
                        token.text().substring(taken),
                        new Span(token.span().start() + taken, token.span().end()));
    }

    /** The token that comes next on paper. */
    LatexToken peek() {
        LatexToken token = raw();
        while (token.is("{") && !fractions.contains(position)) {
            passOverBraces();
            token = raw();
        }
        return token;
    }

    private void passOverBraces() {
        int close = groups.get(position);
        LatexToken first = all.get(position + 1);
        LatexToken after = all.get(close + 1);
        boolean one =
                close - position == 2 || first.is("(") || all.get(position + 2).is("_");
        boolean raised = after.is("^") || after.is("_") || after.is("'");
        if (close == position + 1 || close - position == 2 && (first.is(",") || first.is("."))) {
            Span braces = raw().span().to(all.get(close).span());
            throw new DefinitionException(source, braces, Reason.of(Key.UNEXPECTED_TOKEN, source.text(braces)));
        }
        if (raised && !one) {
            Span braces = raw().span().to(after.span());
            String inside = source.text(first.span().to(all.get(close - 1).span()));
            throw ambiguous(braces, "(" + inside + ")" + after.text(), inside + after.text());
        }
        dead.add(close);
        position++;
    }

    /** The token that many places ahead on paper, none of them split. */
    LatexToken ahead(int places) {
        peek();
        int i = position;
        for (int passed = 0; i < all.size() - 1; i++) {
            if (!dead.contains(i) && passed++ == places) {
                break;
            }
        }
        return all.get(i);
    }

    LatexToken next() {
        LatexToken token = peek();
        if (token.kind() != LatexToken.Kind.END) {
            position++;
            taken = 0;
        }
        last = token;
        return token;
    }

    /** The first character of the token, which is one of digits or letters; the others stay. */
    LatexToken nextCharacter() {
        LatexToken token = peek();
        if (token.text().length() == 1) {
            return next();
        }
        taken++;
        last = new LatexToken(
                token.kind(),
                token.text().substring(0, 1),
                new Span(token.span().start(), token.span().start() + 1));
        return last;
    }

    LatexToken last() {
        return last;
    }

    boolean accept(String sign) {
        if (peek().is(sign)) {
            next();
            return true;
        }
        return false;
    }

    LatexToken expect(String sign, LatexToken begun) {
        if (!peek().is(sign)) {
            throw new DefinitionException(source, peek().span(), Reason.of(Key.EXPECTED, sign, begun.shown()));
        }
        return next();
    }

    /** Takes the brace that opens an argument, if there is one. */
    Optional<LatexToken> openGroup() {
        LatexToken brace = raw();
        if (!brace.is("{")) {
            return Optional.empty();
        }
        position++;
        last = brace;
        return Optional.of(brace);
    }

    /** The first token of the group at the position. */
    LatexToken inGroup() {
        raw();
        return all.get(position + 1);
    }

    /** Whether the group at the position is a fraction with {@code \over}. */
    boolean atFraction() {
        return raw().is("{") && fractions.contains(position);
    }

    /** What stands in the brackets that come next. */
    record Brackets(boolean comparison, boolean sum) {}

    Brackets brackets() {
        peek();
        boolean comparison = false;
        boolean sum = false;
        int depth = 0;
        for (int i = position; i < all.size(); i++) {
            LatexToken token = all.get(i);
            if (dead.contains(i)) {
                continue;
            }
            depth += opens(token) ? 1 : closes(token) ? -1 : 0;
            if (depth <= 0) {
                break;
            }
            boolean relation = LatexConditions.relation(token).isPresent() || token.is("in") || token.is("notin");
            comparison |= depth == 1 && (relation || LatexWords.isKeyword(token));
            sum |= depth == 1 && i > position + 1 && (token.is("+") || token.is("-"));
            sum |= token.kind() == LatexToken.Kind.BEGIN && depth <= 3;
        }
        return new Brackets(comparison, sum);
    }

    static boolean opens(LatexToken token) {
        return token.is("(")
                || token.is("[")
                || token.is("{")
                || token.is("\\{")
                || token.kind() == LatexToken.Kind.BEGIN;
    }

    static boolean closes(LatexToken token) {
        return token.is(")")
                || token.is("]")
                || token.is("}")
                || token.is("\\}")
                || token.is("\\right.")
                || token.kind() == LatexToken.Kind.FINISH;
    }

    /** Whether an equals sign stands, from here on, outside all brackets and before anything that ends a value. */
    boolean holdsEquation() {
        peek();
        int depth = 0;
        for (int i = position; i < all.size(); i++) {
            LatexToken token = all.get(i);
            if (dead.contains(i)) {
                continue;
            }
            depth += opens(token) ? 1 : closes(token) ? -1 : 0;
            boolean ends = token.is(",") || token.is(";") || token.is("quad") || LatexWords.isIf(token);
            if (depth <= 0 && (ends || token.is("=") || token.is("~="))) {
                return !ends;
            }
        }
        return false;
    }

    /** A part of the text on one line, shortened where it is long. */
    String shown(Span span) {
        String text = source.text(span);
        boolean whole = text.length() <= MOST_SHOWN;
        StringBuilder line = new StringBuilder();
        for (char c : text.substring(0, whole ? text.length() : MOST_SHOWN).toCharArray()) {
            boolean room = c <= ' ';
            if (!room || line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
                line.append(room ? ' ' : c);
            }
        }
        return line.append(whole ? "" : "...").toString();
    }

    /** The text from a token to the one that was read last. */
    String textFrom(LatexToken first) {
        return shown(first.span().to(last.span()));
    }

    DefinitionException unexpected(LatexToken token) {
        return token.kind() == LatexToken.Kind.END
                ? wrong(token, Reason.of(Key.UNEXPECTED_END))
                : wrong(token, Reason.of(Key.UNEXPECTED_TOKEN, token.shown()));
    }

    DefinitionException wrong(LatexToken token, Reason reason) {
        return new DefinitionException(source, token.span(), reason);
    }

    DefinitionException wrong(LatexToken token, Reason reason, String right) {
        return new DefinitionException(source, token.span(), reason, Reason.of(Key.WRITE_INSTEAD, right));
    }

    DefinitionException ambiguous(Span span, String one, String other) {
        return new DefinitionException(source, span, Reason.of(Key.LATEX_AMBIGUOUS, shown(span), one, other));
    }
}
