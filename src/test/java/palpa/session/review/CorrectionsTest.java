package palpa.session.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import palpa.model.Hand;
import palpa.model.Region;
import palpa.model.Technique;
import palpa.model.TimeSpan;
import palpa.session.library.Correction;

class CorrectionsTest {

    private static final List<Stretch> FOUND = List.of(
            stretch(0, 100, Technique.STROKING, false),
            stretch(100, 200, Technique.REST, false),
            stretch(300, 400, Technique.PERCUSSION, false));

    @Test
    void withoutACorrectionNothingChanges() {
        assertThat(Corrections.over(FOUND, Hand.LEFT, List.of())).isEqualTo(FOUND);
    }

    @Test
    void aCorrectionCutsTheStretchesItBeginsAndEndsIn() {
        assertThat(Corrections.over(FOUND, Hand.LEFT, List.of(says(60, 140, Technique.KNEADING, 0))))
                .containsExactly(
                        stretch(0, 60, Technique.STROKING, false),
                        stretch(60, 100, Technique.KNEADING, true),
                        stretch(100, 140, Technique.KNEADING, true),
                        stretch(140, 200, Technique.REST, false),
                        stretch(300, 400, Technique.PERCUSSION, false));
    }

    @Test
    void whereNothingWasFoundACorrectionFindsNothing() {
        assertThat(Corrections.over(FOUND, Hand.LEFT, List.of(says(200, 300, Technique.KNEADING, 0))))
                .isEqualTo(FOUND);
    }

    @Test
    void ofTwoOverOneMomentTheLaterWrittenCounts() {
        Correction earlier = says(0, 100, Technique.KNEADING, 1);
        Correction later = says(40, 60, Technique.PERCUSSION, 2);
        List<Stretch> expected = List.of(
                stretch(0, 40, Technique.KNEADING, true),
                stretch(40, 60, Technique.PERCUSSION, true),
                stretch(60, 100, Technique.KNEADING, true));

        assertThat(Corrections.over(FOUND.subList(0, 1), Hand.LEFT, List.of(later, earlier)))
                .isEqualTo(expected);
        assertThat(Corrections.over(FOUND.subList(0, 1), Hand.LEFT, List.of(earlier, later)))
                .isEqualTo(expected);
    }

    @Test
    void anotherHandsCorrectionIsNone() {
        Correction right = new Correction(
                new UUID(0, 1),
                new TimeSpan(0, 400),
                Optional.of(Hand.RIGHT),
                Technique.KNEADING,
                "Bea",
                Instant.EPOCH);

        assertThat(Corrections.over(FOUND, Hand.LEFT, List.of(right))).isEqualTo(FOUND);
    }

    private static Correction says(long from, long to, Technique technique, int writtenSeconds) {
        return new Correction(
                new UUID(0, writtenSeconds),
                new TimeSpan(from, to),
                Optional.empty(),
                technique,
                "Bea",
                Instant.ofEpochSecond(writtenSeconds));
    }

    private static Stretch stretch(long from, long to, Technique technique, boolean corrected) {
        return new Stretch(new TimeSpan(from, to), Hand.LEFT, technique, Region.CALF, corrected);
    }
}
