package palpa.ui.devices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import palpa.calibration.CalibrationState;
import palpa.model.ChannelKind;
import palpa.model.ChannelSpec;
import palpa.model.GloveDescriptor;
import palpa.model.GloveUid;
import palpa.model.Hand;
import palpa.session.DeviceReport;
import palpa.session.PortTrouble;

/** What the devices page says of a port. */
class DeviceRowTest {

    private static final GloveDescriptor GLOVE = new GloveDescriptor(
            new GloveUid(7),
            Optional.of(Hand.LEFT),
            "palpa-ref",
            "1.2",
            1,
            0,
            1,
            12,
            3300,
            "divider",
            1000,
            "",
            false,
            List.of(new ChannelSpec("thumb_tip", ChannelKind.FORCE, 0, 4095, "count", 1)));

    private static DeviceReport report(Optional<GloveDescriptor> glove, Optional<PortTrouble> trouble) {
        return new DeviceReport(
                "/dev/ttyUSB0", "FT232R", glove, CalibrationState.UNCALIBRATED, glove.isPresent(), trouble, "16");
    }

    @Test
    void namesTheGloveItsFirmwareRateAndCalibration() {
        DeviceRow row = DeviceRow.of(report(Optional.of(GLOVE), Optional.empty()));
        assertThat(row.kind()).isEqualTo(DeviceRow.Kind.GLOVE);
        assertThat(row.glove()).isEqualTo("Left glove, palpa-ref 1.2, up to 1000 Hz, uncalibrated · in use");
        assertThat(row.advice()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(PortTrouble.class)
    void saysWhatToDoAboutEveryTrouble(PortTrouble trouble) {
        DeviceRow row = DeviceRow.of(report(Optional.empty(), Optional.of(trouble)));
        assertThat(row.advice()).contains("ttyUSB0");
        assertThat(row.kind()).isEqualTo(DeviceRow.Kind.NOTHING);
    }

    @Test
    void marksAGloveThatWorksButLate() {
        DeviceRow row = DeviceRow.of(report(Optional.of(GLOVE), Optional.of(PortTrouble.SLOW_LATENCY_TIMER)));
        assertThat(row.kind()).isEqualTo(DeviceRow.Kind.TROUBLED_GLOVE);
        assertThat(row.glove()).startsWith("Left glove");
    }

    @Test
    void saysThatAPortIsStillBeingAsked() {
        DeviceRow row = DeviceRow.of(report(Optional.empty(), Optional.empty()));
        assertThat(row.kind()).isEqualTo(DeviceRow.Kind.ASKING);
        assertThat(row.glove()).isEqualTo("Asking for a glove ...");
    }
}
