package palpa.export;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import palpa.calibration.CalibrationState;
import palpa.model.Hand;
import palpa.session.GloveOnRecord;
import palpa.session.Reports.Origin;

/** What each hand's newtons are worth. Immutable. */
final class Calibrations {

    private final Map<Hand, Origin> origins = new EnumMap<>(Hand.class);
    private final boolean newtons;

    Calibrations(List<GloveOnRecord> gloves) {
        newtons = gloves.stream().allMatch(glove -> glove.profile().state().claimsNewtons());
        for (Hand hand : Hand.values()) {
            Set<String> states = new LinkedHashSet<>();
            gloves.stream().filter(glove -> glove.hand() == hand).forEach(glove -> states.add(label(glove)));
            origins.put(hand, new Origin(String.join("/", states), "", ""));
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
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** Where the hand's rows come from: the state of its glove; of several, joined with a slash. */
    Origin of(Hand hand) {
        return origins.get(hand);
    }
}
