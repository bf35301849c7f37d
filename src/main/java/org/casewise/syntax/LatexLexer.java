package org.casewise.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casewise.reason.Key;
import org.casewise.reason.Reason;

/**
 * Cuts a LaTeX text into tokens in one pass. Room and comments are left out, commands for one sign become that sign,
 * groups of upright letters become words. Nothing is expanded.
 */
final class LatexLexer {

    private static final int LONGEST_TEXT = 1 << 18;
    private static final int MOST_DIGITS = 19_728;
    private static final int MOST_BITS = 1 << 16;
    private static final List<String> TWO_CHARACTER_SIGNS = List.of("<=", ">=", "!=", "==");
    private static final String SIGNS = "+-*/^_()[]|,;:.=<>'&{}";

    private final Source source;
    private final String text;
    private final LatexText places;
    private final List<LatexToken> tokens = new ArrayList<>();
    private final Map<Integer, Integer> groups = new LinkedHashMap<>();
    private final Set<Integer> fractions = new LinkedHashSet<>();
    private final Deque<Group> open = new ArrayDeque<>();
    private boolean upright;
    private boolean prose;
    private int at;
    /** Where a dollar ended the formula, or -1. */
    private int closed = -1;

    /** A group that is not closed yet: its token, or -1 for one of words, and whether letters stood upright before it. */
    private record Group(int token, boolean uprightBefore, boolean proseBefore, int start) {}

    private LatexLexer(Source source) {
        this.source = source;
        this.text = source.text();
        this.places = new LatexText(text);
    }

    static LatexTokens tokens(Source source) {
        if (source.text().length() > LONGEST_TEXT) {
            throw new DefinitionException(source, new Span(0, 0), Reason.of(Key.TEXT_TOO_LONG, LONGEST_TEXT));
        }
        LatexLexer lexer = new LatexLexer(source);
        while (lexer.at < lexer.text.length()) {
            lexer.next();
        }
        if (!lexer.open.isEmpty()) {
            int start = lexer.open.peek().start();
            throw lexer.wrong(start, start + 1, Reason.of(Key.EXPECTED, "}", "{"));
        }
        lexer.add(LatexToken.Kind.END, "", lexer.text.length());
        return new LatexTokens(source, lexer.tokens, lexer.groups, lexer.fractions);
    }

    private void next() {
        char c = text.charAt(at);
        if (c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '~' || c == '\u00a0' || c == '\u3000') {
            at++;
        } else if (c == '%') {
            int end = text.indexOf('\n', at);
            at = end < 0 ? text.length() : end;
        } else if (c == '\\') {
            command();
        } else if (places.isDigit(at) || c == '.' && places.isDigit(at + 1)) {
            number();
        } else if (places.isLetter(at)) {
            letters();
        } else if (LatexWords.isChinese(c)) {
            int length = LatexWords.chineseLength(text, at);
            add(LatexToken.Kind.WORD, text.substring(at, at + length), at + length);
        } else if (c == '$') {
            dollar();
        } else {
            sign(c);
        }
    }

    private void sign(char c) {
        Optional<String> other = LatexSigns.of(c);
        Optional<String> greek = LatexGreek.of(c);
        String two = text.substring(at, Math.min(at + 2, text.length()));
        if (other.isPresent()) {
            add(LatexToken.Kind.SIGN, other.get(), at + 1);
        } else if (greek.isPresent()) {
            add(LatexToken.Kind.COMMAND, greek.get(), at + 1);
        } else if (TWO_CHARACTER_SIGNS.contains(two)) {
            add(LatexToken.Kind.SIGN, two.equals("==") ? "=" : two, at + 2);
        } else if (c == '{') {
            open.push(new Group(tokens.size(), upright, prose, at));
            add(LatexToken.Kind.SIGN, "{", at + 1);
        } else if (c == '}') {
            close();
        } else if (SIGNS.indexOf(c) >= 0) {
            add(LatexToken.Kind.SIGN, String.valueOf(c), at + 1);
        } else {
            throw new ForeignCharacter(source, at).complaint();
        }
    }

