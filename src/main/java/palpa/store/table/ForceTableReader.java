package palpa.store.table;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import org.apache.commons.csv.CSVFormat;
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

    private static final int LONGEST_LINE = 1 << 16;
    private static final long LARGEST_FILE = 1L << 32;
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setCommentMarker('#')
            .setIgnoreEmptyLines(true)
            .get();

    @Override
    public void read(Path file, Sink sink) throws UserProblem {
        try (Reader text = open(file);
                CSVParser parser =
                        CSVParser.builder().setReader(text).setFormat(FORMAT).get()) {
            read(file.toString(), parser, sink);
        } catch (NoSuchFileException e) {
            throw new UserProblem(e, "store.not_found", file);
        } catch (IOException e) {
            throw problem(file, e);
        }
    }

    private static Reader open(Path file) throws IOException, UserProblem {
        if (Files.size(file) > LARGEST_FILE) {
            throw new UserProblem("store.table_too_large", file);
        }
        Reader utf8 = new InputStreamReader(
                Files.newInputStream(file),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        return new BoundedLines(utf8, LONGEST_LINE);
    }

    private static void read(String file, CSVParser parser, Sink sink) throws UserProblem, IOException {
        Iterator<CSVRecord> records = parser.iterator();
        try {
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
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static UserProblem problem(Path file, IOException cause) {
        if (cause instanceof BoundedLines.TooLong tooLong) {
            return new UserProblem(cause, "store.table_line", file, Long.toString(tooLong.line()));
        }
        if (cause instanceof CharacterCodingException) {
            return new UserProblem(cause, "store.table_encoding", file);
        }
        return new UserProblem(cause, "store.unreadable", file, String.valueOf(cause.getMessage()));
    }
}
