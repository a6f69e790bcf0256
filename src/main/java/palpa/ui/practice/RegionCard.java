package palpa.ui.practice;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import palpa.model.Level;
import palpa.session.Words;
import palpa.ui.kit.Card;
import palpa.ui.kit.EnumWords;
import palpa.ui.kit.LegFigure;

/** The region being worked, on a drawing of the leg, with what is asked of it. FX thread only. */
final class RegionCard extends Card {

    /** In less the leg needs the room. */
    private static final double HINT_FROM_HEIGHT = 480;

    private static final double LEAST_LEG = 140;

    private final EnumWords<palpa.model.Region> names = new EnumWords<>(palpa.model.Region.class, "ui.region.");
    private final EnumWords<Level> levels = new EnumWords<>(Level.class, "ui.level.");
    private final LegFigure leg;
    private final RegionList list;
    private final Label name = new Label();
    private final Label asked = new Label();
    private final Consumer<palpa.model.Region> pick;
    private palpa.model.Region selected = palpa.model.Region.CALF;

    RegionCard(PracticeModel model, Consumer<palpa.model.Region> pick) {
        super(Words.of("ui.region"));
        this.pick = pick;
        leg = new LegFigure(pick);
        list = new RegionList(pick);
        leg.setMinHeight(LEAST_LEG);
        VBox.setVgrow(leg, Priority.ALWAYS);
        name.getStyleClass().add("region-name");
        name.setId("region-name");
        asked.getStyleClass().add("muted");
        Label hint = new Label(Words.of("ui.region.hint"));
        hint.getStyleClass().add("small-muted");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        hint.managedProperty().bind(heightProperty().greaterThan(HINT_FROM_HEIGHT));
        hint.visibleProperty().bind(hint.managedProperty());
        getChildren().addAll(nameLine(), leg, list, hint);
        setId("region-card");
        model.regionProperty().addListener((property, old, region) -> show(region));
        model.hand(palpa.model.Hand.LEFT).targetProperty().addListener((property, old, level) -> showAsked(level));
        model.step().routeProperty().addListener((property, old, route) -> leg.showRoute(route.places()));
        leg.showRoute(model.step().routeProperty().get().places());
        leg.addEventHandler(KeyEvent.KEY_PRESSED, this::step);
        show(model.regionProperty().get());
        showAsked(model.hand(palpa.model.Hand.LEFT).targetProperty().get());
    }

    LegFigure leg() {
        return leg;
    }

    private HBox nameLine() {
        HBox line = new HBox(6, name, asked);
        line.setAlignment(Pos.BASELINE_LEFT);
        name.setMinWidth(Region.USE_PREF_SIZE);
        asked.setMinWidth(Region.USE_PREF_SIZE);
        return line;
    }

    private void show(palpa.model.Region region) {
        selected = region;
        leg.select(region);
        list.select(region);
        name.setText(names.of(region));
    }

    private void showAsked(Level level) {
        asked.setText(level == null ? "" : "· " + levels.of(level));
    }

    /** Up and right go towards the hip, down and left towards the foot. */
    private void step(KeyEvent event) {
        int move = direction(event.getCode());
        if (move == 0) {
            return;
        }
        palpa.model.Region[] all = palpa.model.Region.values();
        int to = Math.max(0, Math.min(all.length - 1, selected.ordinal() + move));
        show(all[to]);
        pick.accept(all[to]);
        event.consume();
    }

    private static int direction(KeyCode code) {
        return switch (code) {
            case UP, KP_UP, RIGHT, KP_RIGHT -> 1;
            case DOWN, KP_DOWN, LEFT, KP_LEFT -> -1;
            default -> 0;
        };
    }
}
