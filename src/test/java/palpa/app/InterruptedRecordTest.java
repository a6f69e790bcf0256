package palpa.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import palpa.model.UserProblem;
import palpa.session.GloveOnRecord;
import palpa.session.RawBlock;
import palpa.session.SessionEvent;
import palpa.session.SessionSink;
import palpa.session.SessionStore;
import palpa.store.mcap.McapSessionStore;

/** A recording process that is asked to end, or killed. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class InterruptedRecordTest {

    private static final int LINES_READ = 3;

    @TempDir
    private Path folder;

    private Path file;
    private Process process;
    private BufferedReader said;

    /** Adds up the samples of a hand. */
    private static final class Count implements SessionSink {

        private long samples;

        @Override
        public void glove(GloveOnRecord glove) {}

        @Override
        public void block(RawBlock block) {
            samples += block.samples();
        }

        @Override
        public void event(SessionEvent event) {}
    }

    @BeforeEach
    void record() throws IOException {
        file = folder.resolve("session.mcap");
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "record",
                        "--virtual",
                        "--out=" + file)
                .redirectErrorStream(true)
                .start();
        said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    @AfterEach
    void endIt() {
        process.destroyForcibly();
    }

    /** Reads until samples have come for some seconds. */
    private void awaitSamples() throws IOException {
        String line = said.readLine();
        while (line != null && !line.startsWith(LINES_READ + " s ")) {
            line = said.readLine();
        }
        assertThat(line).contains("Hz");
    }

    private SessionStore.Damage read(Count into) throws UserProblem {
        try (SessionStore.Recorded recorded = new McapSessionStore().open(file)) {
            return recorded.replay(into);
        }
    }

    @Test
    void askedToEndItEndsTheFileProperlyWithStatusZero() throws IOException, InterruptedException, UserProblem {
        awaitSamples();
        process.destroy();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();

        assertThat(process.exitValue()).isZero();
        assertThat(read(new Count()).ended()).isTrue();
    }

    @Test
    void killedItLosesLessThanASecond() throws IOException, InterruptedException, UserProblem {
        awaitSamples();
        process.destroyForcibly();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();

        Count found = new Count();
        SessionStore.Damage damage = read(found);
        assertThat(damage.ended()).isFalse();
        assertThat(damage.damagedChunks()).isZero();
        assertThat(found.samples).isGreaterThan(2 * (LINES_READ - 2) * 1000L);
    }
}
