package palpa.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import palpa.model.UserProblem;

/** The files of one export: all of them come into their places, or none. One thread. */
final class ExportFiles implements AutoCloseable {

    private final Path directory;
    private final boolean overwrite;
    private final List<PartFile> parts = new ArrayList<>();
    private final Map<String, String> hashes = new LinkedHashMap<>();

    /**
     * Makes the folder where it is missing; a file that is in the way is a problem before anything is written.
     *
     * @param names of the files that will be written
     */
    ExportFiles(Path directory, Collection<String> names, boolean overwrite) throws UserProblem {
        this.directory = directory;
        this.overwrite = overwrite;
        for (String name : names) {
            if (!overwrite && Files.exists(directory.resolve(name))) {
                throw new UserProblem("export.exists", directory.resolve(name));
            }
        }
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UserProblem(e, "export.not_written", directory, String.valueOf(e.getMessage()));
        }
    }

    PartFile begin(String name) throws UserProblem {
        PartFile part = new PartFile(directory.resolve(name), overwrite);
        parts.add(part);
        return part;
    }

    /** Nothing more is written into {@code table}. */
    void finish(CsvFile table) throws UserProblem {
        table.flush();
        finish(table.part());
    }

    private void finish(PartFile part) throws UserProblem {
        hashes.put(part.file().getFileName().toString(), part.finish());
    }

    /** Writes a whole file at once. */
    void write(String name, byte[] bytes) throws UserProblem {
        PartFile part = begin(name);
        try {
            part.out().write(bytes);
        } catch (IOException e) {
            throw part.problem(e);
        }
        finish(part);
    }

    /** The SHA-256 of every finished file, by its name, in the order in which they were finished. */
    Map<String, String> hashes() {
        return Collections.unmodifiableMap(hashes);
    }

    /** Puts all finished files in their places; where one cannot be, the others are taken back. */
    List<Path> commit() throws UserProblem {
        boolean whole = false;
        try {
            for (PartFile part : parts) {
                part.place();
            }
            whole = true;
        } finally {
            parts.forEach(whole ? PartFile::settle : PartFile::takeBack);
        }
        return parts.stream().map(PartFile::file).toList();
    }

    /** Without a {@link #commit()} leaves nothing behind. */
    @Override
    public void close() {
        parts.forEach(PartFile::close);
    }
}
