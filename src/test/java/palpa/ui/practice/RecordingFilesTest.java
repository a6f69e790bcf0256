package palpa.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import palpa.model.UserProblem;

/** How recordings are named. */
class RecordingFilesTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:05Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    void namesAFileByDateAndTimeInAFolderItMakes() throws UserProblem {
        Path made = folder.resolve("new");
        assertThat(new RecordingFiles(made, NOON).next()).isEqualTo(made.resolve("2026-11-22 12.00.05.mcap"));
        assertThat(made).isDirectory();
    }

    @Test
    void neverNamesAnExistingFile() throws UserProblem, IOException {
        RecordingFiles files = new RecordingFiles(folder, NOON);
        Files.createFile(files.next());
        assertThat(files.next()).hasFileName("2026-11-22 12.00.05 2.mcap");
    }

    @Test
    void saysWhichFolderCannotBeMade() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> new RecordingFiles(file.resolve("below"), NOON).next())
                .isInstanceOfSatisfying(
                        UserProblem.class, problem -> assertThat(problem.key()).isEqualTo("ui.recording.no_folder"));
    }
}
