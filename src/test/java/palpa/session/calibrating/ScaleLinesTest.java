package palpa.session.calibrating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a scale may send, and what is made of it. */
class ScaleLinesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "510|5.0014",
                "0.510 kg|5.0014",
                "0,510 kg|5.0014",
                "ST,GS,+ 510.0 g|5.0014",
                "N 3 510 g|5.0014",
                "5.25 N|5.25",
                "+5.25N|5.25",
                "-0.5 g|0"
            })
    void readsANumberAndItsUnit(String line, double newtons) {
        assertThat(ScaleLines.newtons(line).orElseThrow()).isCloseTo(newtons, within(1e-4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ready", "-500 g", "99999999 kg", "g", "OL"})
    void whatIsNoLoadSaysNothing(String line) {
        assertThat(ScaleLines.newtons(line)).isEmpty();
    }

    @Test
    void bytesMayComeInAnyPieces() {
        ScaleLines lines = new ScaleLines();
        assertThat(take(lines, "51")).isEmpty();
        assertThat(take(lines, "0 g\r\n20")).hasValue(510 * ScaleLines.NEWTONS_A_GRAM);
        assertThat(take(lines, "4 g\r")).hasValue(204 * ScaleLines.NEWTONS_A_GRAM);
    }

    @Test
    void aLineWithoutEndIsThrownAwayWhole() {
        ScaleLines lines = new ScaleLines();
        assertThat(take(lines, "9".repeat(100_000))).isEmpty();
        assertThat(take(lines, "\n204 g\n")).hasValue(204 * ScaleLines.NEWTONS_A_GRAM);
    }

    private static OptionalDouble take(ScaleLines lines, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        return lines.take(bytes, bytes.length);
    }
}
