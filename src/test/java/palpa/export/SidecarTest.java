package palpa.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import palpa.TestModels;
import palpa.model.UserProblem;
import palpa.session.Progress;
import palpa.session.Reports.Request;
import palpa.session.SessionStore;
import palpa.session.Sidecars.Sidecar;
import palpa.store.json.JsonSidecars;
import palpa.store.mcap.HourFile;
import palpa.store.mcap.McapSessionStore;
import palpa.ui.plot.svg.SvgFigures;

/** What the file beside an export says of the models. */
class SidecarTest {

    private static final String OWN = "As Ines teaches";

    @TempDir
    private Path folder;

    private final McapSessionStore sessions = new McapSessionStore();
    private final JsonSidecars sidecars = new JsonSidecars();
    private Path session;

    @BeforeEach
    void exportWithAnotherModelThanItWasRecordedWith() throws UserProblem {
        session = folder.resolve("session.mcap");
        HourFile.write(session, 5, 7, "mixed", "Zoe");
        TestModels models = new TestModels();
        models.use(TestModels.named(OWN));
        new FileReports(sessions, models, sidecars, new SvgFigures(), "test")
                .export(Request.everything(session, folder), Progress.UNSEEN);
    }

    private Sidecar sidecar() throws UserProblem {
        return sidecars.beside(folder.resolve("strokes.csv")).orElseThrow();
    }

    @Test
    void namesTheModelOfTheExportAndThatOfTheRecording() throws UserProblem {
        assertThat(sidecar().analysedWith()).isEqualTo(OWN);
        try (SessionStore.Recorded recorded = sessions.open(session)) {
            assertThat(sidecar().header().model())
                    .isEqualTo(recorded.header().model())
                    .isNotEqualTo(OWN);
        }
    }

    @Test
    void anExportOfBeforeSaysNothingOfIt() throws UserProblem, IOException {
        Path file = folder.resolve("session.json");
        Files.writeString(file, Files.readString(file).replaceAll("\\s*\"analysed_with\"[^,]*,", ""));

        assertThat(sidecar().analysedWith()).isEmpty();
    }
}
