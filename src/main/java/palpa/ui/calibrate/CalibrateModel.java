package palpa.ui.calibrate;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import palpa.calibration.SensorKind;
import palpa.model.GloveDescriptor;
import palpa.model.Hand;
import palpa.model.Site;
import palpa.model.UserProblem;
import palpa.session.Calibrations;
import palpa.session.Lesson;
import palpa.session.LinkView;
import palpa.session.RawTrace;
import palpa.session.calibrating.CalibrationPlan;
import palpa.session.calibrating.CalibrationProgress;
import palpa.session.calibrating.Phase;
import palpa.session.calibrating.Procedure;
import palpa.session.calibrating.ProcedureView;
import palpa.session.calibrating.ProgressStore;
import palpa.session.calibrating.SiteFit;
import palpa.session.calibrating.SiteReadings;
import palpa.session.calibrating.SiteResult;
import palpa.ui.plot.CalibrationChart.Content;

/**
 * One glove's calibration as the screen sees it: samples in, progress kept at every step, curves fitted beside. FX thread
 * only; files are written and curves fitted by the worker.
 */
final class CalibrateModel {

    private final ProgressStore store;
    private final Executor worker;
    private final Executor screen;
    private final Supplier<LocalDate> today;
    private final RawTrace raw = new RawTrace();
    private final int[] counts = new int[GloveDescriptor.MAX_CHANNELS];
    private final Map<Site, SiteResult> results = new EnumMap<>(Site.class);
    private final Lesson lesson;
    private final Hand hand;
    private final GloveDescriptor glove;
    private final Procedure procedure;
    private CalibrationProgress kept;
    private Content chart = Content.EMPTY;
    private Optional<Site> chartSite = Optional.empty();
    private Optional<UserProblem> problem = Optional.empty();
    private Optional<Outcome> outcome = Optional.empty();
    private final Ending ending;
    private boolean over;
    private long taken;

    /** What the model works with. */
    record Bench(
            Calibrations calibrations,
            ProgressStore store,
            Executor worker,
            Executor screen,
            Supplier<LocalDate> today) {}

    /** Goes on with {@code progress}, of the very glove that {@code hand} wears. */
    CalibrateModel(Bench bench, Lesson lesson, Hand hand, SensorKind sensors, CalibrationProgress progress) {
        store = bench.store;
        worker = bench.worker;
        screen = bench.screen;
        today = bench.today;
        this.lesson = lesson;
        this.hand = hand;
        glove = lesson.view().link(hand).glove().orElseThrow();
        ending = new Ending(bench.calibrations, store, today, glove, sensors);
        procedure = new Procedure(glove, progress);
        kept = progress;
        fitFinished(progress, 0);
        showReadings(progress);
        watch();
    }

    Hand hand() {
        return hand;
    }

    CalibrationPlan plan() {
        return procedure.progress().plan();
    }

    /** Takes samples from now on. */
    void watch() {
        taken = raw.written();
        lesson.watchRaw(hand, raw);
    }

    /** Takes no more samples; what was reached is kept. */
    void leave() {
        lesson.leaveRaw(hand);
    }

    /** Lets the procedure have the samples that came since the last time. */
    void refresh() {
        if (isThere()) {
            taken = raw.readSince(taken, counts, (micros, sample) -> procedure.sample(micros, sample, 0));
        } else {
            taken = raw.written();
        }
        keep();
        endWhenOver();
    }

    /** Whether its samples come by this lesson. */
    boolean isOf(Lesson one) {
        return one == lesson;
    }

    /** Whether the glove being calibrated sends samples. */
    boolean isThere() {
        LinkView link = lesson.view().link(hand);
        return link.state() == LinkView.State.STREAMING
                && link.glove()
                        .map(GloveDescriptor::uid)
                        .filter(glove.uid()::equals)
                        .isPresent();
    }

    /** What leads, for who tells it of a scale. */
    Procedure procedure() {
        return procedure;
    }

    /** The one large key: ends warming up, else asks for the last load once more. */
    void redo() {
        if (over) {
            return;
        }
        if (procedure.view().phase() == Phase.WARM) {
            procedure.skipWarming();
        } else {
            procedure.redo();
        }
        keep();
    }

    void skipSite() {
        procedure.skipSite();
        keep();
    }

    ProcedureView view() {
        return procedure.view();
    }

    /** What was found so far, site by site. */
    Map<Site, SiteResult> results() {
        return results;
    }

    /** Whether {@code site} was left out. */
    boolean isSkipped(Site site) {
        return kept.sites().stream().anyMatch(one -> one.site() == site && one.skipped());
    }

    Content chart() {
        return chart;
    }

    /** The site whose curve that is: between two sites still the one before. */
    Optional<Site> chartSite() {
        return chartSite;
    }

    /** Why progress could not be kept, where it could not. */
    Optional<UserProblem> problem() {
        return problem;
    }

    /** How it ended, once it has. */
    Optional<Outcome> outcome() {
        return outcome;
    }

    private void keep() {
        CalibrationProgress now = procedure.progress();
        if (now == kept) {
            return;
        }
        int before = kept.siteIndex();
        kept = now;
        worker.execute(() -> save(now));
        now.sites().stream().skip(now.siteIndex()).forEach(open -> results.remove(open.site()));
        fitFinished(now, Math.min(before, now.siteIndex()));
        showReadings(now);
    }

    /** Also where the last run ended between its last load and its verdict. */
    private void endWhenOver() {
        if (kept.site().isEmpty() && !over) {
            over = true;
            worker.execute(this::finish);
        }
    }

    private void save(CalibrationProgress progress) {
        try {
            store.save(progress);
            screen.execute(() -> problem = Optional.empty());
        } catch (UserProblem unwritable) {
            screen.execute(() -> problem = Optional.of(unwritable));
        }
    }

    private void fitFinished(CalibrationProgress progress, int from) {
        LocalDate day = today.get();
        for (SiteReadings site : progress.sites().subList(from, progress.siteIndex())) {
            worker.execute(() -> {
                Optional<SiteResult> result = SiteFit.result(progress.plan(), site, day);
                screen.execute(() -> result.ifPresent(found -> results.put(site.site(), found)));
            });
        }
    }

    /** The chart follows the site being read; between two sites it stays with the one before. */
    private void showReadings(CalibrationProgress progress) {
        Optional<SiteReadings> last =
                progress.present().or(() -> progress.sites().stream().reduce((first, second) -> second));
        if (last.isPresent()) {
            LocalDate day = today.get();
            worker.execute(() -> {
                Content content = Curves.content(progress.plan(), last.get(), day);
                screen.execute(() -> {
                    chart = content;
                    chartSite = last.map(SiteReadings::site);
                });
            });
        }
    }

    /** On the worker, after all fits. */
    private void finish() {
        screen.execute(() -> {
            Map<Site, SiteResult> found = new EnumMap<>(Site.class);
            found.putAll(results);
            worker.execute(() -> {
                Outcome ended = ending.write(found);
                screen.execute(() -> outcome = Optional.of(ended));
            });
        });
    }
}
