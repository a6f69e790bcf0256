package palpa.store.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * By what it is seen that a file did not change. Immutable.
 *
 * @param size bytes
 * @param modifiedMicros time of its last change, microseconds since 1970
 */
record Stamp(long size, long modifiedMicros) {

    /** There is no such file. */
    static final Stamp ABSENT = new Stamp(-2, -2);

    /** What stands in the catalogue for a file that was not read yet. */
    static final Stamp UNREAD = new Stamp(-1, -1);

    /** The stamp of {@code file}, or {@link #ABSENT}. */
    static Stamp of(Path file) throws IOException {
        try {
            BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
            return new Stamp(found.size(), found.lastModifiedTime().to(TimeUnit.MICROSECONDS));
        } catch (NoSuchFileException gone) {
            return ABSENT;
        }
    }
}
