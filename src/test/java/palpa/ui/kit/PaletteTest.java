package palpa.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contrast of the stylesheet's colours, and how far apart they are, in both themes, with whole and with colour-blind sight. */
class PaletteTest {

    private static final double TEXT = 4.5;
    private static final double SIGN = 3;

    private static Map<String, Color> colours(Theme theme) throws IOException {
        String css;
        try (InputStream in = PaletteTest.class.getResourceAsStream("/palpa/ui/palpa.css")) {
            css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        int from = css.indexOf("." + theme.styleClass() + " {");
        Map<String, Color> colours = new HashMap<>();
        Matcher matcher = Pattern.compile("-palpa-([a-z-]+): (#[0-9a-f]{6});")
                .matcher(css.substring(from, css.indexOf('}', from)));
        while (matcher.find()) {
            colours.put(matcher.group(1), Color.web(matcher.group(2)));
        }
        return colours;
    }

    @ParameterizedTest
    @CsvSource({
        "text, card",
        "text, ground",
        "muted, card",
        "muted, ground",
        "muted, accent-soft",
        "text, accent-soft",
        "left-text, card",
        "right-text, card",
        "good, card",
        "danger, card",
        "warning, card",
        "accent, card",
        "text, band-below",
        "text, band-light",
        "text, band-moderate",
        "text, band-firm",
        "text, hatch",
        "text, skin",
        "on-danger, alarm",
        "card, text"
    })
    void textIsReadableInBothThemes(String text, String ground) throws IOException {
        for (Theme theme : Theme.values()) {
            Map<String, Color> colours = colours(theme);
            for (Sight sight : Sight.values()) {
                assertThat(sight.contrast(colours.get(text), colours.get(ground)))
                        .as("%s on %s, %s, %s", text, ground, theme, sight)
                        .isGreaterThanOrEqualTo(TEXT);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "left, card",
        "right, card",
        "left, hand",
        "right, hand",
        "stroking, accent-soft",
        "kneading, accent-soft",
        "percussion, accent-soft",
        "accent, band-moderate",
        "accent, card",
        "alarm, card",
        "danger, skin"
    })
    void signsAreSeenInBothThemes(String sign, String ground) throws IOException {
        for (Theme theme : Theme.values()) {
            Map<String, Color> colours = colours(theme);
            assertThat(Sight.WHOLE.contrast(colours.get(sign), colours.get(ground)))
                    .as("%s on %s, %s", sign, ground, theme)
                    .isGreaterThanOrEqualTo(SIGN);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "left, right, 60",
        "stroking, kneading, 15",
        "stroking, percussion, 50",
        "kneading, percussion, 24",
        "band-below, band-light, 6",
        "band-light, band-moderate, 9",
        "band-moderate, band-firm, 9",
        "good, danger, 15",
        "good, warning, 20",
        "hatch, band-firm, 8"
    })
    void whatMeansDifferentThingsLooksDifferentToEveryone(String one, String other, double least) throws IOException {
        for (Theme theme : Theme.values()) {
            Map<String, Color> colours = colours(theme);
            for (Sight sight : Sight.values()) {
                assertThat(sight.difference(colours.get(one), colours.get(other)))
                        .as("%s and %s, %s, %s", one, other, theme, sight)
                        .isGreaterThanOrEqualTo(least);
            }
        }
    }
}
