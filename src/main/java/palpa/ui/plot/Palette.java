package palpa.ui.plot;

import java.awt.Color;
import palpa.model.Hand;
import palpa.model.Technique;

/**
 * The chart's colours on a light or a dark card, as 0xAARRGGBB. Left is blue, right is orange; bands are tints of
 * green, the ceiling is red; text keeps a contrast of 4.5 : 1 on the card and on the bands.
 */
enum Palette {
    LIGHT(
            0xFF0072B2,
            0xFFD55E00,
            0xFF1B2430,
            0xFF4A5563,
            0x14101828,
            0x2E9C6E,
            new int[] {26, 58, 108},
            0xFFB3261E,
            0xFF3D63DD,
            new int[] {0xFF98A2B3, 0xFFE5A100, 0xFF1F83BD, 0xFF9A5AE2, 0xFF98A2B3},
            new int[] {0xFF00754F, 0xFF8F5A00, 0xFFB3261E}),
    DARK(
            0xFF56B4E9,
            0xFFF08A4B,
            0xFFE6EAF0,
            0xFFB9C2CE,
            0x16FFFFFF,
            0x38B88A,
            new int[] {24, 58, 104},
            0xFFFF7B6B,
            0xFF7AA2FF,
            new int[] {0xFF6B7686, 0xFFE59A0F, 0xFF2186C4, 0xFFB981F8, 0xFF6B7686},
            new int[] {0xFF4FD6A5, 0xFFF2C14E, 0xFFFF7B6B});

    private final int left;
    private final int right;
    private final int text;
    private final int muted;
    private final int grid;
    private final int band;
    private final int[] bandAlphas;
    private final int ceiling;
    private final int accent;
    private final int[] techniques;
    private final int[] marks;

    Palette(
            int left,
            int right,
            int text,
            int muted,
            int grid,
            int band,
            int[] bandAlphas,
            int ceiling,
            int accent,
            int[] techniques,
            int[] marks) {
        this.left = left;
        this.right = right;
        this.text = text;
        this.muted = muted;
        this.grid = grid;
        this.band = band;
        this.bandAlphas = bandAlphas;
        this.ceiling = ceiling;
        this.accent = accent;
        this.techniques = techniques;
        this.marks = marks;
    }

    static Palette of(boolean dark) {
        return dark ? DARK : LIGHT;
    }

    int hand(Hand hand) {
        return hand == Hand.LEFT ? left : right;
    }

    int textArgb() {
        return text;
    }

    Color text() {
        return new Color(text, true);
    }

    Color muted() {
        return new Color(muted, true);
    }

    Color grid() {
        return new Color(grid, true);
    }

    /** The ground of a lane: hardly there. */
    Color ground() {
        return new Color((grid >>> 24) / 2 << 24 | grid & 0xFFFFFF, true);
    }

    /** The tint of band 0 (light), 1 (moderate) or 2 (firm). */
    Color band(int number) {
        return new Color(bandAlphas[number] << 24 | band, true);
    }

    Color ceiling() {
        return new Color(ceiling, true);
    }

    /** The ceiling's colour for its hatching. */
    Color hatch() {
        return new Color(0x40 << 24 | ceiling & 0xFFFFFF, true);
    }

    Color accent() {
        return new Color(accent, true);
    }

    /** The fill of a technique's bars; rest and unsure are grey. */
    int technique(Technique technique) {
        return techniques[technique.ordinal()];
    }

    /** The colour of a score as text: well done, fair, or poor. */
    Color score(double points) {
        return new Color(marks[points >= 80 ? 0 : points >= 60 ? 1 : 2], true);
    }

    int ceilingArgb() {
        return ceiling;
    }

    int mutedArgb() {
        return muted;
    }
}
