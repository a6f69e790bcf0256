package palpa.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** A table for a terminal, each column as wide as its widest cell. One thread. */
final class TextTable {

    private static final String GAP = "  ";

    private final List<String[]> rows = new ArrayList<>();
    private final int[] widths;

    TextTable(String... heading) {
        widths = new int[heading.length];
        row(heading);
    }

    /** A row; a wrong number of cells is an {@link IllegalArgumentException}. */
    void row(String... cells) {
        if (cells.length != widths.length) {
            throw new IllegalArgumentException(cells.length + " cells in a table of " + widths.length);
        }
        for (int column = 0; column < cells.length; column++) {
            widths[column] = Math.max(widths[column], cells[column].length());
        }
        rows.add(cells);
    }

    void print(PrintWriter out) {
        for (String[] cells : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < cells.length; column++) {
                line.append(cells[column])
                        .append(" ".repeat(widths[column] - cells[column].length()))
                        .append(GAP);
            }
            out.println(line.toString().stripTrailing());
        }
    }
}
