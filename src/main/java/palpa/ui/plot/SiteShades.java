package palpa.ui.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.LegendItem;
import palpa.model.Hand;
import palpa.model.Site;
import palpa.session.Words;

/** The shades of a hand's colour by which its sites are told apart: five groups, from thumb to knuckles. */
final class SiteShades {

    /** How far each group's shade goes towards the text's colour (above 0) or towards the card's (below 0). */
    private static final double[] TOWARDS_TEXT = {0.6, 0.0, -0.3, 0.3, -0.45};

    private SiteShades() {}

    /** The parts of a hand that share a shade. */
    private enum Group {
        THUMB,
        FINGERS,
        PALM,
        EDGE,
        KNUCKLES;

        static Group of(Site site) {
            return switch (site) {
                case THUMB_TIP -> THUMB;
                case INDEX_TIP, MIDDLE_TIP, RING_TIP, LITTLE_TIP, INDEX_MID, MIDDLE_MID, RING_MID, LITTLE_MID ->
                    FINGERS;
                case THENAR, PALM_CENTRE, HYPOTHENAR, PALM_HEEL -> PALM;
                case ULNAR_EDGE -> EDGE;
                case KNUCKLE_RADIAL, KNUCKLE_ULNAR -> KNUCKLES;
            };
        }

        String words() {
            return Words.of("plot.sites." + name().toLowerCase(Locale.ROOT));
        }
    }

    /** The colour of a site's trace, 0xRRGGBB. */
    static int rgb(Palette palette, Hand hand, Site site) {
        return shade(palette, hand, Group.of(site)) & 0xFFFFFF;
    }

    /** What the legend says of a hand's sites. */
    static List<LegendItem> legend(ChartSpec spec, Hand hand) {
        List<LegendItem> items = new ArrayList<>();
        for (Group group : Group.values()) {
            Color colour = new Color(shade(Palette.of(spec.dark()), hand, group));
            items.add(BackgroundPainter.lineItem(group.words(), new BasicStroke(1.2f), colour));
        }
        return items;
    }

    private static int shade(Palette palette, Hand hand, Group group) {
        double share = TOWARDS_TEXT[group.ordinal()];
        int from = palette.hand(hand);
        int to = share > 0 ? palette.textArgb() : palette == Palette.DARK ? 0x1A2029 : 0xFFFFFF;
        return mix(from, to, Math.abs(share), 16)
                | mix(from, to, Math.abs(share), 8)
                | mix(from, to, Math.abs(share), 0);
    }

    private static int mix(int from, int to, double share, int shift) {
        int a = from >>> shift & 0xFF;
        int b = to >>> shift & 0xFF;
        return (int) Math.round(a + (b - a) * share) << shift;
    }
}
