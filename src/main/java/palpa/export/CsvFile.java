package palpa.export;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import palpa.model.UserProblem;

/** Rows of text as CSV (RFC 4180, UTF-8, LF). One thread. */
final class CsvFile {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private final PartFile part;
    private final CSVPrinter printer;

    CsvFile(PartFile part, List<String> header) throws UserProblem {
        this.part = part;
        try {
            printer = new CSVPrinter(new OutputStreamWriter(part.out(), StandardCharsets.UTF_8), FORMAT);
        } catch (IOException e) {
            throw part.problem(e);
        }
        row(header);
    }

    PartFile part() {
        return part;
    }

    void row(List<String> cells) throws UserProblem {
        try {
            printer.printRecord(cells);
        } catch (IOException e) {
            throw part.problem(e);
        }
    }

    /** Hands everything written so far to the file. */
    void flush() throws UserProblem {
        try {
            printer.flush();
        } catch (IOException e) {
            throw part.problem(e);
        }
    }

    /** Goes on with rows of numbers alone, which need no quotes: {@code rows} must not be used with text from outside. */
    NumberRows numbers(int columns) throws UserProblem {
        flush();
        return new NumberRows(part, columns);
    }
}
