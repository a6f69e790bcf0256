package palpa.recognition;

import java.util.Arrays;

/**
 * Values of a feature sorted into at most 64 bins of about equally many examples, and one more for what is unknown: a
 * tree then tries 63 borders instead of every value.
 *
 * <p>Bin {@code b} holds the values above border {@code b - 1} and up to border {@code b}, which belongs to it.
 */
final class Binning {

    /** The bin of what is unknown. */
    static final int UNKNOWN = 64;

    /** Bins in all. */
    static final int BINS = UNKNOWN + 1;

    /** Borders of a large set are taken from this many of its examples. */
    private static final int MOST_LOOKED_AT = 20_000;

    private final float[][] borders;

    private Binning(float[][] borders) {
        this.borders = borders;
    }

    static Binning of(Examples examples) {
        Examples some = examples.thinnedTo(MOST_LOOKED_AT);
        float[][] borders = new float[examples.features().size()][];
        for (int feature = 0; feature < borders.length; feature++) {
            borders[feature] = borders(sorted(some, feature));
        }
        return new Binning(borders);
    }

    private static float[] sorted(Examples examples, int feature) {
        float[] values = new float[examples.size()];
        int known = 0;
        for (int row = 0; row < values.length; row++) {
            float value = examples.value(row, feature);
            if (!Float.isNaN(value)) {
                values[known++] = value;
            }
        }
        float[] sorted = Arrays.copyOf(values, known);
        Arrays.sort(sorted);
        return sorted;
    }

    /** Borders half-way between neighbouring values, at the quantiles; a value that fills several bins has one. */
    private static float[] borders(float[] sorted) {
        float[] found = new float[UNKNOWN - 1];
        int count = 0;
        for (int bin = 1; bin < UNKNOWN; bin++) {
            int at = (int) ((long) bin * sorted.length / UNKNOWN);
            if (at > 0 && sorted[at - 1] < sorted[at]) {
                float border = sorted[at - 1] + (sorted[at] - sorted[at - 1]) / 2;
                if (count == 0 || border > found[count - 1]) {
                    found[count++] = border;
                }
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** The bin of a value. */
    int bin(int feature, float value) {
        if (Float.isNaN(value)) {
            return UNKNOWN;
        }
        int found = Arrays.binarySearch(borders[feature], value);
        return found >= 0 ? found : -found - 1;
    }

    /** How many bins a feature has, that of the unknown apart. */
    int bins(int feature) {
        return borders[feature].length + 1;
    }

    /** The greatest value of a bin that is not the last. */
    float border(int feature, int bin) {
        return borders[feature][bin];
    }

    /** The bins of every example, feature by feature. */
    byte[][] columns(Examples examples) {
        byte[][] columns = new byte[borders.length][examples.size()];
        for (int feature = 0; feature < borders.length; feature++) {
            for (int row = 0; row < examples.size(); row++) {
                columns[feature][row] = (byte) bin(feature, examples.value(row, feature));
            }
        }
        return columns;
    }
}
