package palpa.calibration.fit;

import java.util.Optional;
import palpa.calibration.CurveModel;
import palpa.calibration.PlayTerm;

/**
 * A law with its memory, as fitted. Immutable.
 *
 * @param law newtons shown at values that rise with the load
 */
record Fitted(Candidate candidate, CurveModel law, PlayTerm memory) {

    /** Law and gap are found in turn, each given the other. */
    private static final int TURNS = 4;

    private static final double GREATEST_GAP = 0.5;

    static Optional<Fitted> fit(Candidate candidate, Readings readings) {
        Optional<CurveModel> plain = LawFit.fit(candidate, readings, readings.newtons());
        if (plain.isEmpty() || !candidate.remembers()) {
            return plain.map(law -> new Fitted(candidate, law, PlayTerm.NONE));
        }
        return remembering(candidate, readings, plain.get());
    }

    private static Optional<Fitted> remembering(Candidate candidate, Readings readings, CurveModel plain) {
        double[] shares = readings.memoryNewtons(candidate.playWidth());
        CurveModel law = plain;
        double gap = 0;
        for (int turn = 0; turn < TURNS; turn++) {
            gap = gap(readings, shares, law, gap, Math.min(GREATEST_GAP, 0.99 * candidate.playWidth()));
            if (!(gap > 0)) {
                return Optional.empty();
            }
            double[] shown = readings.newtons().clone();
            for (int row = 0; row < shown.length; row++) {
                shown[row] += gap * shares[row];
            }
            Optional<CurveModel> next = LawFit.fit(candidate, readings, shown);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            law = next.get();
        }
        return Optional.of(new Fitted(candidate, law, new PlayTerm(gap, candidate.playWidth())));
    }

    /**
     * Least squares over the gap and a shift of the law in proportion to the load: a law fitted to both ways at once lies
     * between them, and without the shift half of the gap would stay hidden in it.
     */
    private static double gap(Readings readings, double[] shares, CurveModel law, double before, double most) {
        double ff = 0;
        double fs = 0;
        double ss = 0;
        double fe = 0;
        double se = 0;
        for (int row = 0; row < shares.length; row++) {
            double newtons = readings.newtons()[row];
            double error = law.newtons(readings.upwards()[row]) - newtons;
            ff += newtons * newtons;
            fs += newtons * shares[row];
            ss += shares[row] * shares[row];
            fe += newtons * error;
            se += shares[row] * error;
        }
        double gap = (se * ff - fe * fs) / (ss * ff - fs * fs);
        return Double.isFinite(gap) ? Math.min(most, gap) : before;
    }

    /** The force behind every reading, in their order, newtons; what a pass remembers begins with its first reading. */
    double[] predict(Readings readings) {
        double[] predicted = new double[readings.rows()];
        double play = 0;
        for (int row = 0; row < predicted.length; row++) {
            play = readings.beginsPass(row) ? 0 : play;
            predicted[row] = memory.force(law.newtons(readings.upwards()[row]), play);
            play = memory.play(predicted[row], play);
        }
        return predicted;
    }

    /** The same by the counts alone, newtons. */
    double[] predictWithoutMemory(Readings readings) {
        double[] predicted = new double[readings.rows()];
        for (int row = 0; row < predicted.length; row++) {
            predicted[row] = memory.middle(law.newtons(readings.upwards()[row]));
        }
        return predicted;
    }
}
