package palpa.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import palpa.model.UserProblem;

/**
 * Writes a file as a whole: beside its place first, and moved there when the disk has it, so that after a crash either the
 * old or the new one is there. Any thread, any number of programs.
 */
public final class WholeFile {

    /** Tells the files apart that this program writes at the same time; its process number those of several programs. */
    private static final AtomicLong WRITTEN = new AtomicLong();

    private WholeFile() {}

    /** @param replace whether a file that is there already may be replaced; if not, it is a problem */
    public static void write(Path file, byte[] bytes, boolean replace) throws UserProblem {
        if (Files.isDirectory(file)) {
            throw new UserProblem("store.is_folder", file);
        }
        if (!replace && Files.exists(file)) {
            throw new UserProblem("store.exists", file);
        }
        try {
            replace(file, bytes);
        } catch (NoSuchFileException e) {
            throw new UserProblem(e, "store.no_folder", file);
        } catch (IOException e) {
            throw new UserProblem(e, "store.not_written", file, DiskWords.why(e));
        }
    }

    /**
     * Writes a file that only its owner may read, in a folder that is made for it where there is none; where the disk knows no
     * owners, as any other.
     */
    public static void writePrivately(Path file, byte[] bytes) throws UserProblem {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent(), only(file, "rwx------"));
            replace(file, bytes, only(file, "rw-------"));
        } catch (IOException e) {
            throw new UserProblem(e, "store.not_written", file, DiskWords.why(e));
        }
    }

    private static FileAttribute<?>[] only(Path file, String permissions) {
        boolean known = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return known
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private static void replace(Path file, byte[] bytes, FileAttribute<?>... attributes) throws IOException {
        Path beside = file.resolveSibling(
                file.getFileName() + "." + ProcessHandle.current().pid() + "-" + WRITTEN.incrementAndGet() + ".part");
        try {
            put(beside, bytes, attributes);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void put(Path file, byte[] bytes, FileAttribute<?>... attributes) throws IOException {
        Set<OpenOption> anew =
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(file, anew, attributes)) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
    }
}
