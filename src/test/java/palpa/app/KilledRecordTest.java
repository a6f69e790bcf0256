package palpa.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import palpa.model.UserProblem;

/** A recording over pseudo-terminals killed at a few moments; {@link KillFigures} does the same at 200. */
@EnabledOnOs({OS.LINUX, OS.MAC})
@Tag("slow")
class KilledRecordTest {

    private static final double[] MOMENTS_SECONDS = {0.3, 1.7, 3.1};

    @TempDir
    private Path folder;

    @Test
    void killedAtAnyMomentItLosesLessThanASecondAndNoSampleIsWrong()
            throws IOException, InterruptedException, UserProblem {
        try (GlovesOnTerminals gloves = GlovesOnTerminals.start(folder)) {
            for (double seconds : MOMENTS_SECONDS) {
                KilledRecording.Outcome outcome =
                        KilledRecording.run(gloves, folder.resolve(seconds + ".mcap"), seconds);

                assertThat(outcome.lostMillis())
                        .as("killed after %s s", seconds)
                        .isLessThanOrEqualTo(1000);
                assertThat(outcome.wrongSamples()).isZero();
                assertThat(outcome.damagedChunks()).isZero();
            }
        }
    }
}