    private void close() {
        if (open.isEmpty()) {
            throw wrong(at, at + 1, Reason.of(Key.UNEXPECTED_TOKEN, "}"));
        }
        Group group = open.pop();
        upright = group.uprightBefore();
        prose = group.proseBefore();
        if (group.token() >= 0) {
            groups.put(group.token(), tokens.size());
            add(LatexToken.Kind.SIGN, "}", at + 1);
        } else {
            at++;
        }
    }

    /** Dollars stand around the whole formula, or around one inside words. */
    private void dollar() {
        boolean inWords = !open.isEmpty() && open.peek().token() < 0;
        if (inWords) {
            upright = !upright;
        } else if (!open.isEmpty()) {
            throw wrong(at, at + 1, Reason.of(Key.UNEXPECTED_TOKEN, "$"));
        } else if (!tokens.isEmpty() && closed < 0) {
            closed = at;
        }
        at++;
    }

    private void command() {
        String name = places.commandName(at);
        int end = at + 1 + name.length();
        Optional<String> sign = LatexSigns.of(name);
        if (name.equals("\\")) {
            add(LatexToken.Kind.SIGN, "\\\\", places.afterRowSpace(end));
        } else if (name.equals("{") || name.equals("}")) {
            add(LatexToken.Kind.SIGN, "\\" + name, end);
        } else if (name.equals("_")) {
            letters();
        } else if (name.equals("left") || name.equals("right")) {
            delimiter(name.equals("left"), end);
        } else if (LatexText.isSized(name)) {
            sized(name, end);
        } else if (name.equals("begin") || name.equals("end")) {
            environment(name.equals("begin"), end);
        } else if (LatexCommands.isUpright(name)) {
            words(name, end);
        } else if (name.equals("rm") && !open.isEmpty()) {
            upright = true;
            prose = true;
            at = end;
        } else if (name.equals("over") && !open.isEmpty()) {
            fractions.add(open.peek().token());
            add(LatexToken.Kind.COMMAND, name, end);
        } else if (name.equals("[") || name.equals("]") || name.equals("(") || name.equals(")")) {
            at = end;
        } else if (name.equals("not") && text.startsWith("=", end)) {
            add(LatexToken.Kind.SIGN, "!=", end + 1);
        } else if (LatexCommands.isIgnoredWithGroup(name)) {
            at = afterGroup(end);
        } else if (LatexCommands.isIgnored(name)) {
            at = end;
        } else if (sign.isPresent()) {
            add(LatexToken.Kind.SIGN, sign.get(), end);
        } else {
            add(LatexToken.Kind.COMMAND, name, end);
        }
    }

    /** The size of a bracket says nothing; that of a bar says on which side it stands. */
    private void sized(String command, int from) {
        if (!text.startsWith("|", from)) {
            at = from;
            return;
        }
        add(LatexToken.Kind.SIGN, command.endsWith("l") ? "|(" : "|)", from + 1);
    }

    private void delimiter(boolean left, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        String command = text.startsWith("\\", end) ? places.commandName(end) : "";
        String sign = command.isEmpty()
                ? text.substring(end, Math.min(end + 1, text.length()))
                : command.equals("{") || command.equals("}")
                        ? "\\" + command
                        : LatexSigns.of(command).orElse("");
        end += command.isEmpty() ? sign.length() : command.length() + 1;
        if (sign.equals("|")) {
            sign = left ? "|(" : "|)";
        }
        boolean nothing = sign.equals(".") && !left;
        boolean known = nothing || !sign.isEmpty() && "()[]".contains(sign) || sign.length() > 1;
        if (!known) {
            throw wrong(at, Math.max(end, from), Reason.of(Key.UNEXPECTED_TOKEN, text.substring(at, end)));
        }
        add(LatexToken.Kind.SIGN, nothing ? "\\right." : sign, end);
    }

