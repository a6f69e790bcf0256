package palpa.model;

/**
 * One counted movement of one hand: a strike, a pass from touch-on to touch-off, or a squeeze cycle.
 *
 * @param startMicros its beginning on the session clock, microseconds
 * @param endMicros its end on the same clock, at or after the beginning
 * @param peakNewtons greatest force in it, newtons
 * @param meanNewtons mean force over it, newtons
 * @param levelNewtons the measure its level was judged on: peak, plateau mean or 90th percentile by technique, newtons
 * @param rateHertz strokes of this kind a second of this hand, NaN until known
 * @param confidence 0 to 1
 */
public record Stroke(
        Hand hand,
        Region region,
        Technique technique,
        Level level,
        Surface surface,
        long startMicros,
        long endMicros,
        double peakNewtons,
        double meanNewtons,
        double levelNewtons,
        double rateHertz,
        double confidence) {

    public Stroke {
        if (endMicros < startMicros) {
            throw new IllegalArgumentException("stroke ends before it begins: " + startMicros + " to " + endMicros);
        }
        if (!(peakNewtons >= 0 && meanNewtons >= 0 && levelNewtons >= 0 && confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException(
                    "stroke of " + peakNewtons + " N peak, " + meanNewtons + " N mean, confidence " + confidence);
        }
    }
}
