package palpa.store.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import palpa.model.UserProblem;
import palpa.session.ForceTables;
import palpa.session.Words;

/**
 * Reads force tables as CSV (RFC 4180; UTF-8 with or without byte order mark; LF or CRLF; lines beginning with
 * {@code #} are comments), recording by recording. Stateless; any thread.
 *
 * <p>Columns may stand in any order; one that means nothing to us is left out with a warning. Lines of more than 64 kB,
 * hands of more than four million rows in a recording and tables of more than 4 GB are refused.
 */
public final class ForceTableReader implements ForceTables {

    private static final long LARGEST_FILE = 1L << 32;

    @Override
    public boolean isLabelled(Path file) throws UserProblem {
        return CsvText.read(file, rows -> {
            Iterator<CSVRecord> records = rows.iterator();
            return records.hasNext() && Columns.areLabelled(records.next());
        });
    }

    @Override
    public void read(Path file, Sink sink) throws UserProblem {
        refuseHuge(file);
        CsvText.read(file, rows -> {
            read(file.toString(), rows, sink);
            return null;
        });
    }

    private static void refuseHuge(Path file) throws UserProblem {
        try {
            if (Files.size(file) > LARGEST_FILE) {
                throw new UserProblem("store.table_too_large", file);
            }
        } catch (NoSuchFileException e) {
            throw new UserProblem(e, "store.not_found", file);
        } catch (IOException e) {
            throw new UserProblem(e, "store.unreadable", file, String.valueOf(e.getMessage()));
        }
    }

    private static void read(String file, CSVParser parser, Sink sink) throws UserProblem {
        Iterator<CSVRecord> records = parser.iterator();
        if (!records.hasNext()) {
            throw new UserProblem("store.table_empty", file);
        }
        Columns columns = new Columns(file, records.next());
        for (String name : columns.unknown()) {
            sink.warning(Words.of("store.table_column_unknown", file, name));
        }
        RecordingBuilder recording = new RecordingBuilder(file, sink);
        while (records.hasNext()) {
            CSVRecord record = records.next();
            recording.add(Row.of(file, parser.getCurrentLineNumber(), columns, record));
        }
        recording.finish();
    }
}
