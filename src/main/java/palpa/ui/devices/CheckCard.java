package palpa.ui.devices;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import palpa.model.Site;
import palpa.session.Words;
import palpa.ui.kit.Card;
import palpa.ui.kit.KeyCap;
import palpa.ui.kit.SiteMap;
import palpa.ui.kit.SiteMap.Mark;

/** One glove being checked: its sites light up as they are felt. FX thread only. */
final class CheckCard extends Card {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final double MAP_HEIGHT = 190;

    private final CheckModel model;
    private final Label state = line("device-glove-text");
    private final Label touch = line("");
    private final Label followers = line("check-said");
    private final Label said = line("check-said");
    private final SiteMap map;
    private final Button quick;
    private final Button replaced;

    /**
     * @param quickKey the key that begins the quick check
     * @param begin asked for a quick check
     * @param replace asked to end the calibration because the sensors are others
     */
    CheckCard(CheckModel model, String quickKey, Runnable begin, Runnable replace) {
        super(Words.of("ui.devices.side." + model.hand().label()));
        this.model = model;
        map = new SiteMap(model.hand());
        map.setPrefHeight(MAP_HEIGHT);
        map.setMinHeight(MAP_HEIGHT);
        map.setMaxHeight(MAP_HEIGHT);
        quick = new Button(Words.of("ui.check.quick"), new KeyCap(quickKey));
        quick.setContentDisplay(ContentDisplay.RIGHT);
        quick.setOnAction(event -> begin.run());
        replaced = new Button(Words.of("ui.check.replaced"));
        replaced.setOnAction(event -> replace.run());
        String hand = model.hand().label();
        quick.setId("check-quick-" + hand);
        replaced.setId("check-replaced-" + hand);
        said.setId("check-said-" + hand);
        touch.setId("check-touch-" + hand);
        followers.setId("check-followers-" + hand);
        followers.pseudoClassStateChanged(WRONG, true);
        followers.managedProperty().bind(followers.textProperty().isNotEmpty());
        state.setId("check-state-" + hand);
        FlowPane buttons = new FlowPane(8, 8, quick, replaced);
        buttons.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(state, map, touch, followers, buttons, said);
        setSpacing(10);
        setId("check-" + hand);
    }

    private static Label line(String styleClass) {
        Label line = new Label();
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        line.getStyleClass().add(styleClass);
        return line;
    }

    /** Shows what the model knows now. */
    void refresh() {
        state.setText(model.state());
        touch.setText(model.touch());
        followers.setText(model.followers());
        said.setText(model.said());
        said.pseudoClassStateChanged(WRONG, model.isWrong());
        quick.setDisable(!model.canEnd());
        replaced.setDisable(!model.canEnd());
        map.show(this::mark);
    }

    private Mark mark(Site site) {
        if (!model.has(site)) {
            return Mark.ABSENT;
        }
        if (model.follows(site)) {
            return Mark.WARN;
        }
        return model.felt(site) ? Mark.PASS : Mark.WAITING;
    }
}
