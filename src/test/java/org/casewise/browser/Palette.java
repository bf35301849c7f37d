package org.casewise.browser;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The colours of a page, each {@code [red, green, blue]} from 0 to 255.
 *
 * @param paper the background
 * @param inks what is painted on it: the text, the formulas, the words of the figures
 */
record Palette(double[] paper, List<double[]> inks) {

    static Palette of(JsonObject colours) {
        List<double[]> inks = new ArrayList<>();
        inks.add(colour(colours.getAsJsonArray("ink")));
        for (JsonElement ink : colours.getAsJsonArray("inks")) {
            inks.add(colour(ink.getAsJsonArray()));
        }
        return new Palette(colour(colours.getAsJsonArray("paper")), inks);
    }

    private static double[] colour(JsonArray parts) {
        return new double[] {
            parts.get(0).getAsDouble(), parts.get(1).getAsDouble(), parts.get(2).getAsDouble()
        };
    }

    boolean paperIsLight() {
        return luminance(paper) > 0.5;
    }

    /** The contrast of the ink that is hardest to read; WCAG 2.2 asks for 4.5 in running text. */
    double worstContrast() {
        return inks.stream().mapToDouble(this::contrast).min().orElseThrow();
    }

    /** WCAG 2.2, "contrast ratio". */
    private double contrast(double[] ink) {
        double a = luminance(paper);
        double b = luminance(ink);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** WCAG 2.2, "relative luminance". */
    private static double luminance(double[] colour) {
        double[] linear = Arrays.stream(colour)
                .map(c -> c / 255)
                .map(c -> c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4))
                .toArray();
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    }

    @Override
    public String toString() {
        return "paper " + Arrays.toString(paper) + ", inks "
                + inks.stream().map(Arrays::toString).toList();
    }
}
