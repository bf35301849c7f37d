package org.casewise.syntax;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The nearest right spelling of a word, by the number of letters that must be changed. */
public final class Nearest {

    /** Longer words are nobody's misspelling. */
    private static final int LONGEST = 40;

    /** With more changes than one in so many letters, a word is another word: silence is better than a silly suggestion. */
    private static final int LETTERS_FOR_A_CHANGE = 3;

    private Nearest() {}

    /** The nearest of the words, if it is near enough to be what was meant. */
    public static Optional<String> to(String word, Collection<String> words) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        String nearest = null;
        int fewest = Math.max(1, word.length() / LETTERS_FOR_A_CHANGE);
        for (String candidate : words) {
            int changes = distance(word.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
            if (changes < fewest || changes == fewest && nearest == null) {
                nearest = candidate;
                fewest = changes;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** Letters inserted, deleted, replaced, or swapped with their neighbour. */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                d[i][j] = Math.min(d[i - 1][j - 1] + (same ? 0 : 1), Math.min(d[i - 1][j], d[i][j - 1]) + 1);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                d[i][j] = swapped ? Math.min(d[i][j], d[i - 2][j - 2] + 1) : d[i][j];
            }
        }
        return d[a.length()][b.length()];
    }
}
