package palpa.export;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import palpa.calibration.CalibrationState;
import palpa.model.Hand;
import palpa.session.GloveOnRecord;
import palpa.session.Reports.Origin;
import palpa.session.Worth;

/** What each hand's newtons are worth. Immutable. */
final class Calibrations {

    private final Map<Hand, Origin> origins = new EnumMap<>(Hand.class);
    private final boolean newtons;

    Calibrations(List<GloveOnRecord> gloves) {
        newtons = gloves.stream().allMatch(glove -> glove.profile().state().claimsNewtons());
        for (Hand hand : Hand.values()) {
            origins.put(hand, new Origin(Worth.of(hand, gloves), "", ""));
        }
    }

    /** Whether every glove's numbers may be called newtons. */
    boolean claimNewtons() {
        return newtons;
    }

    static String label(GloveOnRecord glove) {
        return label(glove.profile().state().kind());
    }

    static String label(CalibrationState.Kind kind) {
        return Worth.word(kind);
    }

    /** Where the hand's rows come from: the state of its glove; of several, joined with a slash. */
    Origin of(Hand hand) {
        return origins.get(hand);
    }
}
