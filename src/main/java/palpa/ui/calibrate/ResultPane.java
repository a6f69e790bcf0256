package palpa.ui.calibrate;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import palpa.calibration.GloveCalibration;
import palpa.calibration.Verdict;
import palpa.model.Site;
import palpa.session.SensorWords;
import palpa.session.Words;
import palpa.session.calibrating.SiteResult;
import palpa.ui.kit.Card;

/** The verdict, until when it holds, and every site's own. FX thread only. */
final class ResultPane extends BorderPane {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final List<String> COLUMNS = List.of("site", "verdict", "error", "hysteresis", "check");

    private final Button next;

    /** @param again back to the start, where only what failed is chosen if that is true */
    ResultPane(Outcome outcome, List<Site> asked, Loads loads, Runnable practised, Consumer<Boolean> again) {
        getStyleClass().add("body");
        setId("calibrate-result");
        Button practise = new Button(Words.of("calibrate.practise"));
        practise.setId("calibrate-practise");
        practise.setOnAction(event -> practised.run());
        boolean toDo = !outcome.whole() || outcome.failed() > 0;
        Button rest = new Button(Words.of("calibrate.again" + (!toDo ? "" : outcome.whole() ? ".failed" : ".rest")));
        rest.setId("calibrate-again");
        rest.setOnAction(event -> again.accept(toDo));
        next = outcome.isInForce() ? practise : rest;
        next.getStyleClass().add("accent");
        Verdict verdict = verdict(outcome, asked);
        Label title = line(
                "calibrate.result." + (outcome.sites().isEmpty() ? "none" : verdict.label()), "calibrate-headline");
        title.setId("calibrate-verdict");
        FontIcon sign = icon(verdict);
        sign.getStyleClass().add("calibrate-sign");
        title.setGraphic(sign);
        title.setGraphicTextGap(10);
        Label until = text(until(outcome), "calibrate-until");
        until.setId("calibrate-until");
        HBox buttons = new HBox(10, next, next == rest ? practise : rest);
        Card head = new Card(Words.of("calibrate.result"), title, until, remark(outcome, asked), buttons);
        ScrollPane scroll = new ScrollPane(table(outcome, asked, loads));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("quiet-scroll");
        Card sites = new Card(Words.of("calibrate.by_site"), scroll);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox.setVgrow(sites, Priority.ALWAYS);
        setCenter(new VBox(14, head, sites));
    }

    /** What is in force now; a site left out that keeps an older curve is a warning, one without any fails the glove. */
    private static Verdict verdict(Outcome outcome, List<Site> asked) {
        Verdict whole = outcome.calibration().map(GloveCalibration::verdict).orElse(Verdict.FAIL);
        if (!outcome.isInForce()) {
            return Verdict.FAIL;
        }
        return leftOut(outcome, asked) > 0 ? whole.or(Verdict.WARN) : whole;
    }

    private static long leftOut(Outcome outcome, List<Site> asked) {
        return asked.stream().filter(site -> !outcome.sites().containsKey(site)).count();
    }

    private static String until(Outcome outcome) {
        return outcome.problem().map(Words::of).orElseGet(() -> outcome.calibration()
                .map(written -> until(outcome, written))
                .orElseGet(() -> Words.of("calibrate.result.nothing")));
    }

    /** What a person may believe of it, or what has to be done first. */
    private static String until(Outcome outcome, GloveCalibration written) {
        if (outcome.failed() > 0 && !outcome.whole()) {
            return Words.of(
                    "calibrate.result.both", Integer.toString(outcome.failed()), Integer.toString(outcome.missing()));
        }
        if (outcome.failed() > 0) {
            return Words.of("calibrate.result.failed", Integer.toString(outcome.failed()));
        }
        if (!outcome.whole()) {
            return Words.of("calibrate.result.incomplete", Integer.toString(outcome.missing()));
        }
        return outcome.over()
                .map(why -> Words.of("calibrate.result.over", Words.of("health.expiry." + why.label())))
                .orElseGet(() -> Words.of(
                        "calibrate.result.until",
                        String.format(Locale.ROOT, "%.1f", written.errorPercent()),
                        DAY.format(written.lastDay())));
    }

    private static Label remark(Outcome outcome, List<Site> asked) {
        long without = leftOut(outcome, asked);
        String key = without > 0 && outcome.whole() ? "left" : "kept";
        boolean written = outcome.calibration().isPresent() && outcome.problem().isEmpty();
        Label remark = text(written ? Words.of("calibrate.result." + key, Long.toString(without)) : "", "muted");
        remark.setId("calibrate-remark");
        return remark;
    }

    private static GridPane table(Outcome outcome, List<Site> asked, Loads loads) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("calibrate-table");
        for (int column = 0; column < COLUMNS.size(); column++) {
            ColumnConstraints constraints = new ColumnConstraints();
            constraints.setHgrow(Priority.SOMETIMES);
            constraints.setHalignment(column < 2 ? HPos.LEFT : HPos.RIGHT);
            grid.getColumnConstraints().add(constraints);
            grid.add(text(Words.of("calibrate.column." + COLUMNS.get(column)), "small-muted"), column, 0);
        }
        for (int row = 0; row < asked.size(); row++) {
            fill(grid, row + 1, asked.get(row), outcome, loads);
        }
        return grid;
    }

    private static void fill(GridPane grid, int row, Site site, Outcome outcome, Loads loads) {
        grid.add(text(SensorWords.site(site), "row-name"), 0, row);
        SiteResult found = outcome.sites().get(site);
        if (found == null) {
            grid.add(text(Words.of("calibrate.without"), "muted"), 1, row);
            return;
        }
        Label verdict = text(Words.of("calibrate.verdict." + found.verdict().label()), "row-value");
        verdict.setGraphic(icon(found.verdict()));
        verdict.setAlignment(Pos.CENTER_LEFT);
        grid.add(verdict, 1, row);
        grid.add(text(percent(found.channel().errorPercent()), "row-value"), 2, row);
        grid.add(text(percent(found.channel().figures().hysteresisPercentFs()), "row-value"), 3, row);
        String check = Words.of(
                "calibrate.checked", loads.text(found.checkNewtons()), loads.text(rounded(found.shownNewtons())));
        grid.add(text(check, "row-value"), 4, row);
    }

    private static double rounded(double newtons) {
        return Math.rint(newtons * 100) / 100;
    }

    private static String percent(double value) {
        return Double.isNaN(value) ? "" : Words.of("calibrate.percent", String.format(Locale.ROOT, "%.1f", value));
    }

    private static FontIcon icon(Verdict verdict) {
        FontIcon icon = new FontIcon(
                switch (verdict) {
                    case PASS -> Feather.CHECK_CIRCLE;
                    case WARN -> Feather.ALERT_TRIANGLE;
                    case FAIL -> Feather.X_CIRCLE;
                });
        icon.getStyleClass().add("verdict-" + verdict.label());
        return icon;
    }

    private static Label line(String key, String styleClass) {
        return text(Words.of(key), styleClass);
    }

    private static Label text(String words, String styleClass) {
        Label label = new Label(words);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    /** The way on has the focus: to practice, or back to what is still to be calibrated. */
    void shown() {
        next.requestFocus();
    }
}
