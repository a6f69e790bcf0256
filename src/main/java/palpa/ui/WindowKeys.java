package palpa.ui;

import javafx.event.EventHandler;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import palpa.model.Region;
import palpa.ui.practice.Action;
import palpa.ui.practice.RegionKeys;

/**
 * The keys that work wherever the focus is, except while text is typed. FX thread only.
 *
 * <p>Enter presses the button that has the focus, which by itself answers to the space bar only.
 */
final class WindowKeys implements EventHandler<KeyEvent> {

    /** What keys do. */
    interface Deeds {

        /** Does what is asked for; answers whether there was something to do. */
        boolean perform(Action action);

        /** Begins with virtual gloves, where that is offered; answers whether it is. */
        boolean tryVirtual();

        /** Works on {@code region}, where practice is shown. */
        void workOn(Region region);
    }

    private final Deeds deeds;

    WindowKeys(Deeds deeds) {
        this.deeds = deeds;
    }

    @Override
    public void handle(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof ButtonBase button) {
            button.fire();
            event.consume();
            return;
        }
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (typing && event.getCode() != KeyCode.ESCAPE && !event.getCode().isFunctionKey()) {
            return;
        }
        for (Action action : Action.values()) {
            if (action.isAskedBy(event) && deeds.perform(action)) {
                event.consume();
                return;
            }
        }
        otherKey(event);
    }

    private void otherKey(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        if (event.getCode() == KeyCode.V && deeds.tryVirtual()) {
            event.consume();
        } else {
            RegionKeys.find(event.getCode()).ifPresent(deeds::workOn);
        }
    }
}
