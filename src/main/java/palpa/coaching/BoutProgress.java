package palpa.coaching;

/**
 * How the present step goes so far. Immutable.
 *
 * @param strokes strokes counted, both hands
 * @param activeSeconds seconds in which at least one hand worked
 * @param inBand part of the strokes whose level was the one asked for, 0 to 1, NaN before the first
 * @param evenness mean evenness of the hands, 0 to 1, NaN until known
 */
public record BoutProgress(int strokes, double activeSeconds, double inBand, double evenness) {

    public static final BoutProgress NONE = new BoutProgress(0, 0, Double.NaN, Double.NaN);
}
