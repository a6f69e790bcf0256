package palpa.ui.review;

import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import palpa.model.Hand;
import palpa.model.Site;
import palpa.session.Words;
import palpa.ui.kit.Card;
import palpa.ui.kit.HandMap;

/** What every site of both hands feels at the cursor: as a map, and in figures. FX thread only. */
final class HandsCard extends Card {

    private static final double MAP_HEIGHT = 118;
    /** Room for the greatest figure, so that nothing moves while the cursor does. */
    private static final double FIGURE_WIDTH = 36;

    private static final double TOTAL_WIDTH = 104;
    private static final int ROWS = Site.COUNT / 2;

    private final Map<Hand, HandMap> maps = new EnumMap<>(Hand.class);
    private final Map<Hand, Label> totals = new EnumMap<>(Hand.class);
    private final Map<Hand, Label[]> figures = new EnumMap<>(Hand.class);
    private final GridPane table = new GridPane();

    HandsCard(CursorModel model) {
        super(Words.of("review.cursor.hands"));
        setId("hands-card");
        setMinWidth(Region.USE_PREF_SIZE);
        HBox pair = new HBox(14);
        pair.setAlignment(Pos.CENTER);
        VBox.setVgrow(pair, Priority.ALWAYS);
        for (Hand hand : Hand.values()) {
            pair.getChildren().add(map(hand));
            figures.put(hand, new Label[Site.COUNT]);
        }
        table.getStyleClass().add("site-table");
        fillTable();
        getChildren().addAll(pair, table);
        for (Hand hand : Hand.values()) {
            model.handProperty(hand).addListener((property, old, now) -> show(now));
            show(model.handProperty(hand).get());
        }
    }

    private VBox map(Hand hand) {
        HandMap map = new HandMap(hand);
        map.setPrefSize(MAP_HEIGHT * 0.75, MAP_HEIGHT);
        map.setMinSize(50, 60);
        VBox.setVgrow(map, Priority.ALWAYS);
        maps.put(hand, map);
        Label total = new Label();
        total.setId("total-" + hand.label());
        total.getStyleClass().addAll("hand-total", hand.label());
        total.setMinWidth(TOTAL_WIDTH);
        total.setAlignment(Pos.CENTER);
        totals.put(hand, total);
        VBox box = new VBox(3, map, total);
        box.setAlignment(Pos.CENTER);
        return box;
    }

    /** Eight sites below one another, and the other eight beside them. */
    private void fillTable() {
        for (Site site : Site.values()) {
            int row = site.ordinal() % ROWS;
            int column = site.ordinal() / ROWS * 3;
            Label name = new Label(Words.of("review.site." + site.label()));
            name.getStyleClass().add("site-name");
            name.setMinWidth(Region.USE_PREF_SIZE);
            table.add(name, column, row);
            for (Hand hand : Hand.values()) {
                Label figure = new Label();
                figure.getStyleClass().addAll("site-figure", hand.label());
                figure.setId("site-" + site.label() + "-" + hand.label());
                figure.setMinWidth(FIGURE_WIDTH);
                figure.setAlignment(Pos.CENTER_RIGHT);
                GridPane.setHalignment(figure, HPos.RIGHT);
                figures.get(hand)[site.ordinal()] = figure;
                table.add(figure, column + 1 + hand.ordinal(), row);
            }
        }
    }

    private void show(HandAtCursor hand) {
        double ceiling = hand.ceilingNewtons();
        maps.get(hand.hand()).show(hand::newtons, Double.isNaN(ceiling) ? 1 : ceiling);
        String total = hand.total();
        totals.get(hand.hand()).setText(Words.of("review.cursor." + hand.hand().label(), total));
        for (Site site : Site.values()) {
            figures.get(hand.hand())[site.ordinal()].setText(hand.site(site));
        }
    }

    /** Leaves the figures of single sites out, where there is no room for them. */
    void setNarrow(boolean narrow) {
        table.setVisible(!narrow);
        table.setManaged(!narrow);
    }
}
