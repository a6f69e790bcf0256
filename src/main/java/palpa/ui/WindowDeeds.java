package palpa.ui;

import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyEvent;
import palpa.ui.kit.Action;
import palpa.ui.sound.Audio;

/** What the keys do. While a sheet lies over the page they do nothing to what is below it. FX thread only. */
final class WindowDeeds implements WindowKeys.Deeds {

    private final Pages pages;
    private final Covers covers;
    private final Audio audio;
    private final Map<Action, Runnable> always;
    private final Map<Action, Runnable> uncovered;

    /**
     * @param always what is done whatever lies over the page
     * @param uncovered what is done where nothing does
     */
    WindowDeeds(
            Pages pages, Covers covers, Audio audio, Map<Action, Runnable> always, Map<Action, Runnable> uncovered) {
        this.pages = pages;
        this.covers = covers;
        this.audio = audio;
        this.always = always;
        this.uncovered = uncovered;
    }

    @Override
    public boolean pressedOnPage(KeyEvent event) {
        return isUncovered() && pages.trail().shown().pressed(event);
    }

    private boolean isUncovered() {
        return covers.shown().isEmpty();
    }

    @Override
    public boolean perform(Action action) {
        return isDone(always, action) || changesSound(action) || isUncovered() && isDone(uncovered, action);
    }

    private static boolean isDone(Map<Action, Runnable> deeds, Action action) {
        Optional<Runnable> deed = Optional.ofNullable(deeds.get(action));
        deed.ifPresent(Runnable::run);
        return deed.isPresent();
    }

    private boolean changesSound(Action action) {
        Optional<String> now = audio.perform(action);
        now.ifPresent(sentence -> pages.shownPractice().ifPresent(screen -> screen.say(sentence)));
        return now.isPresent();
    }
}
