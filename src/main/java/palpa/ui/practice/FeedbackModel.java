package palpa.ui.practice;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import palpa.coaching.feedback.FeedbackMode;
import palpa.coaching.feedback.FeedbackNow;
import palpa.ui.kit.EnumWords;

/** Whether force, level, cue and chart are covered now, and why. FX thread only. */
public final class FeedbackModel {

    private final EnumWords<FeedbackMode> modes = new EnumWords<>(FeedbackMode.class, "practice.feedback.");
    private final BooleanProperty hidden = new SimpleBooleanProperty();
    private final BooleanProperty canAsk = new SimpleBooleanProperty();
    private final StringProperty mode = new SimpleStringProperty("");

    void update(FeedbackNow now) {
        hidden.set(!now.shown());
        canAsk.set(!now.shown() && now.canAsk());
        mode.set(modes.of(now.mode()));
    }

    public ReadOnlyBooleanProperty hiddenProperty() {
        return hidden;
    }

    /** Whether asking for it shows it. */
    public ReadOnlyBooleanProperty canAskProperty() {
        return canAsk;
    }

    /** When it is shown, in one sentence. */
    public ReadOnlyStringProperty modeProperty() {
        return mode;
    }
}
