package palpa.ui.kit;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import palpa.coaching.score.Part;
import palpa.coaching.score.Score;
import palpa.session.Words;

/** A score in figures: the points of 100, what they are made of, and how much of the time was in band. FX thread only. */
public final class ScoreModel {

    private static final String UNKNOWN = "–";
    private static final double MOST = 100;

    private final StringProperty total = new SimpleStringProperty(UNKNOWN);
    private final StringProperty inBand = new SimpleStringProperty(UNKNOWN);
    private final StringProperty remark = new SimpleStringProperty("");
    private final StringProperty spoken = new SimpleStringProperty("");
    private final Map<Part, StringProperty> parts = new EnumMap<>(Part.class);
    private Optional<Score> shown = Optional.empty();

    public ScoreModel() {
        for (Part part : Part.values()) {
            parts.put(part, new SimpleStringProperty());
        }
        clear();
    }

    /** Nothing is known yet. */
    public void clear() {
        show(Optional.empty());
        remark.set("");
        spoken.set("");
    }

    /** Shows {@code score}; where there is none the remark says why. */
    public void show(Optional<Score> score) {
        shown = score;
        total.set(score.map(points -> points.total())
                .filter(points -> !Double.isNaN(points))
                .map(points -> Long.toString(Math.round(points)))
                .orElse(UNKNOWN));
        inBand.set(score.map(points -> percent(points.inBand())).orElse(UNKNOWN));
        parts.forEach((part, text) ->
                text.set(score.map(points -> partText(part, points)).orElse(UNKNOWN)));
        remark.set(score.map(ScoreModel::capText).orElse(Words.of("review.score.none")));
        spoken.set(
                score.isPresent()
                        ? Words.of("review.score.spoken", total.get(), inBand.get())
                        : Words.of("review.score.none"));
    }

    private static String partText(Part part, Score score) {
        return score.judges(part) ? Math.round(score.points(part)) + " / " + Math.round(part.most()) : UNKNOWN;
    }

    /** "78 %", or a dash where it is not known. */
    public static String percent(double part) {
        return Double.isNaN(part) ? UNKNOWN : Math.round(part * 100) + " %";
    }

    private static String capText(Score score) {
        return score.cap() < MOST ? Words.of("review.score.capped", Long.toString(Math.round(score.cap()))) : "";
    }

    /** The part of {@code part}'s points that was got, 0 to 1; 0 where it is not judged. */
    public double partShare(Part part) {
        return shown.filter(score -> score.judges(part))
                .map(score -> score.points(part) / part.most())
                .orElse(0.0);
    }

    /** Points of 100, or a dash. */
    public ReadOnlyStringProperty totalProperty() {
        return total;
    }

    /** "31 / 40", or a dash. */
    public ReadOnlyStringProperty partProperty(Part part) {
        return parts.get(part);
    }

    public ReadOnlyStringProperty inBandProperty() {
        return inBand;
    }

    /** Why there is no score, or why it is no higher; mostly empty. */
    public ReadOnlyStringProperty remarkProperty() {
        return remark;
    }

    /** The score in one sentence, for a screen reader. */
    public ReadOnlyStringProperty spokenProperty() {
        return spoken;
    }
}
