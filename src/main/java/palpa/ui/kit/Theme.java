package palpa.ui.kit;

import java.net.URL;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;

/**
 * The two looks of the program: AtlantaFX's Primer and our named colours on top. FX thread only.
 *
 * <p>AtlantaFX's stylesheets are used as resources: its classes are compiled for Java 21, its stylesheets run on 17.
 */
public enum Theme {
    LIGHT("palpa-light", "primer-light.css"),
    DARK("palpa-dark", "primer-dark.css");

    private static final String BASES = "/atlantafx/base/theme/";
    private static final String STYLESHEET = "/palpa/ui/palpa.css";

    private final String styleClass;
    private final String base;

    Theme(String styleClass, String base) {
        this.styleClass = styleClass;
        this.base = base;
    }

    /** The style class on the scene's root under which this theme's colours stand in the stylesheet. */
    public String styleClass() {
        return styleClass;
    }

    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    /** Dresses {@code scene} in this theme. */
    public void applyTo(Scene scene) {
        Application.setUserAgentStylesheet(resource(BASES + base));
        scene.getStylesheets().setAll(resource(STYLESHEET));
        var classes = scene.getRoot().getStyleClass();
        classes.remove(other().styleClass);
        if (!classes.contains(styleClass)) {
            classes.add(styleClass);
        }
    }

    private static String resource(String path) {
        URL url = Objects.requireNonNull(Theme.class.getResource(path), path);
        return url.toExternalForm();
    }
}
