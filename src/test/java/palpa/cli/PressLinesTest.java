package palpa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import palpa.model.Site;

/** Presses of a virtual glove, line by line. */
class PressLinesTest {

    private final PressLines presses = new PressLines();

    private void read(String text) {
        presses.readAll(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void pressesEachSiteAsItsLastLineSays() {
        read("thumb_tip 5\npalm_heel 2.5\nthumb_tip 7\n");
        assertThat(presses.newtons(Site.THUMB_TIP)).isEqualTo(7);
        assertThat(presses.newtons(Site.PALM_HEEL)).isEqualTo(2.5);
        assertThat(presses.newtons(Site.INDEX_TIP)).isZero();
    }

    @Test
    void noneLetsGoOfAll() {
        read("thumb_tip 5\nnone\n");
        assertThat(presses.newtons(Site.THUMB_TIP)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "thumb_tip", "elbow 5", "thumb_tip -1", "thumb_tip NaN", "thumb_tip 1e9", "thumb_tip 5 N"})
    void aLineThatIsNoPressChangesNothing(String line) {
        read("thumb_tip 3\n" + line + "\n");
        assertThat(presses.newtons(Site.THUMB_TIP)).isEqualTo(3);
    }
}
