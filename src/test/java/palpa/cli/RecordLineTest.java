package palpa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import palpa.calibration.CalibrationState;
import palpa.model.Hand;
import palpa.model.Site;
import palpa.pipeline.health.SensorTrouble;
import palpa.protocol.Lane;
import palpa.session.LessonView;
import palpa.session.LinkView;
import palpa.session.PortTrouble;
import palpa.ui.DemoVariants;
import palpa.ui.DemoViews;

class RecordLineTest {

    private final RecordLine line = new RecordLine();

    private static LinkView link(LinkView.State state, long received, Lane lane, Optional<PortTrouble> trouble) {
        return new LinkView(
                Hand.LEFT,
                state,
                "/dev/ttyUSB7",
                Optional.empty(),
                50,
                0,
                received,
                0,
                OptionalInt.empty(),
                Double.NaN,
                CalibrationState.UNCALIBRATED,
                trouble,
                "",
                lane);
    }

    private String of(LinkView left) {
        LessonView view = DemoViews.withLinks(DemoViews.stroking(), left, LinkView.absent(Hand.RIGHT));
        return line.of(view, 0, Optional.empty());
    }

    @Test
    void countsTheSecondsWaited() {
        of(LinkView.absent(Hand.LEFT));
        assertThat(of(LinkView.absent(Hand.LEFT))).startsWith("waited 2 s ");
    }

    @Test
    void countsTheSecondsRecordedOnceSamplesCome() {
        of(LinkView.absent(Hand.LEFT));
        assertThat(of(link(LinkView.State.STREAMING, 50, Lane.BINARY, Optional.empty())))
                .startsWith("1 s   left 50 Hz, lost 0 (0.00 %), ");
    }

    @Test
    void saysThatLossesOfPlainTextGoUnseen() {
        assertThat(of(link(LinkView.State.STREAMING, 50, Lane.PLAIN_TEXT, Optional.empty())))
                .contains("left 50 Hz, plain text (losses unseen), ")
                .doesNotContain("lost 0");
    }

    @Test
    void namesThePortInTrouble() {
        assertThat(of(link(LinkView.State.ABSENT, 0, Lane.UNKNOWN, Optional.of(PortTrouble.MISSING))))
                .contains("There is no port /dev/ttyUSB7.");
    }

    @Test
    void saysOnceWhatIsWrongWithASensor() {
        SensorTrouble stuck = new SensorTrouble(
                Hand.LEFT, SensorTrouble.Kind.STUCK, Site.THENAR, Optional.empty(), Double.NaN, 5_000_000);
        LessonView view = DemoVariants.withTroubles(DemoViews.stroking(), stuck);
        assertThat(line.news(DemoViews.stroking())).isEmpty();
        assertThat(line.news(view))
                .containsExactly("Left glove, ball of the thumb: always shows the same, so its force is left out."
                        + " Reseat its connector; if that does not help, have the sensor changed.");
        assertThat(line.news(view)).isEmpty();
    }
}
