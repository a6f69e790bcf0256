package palpa.ui.plot;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import palpa.model.Hand;
import palpa.model.Technique;
import palpa.ui.kit.Sight;

/** The charts' colours as they are seen without one kind of cones. */
class PaletteTest {

    private static final double LEAST = 15;

    private static Color colour(int argb) {
        return Color.rgb(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF);
    }

    private static void assertApart(Sight sight, int one, int other, String what) {
        assertThat(sight.difference(colour(one), colour(other))).as(what).isGreaterThanOrEqualTo(LEAST);
    }

    @ParameterizedTest
    @EnumSource(Sight.class)
    void theHandsLookDifferentToEveryone(Sight sight) {
        for (Palette palette : Palette.values()) {
            assertApart(sight, palette.hand(Hand.LEFT), palette.hand(Hand.RIGHT), palette + " hands");
        }
    }

    @ParameterizedTest
    @EnumSource(Sight.class)
    void theTechniquesLookDifferentToEveryone(Sight sight) {
        Technique[] all = {Technique.REST, Technique.PERCUSSION, Technique.STROKING, Technique.KNEADING};
        for (Palette palette : Palette.values()) {
            for (int i = 0; i < all.length; i++) {
                for (int j = 0; j < i; j++) {
                    String what = palette + " " + all[i] + " and " + all[j];
                    assertApart(sight, palette.technique(all[i]), palette.technique(all[j]), what);
                }
            }
        }
    }
}