    private void environment(boolean begins, int from) {
        int start = text.indexOf('{', from);
        int end = text.indexOf('}', from);
        boolean good = start >= 0 && end > start && text.substring(from, start).isBlank();
        if (!good) {
            throw wrong(at, from, Reason.of(Key.UNEXPECTED_END));
        }
        String name = text.substring(start + 1, end).strip();
        int after = end + 1;
        if (begins && name.equals("array")) {
            after = afterGroup(text.startsWith("[", after) ? text.indexOf(']', after) + 1 : after);
        } else if (begins && text.startsWith("[", after) && text.indexOf(']', after) == after + 2) {
            after += 3;
        }
        String plain = name.endsWith("*") ? name.substring(0, name.length() - 1) : name;
        add(begins ? LatexToken.Kind.BEGIN : LatexToken.Kind.FINISH, plain, after);
    }

    private int afterGroup(int from) {
        int after = places.afterGroup(from);
        if (after < 0) {
            throw wrong(at, from, Reason.of(Key.UNEXPECTED_END));
        }
        return after;
    }

    /** A group of upright words. */
    private void words(String name, int from) {
        int start = text.startsWith("*", from) ? from + 1 : from;
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        if (!text.startsWith("{", start)) {
            throw wrong(at, from, Reason.of(Key.EXPECTED, "{", "\\" + name));
        }
        open.push(new Group(-1, upright, prose, start));
        upright = true;
        prose = LatexCommands.isProse(name);
        at = start + 1;
    }

    /** Digits with at most one point between them; there are no exponents of ten in LaTeX. */
    private void number() {
        int end = places.afterDigits(at);
        if (text.startsWith(".", end) && places.isDigit(end + 1)) {
            end = places.afterDigits(end + 1);
        }
        if (text.startsWith(".", end) && places.isDigit(end + 1)) {
            throw wrong(at, end + 1, Reason.of(Key.BAD_NUMBER, text.substring(at, end + 1)));
        }
        if (end - at > MOST_DIGITS) {
            throw wrong(at, end, Reason.of(Key.NUMBER_TOO_LARGE, MOST_BITS));
        }
        add(LatexToken.Kind.NUMBER, text.substring(at, end), end);
    }

    /** Slanted letters, which several make a word with digits or {@code \_} behind them; or one upright word. */
    private void letters() {
        StringBuilder word = new StringBuilder();
        boolean plain = true;
        int end = at;
        while (end < text.length()) {
            char c = text.charAt(end);
            boolean escaped = text.startsWith("\\_", end);
            boolean hyphen = upright && c == '-' && end > at && places.isLetter(end + 1);
            boolean digit = places.isDigit(end) && (upright || word.length() > 1);
            boolean goesOn = places.isLetter(end) || escaped || hyphen || digit;
            if (!goesOn) {
                break;
            }
            plain &= places.isLetter(end);
            word.append(escaped ? '_' : c);
            end += escaped ? 2 : 1;
        }
        add(upright || !plain ? LatexToken.Kind.WORD : LatexToken.Kind.LETTERS, word.toString(), end);
    }

    private void add(LatexToken.Kind kind, String spelled, int end) {
        boolean punctuation = spelled.equals(".") || spelled.equals(",");
        if (closed >= 0 && kind != LatexToken.Kind.END && !punctuation) {
            throw wrong(closed, closed + 1, Reason.of(Key.UNEXPECTED_TOKEN, "$"));
        }
        boolean word = kind == LatexToken.Kind.WORD && upright && prose;
        tokens.add(new LatexToken(kind, spelled, new Span(at, end), word));
        at = end;
    }

    private DefinitionException wrong(int from, int to, Reason reason) {
        return new DefinitionException(source, new Span(from, to), reason);
    }
}
