package palpa.session.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import palpa.TestModel;
import palpa.calibration.CalibrationState;
import palpa.model.Decision;
import palpa.model.Hand;
import palpa.model.Level;
import palpa.model.Region;
import palpa.model.Surface;
import palpa.model.Technique;
import palpa.model.UserProblem;
import palpa.session.Progress;
import palpa.session.SessionHeader;
import palpa.session.SessionReading;
import palpa.session.SessionStore;
import palpa.session.SessionStore.Damage;
import palpa.session.review.MadeReview;
import palpa.store.mcap.McapSessionStore;

/** What is said of a session in short. */
class DigesterTest {

    private static final int SECONDS = 40;
    private static final Damage NONE = new Damage(true, 0, 0);

    private final Digester digester = new Digester(new MadeReview(0, 1).header(), TestModel.inForce());

    private static SessionDigest whole(MadeReview made) throws UserProblem {
        Digester digester = new Digester(made.header(), TestModel.inForce());
        return digester.digest(SessionReading.read(made, TestModel.inForce(), Progress.UNSEEN, digester));
    }

    private static SessionDigest cutAnew(MadeReview made, long seed) throws UserProblem {
        SessionHeader header = made.header();
        Digester digester = new Digester(header, TestModel.inForce());
        SessionReading reading =
                new SessionReading(header.program(), header.region(), TestModel.inForce(), List.of(digester));
        CutAnew cuts = new CutAnew(reading, seed);
        Damage damage = made.replay(cuts);
        cuts.flush();
        reading.finish();
        return digester.digest(damage);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void howTheSamplesWereCutIntoBlocksChangesNothing(long seed) throws UserProblem {
        MadeReview made = new MadeReview(SECONDS, seed);
        SessionDigest digest = whole(made);

        assertThat(digest.strokes()).isNotEmpty();
        assertThat(digest.lostSamples()).isPositive();
        assertThat(digest.score().steps()).hasSize(2);
        assertThat(digest.score().deviations()).isNotEmpty();
        for (int cut = 0; cut < 10; cut++) {
            assertThat(cutAnew(made, 100 * seed + cut)).isEqualTo(digest);
        }
    }

    @Test
    void aFileHasTheDigestOfWhatWasWrittenIntoIt(@TempDir Path folder) throws UserProblem {
        MadeReview made = new MadeReview(SECONDS, 7);
        SessionStore store = new McapSessionStore();
        Path file = folder.resolve("made.mcap");
        try (SessionStore.Recording recording = store.create(file, made.header(), false)) {
            made.replay(recording);
        }

        SessionDigest digest = Digester.digest(store, file, TestModel.inForce(), Progress.UNSEEN);

        assertThat(digest.header().trainee()).isEqualTo("Ada");
        SessionDigest told = whole(made);
        assertThat(digest.samples()).isEqualTo(told.samples());
        assertThat(digest.lostSamples()).isEqualTo(told.lostSamples());
        assertThat(digest.calibration()).isEqualTo(told.calibration());
        assertThat(digest.strokes()).isEqualTo(told.strokes());
        assertThat(digest.score()).isEqualTo(told.score());
    }

    @Test
    void tellsWhatCouldNotBeRead() {
        Damage torn = new Damage(false, 2, 4711);

        assertThat(digester.digest(torn).damage()).isEqualTo(torn);
    }

    @Test
    void nothingToldIsNothingDone() {
        SessionDigest digest = digester.digest(NONE);

        assertThat(digest.samples()).isZero();
        assertThat(digest.durationMicros()).isZero();
        assertThat(digest.strokes()).isEmpty();
        assertThat(digest.workSeconds()).isEmpty();
        assertThat(digest.calibration()).isEqualTo(CalibrationState.UNCALIBRATED);
        assertThat(digest.score().overall()).isEmpty();
    }

    @Test
    void everyBreachCounts() {
        digester.onCeilingBreach(Hand.LEFT, 1_000_000, 70, 65);
        digester.onCeilingBreach(Hand.RIGHT, 1_000_000, 80, 65);

        assertThat(digester.digest(NONE).ceilingBreaches()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"REST", "UNSURE"})
    void whatIsNoMassageIsNoWork(Technique technique) {
        for (int tenth = 1; tenth < 100; tenth++) {
            digester.onDecision(new Decision(
                    Hand.LEFT,
                    Region.CALF,
                    tenth < 50 ? Technique.KNEADING : technique,
                    Level.LIGHT,
                    Surface.WHOLE_HAND,
                    tenth * 100_000L,
                    10,
                    1,
                    1));
        }

        assertThat(digester.digest(NONE).workSeconds()).containsOnlyKeys(Technique.KNEADING);
    }
}
