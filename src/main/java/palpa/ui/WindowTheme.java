package palpa.ui;

import javafx.scene.Scene;
import palpa.session.Settings;
import palpa.session.Settings.Setting;
import palpa.ui.kit.Theme;

/** The theme that is on, in the window and its pages; what is chosen is found again. FX thread only. */
final class WindowTheme {

    private final Scene scene;
    private final PageTrail trail;
    private final Settings settings;
    private Theme theme;

    WindowTheme(Scene scene, PageTrail trail, Settings settings, boolean dark) {
        this.scene = scene;
        this.trail = trail;
        this.settings = settings;
        apply(dark ? Theme.DARK : Theme.LIGHT);
    }

    private void apply(Theme now) {
        theme = now;
        theme.applyTo(scene);
        trail.setDark(theme == Theme.DARK);
    }

    /** Goes over to the other one. */
    void change() {
        apply(theme.other());
        settings.put(Setting.DARK, Boolean.toString(theme == Theme.DARK));
    }
}
