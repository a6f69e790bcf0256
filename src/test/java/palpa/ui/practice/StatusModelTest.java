package palpa.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import palpa.calibration.CalibrationState;
import palpa.model.Hand;
import palpa.protocol.Lane;
import palpa.session.LinkView;
import palpa.session.PortTrouble;
import palpa.ui.DemoViews;

/** What the footer says. */
class StatusModelTest {

    private static final long SECOND = 1_000_000_000L;

    private final StatusModel model = new StatusModel();

    private void update(LinkView left, long nanos) {
        LinkView right = DemoViews.streaming(Hand.RIGHT, DemoViews.CALIBRATED);
        model.update(DemoViews.withLinks(DemoViews.stroking(), left, right), nanos);
    }

    private static LinkView link(long lost, long received, int battery, Optional<PortTrouble> trouble) {
        return new LinkView(
                Hand.LEFT,
                LinkView.State.STREAMING,
                "/dev/ttyUSB0",
                Optional.empty(),
                999.6,
                lost,
                received,
                0,
                OptionalInt.of(battery),
                14.2,
                CalibrationState.UNCALIBRATED,
                trouble,
                "16");
    }

    @Test
    void writesRateLossCalibrationBatteryAndLatency() {
        update(link(3, 100_000, 82, Optional.empty()), 0);
        assertThat(model.linkProperty(Hand.LEFT).get()).isEqualTo("1000 Hz · lost 3 · uncalibrated · battery 82 %");
        assertThat(model.linkProperty(Hand.RIGHT).get())
                .isEqualTo("1000 Hz · lost 0 · calibrated 21 Nov, ±4 % · battery 82 %");
        assertThat(model.latencyProperty().get()).isEqualTo("latency 14 ms");
        assertThat(model.problemProperty().get()).isEmpty();
    }

    @Test
    void saysThatPlainTextIsOfLessTrust() {
        LinkView plain = new LinkView(
                Hand.LEFT,
                LinkView.State.STREAMING,
                "/dev/ttyUSB0",
                Optional.empty(),
                50,
                0,
                100,
                0,
                OptionalInt.empty(),
                Double.NaN,
                CalibrationState.UNCALIBRATED,
                Optional.empty(),
                "",
                Lane.PLAIN_TEXT);
        update(plain, 0);
        assertThat(model.linkProperty(Hand.LEFT).get())
                .isEqualTo("50 Hz · plain text: losses unseen, times of arrival · uncalibrated");
    }

    @Test
    void saysAtOnceThatAGloveIsSilent() {
        update(DemoViews.silent(Hand.LEFT), 0);
        assertThat(model.problemProperty().get()).startsWith("The left glove has gone silent");
        assertThat(model.linkProperty(Hand.LEFT).get()).isEqualTo("silent");
    }

    @Test
    void saysWhatToDoAboutASlowAdapter() {
        update(link(0, 1000, 82, Optional.of(PortTrouble.SLOW_LATENCY_TIMER)), 0);
        assertThat(model.problemProperty().get()).contains("16 ms").contains("ttyUSB0/latency_timer");
    }

    @Test
    void tellsLossFromOnePerThousandOn() {
        update(link(0, 10_000, 82, Optional.empty()), 0);
        update(link(11, 20_000, 82, Optional.empty()), SECOND);
        assertThat(model.problemProperty().get()).contains("loses 0.1 %");
    }

    @Test
    void keepsQuietAboutLossBelowOnePerThousand() {
        update(link(0, 10_000, 82, Optional.empty()), 0);
        update(link(9, 20_000, 82, Optional.empty()), SECOND);
        assertThat(model.problemProperty().get()).isEmpty();
    }

    @Test
    void forgetsAnOldLoss() {
        update(link(0, 10_000, 82, Optional.empty()), 0);
        update(link(500, 12_000, 82, Optional.empty()), 2 * SECOND);
        update(link(500, 14_000, 82, Optional.empty()), 4 * SECOND);
        update(link(500, 16_000, 82, Optional.empty()), 6 * SECOND);
        assertThat(model.problemProperty().get()).isEmpty();
    }

    @Test
    void warnsOfALowBattery() {
        update(link(0, 10_000, 12, Optional.empty()), 0);
        assertThat(model.problemProperty().get()).contains("battery is at 12 %");
    }
}
