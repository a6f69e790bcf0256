package palpa.ui.practice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import palpa.model.UserProblem;

/** Names new recordings by date and time, in one folder; never an existing file. Any thread. */
public final class RecordingFiles {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm.ss");

    private final Path folder;
    private final Clock clock;

    /**
     * @param folder made when the first name is asked for
     * @param clock wall clock and zone of the names
     */
    public RecordingFiles(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** A file that does not exist yet; the folder does. */
    public Path next() throws UserProblem {
        try {
            Files.createDirectories(folder);
        } catch (IOException unwritable) {
            throw new UserProblem(unwritable, "ui.recording.no_folder", folder.toString());
        }
        return free(folder, NAME.format(LocalDateTime.now(clock)));
    }

    /** A session file of {@code folder} that does not exist yet: {@code name}, or with a number after it. */
    public static Path free(Path folder, String name) {
        Path file = folder.resolve(name + ".mcap");
        for (int another = 2; Files.exists(file); another++) {
            file = folder.resolve(name + " " + another + ".mcap");
        }
        return file;
    }
}
