package palpa.ui.devices;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import palpa.calibration.CalibrationState;
import palpa.calibration.Expiry;
import palpa.model.GloveDescriptor;
import palpa.model.GloveUid;
import palpa.model.Hand;
import palpa.model.Site;
import palpa.model.SiteSet;
import palpa.model.UserProblem;
import palpa.session.Calibrations;
import palpa.session.Calibrations.Check;
import palpa.session.LessonView;
import palpa.session.LinkView;
import palpa.session.QuickCheck;
import palpa.session.SensorWords;
import palpa.session.TouchCheck;
import palpa.session.Words;

/** What a check of one hand's glove has found, in words. FX thread only; a check that is over is written to the disk at once. */
final class CheckModel {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    /** More are not worth reading: the drawing shows them. */
    private static final int MOST_NAMED = 6;

    private static final int MOST_FOLLOWERS_NAMED = 2;

    /** A lesson that is begun anew has found its gloves by then, a board that starts with its port among them; session time. */
    private static final long ASKED_AGAIN_MICROS = 10_000_000;

    private final Calibrations calibrations;
    private final Hand hand;
    private final Supplier<LocalDate> today;
    private TouchCheck touches = new TouchCheck();
    private Optional<QuickCheck> running = Optional.empty();
    private Optional<Site> pressed = Optional.empty();
    private Optional<GloveUid> glove = Optional.empty();
    private Optional<Check> lastCheck = Optional.empty();
    private SiteSet sites = SiteSet.NONE;
    private CalibrationState calibration = CalibrationState.UNCALIBRATED;
    private boolean streams;
    private boolean askedAgain;
    private boolean confirming;
    private String said = "";
    private boolean wrong;

    CheckModel(Calibrations calibrations, Hand hand, Supplier<LocalDate> today) {
        this.calibrations = calibrations;
        this.hand = hand;
        this.today = today;
    }

    Hand hand() {
        return hand;
    }

    /** Looks at the newest view; answers whether the calibration was found to hold no longer. */
    boolean update(LessonView view) {
        LinkView link = view.link(hand);
        streams = link.state() == LinkView.State.STREAMING && link.glove().isPresent();
        askedAgain &= !streams && view.sessionMicros() < ASKED_AGAIN_MICROS;
        if (!streams) {
            return false;
        }
        calibration = link.calibration();
        sites = link.glove().get().sites();
        meet(link.glove().get());
        touches.look(view.hand(hand).siteNewtons());
        return running.isPresent() && look(view);
    }

    private void meet(GloveDescriptor now) {
        if (!glove.equals(Optional.of(now.uid()))) {
            glove = Optional.of(now.uid());
            lastCheck = calibrations.use(now.uid()).lastCheck();
            touches = new TouchCheck();
            running = Optional.empty();
            say("", false);
        }
    }

    private boolean look(LessonView view) {
        try {
            Optional<QuickCheck.Result> result = running.orElseThrow().look(view);
            result.ifPresent(this::tell);
            return result.isPresent() && !result.get().holds();
        } catch (UserProblem problem) {
            running = Optional.empty();
            say(Words.of(problem), true);
            return false;
        }
    }

    private void tell(QuickCheck.Result result) {
        running = Optional.empty();
        lastCheck = calibrations.use(glove.orElseThrow()).lastCheck();
        String sentence = Words.of(
                result.holds() ? "ui.check.quick.held" : "ui.check.quick.failed",
                SensorWords.site(pressed.orElseThrow()),
                number(result.shownNewtons()),
                String.format(Locale.ROOT, "%+.0f", 100 * result.error()));
        say(sentence, !result.holds());
    }

    private void say(String sentence, boolean isWrong) {
        said = sentence;
        wrong = isWrong;
    }

    /** Whether there is a calibration that a known load, or the sensors' replacement, could end. */
    boolean canEnd() {
        return streams && calibration.kind() == CalibrationState.Kind.CALIBRATED;
    }

    /** Waits for a known load on {@code site}. */
    void begin(Site site, double loadNewtons) {
        if (!canEnd()) {
            say(Words.of(streams ? "ui.check.quick.nothing" : "ui.check.away." + hand.label()), true);
            return;
        }
        pressed = Optional.of(site);
        running = Optional.of(new QuickCheck(calibrations, hand, site, loadNewtons, today.get()));
        say(Words.of("ui.check.quick.press", SensorWords.site(site), number(loadNewtons)), false);
    }

    /** Every site is to be touched again. */
    void touchAnew() {
        touches = new TouchCheck();
    }

    /** The sensors were replaced: asked twice, the calibration ends; answers whether it has. */
    boolean replaced() {
        if (!canEnd()) {
            return false;
        }
        confirming = !confirming;
        if (confirming) {
            say(Words.of("ui.check.replaced.sure"), true);
            return false;
        }
        try {
            calibrations.discard(glove.orElseThrow(), Expiry.GLOVE.label());
            say(Words.of("ui.check.replaced.done"), true);
            return true;
        } catch (UserProblem problem) {
            say(Words.of(problem), true);
            return false;
        }
    }

    /** The lesson is begun anew: a glove that sent is found again, and until then is as it was. */
    void askAgain() {
        askedAgain = streams;
        streams = false;
    }

    /** Nothing is waited for any longer. */
    void leave() {
        running = Optional.empty();
        confirming = false;
        say("", false);
    }

    /** What the glove's newtons are worth, and when a known load was last pressed. */
    String state() {
        if (!streams) {
            return Words.of((askedAgain ? "ui.check.again." : "ui.check.away.") + hand.label());
        }
        String worth = palpa.ui.kit.Calibrations.text(calibration);
        return lastCheck
                .map(check -> Words.of(
                        check.held() ? "ui.check.state.held" : "ui.check.state.failed",
                        worth,
                        DAY.format(check.day()),
                        number(check.loadNewtons()),
                        number(check.shownNewtons())))
                .orElse(worth);
    }

    /** How many sites were felt, and which were not. */
    String touch() {
        if (!isKnown()) {
            return "";
        }
        List<Site> missing = touches.missing(sites).toList();
        String felt = Integer.toString(touches.felt().and(sites).size());
        String all = Integer.toString(sites.size());
        if (missing.isEmpty()) {
            return Words.of("ui.check.touch.all", all);
        }
        if (missing.size() > MOST_NAMED) {
            return Words.of("ui.check.touch.begun", felt, all);
        }
        String names = missing.stream().map(SensorWords::site).collect(Collectors.joining(", "));
        return Words.of("ui.check.touch.some", felt, all, names);
    }

    /** Which site showed a part of what pressed on another one; empty where none did. */
    String followers() {
        return touches.followers().stream()
                .limit(MOST_FOLLOWERS_NAMED)
                .map(one -> Words.of(
                        "ui.check.touch.follows",
                        SensorWords.site(one.pressed()),
                        SensorWords.site(one.follows()),
                        Long.toString(Math.round(100 * one.share()))))
                .collect(Collectors.joining(" "));
    }

    /** What came of the last thing asked for, or what to do now; may be empty. */
    String said() {
        return said;
    }

    /** Whether that is something to be minded. */
    boolean isWrong() {
        return wrong;
    }

    boolean has(Site site) {
        return isKnown() && sites.has(site);
    }

    private boolean isKnown() {
        return streams || askedAgain;
    }

    boolean felt(Site site) {
        return touches.felt().has(site);
    }

    boolean follows(Site site) {
        return touches.follows(site);
    }

    private static String number(double newtons) {
        return String.format(Locale.ROOT, "%.1f", newtons);
    }
}
