package palpa.session.live;

import java.util.function.BiConsumer;
import palpa.coaching.Dose;
import palpa.coaching.HandNow;
import palpa.coaching.RunRules;
import palpa.coaching.feedback.FeedbackGate;
import palpa.coaching.feedback.FeedbackNow;
import palpa.model.Region;
import palpa.session.PracticeOptions;
import palpa.session.PracticeView.Phase;
import palpa.session.SessionEvent.Kind;

/**
 * Runs a program: ends a step when its dose is done, goes on to the next, leads along the route, asks for comfort, and says
 * what is shown. Whatever it decides it has put on record as an event, and the {@link PracticeTrack} follows that: nothing is
 * decided again when the file is read. Pipeline's thread; only session time enters.
 */
final class ProgramRun implements Practising {

    private final PracticeTrack track;
    private final PracticeOptions options;
    private final RunRules rules;
    private final FeedbackGate gate;
    private final Teller teller;
    private long nowMicros = Long.MIN_VALUE;
    private long betweenMicros;
    private boolean held;
    private long comfortFromMicros;
    private int place;

    /** Puts what happens on record, and has the track told. */
    interface Teller {

        void tell(Kind kind, String value);

        /** From here on {@code region} is worked. */
        void workOn(Region region);
    }

    ProgramRun(PracticeTrack track, PracticeOptions options, RunRules rules, Teller teller) {
        this.track = track;
        this.options = options;
        this.rules = rules;
        this.teller = teller;
        gate = new FeedbackGate(options.feedback());
    }

    @Override
    public PracticeTrack track() {
        return track;
    }

    @Override
    public void update(long sessionMicros, HandNow left, HandNow right) {
        long elapsed = nowMicros == Long.MIN_VALUE ? 0 : Math.max(0, sessionMicros - nowMicros);
        nowMicros = Math.max(nowMicros, sessionMicros);
        track.update(sessionMicros, left, right);
        show(gate.update(sessionMicros, left, right, track.coach().step()));
        switch (track.phase()) {
            case RUNNING -> followDose();
            case BETWEEN -> waitFor(elapsed);
            default -> {}
        }
        askForComfort();
    }

    /** The event knows no more than whether it is shown; {@code now} also knows whether it may be asked for, so it comes last. */
    private void show(FeedbackNow now) {
        FeedbackNow before = track.feedback();
        boolean changed = now.mode() != before.mode() || now.shown() != before.shown();
        if (changed) {
            teller.tell(Kind.FEEDBACK, PracticeTrack.value(now));
        }
        track.show(now);
    }

    private void followDose() {
        Dose dose = track.dose();
        int reached = dose.routePlace();
        if (reached > place) {
            place = reached;
            teller.workOn(dose.step().route().get(reached));
        }
        if (dose.isDone()) {
            betweenMicros = 0;
            teller.tell(
                    isLast() ? Kind.FINISHED : Kind.DONE,
                    Integer.toString(track.coach().stepIndex()));
        }
    }

    private boolean isLast() {
        return track.coach().stepIndex() + 1 == track.coach().program().steps().size();
    }

    /** What is held begins its pause anew: after an answer there is time to read what it led to. */
    private void waitFor(long elapsed) {
        betweenMicros = held ? 0 : betweenMicros + elapsed;
        if (!options.advances() || held) {
            track.waitForNext(Double.NaN);
        } else if (betweenMicros < rules.betweenMicros()) {
            track.waitForNext((rules.betweenMicros() - betweenMicros) / 1e6);
        } else {
            goToStep(track.coach().stepIndex() + 1);
        }
    }

    /** While {@code nextStep} is held, it does not begin by itself. */
    void hold(boolean nextStep) {
        held = nextStep;
    }

    private void askForComfort() {
        long every = options.comfortEverySeconds() * 1_000_000L;
        boolean due = every > 0 && track.coach().workedMicros() - comfortFromMicros >= every;
        if (due && !track.isComfortDue()) {
            teller.tell(Kind.COMFORT_DUE, "");
        }
    }

    void goToStep(int index) {
        teller.tell(Kind.TARGET, Integer.toString(index));
        place = 0;
        held = false;
        gate.beginBout(track.bout());
        teller.workOn(track.coach().step().region());
    }

    void setPaused(boolean paused) {
        if (paused != (track.phase() == Phase.PAUSED)) {
            teller.tell(paused ? Kind.PAUSED : Kind.RESUMED, "");
        }
    }

    void askForFeedback(long sessionMicros) {
        gate.ask(sessionMicros);
    }

    void answerComfort(int zeroToTen) {
        comfortFromMicros = track.coach().workedMicros();
        teller.tell(Kind.COMFORT, Integer.toString(zeroToTen));
        if (zeroToTen > rules.mostComfort()) {
            teller.tell(Kind.GENTLER, "");
        }
    }

    void estimate(int percentInBand) {
        teller.tell(Kind.ESTIMATE, Integer.toString(percentInBand));
    }

    /** Tells a record that begins now where the practice is. */
    void tellPresent(BiConsumer<Kind, String> to) {
        for (int i = 0; i < track.eased(); i++) {
            to.accept(Kind.GENTLER, "");
        }
        int step = track.coach().stepIndex();
        if (step > 0) {
            to.accept(Kind.TARGET, Integer.toString(step));
        }
        boolean paused = track.phase() == Phase.PAUSED;
        Phase phase = paused ? track.pausedIn() : track.phase();
        if (phase == Phase.BETWEEN || phase == Phase.FINISHED) {
            to.accept(phase == Phase.BETWEEN ? Kind.DONE : Kind.FINISHED, Integer.toString(step));
        }
        if (paused) {
            to.accept(Kind.PAUSED, "");
        }
        if (!track.feedback().equals(FeedbackNow.ALWAYS)) {
            to.accept(Kind.FEEDBACK, PracticeTrack.value(track.feedback()));
        }
        if (track.isComfortDue()) {
            to.accept(Kind.COMFORT_DUE, "");
        }
    }
}
