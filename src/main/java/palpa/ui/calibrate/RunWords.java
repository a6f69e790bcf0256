package palpa.ui.calibrate;

import java.util.Locale;
import java.util.Optional;
import palpa.model.Site;
import palpa.session.SensorWords;
import palpa.session.Words;
import palpa.session.calibrating.CalibrationPlan;
import palpa.session.calibrating.Fault;
import palpa.session.calibrating.Phase;
import palpa.session.calibrating.Procedure;
import palpa.session.calibrating.ProcedureView;
import palpa.session.calibrating.SitePoint;
import palpa.session.calibrating.SiteResult;

/** What the wizard says at a moment. Immutable; any thread. */
final class RunWords {

    private static final double AIR_SECONDS = Procedure.AIR_SECONDS;
    private static final double WARM_SECONDS = Procedure.WARM_SECONDS;

    private final Loads loads;
    private final boolean hasScale;

    /** @param hasScale whether a scale says what the load is */
    RunWords(Loads loads, boolean hasScale) {
        this.loads = loads;
        this.hasScale = hasScale;
    }

    /** What to do. */
    String headline(ProcedureView view, CalibrateModel model) {
        if (!model.isThere()) {
            return Words.of("calibrate.away");
        }
        String key = "calibrate.do." + view.phase().label();
        return view.site().map(site -> Words.of(key, SensorWords.site(site))).orElseGet(() -> Words.of(key));
    }

    /** The largest thing: the load, or what stands in its place. */
    String big(ProcedureView view, CalibrationPlan plan) {
        return switch (view.phase()) {
            case WARM -> clock(view.secondsLeft());
            case PRESS -> loads.text(plan.pressNewtons());
            case LOAD, CHECK -> loads.text(view.point().orElseThrow().newtons());
            default -> Words.of("calibrate.big." + view.phase().label());
        };
    }

    private static String clock(double seconds) {
        long whole = (long) Math.ceil(seconds);
        return String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60);
    }

    /** Where in the procedure this is. */
    String where(ProcedureView view, CalibrationPlan plan) {
        return switch (view.phase()) {
            case PRESS -> Words.of("calibrate.where.press", view.presses() + 1, plan.presses());
            case LOAD -> load(view, plan);
            case CHECK -> Words.of("calibrate.where.check");
            default -> "";
        };
    }

    private static String load(ProcedureView view, CalibrationPlan plan) {
        SitePoint point = view.point().orElseThrow();
        return Words.of(
                "calibrate.where.load." + point.direction().label(),
                view.pointIndex() + 1,
                plan.pointCount(),
                point.pass() + 1,
                plan.passes());
    }

    String live(ProcedureView view) {
        return Double.isNaN(view.counts())
                ? ""
                : Words.of("calibrate.live", String.format(Locale.ROOT, "%4.0f", view.counts()));
    }

    /** Whether it is steady, in words beside the bar. */
    String steady(ProcedureView view) {
        String seconds = String.format(Locale.ROOT, "%.1f", view.steadySeconds());
        return switch (view.phase()) {
            case ZERO -> Words.of("calibrate.still", seconds);
            case LOAD, CHECK ->
                view.steadySeconds() > 0
                        ? Words.of("calibrate.steady", seconds)
                        : Words.of(view.touched() ? "calibrate.moving" : "calibrate.untouched");
            default -> "";
        };
    }

    /** How far the present wait is, 0 to 1. */
    double part(ProcedureView view) {
        return switch (view.phase()) {
            case WARM -> 1 - view.secondsLeft() / WARM_SECONDS;
            case ZERO -> Math.min(1, view.steadySeconds() / AIR_SECONDS);
            case LOAD, CHECK -> view.steadySeconds();
            default -> 0;
        };
    }

    String scale(ProcedureView view) {
        if (!hasScale) {
            return "";
        }
        return view.scaleNewtons().isPresent()
                ? Words.of(
                        "calibrate.scale.says", loads.text(view.scaleNewtons().getAsDouble()))
                : Words.of("calibrate.scale.silent");
    }

    /** What was wrong with the last try, or with keeping it. */
    String fault(ProcedureView view, CalibrateModel model) {
        if (model.problem().isPresent()) {
            return Words.of(model.problem().get());
        }
        Optional<Fault> fault = view.fault();
        return fault.map(wrong -> Words.of(
                        "calibrate.fault." + wrong.label(),
                        view.faultSite().map(SensorWords::site).orElse("")))
                .orElse("");
    }

    /** What cannot be known, said plainly. */
    String honest(ProcedureView view) {
        return switch (view.phase()) {
            case WARM -> Words.of("calibrate.honest.warm");
            case LOAD, CHECK -> Words.of(hasScale ? "calibrate.honest.scale" : "calibrate.honest.no_scale");
            case PRESS -> Words.of("calibrate.honest.press");
            default -> "";
        };
    }

    /** What the large key does now. */
    String redo(ProcedureView view) {
        return Words.of(view.phase() == Phase.WARM ? "calibrate.warm_already" : "calibrate.redo");
    }

    String sites(ProcedureView view, CalibrateModel model) {
        int all = model.plan().sites().size();
        return Words.of(
                "calibrate.sites",
                Math.min(all, view.siteIndex() + 1),
                all,
                model.results().size());
    }

    /** The verdict on the site done last. */
    String last(CalibrateModel model) {
        int behind = model.view().siteIndex();
        for (int i = behind - 1; i >= 0; i--) {
            Site site = model.plan().sites().get(i);
            SiteResult found = model.results().get(site);
            if (found != null) {
                return Words.of(
                        "calibrate.last",
                        SensorWords.site(site),
                        Words.of("calibrate.verdict." + found.verdict().label()));
            }
        }
        return "";
    }
}
