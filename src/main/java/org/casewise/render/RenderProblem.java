package org.casewise.render;

/**
 * Input that cannot be turned into a page: a wrong template, a formula out of bounds, a table of sentences with a gap.
 * The message is one sentence that names the place; the stack trace is of no use to the person who reads it.
 */
public abstract sealed class RenderProblem extends RuntimeException
        permits FormulaProblem, PageProblem, SentenceProblem, TemplateProblem {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_ECHO = 80;

    private final String place;
    private final transient Message sentence;

    RenderProblem(String place, Message sentence, Throwable cause) {
        super(cause);
        this.place = place;
        this.sentence = sentence;
    }

    RenderProblem(Message sentence, Throwable cause) {
        this("", sentence, cause);
    }

    private static String at(String place, String sentence) {
        return place.isEmpty() ? sentence : place + ": " + sentence;
    }

    /** Made when it is asked for: a table that cannot be read must still be able to say so. */
    @Override
    public final String getMessage() {
        return sentence == null ? null : at(place, sentence.inEnglish());
    }

    /** What {@link #getMessage} says in English, in the language of a table. */
    public final String say(Sentences table) {
        return at(place, sentence.say(table));
    }

    /** The sentence without the place. */
    final Message sentence() {
        return sentence;
    }

    /** Place and sentence, to be part of another message. */
    final Message message() {
        return place.isEmpty() ? sentence : Message.of("render.at", place, sentence);
    }

    /** At most 80 characters of somebody's text for a message, on one line, with what cannot be seen made visible. */
    static String echo(String text) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < text.length() && out.length() < LONGEST_ECHO) {
            int code = text.codePointAt(at);
            at += Character.charCount(code);
            if (isVisible(code)) {
                out.appendCodePoint(code);
            } else {
                out.append("\\u{").append(Integer.toHexString(code)).append('}');
            }
        }
        return at < text.length() ? out.append('…').toString() : out.toString();
    }

    private static boolean isVisible(int code) {
        return switch (Character.getType(code)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
