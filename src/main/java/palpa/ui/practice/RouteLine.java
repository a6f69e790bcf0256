package palpa.ui.practice;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import palpa.model.Region;
import palpa.session.Words;
import palpa.ui.kit.StepWords;
import palpa.ui.practice.StepModel.Route;

/** The way over the leg as a row of names, the present one lit; a long one is seen round the present place. FX thread only. */
final class RouteLine extends HBox {

    private static final int MOST = 5;

    RouteLine(StepModel step) {
        super(5);
        setAlignment(Pos.CENTER_LEFT);
        setId("route");
        getStyleClass().add("route");
        setAccessibleRole(AccessibleRole.TEXT);
        step.routeProperty().addListener((property, old, route) -> show(route));
        show(step.routeProperty().get());
    }

    private void show(Route route) {
        getChildren().clear();
        List<Region> places = route.places();
        setVisible(!places.isEmpty());
        setManaged(!places.isEmpty());
        int from = Math.max(0, Math.min(route.at() - MOST / 2, places.size() - MOST));
        int to = Math.min(places.size(), from + MOST);
        if (from > 0) {
            getChildren().add(word("…", "route-way"));
        }
        for (int i = from; i < to; i++) {
            if (i > from) {
                getChildren().add(word("→", "route-way"));
            }
            getChildren().add(word(StepWords.place(places.get(i)), i == route.at() ? "route-here" : "route-place"));
        }
        if (to < places.size()) {
            getChildren().add(word("…", "route-way"));
        }
        setAccessibleText(spoken(route));
    }

    private String spoken(Route route) {
        String way = route.places().stream().map(StepWords::place).collect(Collectors.joining(", "));
        return Words.of(
                "practice.route.spoken", way, route.here().map(StepWords::place).orElse("–"));
    }

    private static Label word(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
