package palpa.ui.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import palpa.TestPrograms;
import palpa.coaching.Program;
import palpa.coaching.Step;

class ProgramWordsTest {

    private static final List<Program> SHIPPED = TestPrograms.shipped().shipped();

    @Test
    void reckonsCountedPassesByTheirBeat() {
        Step twentyPassesOfBothHandsAtOnce = SHIPPED.get(3).steps().get(1);

        assertThat(ProgramWords.seconds(twentyPassesOfBothHandsAtOnce)).isEqualTo(100);
    }

    @Test
    void saysHowLongAProgramTakes() {
        assertThat(ProgramWords.length(SHIPPED.get(0))).isEqualTo("as long as you like");
        assertThat(ProgramWords.length(SHIPPED.get(2))).isEqualTo("about 6 minutes");
        assertThat(ProgramWords.length(SHIPPED.get(1))).isEqualTo("about 16 minutes and more");
    }
}
