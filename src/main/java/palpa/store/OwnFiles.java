package palpa.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import palpa.model.UserProblem;

/**
 * A folder of a person's own JSON files, named after what is in them. Any thread.
 *
 * <p>Whatever somebody calls a thing, its file stays in the folder and can be copied to any system: of the name only letters
 * and digits are taken, at most {@value #MOST_LETTERS}, and no device's name stands alone.
 */
public final class OwnFiles {

    static final int MOST_LETTERS = 60;
    private static final Logger LOG = LoggerFactory.getLogger(OwnFiles.class);
    private static final String ENDING = ".json";
    private static final String DEVICES = "con|prn|aux|nul|com\\d|lpt\\d";

    private final Path folder;
    private final String kind;

    /**
     * @param folder need not exist
     * @param kind what a nameless thing is called: one word of ASCII letters
     */
    public OwnFiles(Path folder, String kind) {
        this.folder = folder;
        this.kind = kind;
    }

    /** The files, by name. */
    public List<Path> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            LOG.warn("The files in {} cannot be listed", folder, unreadable);
            return List.of();
        }
    }

    /** Where something called {@code name} may be written: a file that is not there yet; makes the folder. */
    public Path placeFor(String name) throws UserProblem {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UserProblem(e, "store.not_written", folder, String.valueOf(e.getMessage()));
        }
        String stem = stem(name);
        Path file = folder.resolve(stem + ENDING);
        for (int number = 2; Files.exists(file); number++) {
            file = folder.resolve(stem + "-" + number + ENDING);
        }
        return file;
    }

    private String stem(String name) {
        String plain = name.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        int end = plain.offsetByCodePoints(0, Math.min(MOST_LETTERS, plain.codePointCount(0, plain.length())));
        String brief = plain.substring(0, end);
        return brief.isEmpty() ? kind : brief.matches(DEVICES) ? kind + "-" + brief : brief;
    }

    /** {@code file}, after making sure that it lies directly in this folder. */
    public Path own(Path file) {
        if (!folder.toAbsolutePath()
                .normalize()
                .equals(file.toAbsolutePath().normalize().getParent())) {
            throw new IllegalArgumentException(file + " is not in " + folder);
        }
        return file;
    }

    /** Removes {@code file}, which is one of them, for good. */
    public void delete(Path file) throws UserProblem {
        try {
            Files.deleteIfExists(own(file));
        } catch (IOException e) {
            throw new UserProblem(e, "store.not_deleted", file, String.valueOf(e.getMessage()));
        }
    }
}
