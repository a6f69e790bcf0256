package palpa.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import palpa.model.UserProblem;

/** One CSV file, written beside its place and moved there when it is whole. One thread. */
final class CsvFile implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(CsvFile.class);
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private final Path file;
    private final Path written;
    private final CSVPrinter printer;
    private boolean committed;

    CsvFile(Path file, boolean overwrite, List<String> header) throws UserProblem {
        this.file = file;
        written = file.resolveSibling(file.getFileName() + ".part");
        if (!overwrite && Files.exists(file)) {
            throw new UserProblem("export.exists", file);
        }
        try {
            Writer writer = Files.newBufferedWriter(written, StandardCharsets.UTF_8);
            printer = new CSVPrinter(writer, FORMAT);
            printer.printRecord(header);
        } catch (NoSuchFileException e) {
            throw new UserProblem(e, "export.no_folder", file);
        } catch (IOException e) {
            throw problem(e);
        }
    }

    void row(List<String> cells) throws UserProblem {
        try {
            printer.printRecord(cells);
        } catch (IOException e) {
            throw problem(e);
        }
    }

    /** Puts the finished file in its place. */
    void commit() throws UserProblem {
        try {
            printer.close(true);
            Files.move(written, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            committed = true;
        } catch (IOException e) {
            throw problem(e);
        }
    }

    /** Without a {@link #commit()} leaves nothing behind. */
    @Override
    public void close() {
        if (committed) {
            return;
        }
        try {
            printer.close();
            Files.deleteIfExists(written);
        } catch (IOException e) {
            LOG.warn("{} is left behind", written, e);
        }
    }

    private UserProblem problem(IOException cause) {
        return new UserProblem(cause, "export.not_written", file, String.valueOf(cause.getMessage()));
    }
}
