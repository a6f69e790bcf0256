package palpa.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import palpa.TestPrograms;
import palpa.coaching.Program;
import palpa.coaching.Step;

class StepWordsTest {

    private static final List<Program> SHIPPED = TestPrograms.shipped().shipped();

    @Test
    void saysWhereWhatHowMuchAndHow() {
        Step chopping = SHIPPED.get(2).steps().get(0);

        assertThat(StepWords.where(chopping)).isEqualTo("Calf, left leg");
        assertThat(StepWords.what(chopping)).isEqualTo("Percussion, light");
        assertThat(StepWords.dose(chopping)).isEqualTo("0:30");
        assertThat(StepWords.how(chopping)).isEqualTo("left fist, right edge · in turn · 270 a minute");
    }

    @Test
    void saysTheWayOverSeveralRegions() {
        assertThat(StepWords.where(SHIPPED.get(3).steps().get(0))).isEqualTo("Ankle → Calf → Ankle, left leg");
    }
}
