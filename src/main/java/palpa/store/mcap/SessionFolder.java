package palpa.store.mcap;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How session files are called while they are written. Stateless; any thread.
 *
 * <pre>
 *   x.mcap             a session
 *   x.mcap.part        a recording that is to replace x.mcap when it has its end; x.mcap.2.part, if another is there
 *   x.mcap.new         a whole session written anew, before it is put in the place of x.mcap
 * </pre>
 */
final class SessionFolder {

    private static final String SESSION = ".mcap";
    private static final String PART = ".part";
    private static final String ANEW = ".new";

    /** So many leftovers beside one file are a riddle, not an accident. */
    private static final int MOST_PARTS = 1000;

    private SessionFolder() {}

    /** A new file beside {@code target}, never one that is there: it may be all that is left of a recording. */
    static Path newPart(Path target) throws IOException {
        for (int number = 1; number < MOST_PARTS; number++) {
            Path part = beside(target, (number == 1 ? "" : "." + number) + PART);
            if (!Files.exists(part)) {
                return part;
            }
        }
        throw new FileAlreadyExistsException(beside(target, PART).toString());
    }

    /** Where {@code target} is written anew; what stands there is the rest of an earlier attempt. */
    static Path anew(Path target) {
        return beside(target, ANEW);
    }

    private static Path beside(Path target, String ending) {
        return target.resolveSibling(target.getFileName() + ending);
    }

    /** Every file of {@code folder} that is, or was to be, a session, by name. */
    static List<Path> recordings(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(SessionFolder::isRecording)
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    private static boolean isRecording(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(SESSION) || name.endsWith(PART) && name.contains(SESSION + ".");
    }

    /** Those of {@link #recordings} that have no proper end and that nobody is writing. */
    static List<Path> unfinished(Path folder) throws IOException {
        List<Path> unfinished = new ArrayList<>();
        for (Path file : recordings(folder)) {
            if (!WriterLock.isHeld(file) && !isEnded(file)) {
                unfinished.add(file);
            }
        }
        return unfinished;
    }

    private static boolean isEnded(Path file) throws IOException {
        try (FileBytes bytes = new FileBytes(file)) {
            return Footer.find(bytes).isPresent();
        }
    }

    /** Has the folder itself kept on disk, so that a new name in it survives a power cut; not every system can. */
    static void keepName(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel folder = FileChannel.open(file.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
                folder.force(true);
            }
        }
    }
}
