package palpa.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import palpa.model.UserProblem;
import palpa.session.Toolbox;

/** From the window to recorded sessions and back, with real files. */
@NeedsTextLayout
class SessionPagesTest {

    private static final String SAMPLE = "/palpa/store/mcap/session-format-1.mcap";

    /** More than the end of the file, less than all of its chunks. */
    private static final int TORN_BYTES = 300;

    @TempDir
    Path recordings;

    private final DemoLesson lesson = new DemoLesson(DemoViews.noGlove());
    private OpenWindow window;

    private void open() throws TimeoutException {
        WindowOptions options = new WindowOptions("", Optional.empty(), recordings, false);
        window = OpenWindow.of(DemoTools.toolbox(), started -> lesson, options);
        OpenWindow.until(() -> window.isShown("#welcome-plug"));
    }

    @AfterEach
    void close() {
        window.close();
    }

    private static byte[] sample() throws IOException {
        try (InputStream in = SessionPagesTest.class.getResourceAsStream(SAMPLE)) {
            return in.readAllBytes();
        }
    }

    private Path session() throws IOException {
        return Files.write(recordings.resolve("session.mcap"), sample());
    }

    private Path tornSession() throws IOException {
        byte[] whole = sample();
        return Files.write(recordings.resolve("torn.mcap"), Arrays.copyOf(whole, whole.length - TORN_BYTES));
    }

    private static boolean isWhole(Path session) {
        Toolbox tools = DemoTools.toolbox();
        try {
            return tools.sessions().unfinished(session.getParent()).isEmpty();
        } catch (UserProblem unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @Test
    void opensASessionForReviewFromTheLibraryAndComesBack() throws IOException, TimeoutException {
        session();
        open();
        window.press(KeyCode.O);
        OpenWindow.until(() -> window.text("#library-count").startsWith("1 session"));
        window.press(KeyCode.ENTER);
        OpenWindow.until(() -> window.robot().lookup(".review").tryQuery().isPresent());
        window.press(KeyCode.ESCAPE);
        OpenWindow.until(() -> window.robot().lookup(".review").tryQuery().isEmpty());
        OpenWindow.until(() -> window.isShown("#library-table"));
    }

    @Test
    void recoversATornRecordingWhenAsked() throws IOException, TimeoutException {
        Path torn = tornSession();
        open();
        OpenWindow.until(() -> window.isShown("#sheet-recover"));
        assertThat(isWhole(torn)).isFalse();
        window.robot().clickOn("#recover-go");
        OpenWindow.until(() -> isWhole(torn));
        OpenWindow.until(() -> window.isShown("#recover-later") && !window.isShown("#recover-go"));
        window.robot().clickOn("#recover-later");
        OpenWindow.until(() -> !window.isShown("#sheet-recover"));
        assertThat(List.of(recordings.toFile().list())).containsExactly("torn.mcap");
    }

    @Test
    void leavesATornRecordingAsItIsWhenToldLater() throws IOException, TimeoutException {
        Path torn = tornSession();
        byte[] before = Files.readAllBytes(torn);
        open();
        OpenWindow.until(() -> window.isShown("#sheet-recover"));
        window.press(KeyCode.ESCAPE);
        OpenWindow.until(() -> !window.isShown("#sheet-recover"));
        assertThat(Files.readAllBytes(torn)).isEqualTo(before);
    }

    @Test
    void theKeyThatOpensAFieldIsNotTypedIntoIt() throws TimeoutException {
        open();
        window.press(KeyCode.W);
        OpenWindow.until(() -> window.isShown("#trainee-name"));
        window.press(KeyCode.A);
        OpenWindow.until(() -> name().equals("a"));
    }

    private String name() {
        return Fx.call(() -> ((TextField) window.stage().getScene().lookup("#trainee-name")).getText());
    }
}
