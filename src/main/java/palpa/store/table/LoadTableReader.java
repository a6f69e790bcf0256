package palpa.store.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import palpa.calibration.Load;
import palpa.model.UserProblem;
import palpa.session.Calibrations.LoadTable;
import palpa.session.Words;

/**
 * Reads tables of loads as CSV: {@code channel,load_n,raw,pass,direction} in any order, {@code load_g} or {@code load_kg} in the
 * place of {@code load_n}, {@code time_s} where there is one; {@code channel}, {@code pass} and {@code direction} may be missing.
 * Stateless; any thread. Tables of more than a million rows are refused.
 */
public final class LoadTableReader {

    private static final int MOST_ROWS = 1_000_000;

    private LoadTableReader() {}

    /** Reads a table; at least one row. */
    public static LoadTable read(Path file) throws UserProblem {
        return CsvText.read(file, rows -> read(file.toString(), rows));
    }

    private static LoadTable read(String file, CSVParser parser) throws IOException, UserProblem {
        Iterator<CSVRecord> records = parser.iterator();
        if (!records.hasNext()) {
            throw new UserProblem("store.loads_empty", file);
        }
        LoadColumns columns = new LoadColumns(file, records.next());
        List<Load> loads = new ArrayList<>();
        while (records.hasNext()) {
            CSVRecord record = records.next();
            loads.add(columns.load(record, parser.getCurrentLineNumber()));
            if (loads.size() > MOST_ROWS) {
                throw new UserProblem("store.loads_too_many", file, Integer.toString(MOST_ROWS));
            }
        }
        if (loads.isEmpty()) {
            throw new UserProblem("store.loads_no_row", file);
        }
        List<String> warnings = columns.unknown().stream()
                .map(name -> Words.of("store.table_column_unknown", file, name))
                .toList();
        return new LoadTable(loads, warnings);
    }
}
