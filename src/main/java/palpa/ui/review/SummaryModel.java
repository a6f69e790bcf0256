package palpa.ui.review;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import palpa.calibration.CalibrationState;
import palpa.coaching.score.SessionScore;
import palpa.model.Hand;
import palpa.session.SensorWords;
import palpa.session.SessionHeader;
import palpa.session.SessionStore.Damage;
import palpa.session.Words;
import palpa.session.library.Deviations;
import palpa.session.review.Fault;
import palpa.session.review.Overview;
import palpa.session.review.ReviewFindings;
import palpa.session.review.SessionReview;
import palpa.ui.kit.Calibrations;
import palpa.ui.kit.ScoreModel;
import palpa.ui.kit.Times;
import palpa.ui.kit.When;

/** What is to be said of the whole session: who and when, why the score is not higher, what is missing. FX thread only. */
final class SummaryModel {

    private final ZoneId zone;
    private final StringProperty trainee = new SimpleStringProperty("");
    private final StringProperty program = new SimpleStringProperty("");
    private final StringProperty when = new SimpleStringProperty("");
    private final StringProperty length = new SimpleStringProperty("");
    private final StringProperty figures = new SimpleStringProperty("");
    private final StringProperty damage = new SimpleStringProperty("");
    private final StringProperty origin = new SimpleStringProperty("");
    private final ScoreModel score = new ScoreModel();
    private final ObservableList<Reason> reasons = FXCollections.observableArrayList();
    private final ObservableList<TechniqueTime> techniques = FXCollections.observableArrayList();
    private String calibration = "";
    private String recorded = "";
    private String samples = "";
    private String missing = "";

    SummaryModel(ZoneId zone) {
        this.zone = zone;
    }

    /** Forgets the session before. */
    void clear() {
        missing = "";
        List.of(trainee, program, when, length, figures, damage, origin).forEach(text -> text.set(""));
        score.clear();
        reasons.clear();
        techniques.clear();
    }

    void opened(SessionReview review) {
        SessionHeader header = review.header();
        trainee.set(header.trainee().isBlank() ? Words.of("review.unnamed") : header.trainee());
        program.set(header.program().name());
        when.set(When.of(header.startedAt(), zone));
        length.set(Times.minutes(review.span().lengthMicros() / 1e6));
        calibration = review.gloves().stream()
                .map(glove -> glove.profile().state())
                .max(Comparator.comparing(CalibrationState::kind))
                .map(Calibrations::text)
                .orElse("");
        recorded = Words.of(
                "review.origin",
                header.softwareVersion(),
                header.program().name(),
                Integer.toString(header.program().version()));
        origin.set(recorded);
        figures.set(calibration);
    }

    void seen(Overview overview) {
        samples = Words.of(
                "review.samples",
                grouped(overview.lostSamples()),
                grouped(overview.samples() + overview.lostSamples()));
        figures.set(samples + " · " + calibration);
        missing = damageText(overview.damage(), length.get());
        damage.set(missing);
    }

    private static String damageText(Damage damage, String length) {
        List<String> sentences = new ArrayList<>();
        if (!damage.ended()) {
            sentences.add(Words.of("review.damage.broken_off", length));
        }
        if (damage.damagedChunks() > 0) {
            sentences.add(Words.of("review.damage.chunks", damage.damagedChunks()));
        }
        return String.join(" ", sentences);
    }

    void found(ReviewFindings findings) {
        int strokes = findings.strokes(Hand.LEFT).size()
                + findings.strokes(Hand.RIGHT).size();
        figures.set(Words.of("review.strokes", grouped(strokes)) + " · " + samples + " · " + calibration);
        String sensors = findings.troubles().stream().map(SensorWords::sentence).collect(Collectors.joining(" "));
        damage.set((missing + " " + sensors).strip());
        techniques.setAll(TechniqueTime.of(findings));
        origin.set(Words.of("review.analysed_by", findings.digest().model(), recorded));
    }

    /**
     * Shows the score and its reasons.
     *
     * @param findings where the reasons show, null while that is not known
     */
    void judged(SessionScore result, ReviewFindings findings) {
        List<Fault> faults = findings == null ? List.of() : findings.faults();
        score.show(result.overall());
        reasons.setAll(result.deviations().stream()
                .map(deviation -> new Reason(Deviations.sentence(deviation), Reason.firstOf(deviation, faults)))
                .toList());
    }

    /** Techniques anew, after a correction. */
    void corrected(ReviewFindings findings) {
        techniques.setAll(TechniqueTime.of(findings));
    }

    /** Digits in groups of three, parted by a narrow space that no line breaks at. */
    static String grouped(long count) {
        return String.format(Locale.ROOT, "%,d", count).replace(',', '\u202f');
    }

    ReadOnlyStringProperty traineeProperty() {
        return trainee;
    }

    ReadOnlyStringProperty programProperty() {
        return program;
    }

    ReadOnlyStringProperty whenProperty() {
        return when;
    }

    /** Minutes and seconds. */
    ReadOnlyStringProperty lengthProperty() {
        return length;
    }

    /** Strokes, lost samples, calibration: as far as they are known. */
    ReadOnlyStringProperty figuresProperty() {
        return figures;
    }

    /** What of the file is missing, and what was wrong with sensors; empty where all is well. */
    ReadOnlyStringProperty damageProperty() {
        return damage;
    }

    /** Which software recorded it, and by which program. */
    ReadOnlyStringProperty originProperty() {
        return origin;
    }

    ScoreModel score() {
        return score;
    }

    /** Why the score is not higher, the worst first. */
    ObservableList<Reason> reasons() {
        return reasons;
    }

    /** The longest first. */
    ObservableList<TechniqueTime> techniques() {
        return techniques;
    }
}
