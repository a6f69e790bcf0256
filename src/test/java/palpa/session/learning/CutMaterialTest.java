package palpa.session.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import palpa.model.Hand;
import palpa.model.Technique;
import palpa.model.TimeSpan;
import palpa.pipeline.HandListener;
import palpa.recognition.TechniqueModel;

/** Long labels cut into parts. */
class CutMaterialTest {

    /** One stretch from second 3 on. */
    private record Stretch(long seconds) implements Material {

        @Override
        public String person() {
            return "Ada";
        }

        @Override
        public Labels labels(Hand hand) {
            TimeSpan span = new TimeSpan(3_000_000, 3_000_000 + seconds * 1_000_000);
            return new Labels(0, List.of(new LabelRun(Technique.KNEADING, span)));
        }

        @Override
        public void play(TechniqueModel model, HandListener listener) {
            throw new UnsupportedOperationException("there is nothing to play");
        }
    }

    @ParameterizedTest
    @CsvSource({"3, 1", "5, 1", "9, 1", "10, 2", "42, 8"})
    void isCutIntoPartsOfFiveSecondsOrMore(long seconds, int parts) {
        assertThat(new CutMaterial(new Stretch(seconds)).labels(Hand.LEFT).runs())
                .hasSize(parts);
    }

    @Test
    void thePartsCoverTheStretchAndNoInstantLiesInTwo() {
        List<LabelRun> runs = new CutMaterial(new Stretch(42)).labels(Hand.LEFT).runs();
        assertThat(runs.get(0).span().startMicros()).isEqualTo(3_000_000);
        assertThat(runs.get(runs.size() - 1).span().endMicros()).isEqualTo(45_000_000);
        for (int i = 1; i < runs.size(); i++) {
            assertThat(runs.get(i).span().startMicros())
                    .isEqualTo(runs.get(i - 1).span().endMicros() + 1);
        }
    }
}
