package palpa.ui.practice;

import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import palpa.model.Hand;
import palpa.session.LessonView;
import palpa.session.LinkView;
import palpa.session.Words;
import palpa.ui.kit.Calibrations;

/** The footer: both links in figures, and one sentence when something is wrong. FX thread only. */
public final class StatusModel {

    /** From this part of lost samples on it is told (0.1 %). */
    static final double LOSS_TOLD = 0.001;

    private static final int BATTERY_LOW_PERCENT = 15;

    private final StringProperty left = new SimpleStringProperty("");
    private final StringProperty right = new SimpleStringProperty("");
    private final StringProperty latency = new SimpleStringProperty("");
    private final StringProperty problem = new SimpleStringProperty("");
    private final SensorNews sensors = new SensorNews();
    private final LossWatch leftLoss = new LossWatch();
    private final LossWatch rightLoss = new LossWatch();

    void update(LessonView view, long nowNanos) {
        left.set(linkText(view.leftLink()));
        right.set(linkText(view.rightLink()));
        latency.set(latencyText(view.leftLink(), view.rightLink()));
        double leftLost = leftLoss.update(view.leftLink(), nowNanos);
        double rightLost = rightLoss.update(view.rightLink(), nowNanos);
        problem.set(problemOf(view.leftLink(), leftLost)
                .or(() -> problemOf(view.rightLink(), rightLost))
                // asked only when there is room for it: what nobody could read was not said
                .or(() -> sensors.update(view.troubles(), nowNanos))
                .or(() -> batteryProblem(view.leftLink()))
                .or(() -> batteryProblem(view.rightLink()))
                .orElse(""));
    }

    private static String linkText(LinkView link) {
        if (link.state() != LinkView.State.STREAMING) {
            return Words.of("ui.link." + link.state().label());
        }
        String battery = link.batteryPercent().isPresent()
                ? " · "
                        + Words.of(
                                "ui.link.battery",
                                Integer.toString(link.batteryPercent().getAsInt()))
                : "";
        return figures(link) + battery;
    }

    private static String figures(LinkView link) {
        String rate = Long.toString(Math.round(link.rateHertz()));
        String calibration = Calibrations.text(link.calibration());
        return link.lane().numbersSamples()
                ? Words.of("ui.link.figures", rate, Long.toString(link.lostSamples()), calibration)
                : Words.of("ui.link.figures_plain", rate, calibration);
    }

    private static String latencyText(LinkView left, LinkView right) {
        double worst = Math.max(known(left.latencyMillis()), known(right.latencyMillis()));
        if (worst < 0) {
            return "";
        }
        return Words.of("ui.link.latency", worst < 1 ? "<1" : Long.toString(Math.round(worst)));
    }

    private static double known(double millis) {
        return Double.isNaN(millis) ? -1 : millis;
    }

    private static Optional<String> problemOf(LinkView link, double lost) {
        if (link.trouble().isPresent()) {
            return Optional.of(link.trouble().get().sentence(link.port(), link.troubleDetail()));
        }
        if (link.state() == LinkView.State.SILENT) {
            return Optional.of(Words.of("ui.problem.silent." + link.hand().label()));
        }
        if (lost >= LOSS_TOLD) {
            String percent = String.format(Locale.ROOT, "%.1f", lost * 100);
            return Optional.of(Words.of("ui.problem.loss." + link.hand().label(), percent));
        }
        return Optional.empty();
    }

    private static Optional<String> batteryProblem(LinkView link) {
        if (link.batteryPercent().orElse(100) >= BATTERY_LOW_PERCENT) {
            return Optional.empty();
        }
        String percent = Integer.toString(link.batteryPercent().getAsInt());
        return Optional.of(Words.of("ui.problem.battery." + link.hand().label(), percent));
    }

    public ReadOnlyStringProperty linkProperty(Hand hand) {
        return hand == Hand.LEFT ? left : right;
    }

    /** Empty while unknown. */
    public ReadOnlyStringProperty latencyProperty() {
        return latency;
    }

    /** What is wrong and what to do; empty while all is well. */
    public ReadOnlyStringProperty problemProperty() {
        return problem;
    }
}
