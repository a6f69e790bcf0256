package palpa.ui.calibrate;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import palpa.calibration.Verdict;
import palpa.model.Hand;
import palpa.model.Site;
import palpa.session.SensorWords;
import palpa.session.Words;
import palpa.session.calibrating.Phase;
import palpa.session.calibrating.ProcedureView;
import palpa.session.calibrating.SiteResult;
import palpa.ui.kit.Card;
import palpa.ui.kit.KeyCap;
import palpa.ui.kit.SiteMap;
import palpa.ui.kit.SiteMap.Mark;
import palpa.ui.plot.CalibrationChart;

/** Which site, which load, is it steady? FX thread only. */
final class RunPane extends BorderPane {

    private static final double HAND_WIDTH = 290;
    private static final double NARROW = 1100;
    private static final double BAR_HEIGHT = 12;

    private final Label headline = label("calibrate-headline", "calibrate-headline");
    private final Label big = label("calibrate-big", "calibrate-big");
    private final Label where = label("calibrate-where", "muted");
    private final Label live = label("calibrate-live", "calibrate-live");
    private final Label scale = label("calibrate-scale", "calibrate-live");
    private final Label steady = label("calibrate-steady", "calibrate-live");
    private final ProgressBar bar = new ProgressBar(0);
    private final Label fault = label("calibrate-fault", "calibrate-fault");
    private final Label honest = label("calibrate-honest", "small-muted");
    private final Label sites = label("calibrate-sites", "muted");
    private final Label last = label("calibrate-last", "row-value");
    private final Label curveOf = label("calibrate-curve-of", "small-muted");
    private final CalibrationChart chart = new CalibrationChart();
    private final SiteMap map;
    private final Button redo;
    private final Button skip;
    private final RunWords words;

    RunPane(Hand hand, RunWords words, Runnable redone, Runnable skipped) {
        this.words = words;
        getStyleClass().add("body");
        setId("calibrate-run");
        map = new SiteMap(hand);
        map.setId("calibrate-hand");
        redo = button("redo", "Space", redone);
        skip = button("skip", "Enter", skipped);
        FontIcon sign = new FontIcon(Feather.ALERT_TRIANGLE);
        sign.getStyleClass().add("problem-icon");
        fault.setGraphic(sign);
        fault.setGraphicTextGap(8);
        fault.setWrapText(true);
        fault.setMinHeight(46);
        headline.setWrapText(true);
        honest.setWrapText(true);
        honest.setMinHeight(USE_PREF_SIZE);
        headline.setMinHeight(USE_PREF_SIZE);
        big.setMinHeight(USE_PREF_SIZE);
        big.setMinWidth(USE_PREF_SIZE);
        chart.setMinHeight(120);
        live.managedProperty().bind(live.textProperty().isNotEmpty());
        steady.managedProperty().bind(steady.textProperty().isNotEmpty());
        skip.managedProperty().bind(skip.visibleProperty());
        setLeft(handCard(hand));
        setCenter(rightSide());
        widthProperty().addListener((property, old, width) -> {
            getStyleClass().remove("narrow");
            if (width.doubleValue() < NARROW) {
                getStyleClass().add("narrow");
            }
        });
    }

    private static Label label(String id, String styleClass) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().add(styleClass);
        return label;
    }

    /** Keys do the same wherever the focus is, so buttons do not take it. */
    private static Button button(String name, String key, Runnable action) {
        Button button = new Button(Words.of("calibrate." + name), new KeyCap(key));
        button.setId("calibrate-" + name);
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setFocusTraversable(false);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private Card handCard(Hand hand) {
        Label side = new Label(Words.of("calibrate.palm"));
        side.getStyleClass().add("small-muted");
        side.setWrapText(true);
        Card card = new Card(Words.of("calibrate.hand." + hand.label()), map, side, sites, last);
        sites.setWrapText(true);
        last.setWrapText(true);
        last.setMinHeight(40);
        VBox.setVgrow(map, Priority.ALWAYS);
        card.setPrefWidth(HAND_WIDTH);
        card.setMinWidth(220);
        BorderPane.setMargin(card, new Insets(0, 14, 0, 0));
        return card;
    }

    private VBox rightSide() {
        HBox said = new HBox(22, live, steady, scale);
        said.setAlignment(Pos.BASELINE_LEFT);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setMinHeight(BAR_HEIGHT);
        bar.getStyleClass().addAll("step-progress", "calibrate-bar");
        bar.setFocusTraversable(false);
        HBox load = new HBox(18, big, where);
        load.setAlignment(Pos.BASELINE_LEFT);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox keys = new HBox(8, honest, gap, redo, skip);
        keys.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(honest, Priority.ALWAYS);
        Card ask = new Card(Words.of("calibrate.now"), headline, load, bar, said, fault, keys);
        ask.setMinHeight(USE_PREF_SIZE);
        Card grown = new Card(Words.of("calibrate.curve"), chart);
        grown.addToHead(curveOf);
        VBox.setVgrow(chart, Priority.ALWAYS);
        VBox.setVgrow(grown, Priority.ALWAYS);
        return new VBox(14, ask, grown);
    }

    /** Shows how it stands; called at every refresh of the screen. */
    void show(CalibrateModel model) {
        ProcedureView view = model.view();
        set(headline, words.headline(view, model));
        set(big, words.big(view, model.plan()));
        set(where, words.where(view, model.plan()));
        set(live, words.live(view));
        set(steady, words.steady(view));
        set(scale, words.scale(view));
        bar.setProgress(words.part(view));
        String wrong = words.fault(view, model);
        set(fault, wrong);
        fault.setVisible(!wrong.isEmpty());
        set(honest, words.honest(view));
        set(redo, words.redo(view));
        redo.setVisible(view.phase() == Phase.WARM || view.site().isPresent());
        skip.setVisible(view.site().isPresent());
        set(sites, words.sites(view, model));
        set(last, words.last(model));
        map.show(site -> mark(site, model, view));
        map.setAccessibleText(sites.getText());
        set(curveOf, model.chartSite().map(SensorWords::site).orElse(""));
        chart.show(model.chart());
    }

    /** What is asked now and what was wrong, for a screen reader: this page has the focus. */
    String spoken() {
        return headline.getText() + ". " + big.getText() + ". " + fault.getText();
    }

    private static void set(Labeled label, String text) {
        if (!label.getText().equals(text)) {
            label.setText(text);
        }
    }

    private static Mark mark(Site site, CalibrateModel model, ProcedureView view) {
        if (view.site().filter(site::equals).isPresent()) {
            return Mark.ASKED;
        }
        if (!model.plan().sites().contains(site)) {
            return Mark.ABSENT;
        }
        if (model.isSkipped(site)) {
            return Mark.SKIPPED;
        }
        SiteResult found = model.results().get(site);
        return found == null ? Mark.WAITING : of(found.verdict());
    }

    private static Mark of(Verdict verdict) {
        return switch (verdict) {
            case PASS -> Mark.PASS;
            case WARN -> Mark.WARN;
            case FAIL -> Mark.FAIL;
        };
    }

    void setDark(boolean dark) {
        chart.setDark(dark);
    }
}
