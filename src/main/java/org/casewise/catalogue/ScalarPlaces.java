package org.casewise.catalogue;

import java.util.Arrays;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * Where each character of a scalar's text stands in the source. YAML folds line breaks and drops indentation, so blanks
 * are matched loosely; where the source spells a character by an escape, there are no places.
 */
final class ScalarPlaces {

    private static final int[] NONE = {};

    private final String raw;
    private final String text;
    private int at;

    ScalarPlaces(String raw, int start, ScalarNode scalar) {
        this.raw = raw;
        this.text = scalar.getValue();
        this.at = begin(raw, start, scalar.getScalarStyle());
    }

    /** A block begins on the line after its sign, a quoted text after its quotation mark. */
    private static int begin(String raw, int start, ScalarStyle style) {
        return switch (style) {
            case LITERAL, FOLDED -> raw.indexOf('\n', start) + 1;
            case SINGLE_QUOTED, DOUBLE_QUOTED -> start + 1;
            default -> start;
        };
    }

    /** One place for each character, and one for the end of the text; none where they do not match. */
    int[] places() {
        int[] places = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                places[i] = at;
                at += at < raw.length() && isBlank(raw.charAt(at)) ? 1 : 0;
                continue;
            }
            while (at < raw.length() && isBlank(raw.charAt(at))) {
                at++;
            }
            if (at >= raw.length() || raw.charAt(at) != c) {
                return NONE;
            }
            places[i] = at++;
        }
        places[text.length()] = endOfText(places);
        return places;
    }

    /** Right after the last character that is not blank, where something is missed. */
    private int endOfText(int[] places) {
        int last = text.stripTrailing().length();
        int end = last == 0 ? at : places[last - 1] + 1;
        Arrays.fill(places, last, places.length, end);
        return end;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\t';
    }
}
