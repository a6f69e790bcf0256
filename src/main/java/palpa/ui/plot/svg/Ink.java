package palpa.ui.plot.svg;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import palpa.model.Hand;
import palpa.model.Technique;

/**
 * The colours a figure is drawn with. A page names the real ones (CSS variables), so that it can be light, dark or printed
 * in grey: each colour here only stands for its variable. No meaning rests on colour alone: left is solid and right dashed,
 * each technique has a shape.
 */
enum Ink {
    TEXT("currentColor"),
    GRID("var(--grid)"),
    LEFT("var(--left)"),
    RIGHT("var(--right)"),
    LIGHT_BAND("var(--band-light)"),
    MODERATE_BAND("var(--band-moderate)"),
    FIRM_BAND("var(--band-firm)"),
    CEILING("var(--ceiling)"),
    STROKING("var(--stroking)"),
    KNEADING("var(--kneading)"),
    PERCUSSION("var(--percussion)"),
    UNSURE("var(--unsure)");

    static final Font SMALL = new Font(Font.SANS_SERIF, Font.PLAIN, 11);
    static final Stroke THIN = new BasicStroke(1f);
    static final Stroke DASHED =
            new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, new float[] {4, 3}, 0f);

    private static final Logger LOG = LoggerFactory.getLogger(Ink.class);

    /** No drawing library writes a colour like these by a name of its own. */
    private static final int RED = 1;

    private static final int GREEN = 2;
    private static final float MARK = 2.6f;

    private final String css;

    Ink(String css) {
        this.css = css;
    }

    /**
     * Java says that a machine has no fonts, or lacks the library to read them, with an error, and from 25 on with an exception of
     * no type of its own.
     */
    static boolean hasFonts() {
        try {
            return !SMALL.getFamily(Locale.ROOT).isEmpty();
        } catch (InternalError | LinkageError | RuntimeException noFonts) {
            LOG.debug("this machine has no fonts to draw figures with", noFonts);
            return false;
        }
    }

    Color color() {
        return new Color(RED, GREEN, 10 + ordinal());
    }

    /** Puts the page's colours in the place of those drawn with. */
    static String dye(String svg) {
        String dyed = svg;
        for (Ink ink : values()) {
            Color color = ink.color();
            String written = "rgb(" + color.getRed() + "," + color.getGreen() + "," + color.getBlue() + ")";
            dyed = dyed.replace(written, ink.css);
        }
        return dyed;
    }

    static Ink of(Hand hand) {
        return hand == Hand.LEFT ? LEFT : RIGHT;
    }

    static Stroke stroke(Hand hand) {
        return hand == Hand.LEFT ? THIN : DASHED;
    }

    static Ink of(Technique technique) {
        return switch (technique) {
            case STROKING -> STROKING;
            case KNEADING -> KNEADING;
            case PERCUSSION -> PERCUSSION;
            default -> UNSURE;
        };
    }

    /** A circle for stroking, a square for kneading, a triangle for percussion. */
    static Shape mark(Technique technique) {
        return switch (technique) {
            case STROKING -> new Ellipse2D.Float(-MARK, -MARK, 2 * MARK, 2 * MARK);
            case KNEADING -> new Rectangle2D.Float(-MARK, -MARK, 2 * MARK, 2 * MARK);
            default -> triangle();
        };
    }

    private static Shape triangle() {
        Path2D.Float path = new Path2D.Float();
        path.moveTo(0, -1.2f * MARK);
        path.lineTo(1.1f * MARK, MARK);
        path.lineTo(-1.1f * MARK, MARK);
        path.closePath();
        return path;
    }
}
