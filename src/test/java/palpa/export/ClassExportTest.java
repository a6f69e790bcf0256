package palpa.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import palpa.MadeDigests;
import palpa.TestModel;
import palpa.TestTools;
import palpa.model.UserProblem;
import palpa.session.Progress;
import palpa.session.Reports.ClassRequest;
import palpa.session.Reports.Sitting;
import palpa.session.Toolbox;
import palpa.session.library.Digester;
import palpa.store.mcap.HourFile;

class ClassExportTest {

    private static final Toolbox TOOLS = TestTools.ofFiles().box();
    private static final List<Sitting> SITTINGS = new ArrayList<>();

    @TempDir
    private static Path made;

    @TempDir
    private Path folder;

    @BeforeAll
    static void makeSessions() throws UserProblem {
        String[] trainees = {"Zoe", "=1+1", "Zoe"};
        for (int i = 0; i < trainees.length; i++) {
            Path file = made.resolve("session-" + i + ".mcap");
            HourFile.write(file, 20, 10 - i, "mixed", trainees[i]);
            SITTINGS.add(
                    new Sitting(file, Digester.digest(TOOLS.sessions(), file, TestModel.inForce(), Progress.UNSEEN)));
        }
    }

    @Test
    void writesOneRowASessionByTraineeAndTime() throws UserProblem, IOException {
        TOOLS.reports().exportClass(new ClassRequest(SITTINGS, Set.of(), folder, true, false), Progress.UNSEEN);

        List<String> rows = Files.readAllLines(folder.resolve("class.csv"));
        assertThat(rows).hasSize(1 + SITTINGS.size());
        assertThat(rows.get(1)).startsWith("'=1+1,2026-11-22T10:00:09Z,");
        assertThat(rows.get(2)).startsWith("Zoe,2026-11-22T10:00:08Z,");
        assertThat(rows.get(3)).startsWith("Zoe,2026-11-22T10:00:10Z,");
        assertThat(Files.readString(folder.resolve("class.html"))).contains("Zoe", "1+1</h2>", "not a medical device");
    }

    @Test
    void saysHowOldTheCalibrationIsAndHowFarItMayBeOff() {
        List<String> row = ClassTable.row(new Sitting(Path.of("made.mcap"), MadeDigests.digest(1)));

        assertThat(row).hasSameSizeAs(ClassTable.header());
        assertThat(row.get(ClassTable.header().indexOf("calibration"))).isEqualTo("calibrated");
        assertThat(ClassTable.header()).endsWith("calibration_date", "error_percent_fs");
        assertThat(row).endsWith("2026-11-21", "4.3");
    }

    @Test
    void writesOnlyTheChosenTrainees() throws UserProblem, IOException {
        TOOLS.reports().exportClass(new ClassRequest(SITTINGS, Set.of("Zoe"), folder, false, false), Progress.UNSEEN);

        assertThat(Files.readAllLines(folder.resolve("class.csv")).stream().skip(1))
                .hasSize(2)
                .allMatch(row -> row.startsWith("Zoe,"));
        assertThat(folder.resolve("class.html")).doesNotExist();
    }

    @Test
    void saysThatNoSessionIsChosen() {
        ClassRequest nobody = new ClassRequest(SITTINGS, Set.of("Nobody"), folder, true, false);

        assertThatThrownBy(() -> TOOLS.reports().exportClass(nobody, Progress.UNSEEN))
                .isInstanceOf(UserProblem.class);
        assertThat(folder).isEmptyDirectory();
    }
}
