package palpa.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import palpa.TestModels;
import palpa.model.UserProblem;
import palpa.session.Figures;
import palpa.session.Progress;
import palpa.session.Reports.Extra;
import palpa.session.Reports.Request;
import palpa.session.Reports.Table;
import palpa.session.library.Notes;
import palpa.store.json.JsonSidecars;
import palpa.store.mcap.HourFile;
import palpa.store.mcap.McapSessionStore;

class PageWithoutFiguresTest {

    @TempDir
    private Path folder;

    /** A machine without fonts. */
    private static final class Fontless implements Figures {

        @Override
        public boolean canDraw() {
            return false;
        }

        @Override
        public String pressure(PressureOverTime pressure) {
            throw new AssertionError("nothing can be drawn here");
        }

        @Override
        public String strokes(StrokesOverTime strokes) {
            throw new AssertionError("nothing can be drawn here");
        }

        @Override
        public String learningCurve(String id, Map<String, List<Point>> scores) {
            throw new AssertionError("nothing can be drawn here");
        }
    }

    @Test
    void isWrittenAllTheSameAndSaysWhyItHasNone() throws UserProblem, IOException {
        Path session = folder.resolve("session.mcap");
        HourFile.write(session, 5, 7, "mixed", "Zoe");
        new FileReports(new McapSessionStore(), new TestModels(), new JsonSidecars(), new Fontless(), "test")
                .export(
                        new Request(
                                session,
                                folder,
                                EnumSet.noneOf(Table.class),
                                Set.of(Extra.HTML),
                                Optional.empty(),
                                false,
                                Notes.NONE,
                                List.of()),
                        Progress.UNSEEN);

        assertThat(Files.readString(folder.resolve("report.html")))
                .contains("has no fonts", "<h2 id=\"techniques\">")
                .doesNotContain("<svg", "<figure>");
    }
}
