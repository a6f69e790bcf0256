package palpa.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import palpa.model.ChannelKind;
import palpa.model.ChannelSpec;
import palpa.model.GloveDescriptor;
import palpa.model.GloveUid;

/** A glove nobody has calibrated gets the typical sensor, and does not claim newtons. */
class TypicalProfileTest {

    @Test
    void hasOneCurveForEachChannelAndClaimsNoNewtons() {
        GloveProfile profile = TypicalSensor.profile(glove("divider", 10));
        assertThat(profile.channels()).hasSize(2);
        assertThat(profile.state().claimsNewtons()).isFalse();
    }

    @Test
    void givesTheSameForceWhateverTheConvertersBits() {
        double tenBits =
                TypicalSensor.profile(glove("divider", 10)).channels().get(0).newtons(512);
        double sixteenBits =
                TypicalSensor.profile(glove("divider", 16)).channels().get(0).newtons(512 * 64);
        assertThat(sixteenBits).isCloseTo(tenBits, org.assertj.core.api.Assertions.within(1e-6));
    }

    @Test
    void treatsAnUnknownFrontEndAsADivider() {
        assertThat(FrontEnd.parse("unknown")).isEqualTo(FrontEnd.DIVIDER);
        assertThat(FrontEnd.parse(" Transimpedance ")).isEqualTo(FrontEnd.TRANSIMPEDANCE);
    }

    private static GloveDescriptor glove(String frontEnd, int bits) {
        int most = (1 << bits) - 1;
        return new GloveDescriptor(
                new GloveUid(1),
                Optional.empty(),
                "test",
                "1",
                1,
                0,
                1,
                bits,
                3300,
                frontEnd,
                1000,
                "",
                false,
                List.of(
                        new ChannelSpec("thumb_tip", ChannelKind.FORCE, 0, most, "count", 1),
                        new ChannelSpec("temperature", ChannelKind.TEMPERATURE, 0, 1000, "C", 0.1)));
    }
}
