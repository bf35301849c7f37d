package org.casewise.cli;

import java.util.ArrayList;
import java.util.List;

/** Two columns of text for a terminal, the second one straight also where the first is Chinese. */
final class Table {

    private static final int GAP = 3;

    private record Row(String left, String right) {}

    private final String indent;
    private final List<Row> rows = new ArrayList<>();

    Table(String indent) {
        this.indent = indent;
    }

    void row(String left, String right) {
        rows.add(new Row(left, right));
    }

    /** A line a row. */
    String text() {
        int width =
                rows.stream().mapToInt(row -> Visible.columns(row.left)).max().orElse(0);
        StringBuilder text = new StringBuilder();
        for (Row row : rows) {
            int blanks = row.right.isEmpty() ? 0 : width - Visible.columns(row.left) + GAP;
            text.append(indent)
                    .append(row.left)
                    .append(" ".repeat(blanks))
                    .append(row.right)
                    .append('\n');
        }
        return text.toString();
    }
}
