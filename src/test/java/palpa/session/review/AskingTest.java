package palpa.session.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import palpa.TestTargets;
import palpa.coaching.Program;
import palpa.coaching.Step;
import palpa.model.Level;
import palpa.model.Region;
import palpa.model.Technique;
import palpa.model.TimeSpan;
import palpa.session.SessionEvent;
import palpa.session.SessionEvent.Kind;

/** A session in which at 10 was paused, at 20 went on, at 30 was eased, at 40 was done, at 45 paused and at 50 went on. */
class AskingTest {

    private static final Step FIRM =
            new Step(Region.CALF, Optional.of(Technique.KNEADING), Optional.of(Level.FIRM), 10, 0, "");

    private final Asking asking = new Asking(
            new Program("test", 1, TestTargets.defaults(), List.of(FIRM)),
            List.of(new Place(new TimeSpan(0, 100), 0, Region.CALF)),
            List.of(
                    at(10, Kind.PAUSED),
                    at(20, Kind.RESUMED),
                    at(30, Kind.GENTLER),
                    at(40, Kind.DONE),
                    at(45, Kind.PAUSED),
                    at(50, Kind.RESUMED),
                    at(60, Kind.TARGET)));

    private static SessionEvent at(long micros, Kind kind) {
        return new SessionEvent(micros, kind, Optional.empty(), "0");
    }

    @ParameterizedTest
    @CsvSource({"5, FIRM", "10, FIRM", "25, FIRM", "31, MODERATE", "40, MODERATE", "61, MODERATE"})
    void theStepIsAskedForAsGentleAsItHadBecome(long micros, Level level) {
        assertThat(asking.at(micros).orElseThrow().level()).contains(level);
    }

    @ParameterizedTest
    @CsvSource({"11", "20", "41", "47", "51", "60"})
    void nothingIsAskedForInAPauseNorAfterAStepIsDone(long micros) {
        assertThat(asking.at(micros)).isEmpty();
    }
}
