package palpa.ui;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import palpa.model.UserProblem;
import palpa.session.Progress;
import palpa.session.Recovery;
import palpa.session.Recovery.Rescued;
import palpa.session.Recovery.Torn;
import palpa.session.Words;
import palpa.ui.kit.Cover;
import palpa.ui.kit.When;
import palpa.ui.kit.Worker;

/** Offers to give torn recordings their end, after a crash. FX thread only; files are read on a thread of its own. */
final class RecoverSheet extends Cover {

    private static final double WIDTH = 520;

    private final Recovery recovery;
    private final Path folder;
    private final ZoneId zone;
    private final ExecutorService worker = Worker.named("recovery");
    private final VBox lines = new VBox(6);
    private final ProgressBar bar = new ProgressBar(0);
    private final Button recover = new Button(Words.of("ui.recover.go"));
    private final Button later = new Button(Words.of("ui.recover.later"));
    private List<Torn> torn = List.of();

    /** @param zone in which days and hours are told */
    RecoverSheet(Recovery recovery, Path folder, ZoneId zone) {
        super("sheet-recover", Words.of("ui.recover"));
        this.recovery = recovery;
        this.folder = folder;
        this.zone = zone;
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setVisible(false);
        bar.managedProperty().bind(bar.visibleProperty());
        bar.setAccessibleText(Words.of("ui.recover.progress"));
        fill(wrapped(Words.of("ui.recover.why")), lines, bar, buttons());
        setSheetWidth(WIDTH);
    }

    private HBox buttons() {
        recover.setId("recover-go");
        recover.getStyleClass().add("accent");
        recover.setOnAction(event -> recoverAll());
        later.setId("recover-later");
        later.setOnAction(event -> setVisible(false));
        HBox buttons = new HBox(10, recover, later);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        return buttons;
    }

    /** Looks for torn recordings, and shows itself where there are some. */
    void offer() {
        worker.execute(() -> {
            try {
                List<Torn> found = recovery.find(folder);
                Platform.runLater(() -> ask(found));
            } catch (UserProblem problem) {
                Platform.runLater(() -> tell(List.of(Words.of(problem))));
            }
        });
    }

    private void ask(List<Torn> found) {
        torn = found;
        if (!found.isEmpty()) {
            lines.getChildren().setAll(found.stream().map(this::line).toList());
            setVisible(true);
            recover.requestFocus();
        }
    }

    private Label line(Torn one) {
        String who = one.header().trainee().isEmpty()
                ? Words.of("ui.recover.nobody")
                : one.header().trainee();
        long seconds = one.span().lengthMicros() / 1_000_000;
        return wrapped(Words.of(
                "ui.recover.one",
                When.of(one.header().startedAt(), zone),
                who,
                one.header().program().name(),
                String.format("%d:%02d", seconds / 60, seconds % 60)));
    }

    private void recoverAll() {
        List<Torn> wanted = torn;
        recover.setDisable(true);
        bar.setVisible(true);
        worker.execute(() -> {
            List<String> outcome = new ArrayList<>();
            for (Torn one : wanted) {
                outcome.add(recovered(one));
            }
            Platform.runLater(() -> tell(outcome));
        });
    }

    private String recovered(Torn one) {
        try {
            Rescued rescued = recovery.recover(one.file(), new Shown());
            String seconds = Long.toString(rescued.span().lengthMicros() / 1_000_000);
            return rescued.kept()
                    .map(kept -> Words.of(
                            "ui.recover.partly",
                            rescued.file().toString(),
                            seconds,
                            rescued.damage().damagedChunks(),
                            kept.toString()))
                    .orElseGet(() -> Words.of("ui.recover.done", rescued.file().toString(), seconds));
        } catch (UserProblem problem) {
            return Words.of(problem);
        }
    }

    private void tell(List<String> outcome) {
        lines.getChildren().setAll(outcome.stream().map(Cover::wrapped).toList());
        bar.setVisible(false);
        recover.setVisible(false);
        later.setText(Words.of("ui.recover.close"));
        setVisible(true);
        later.requestFocus();
    }

    void stop() {
        worker.shutdown();
    }

    /** Shows how far the present file is. */
    private final class Shown implements Progress {

        @Override
        public void done(double part) {
            Platform.runLater(() -> bar.setProgress(part));
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    }
}
