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
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import palpa.model.UserProblem;
import palpa.store.DiskWords;

/** Opens a file of CSV text as our tables are: RFC 4180, UTF-8, lines of bounded length. Stateless. */
final class CsvText {

    private static final int LONGEST_LINE = 1 << 16;
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setCommentMarker('#')
            .setIgnoreEmptyLines(true)
            .get();

    private CsvText() {}

    /**
     * What is done with a table's rows.
     *
     * @param <T> what comes of it
     */
    @FunctionalInterface
    interface Work<T> {
        T on(CSVParser rows) throws IOException, UserProblem;
    }

    /** Opens {@code file}, does {@code work}, and closes it; what cannot be read is a problem that says where. */
    static <T> T read(Path file, Work<T> work) throws UserProblem {
        try (Reader text = open(file);
                CSVParser parser =
                        CSVParser.builder().setReader(text).setFormat(FORMAT).get()) {
            return work.on(parser);
        } catch (UncheckedIOException e) {
            throw problem(file, e.getCause());
        } catch (NoSuchFileException e) {
            throw new UserProblem(e, "store.not_found", file);
        } catch (IOException e) {
            throw problem(file, e);
        }
    }

    private static Reader open(Path file) throws IOException {
        Reader utf8 = new InputStreamReader(
                Files.newInputStream(file),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        return new BoundedLines(utf8, LONGEST_LINE);
    }

    private static UserProblem problem(Path file, IOException cause) {
        if (cause instanceof BoundedLines.TooLong tooLong) {
            return new UserProblem(cause, "store.table_line", file, Long.toString(tooLong.line()));
        }
        if (cause instanceof CharacterCodingException) {
            return new UserProblem(cause, "store.table_encoding", file);
        }
        return new UserProblem(cause, "store.unreadable", file, DiskWords.why(cause));
    }
}
