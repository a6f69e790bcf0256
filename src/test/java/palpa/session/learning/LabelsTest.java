package palpa.session.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import palpa.model.Hand;
import palpa.model.SiteSet;
import palpa.model.Technique;
import palpa.model.TimeSpan;
import palpa.session.ForceTables.Series;
import palpa.session.library.Correction;

class LabelsTest {

    private static Correction correction(long from, long to, Hand hand, Technique technique, int written) {
        return new Correction(
                new UUID(0, written),
                new TimeSpan(from, to),
                Optional.ofNullable(hand),
                technique,
                "",
                Instant.ofEpochSecond(written));
    }

    @Test
    void rowsOfOneLabelInARowMakeARun() {
        Optional<Technique> stroking = Optional.of(Technique.STROKING);
        Optional<Technique> rest = Optional.of(Technique.REST);
        Series series = new Series(
                Hand.LEFT,
                SiteSet.NONE,
                true,
                10,
                new long[] {100, 200, 300, 400, 500, 600},
                new double[0],
                List.of(),
                List.of(stroking, stroking, rest, Optional.empty(), Optional.empty(), stroking));

        assertThat(Labels.of(series))
                .isEqualTo(new Labels(
                        100,
                        List.of(
                                new LabelRun(Technique.STROKING, new TimeSpan(100, 200)),
                                new LabelRun(Technique.REST, new TimeSpan(300, 300)),
                                new LabelRun(Technique.STROKING, new TimeSpan(600, 600)))));
    }

    @Test
    void betweenRunsNothingIsKnown() {
        Labels labels = new Labels(
                0,
                List.of(
                        new LabelRun(Technique.STROKING, new TimeSpan(100, 200)),
                        new LabelRun(Technique.REST, new TimeSpan(300, 400))));

        assertThat(labels.runAt(99)).isEmpty();
        assertThat(labels.runAt(100)).contains(0);
        assertThat(labels.runAt(200)).contains(0);
        assertThat(labels.runAt(250)).isEmpty();
        assertThat(labels.runAt(400)).contains(1);
        assertThat(labels.runAt(401)).isEmpty();
    }

    @Test
    void ofTwoCorrectionsTheOneWrittenLaterCounts() {
        List<Correction> corrections = List.of(
                correction(100, 500, null, Technique.KNEADING, 2),
                correction(200, 300, null, Technique.PERCUSSION, 3),
                correction(0, 450, null, Technique.STROKING, 1));

        assertThat(Labels.of(corrections, Hand.LEFT).runs())
                .containsExactly(
                        new LabelRun(Technique.STROKING, new TimeSpan(0, 100)),
                        new LabelRun(Technique.KNEADING, new TimeSpan(100, 200)),
                        new LabelRun(Technique.PERCUSSION, new TimeSpan(200, 300)),
                        new LabelRun(Technique.KNEADING, new TimeSpan(300, 500)));
    }

    @Test
    void aCorrectionOfOneHandSaysNothingOfTheOther() {
        List<Correction> corrections = List.of(correction(0, 100, Hand.RIGHT, Technique.KNEADING, 1));

        assertThat(Labels.of(corrections, Hand.LEFT).runs()).isEmpty();
        assertThat(Labels.of(corrections, Hand.RIGHT).runs()).hasSize(1);
    }
}
