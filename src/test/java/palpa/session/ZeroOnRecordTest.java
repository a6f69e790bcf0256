package palpa.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import palpa.calibration.CalibrationState;
import palpa.calibration.CurveModel;
import palpa.calibration.GloveProfile;
import palpa.model.GloveUid;
import palpa.pipeline.HeldZero;

class ZeroOnRecordTest {

    @Test
    void readsAZeroBackToTheLastBitWithSeed7() {
        Random random = new Random(7);
        HeldZero zero = new HeldZero(
                random.doubles(32, 0, 2).boxed().toList(),
                random.doubles(32, -1e-9, 1e7).boxed().toList());

        assertThat(ZeroOnRecord.parse(ZeroOnRecord.value(zero))).contains(zero);
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(
            strings = {
                "",
                "asked",
                "at_start",
                "held 1",
                "held 1@",
                "held 1@2@3",
                "held NaN@2",
                "held 1@1E999",
                "held x@y"
            })
    void whatHoldsNoZeroIsNone(String value) {
        assertThat(ZeroOnRecord.parse(value)).isEmpty();
    }

    @Test
    void anotherProfileFindsItsOwnNewtonsInTheCounts() {
        CurveModel curve = counts -> counts / 10;
        GloveProfile profile =
                new GloveProfile(new GloveUid(1), "other", CalibrationState.UNCALIBRATED, List.of(curve, curve));
        HeldZero zero = new HeldZero(List.of(9.0, 9.0), List.of(5.0, 10.0));

        assertThat(ZeroOnRecord.by(profile, zero)).isEqualTo(new HeldZero(List.of(0.5, 1.0), List.of(5.0, 10.0)));
    }
}
