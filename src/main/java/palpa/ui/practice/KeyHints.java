package palpa.ui.practice;

import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import palpa.session.Words;
import palpa.ui.kit.Action;
import palpa.ui.kit.KeyHint;

/** Keys beside their actions, in small. FX thread only. */
final class KeyHints {

    private KeyHints() {}

    /** The keys a trainee needs most, which wrap where there is little room. */
    static FlowPane below() {
        FlowPane hints = new FlowPane(10, 4);
        hints.getChildren()
                .addAll(line(
                                Action.PAUSE,
                                Action.END,
                                Action.RECORD,
                                Action.MARK,
                                Action.ZERO,
                                Action.PREVIOUS_STEP,
                                Action.NEXT_STEP,
                                Action.LIBRARY,
                                Action.DEVICES,
                                Action.HELP)
                        .getChildren());
        hints.setPrefWrapLength(240);
        return hints;
    }

    /** Keys in one line. */
    static HBox line(Action... actions) {
        HBox hints = new HBox(10);
        for (Action action : actions) {
            hints.getChildren().add(of(action));
        }
        return hints;
    }

    static HBox of(Action action) {
        return new KeyHint(Words.of("ui.action." + action.label()), action.key());
    }
}
