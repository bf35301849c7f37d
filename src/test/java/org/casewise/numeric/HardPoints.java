package org.casewise.numeric;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.casewise.analysis.DerivativeByCases;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.piecewise.Piecewise;
import org.casewise.syntax.DefinitionReader;
import org.casewise.syntax.Source;

/**
 * Functions in the formulas that anybody would write, with points at which doubles lose them, and the correctly rounded
 * values. A sample of 1,216 points is packed; {@link #main} also takes files of the form that {@code docs/accuracy.md}
 * describes.
 */
public final class HardPoints {

    private static final String SAMPLE = "/numeric/hard_points.txt";

    private HardPoints() {}

    /** A point and the double nearest to the value there. */
    public record Row(double x, double value) {}

    /** A derivative of a function as it was written, with its points. */
    public record Table(String name, int order, String definition, List<Row> rows) {

        Piecewise function() {
            Piecewise f = DefinitionReader.read(Source.typed(definition)).function();
            for (int i = 0; i < order; i++) {
                f = DerivativeByCases.of(f).derivative();
            }
            return f;
        }
    }

    /** The packed sample. */
    public static List<Table> sample() {
        List<Table> tables = new ArrayList<>();
        try (InputStream in = HardPoints.class.getResourceAsStream(SAMPLE)) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (line.startsWith("> ")) {
                    String[] parts = line.split(" ", 4);
                    tables.add(new Table(parts[1], Integer.parseInt(parts[2]), parts[3], new ArrayList<>()));
                } else if (!line.startsWith("#")) {
                    String[] parts = line.split(" ");
                    tables.get(tables.size() - 1).rows().add(new Row(number(parts[0]), number(parts[1])));
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return tables;
    }

    private static List<Table> read(Path file) throws IOException {
        List<Table> tables = new ArrayList<>();
        JsonObject all = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
        for (var entry : all.getAsJsonObject("functions").entrySet()) {
            JsonObject f = entry.getValue().getAsJsonObject();
            List<Row> rows = new ArrayList<>();
            for (JsonElement element : f.getAsJsonArray("rows")) {
                JsonArray row = element.getAsJsonArray();
                int last = row.size() - 1;
                rows.add(new Row(
                        number(row.get(0).getAsString()), number(row.get(last).getAsString())));
            }
            tables.add(new Table(
                    entry.getKey(),
                    f.get("order").getAsInt(),
                    f.get("definition").getAsString(),
                    rows));
        }
        return tables;
    }

    /** A hexadecimal double, with or without its prefix and its exponent of zero. */
    private static double number(String text) {
        String size = text.replace("-", "").equals(text) || text.indexOf('-') > 0 ? text : text.substring(1);
        double value;
        if (size.equals("inf")) {
            value = Double.POSITIVE_INFINITY;
        } else {
            String prefixed = size.startsWith("0x") ? size : "0x" + size;
            value = Double.parseDouble(prefixed.indexOf('p') < 0 ? prefixed + "p0" : prefixed);
        }
        return text.startsWith("-") ? -value : value;
    }

    /** Prints, for each function of the files, or of the sample, what is wrong or unknown, and the time a value takes. */
    public static void main(String[] files) throws IOException {
        List<Table> tables = new ArrayList<>();
        for (String file : files) {
            tables.addAll(read(Path.of(file)));
        }
        if (files.length == 0) {
            tables.addAll(sample());
        }
        System.out.println("function values wrong unknown microseconds | fast: worst-ulp at bad");
        long[] total = new long[4];
        for (Table table : tables) {
            Evaluation evaluation = new Evaluation(table.function());
            table.rows().stream().limit(300).forEach(row -> evaluation.rounded(at(row)));
            long[] counts = new long[4];
            long start = System.nanoTime();
            for (Row row : table.rows()) {
                Evaluation.Result<Double> result = evaluation.rounded(at(row));
                counts[0]++;
                counts[1] +=
                        result.value().isPresent() && !isSame(result.value().get(), row.value()) ? 1 : 0;
                counts[2] += result.value().isEmpty() ? 1 : 0;
            }
            counts[3] = System.nanoTime() - start;
            print(table.name(), counts);
            System.out.println(" | " + Fast.of(table).text());
            for (int i = 0; i < counts.length; i++) {
                total[i] += counts[i];
            }
        }
        print("all", total);
    }

    private static void print(String name, long[] counts) {
        System.out.printf(
                Locale.ROOT,
                "%s %d %d %d %.1f",
                name,
                counts[0],
                counts[1],
                counts[2],
                counts[3] / 1e3 / Math.max(1, counts[0]));
    }

    /**
     * How wrong the fast function is, in units in the last place of the right value: among values of normal size.
     *
     * @param bad how often it is infinite or no number where the value is neither
     */
    record Fast(double worst, double where, int bad) {

        static Fast of(Table table) {
            double[] points = table.rows().stream().mapToDouble(Row::x).toArray();
            double[] values = new double[points.length];
            CompiledFunction.of(table.function()).apply(points, values);
            Fast fast = new Fast(0, 0, 0);
            for (int i = 0; i < points.length; i++) {
                double right = table.rows().get(i).value();
                if (Double.isFinite(right) && !Double.isFinite(values[i])) {
                    fast = new Fast(fast.worst, fast.where, fast.bad + 1);
                } else if (Math.abs(right) >= Double.MIN_NORMAL && Double.isFinite(right)) {
                    double error = Math.abs(values[i] - right) / Math.ulp(right);
                    fast = error > fast.worst ? new Fast(error, points[i], fast.bad) : fast;
                }
            }
            return fast;
        }

        String text() {
            return String.format(Locale.ROOT, "%.3g %s %d", worst, Double.toHexString(where), bad);
        }
    }

    static Expr at(Row row) {
        return Algebra.num(Rational.ofDouble(row.x()));
    }

    /** The same double, zeros of both signs being the same. */
    static boolean isSame(double a, double b) {
        return a == b;
    }
}
