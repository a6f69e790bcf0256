package palpa.session.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import palpa.TestTools;
import palpa.calibration.CalibrationState;
import palpa.calibration.CalibrationState.Kind;
import palpa.calibration.GloveProfile;
import palpa.model.ChannelKind;
import palpa.model.ChannelSpec;
import palpa.model.ClockMapping;
import palpa.model.GloveDescriptor;
import palpa.model.GloveUid;
import palpa.model.Hand;
import palpa.model.UserProblem;
import palpa.session.Calibrations;
import palpa.session.GloveOnRecord;
import palpa.session.RawBlock;
import palpa.store.JsonCalibrations;
import palpa.store.JsonProfiles;

/** What is recorded counts as use of a calibration. */
class CountedUseTest {

    private static final GloveUid UID = new GloveUid(7);
    private static final int RATE_HERTZ = 500;

    @TempDir
    private Path folder;

    private final MemoryStore store = new MemoryStore();
    private Calibrations calibrations;
    private CountedUse recording;

    @BeforeEach
    void begin() {
        begin(folder);
    }

    private void begin(Path profiles) {
        calibrations = new JsonCalibrations(profiles, new JsonProfiles(profiles, () -> TestTools.TODAY));
        recording = new CountedUse(store.create(Path.of("session.mcap"), null, false), calibrations);
    }

    private static GloveOnRecord glove(Kind kind, Optional<LocalDate> date) {
        GloveDescriptor descriptor = new GloveDescriptor(
                UID,
                Optional.of(Hand.LEFT),
                "",
                "",
                1,
                0,
                0,
                12,
                0,
                "",
                1000,
                "",
                false,
                List.of(new ChannelSpec("thumb_tip", ChannelKind.FORCE, 0, 4095, "count", 1)));
        CalibrationState state = new CalibrationState(kind, date, Double.NaN);
        GloveProfile profile = new GloveProfile(UID, "", state, List.of(counts -> counts));
        return new GloveOnRecord(3, Hand.LEFT, descriptor, profile, RATE_HERTZ);
    }

    private void block(int samples) throws UserProblem {
        recording.block(
                new RawBlock(Hand.LEFT, 3, 0, ClockMapping.IDENTITY, 0, new long[samples], 1, new int[samples]));
    }

    @Test
    void countsSamplesByTheirRate() throws UserProblem {
        recording.glove(glove(Kind.CALIBRATED, Optional.of(TestTools.TODAY)));
        block(100);
        block(25);
        recording.close();
        recording.close();

        assertThat(calibrations.use(UID).usedSeconds()).isCloseTo(0.25, within(1e-9));
        assertThat(store.blocks()).hasSize(2);
        assertThat(store.isClosed()).isTrue();
    }

    @Test
    void countsNothingOfAGloveWithoutACalibration() throws UserProblem {
        recording.glove(glove(Kind.UNCALIBRATED, Optional.empty()));
        block(100);
        recording.close();

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void closesTheFileThoughTheCountCannotBeKept() throws Exception {
        Path file = Files.createFile(folder.resolve("no-folder"));
        begin(file);
        recording.glove(glove(Kind.CALIBRATED, Optional.of(TestTools.TODAY)));
        block(100);
        recording.close();

        assertThat(store.isClosed()).isTrue();
    }
}
