package palpa.ui.review;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import palpa.model.Hand;
import palpa.model.LevelBands;
import palpa.model.Stroke;
import palpa.model.Technique;
import palpa.session.Words;
import palpa.session.review.BandStretch;
import palpa.session.review.ReviewFindings;
import palpa.session.review.SessionReview;
import palpa.ui.plot.CursorValues;

/** What both hands do at the cursor: forces of all sites, technique, the stroke one looks at. FX thread only. */
final class CursorModel {

    private static final float[] NOTHING = {};

    private final StringProperty moment = new SimpleStringProperty("");
    private final StringProperty place = new SimpleStringProperty("");
    private final Map<Hand, ObjectProperty<HandAtCursor>> hands = new EnumMap<>(Hand.class);
    private final Map<Hand, StringProperty> doings = new EnumMap<>(Hand.class);

    CursorModel() {
        for (Hand hand : Hand.values()) {
            hands.put(hand, new SimpleObjectProperty<>(HandAtCursor.of(hand, NOTHING, Optional.empty(), true)));
            doings.put(hand, new SimpleStringProperty(""));
        }
    }

    /**
     * Shows what is known of the place the cursor is at; its samples follow by {@link #feel}.
     *
     * @param findings what was found, null while it is being looked for
     */
    void show(SessionReview review, ReviewFindings findings, long micros) {
        moment.set(SessionTimes.at(micros));
        place.set(Words.of("review.region." + review.placeAt(micros).region().label()));
        for (Hand hand : Hand.values()) {
            doings.get(hand).set(findings == null ? "" : doing(findings, hand, micros, review.claimsNewtons(hand)));
        }
    }

    /** Shows what every site felt there. */
    void feel(SessionReview review, ReviewFindings findings, CursorValues values) {
        for (Hand hand : Hand.values()) {
            List<BandStretch> lanes = findings == null ? review.bands(hand) : findings.bands(hand);
            Optional<LevelBands> bands = bandsAt(lanes, values.micros());
            hands.get(hand).set(HandAtCursor.of(hand, values.of(hand), bands, review.claimsNewtons(hand)));
        }
    }

    private static Optional<LevelBands> bandsAt(List<BandStretch> lanes, long micros) {
        return lanes.stream()
                .filter(lane -> lane.span().contains(micros))
                .findFirst()
                .map(BandStretch::bands);
    }

    private static String doing(ReviewFindings findings, Hand hand, long micros, boolean claimsNewtons) {
        Technique technique = findings.stretchAt(hand, micros)
                .map(stretch -> stretch.technique())
                .orElse(Technique.REST);
        String name = Words.of("review.technique." + technique.label());
        return findings.strokeAt(hand, micros)
                .map(stroke -> name + " · " + stroke(findings, stroke, claimsNewtons))
                .orElse(name);
    }

    private static String stroke(ReviewFindings findings, Stroke stroke, boolean claimsNewtons) {
        String number = Integer.toString(findings.strokeFrom(stroke.hand(), stroke.startMicros()) + 1);
        String level = Words.of("review.level." + stroke.level().label());
        String grade = Words.of("review.grade." + findings.grade(stroke).label());
        String surface = stroke.surface() == null
                ? ""
                : Words.of("review.surface." + stroke.surface().label()) + " · ";
        String peak = claimsNewtons
                ? Words.of("review.newtons", String.format(Locale.ROOT, "%.0f", stroke.peakNewtons())) + " · "
                : "";
        return Words.of("review.stroke", number) + " · " + surface + peak
                + (grade.isEmpty() ? level : level + ", " + grade);
    }

    /** The time of the cursor. */
    ReadOnlyStringProperty momentProperty() {
        return moment;
    }

    /** The region being worked there. */
    ReadOnlyStringProperty placeProperty() {
        return place;
    }

    ReadOnlyObjectProperty<HandAtCursor> handProperty(Hand hand) {
        return hands.get(hand);
    }

    /** What {@code hand} does there, in words; empty while that is not known. */
    ReadOnlyStringProperty doingProperty(Hand hand) {
        return doings.get(hand);
    }
}
