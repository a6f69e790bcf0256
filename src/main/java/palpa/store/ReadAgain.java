package palpa.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import palpa.model.UserProblem;

/**
 * What is in a file, read anew only where the file changed since. Any thread.
 *
 * @param <T> what is read
 */
public final class ReadAgain<T> {

    private final Reader<T> reader;
    private Read<T> last;

    /** Reads a file. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(Path file) throws UserProblem;
    }

    /** A file as it was when it was read. */
    private record Read<T>(Path file, FileTime changed, long bytes, T content) {

        boolean isStill(Path other, FileTime changedNow, long bytesNow) {
            return file.equals(other) && changed.equals(changedNow) && bytes == bytesNow;
        }
    }

    public ReadAgain(Reader<T> reader) {
        this.reader = reader;
    }

    /** What is in {@code file} now; the very same object as before where nothing changed. */
    public synchronized T read(Path file) throws UserProblem {
        try {
            FileTime changed = Files.getLastModifiedTime(file);
            long bytes = Files.size(file);
            if (last == null || !last.isStill(file, changed, bytes)) {
                last = new Read<>(file, changed, bytes, reader.read(file));
            }
            return last.content();
        } catch (IOException e) {
            throw new UserProblem(e, "store.unreadable", file, String.valueOf(e.getMessage()));
        }
    }
}
