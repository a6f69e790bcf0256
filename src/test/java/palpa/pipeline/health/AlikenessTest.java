package palpa.pipeline.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import palpa.model.GloveDescriptor;
import palpa.model.Site;

/** How two sensors go together over a spell. */
class AlikenessTest {

    private static final GloveDescriptor GLOVE = KneadingGlove.descriptor();
    private static final int FULL = 4095;

    private final Cell cell = new Cell(GLOVE);
    private final Alikeness spell = new Alikeness(cell.sensors());

    /** The second sensor shows {@code follower} of the first one's counts, from 100 to 3000. */
    private void show(IntUnaryOperator follower) {
        int[] counts = new int[GLOVE.channels().size()];
        double[] newtons = new double[Site.COUNT];
        Arrays.fill(newtons, Double.NaN);
        cell.clear();
        for (int leader = 100; leader <= 3000; leader += 10) {
            counts[0] = leader;
            counts[1] = follower.applyAsInt(leader);
            cell.add(counts, 0, newtons);
            spell.add(cell);
        }
    }

    @Test
    void aLeakIsAStraightLine() {
        show(leader -> 400 + leader / 5);
        assertThat(spell.span(0)).isCloseTo(2900.0 / FULL, within(1e-9));
        assertThat(spell.slope(0, 1)).isCloseTo(0.2, within(1e-3));
        assertThat(spell.bend(0, 1)).isCloseTo(0, within(0.01));
        assertThat(spell.left(0, 1)).isLessThan(1.0 / FULL);
        assertThat(spell.explained(0, 1)).isCloseTo(0.2 * 2900 / FULL / Math.sqrt(12), within(1e-3));
    }

    @Test
    void twoSitesThatShareALoadBend() {
        // A site that bears a fifth of what the other one does, through the divider both have: x / (1 + x).
        show(leader -> {
            double load = (double) leader / (FULL - leader);
            return (int) Math.round(FULL * load / 5 / (1 + load / 5));
        });
        assertThat(spell.bend(0, 1)).isGreaterThan(1);
    }

    @Test
    void aSpellThatIsClearedBeginsAnew() {
        show(leader -> 4000 - leader);
        spell.clear();
        show(leader -> leader / 2);
        assertThat(spell.slope(0, 1)).isCloseTo(0.5, within(1e-3));
    }

    @Test
    void aSensorThatStandsStillFollowsNobody() {
        show(leader -> 400);
        assertThat(spell.explained(0, 1)).isCloseTo(0, within(1e-12));
    }
}
