package palpa.ui.teach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import palpa.model.Technique;
import palpa.session.learning.Corrected;
import palpa.session.learning.Taught;

/** How a teaching is put in words. */
class TeachWordsTest {

    @Test
    void saysHowMuchOfWhatIsCorrected() {
        Corrected corrected = new Corrected(2, 3, Map.of(Technique.KNEADING, 40.4, Technique.PERCUSSION, 12.0));
        assertThat(TeachWords.of(corrected)).isEqualTo("3 stretches in 2 sessions (percussion 12 s, kneading 40 s)");
    }

    @Test
    void saysWhenNothingIsCorrected() {
        assertThat(TeachWords.of(Corrected.NOTHING)).isEqualTo("nothing is corrected");
    }

    @Test
    void tellsWhatWasTakenForWhatBeforeAndAfter() {
        assertThat(TeachWords.onCorrected(MadeTaught.taught(63, 4, 96)))
                .extracting(TeachWords.Line::spoken)
                .containsExactly(
                        "told rightly: 37 % before, 96 % after", "kneading taken for stroking: 63 % before, 4 % after");
    }

    @Test
    void tellsHowItIsWithOtherPeople() {
        assertThat(TeachWords.elsewhere(MadeTaught.taught(63, 4, 91)).spoken())
                .isEqualTo("told rightly, techniques alike: 96 % before, 91 % after");
    }

    @ParameterizedTest
    @CsvSource({
        "63, 4, 96, Better where",
        "63, 4, 90, worse elsewhere than the model that comes with Palpa: 90 % instead of 96 %",
        "63, 63, 96, No better where",
        "20, 63, 80, Worse than the model that comes with Palpa"
    })
    void saysPlainlyWhatIsToBeThoughtOfIt(int before, int after, int elsewhere, String verdict) {
        Taught taught = MadeTaught.taught(before, after, elsewhere);
        assertThat(TeachWords.verdict(taught)).contains(verdict);
    }
}
