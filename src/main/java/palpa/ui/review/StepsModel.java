package palpa.ui.review;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import palpa.coaching.Program;
import palpa.coaching.score.SessionScore;
import palpa.session.review.ReviewFindings;

/** The steps of a session against their targets, the worst first or as they were practised. FX thread only. */
final class StepsModel {

    private final ObservableList<StepLine> lines = FXCollections.observableArrayList();
    private final BooleanProperty worstFirst = new SimpleBooleanProperty(true);
    private List<StepLine> practised = List.of();

    /** Shows the bouts of {@code score}. */
    void show(SessionScore score, ReviewFindings findings, Program program) {
        practised = StepLine.of(score, findings, program);
        sort();
    }

    /** The other order. */
    void toggleOrder() {
        worstFirst.set(!worstFirst.get());
        sort();
    }

    private void sort() {
        lines.setAll(
                worstFirst.get()
                        ? practised.stream().sorted(StepLine.WORST_FIRST).toList()
                        : practised);
    }

    ObservableList<StepLine> lines() {
        return lines;
    }

    ReadOnlyBooleanProperty worstFirstProperty() {
        return worstFirst;
    }
}
