package palpa.glove.hand;

import palpa.glove.chance.Chance;

/**
 * The beat both hands follow in one bout: times of successive strokes. Immutable; any thread.
 *
 * <p>The tempo is shared by both hands (it is drawn from a topic without a hand), each hand adds its own lateness: of
 * the intervals' variance {@value #SHARED} is the tempo's. Intervals keep within {@value #LIMIT} standard deviations.
 */
public final class Rhythm {

    private static final double SHARED = 0.6;
    private static final double LIMIT = 2.5;

    private final double[] beatSeconds;
    private final double ownSpread;

    /** Beats from 0 until {@code untilSeconds}, one every {@code periodSeconds}. */
    public Rhythm(double periodSeconds, double spread, double untilSeconds, Chance shared) {
        double[] beats = new double[(int) (untilSeconds / periodSeconds * 2) + 4];
        double tempoSpread = spread * Math.sqrt(SHARED);
        for (int beat = 1; beat < beats.length; beat++) {
            beats[beat] = beats[beat - 1] + periodSeconds * (1 + tempoSpread * shared.normal(LIMIT));
        }
        this.beatSeconds = beats;
        // An interval lies between two late strokes, so that its variance is twice one stroke's.
        this.ownSpread = periodSeconds * spread * Math.sqrt((1 - SHARED) / 2);
    }

    /** Time of a beat, seconds; {@code position} may lie between two beats: 0.5 is half way from the first. */
    double seconds(double position) {
        int beat = Math.min((int) position, beatSeconds.length - 2);
        double part = position - beat;
        return beatSeconds[beat] + part * (beatSeconds[beat + 1] - beatSeconds[beat]);
    }

    /** The same with this hand's own lateness. */
    public double seconds(double position, Chance own) {
        return seconds(position) + ownSpread * own.normal(LIMIT);
    }

    /** Beats there are to ask for. */
    public int beats() {
        return beatSeconds.length - 1;
    }
}
