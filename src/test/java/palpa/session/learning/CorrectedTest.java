package palpa.session.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import palpa.model.Hand;
import palpa.model.Technique;
import palpa.model.TimeSpan;
import palpa.session.library.Correction;

/** What corrections amount to. */
class CorrectedTest {

    private static Correction correction(int from, int to, Optional<Hand> hand, Technique technique, int writtenAt) {
        return new Correction(
                UUID.randomUUID(),
                new TimeSpan(from * 1_000_000L, to * 1_000_000L),
                hand,
                technique,
                "Ines",
                Instant.ofEpochSecond(writtenAt));
    }

    @Test
    void aStretchOfBothHandsCountsOnce() {
        Corrected corrected = Corrected.of(List.of(correction(10, 30, Optional.empty(), Technique.KNEADING, 0)));
        assertThat(corrected).isEqualTo(new Corrected(1, 1, Map.of(Technique.KNEADING, 20.0)));
    }

    @Test
    void handsThatDidTheSameAtOtherTimesAddUp() {
        Corrected corrected = Corrected.of(List.of(
                correction(10, 30, Optional.of(Hand.LEFT), Technique.KNEADING, 0),
                correction(20, 40, Optional.of(Hand.RIGHT), Technique.KNEADING, 1)));
        assertThat(corrected.seconds()).isEqualTo(Map.of(Technique.KNEADING, 30.0));
    }

    @Test
    void theLaterWordCounts() {
        Corrected corrected = Corrected.of(List.of(
                correction(10, 30, Optional.empty(), Technique.KNEADING, 0),
                correction(20, 30, Optional.empty(), Technique.STROKING, 1)));
        assertThat(corrected.seconds()).isEqualTo(Map.of(Technique.KNEADING, 10.0, Technique.STROKING, 10.0));
    }

    @Test
    void sessionsAddUpAndThoseWithoutCorrectionsDoNotCount() {
        Corrected one = Corrected.of(List.of(correction(0, 5, Optional.empty(), Technique.REST, 0)));
        assertThat(one.plus(one).plus(Corrected.of(List.of())))
                .isEqualTo(new Corrected(2, 2, Map.of(Technique.REST, 10.0)));
    }
}
