package palpa.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import palpa.model.Region;

class CellsTest {

    private static final Locale MACHINE = Locale.getDefault();

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(MACHINE);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 3, 0.000",
        "1.2345, 3, 1.235",
        "-0.5, 1, -0.5",
        "-0.0001, 3, 0.000",
        "0.0625, 3, 0.063",
        "12, 0, 12",
        "1234567.891, 2, 1234567.89"
    })
    void writesNumbersWithFixedDecimals(double value, int decimals, String expected) {
        assertThat(Cells.number(value, decimals)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 1e300})
    void leavesTheUnknownEmpty(double value) {
        assertThat(Cells.number(value, 3)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 6, 0.000000", "1234567, 6, 1.234567", "1234567, 3, 1.235", "-1500, 3, -0.002", "100000, 3, 0.100"})
    void writesMicrosecondsAsSeconds(long micros, int decimals, String expected) {
        assertThat(Cells.seconds(micros, decimals)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|'/c calc'!A1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"})
    void defusesWhatASpreadsheetWouldRun(String text) {
        assertThat(Cells.text(text)).isEqualTo("'" + text);
    }

    @Test
    void leavesOrdinaryTextAlone() {
        assertThat(Cells.text("Anna = 3")).isEqualTo("Anna = 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de-DE", "tr-TR", "ar-EG", "hi-IN-u-nu-deva"})
    void writesTheSameInEveryLocale(String locale) {
        Locale.setDefault(Locale.forLanguageTag(locale));

        assertThat(Cells.number(1234.5, 1)).isEqualTo("1234.5");
        assertThat(Cells.label(Region.INNER_THIGH)).isEqualTo("inner_thigh");
    }
}
