package palpa.export;

import java.io.OutputStreamWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Measures the two ways of writing a row of samples, of which decision 8 speaks: cell by cell through commons-csv, and as
 * bytes. {@code java palpa.export.CsvWriterFigures FILE [ROWS]}; FILE is overwritten.
 */
public final class CsvWriterFigures {

    private static final int COUNTS = 16;
    private static final int FORCES = 17;

    private CsvWriterFigures() {}

    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        int rows = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200_000;
        for (int round = 0; round < 3; round++) {
            System.out.printf("strings through commons-csv  %7.0f ns a row%n", strings(file, rows));
            System.out.printf("one reused text, commons-csv %7.0f ns a row%n", reused(file, rows));
            System.out.printf("bytes                        %7.0f ns a row%n", bytes(file, rows));
        }
    }

    /** Time this thread had a processor: other programs on the machine do not count. */
    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static CSVPrinter printer(PartFile part) throws Exception {
        CSVFormat format = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
        return new CSVPrinter(new OutputStreamWriter(part.out(), StandardCharsets.UTF_8), format);
    }

    private static double strings(Path file, int rows) throws Exception {
        try (PartFile part = new PartFile(file, true)) {
            CSVPrinter printer = printer(part);
            long begun = cpuNanos();
            for (int row = 0; row < rows; row++) {
                List<String> cells = new ArrayList<>();
                cells.add(Cells.seconds(row * 1000L, 6));
                for (int i = 0; i < COUNTS; i++) {
                    cells.add(Integer.toString(row % 4096 + i));
                }
                for (int i = 0; i < FORCES; i++) {
                    cells.add(Cells.number(row % 977 * 0.0123 + i, 3));
                }
                printer.printRecord(cells);
            }
            printer.flush();
            return (cpuNanos() - begun) / (double) rows;
        }
    }

    private static double reused(Path file, int rows) throws Exception {
        try (PartFile part = new PartFile(file, true)) {
            CSVPrinter printer = printer(part);
            StringBuilder cell = new StringBuilder();
            long begun = cpuNanos();
            for (int row = 0; row < rows; row++) {
                print(printer, cell, row * 1000L);
                for (int i = 0; i < COUNTS; i++) {
                    print(printer, cell, row % 4096 + i);
                }
                for (int i = 0; i < FORCES; i++) {
                    print(printer, cell, Math.round((row % 977 * 0.0123 + i) * 1000));
                }
                printer.println();
            }
            printer.flush();
            return (cpuNanos() - begun) / (double) rows;
        }
    }

    private static void print(CSVPrinter printer, StringBuilder cell, long value) throws Exception {
        cell.setLength(0);
        printer.print(cell.append(value));
    }

    private static double bytes(Path file, int rows) throws Exception {
        try (PartFile part = new PartFile(file, true)) {
            NumberRows to = new NumberRows(part, 1 + COUNTS + FORCES);
            long begun = cpuNanos();
            for (int row = 0; row < rows; row++) {
                to.seconds(row * 1000L);
                for (int i = 0; i < COUNTS; i++) {
                    to.whole(row % 4096 + i);
                }
                for (int i = 0; i < FORCES; i++) {
                    to.thousandths(row % 977 * 0.0123 + i);
                }
                to.endRow();
            }
            to.flush();
            return (cpuNanos() - begun) / (double) rows;
        }
    }
}
