package palpa.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import palpa.model.UserProblem;

class ExportFilesTest {

    private static final List<String> NAMES = List.of("a.csv", "b.csv");

    @TempDir
    private Path folder;

    @Test
    void putsAllFilesInTheirPlacesTogether() throws UserProblem {
        try (ExportFiles files = new ExportFiles(folder, NAMES, false)) {
            files.write("a.csv", bytes("a"));
            assertThat(folder.resolve("a.csv")).doesNotExist();
            files.write("b.csv", bytes("b"));
            assertThat(files.commit()).containsExactly(folder.resolve("a.csv"), folder.resolve("b.csv"));
        }

        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("a.csv", "b.csv");
        assertThat(folder.resolve("b.csv")).hasContent("b");
    }

    @Test
    void leavesNothingWithoutACommit() throws UserProblem {
        try (ExportFiles files = new ExportFiles(folder, NAMES, false)) {
            files.write("a.csv", bytes("a"));
            files.begin("b.csv");
        }

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void refusesBeforeItWritesWhereAFileIsInTheWay() throws IOException {
        Files.writeString(folder.resolve("b.csv"), "mine");

        assertThatThrownBy(() -> new ExportFiles(folder, NAMES, false))
                .isInstanceOfSatisfying(
                        UserProblem.class, problem -> assertThat(problem.key()).isEqualTo("export.exists"));
        assertThat(folder.toFile().list()).containsExactly("b.csv");
    }

    @Test
    void takesEverythingBackWhereOneFileCannotBePlaced() throws UserProblem, IOException {
        Files.writeString(folder.resolve("a.csv"), "mine");
        Path blocked = Files.createDirectory(folder.resolve("b.csv.old"));
        Files.writeString(blocked.resolve("inside"), "x");
        Files.writeString(folder.resolve("b.csv"), "mine too");
        try (ExportFiles files = new ExportFiles(folder, NAMES, true)) {
            files.write("a.csv", bytes("new"));
            files.write("b.csv", bytes("new"));

            assertThatThrownBy(files::commit).isInstanceOf(UserProblem.class);
        }

        assertThat(folder.resolve("a.csv")).hasContent("mine");
        assertThat(folder.resolve("b.csv")).hasContent("mine too");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("a.csv", "b.csv", "b.csv.old");
    }

    @Test
    void tellsTheHashOfEachFile() throws UserProblem {
        try (ExportFiles files = new ExportFiles(folder, NAMES, false)) {
            files.write("a.csv", bytes("abc"));

            // FIPS 180-4, example of one block
            assertThat(files.hashes())
                    .containsEntry("a.csv", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
