package palpa.calibration.fit;

import java.util.ArrayList;
import java.util.List;
import palpa.calibration.CurveKind;

/**
 * A law that may be tried on a channel.
 *
 * @param kind its kind
 * @param degree of a polynomial, else 0
 * @param playWidth width of its memory, a fraction of the load, 0 for none
 */
public record Candidate(CurveKind kind, int degree, double playWidth) {

    private static final double[] PLAY_WIDTHS = {0.1, 0.3};
    private static final int STEEPEST = 3;

    /** Every law without a memory, the simplest first; of one kind only where {@code only} names any. */
    static List<Candidate> plain(List<CurveKind> only) {
        List<Candidate> all = new ArrayList<>();
        for (CurveKind kind : CurveKind.values()) {
            if (!only.isEmpty() && !only.contains(kind)) {
                continue;
            }
            if (kind == CurveKind.POLYNOMIAL) {
                for (int degree = 2; degree <= STEEPEST; degree++) {
                    all.add(new Candidate(kind, degree, 0));
                }
            } else {
                all.add(new Candidate(kind, 0, 0));
            }
        }
        return all;
    }

    /** The same law with the memories that may be tried. */
    List<Candidate> remembering() {
        List<Candidate> all = new ArrayList<>();
        for (double width : PLAY_WIDTHS) {
            all.add(new Candidate(kind, degree, width));
        }
        return all;
    }

    boolean remembers() {
        return playWidth > 0;
    }

    /** Loads of different size it takes at least. */
    int fewestLevels() {
        return switch (kind) {
            case LINEAR -> 2;
            case POWER -> 4;
            case POLYNOMIAL -> degree + 2;
            case POINTS, MONOTONE -> 3;
        };
    }

    /** What it is called, e.g. {@code power}, {@code polynomial3+memory}. */
    public String label() {
        return kind.label() + (degree > 0 ? degree : "") + (remembers() ? "+memory" : "");
    }
}
