package palpa.session.review;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import palpa.model.Hand;
import palpa.model.Region;
import palpa.model.UserProblem;
import palpa.pipeline.HandListener;
import palpa.recognition.TechniqueModel;
import palpa.session.HostClock;
import palpa.session.LessonView;
import palpa.session.TraceBuffer;
import palpa.session.link.DutyCycle;
import palpa.session.link.Launcher;
import palpa.session.link.Waiter;
import palpa.session.live.AnalysedHand;

/**
 * A recording played as the lesson it was: the same views, traces and alarms as the trainee had, through the same
 * analysis, so that the practice screen shows it unchanged. It begins paused at the session's start.
 *
 * <p>Any thread may call; every method returns at once, and the thread {@code replay} follows. Where it stands is the
 * host's clock times the speed; what it shows there depends on session time alone.
 *
 * <p><b>Seeking</b> starts the analysis {@link #RUN_UP_MICROS} before the target (and reads what each channel's zero was
 * learnt from before). Forces, levels and ceilings are then those of the lesson. Two things may differ from it: a stroke
 * that had lasted for longer than the run-up is measured from there on, and the progress of the step counts from there.
 *
 * <p>What would change a lesson cannot change a recording: there are no devices and nothing is recorded; a step or region
 * that is chosen is gone to where it was practised.
 */
public final class RecordedLesson extends PastLesson {

    /** How much is analysed before a place that is gone to, microseconds. */
    public static final long RUN_UP_MICROS = 15_000_000;

    /** "Back a little", microseconds. */
    public static final long BACK_MICROS = 5_000_000;

    private static final Logger LOG = LoggerFactory.getLogger(RecordedLesson.class);
    private static final long ROUND_NANOS = 10_000_000;

    private final SessionReview review;
    private final TechniqueModel model;
    private final ReplayAlarm alarm;
    private final Waiter waiter;
    private final List<AnalysedHand> hands =
            Arrays.stream(Hand.values()).map(AnalysedHand::new).toList();
    private final Queue<Runnable> orders = new ConcurrentLinkedQueue<>();
    private final CompletableFuture<Void> ended;
    private volatile ReplayClock clock;
    private volatile LessonView view;
    private volatile Optional<UserProblem> problem = Optional.empty();
    private volatile boolean ending;
    private ReplayTake take;

    private RecordedLesson(
            SessionReview review, TechniqueModel model, HostClock host, Launcher launcher, HandListener also)
            throws UserProblem {
        this.review = review;
        this.model = model;
        alarm = new ReplayAlarm(also);
        waiter = launcher.waiter();
        clock = ReplayClock.standing(host, review.span());
        begin(review.span().startMicros(), 0);
        view = take.view();
        ended = launcher.launch("replay", new Rounds());
    }

    /** Opens {@code review} as a lesson, paused at its beginning; reads a little of the file. */
    public static RecordedLesson of(SessionReview review, TechniqueModel model, HostClock clock) throws UserProblem {
        return new RecordedLesson(review, model, clock, Launcher.THREADS, stroke -> {});
    }

    /** The same, with the rounds done by {@code launcher}, and {@code also} told of what is found on the way. */
    static RecordedLesson of(
            SessionReview review, TechniqueModel model, HostClock clock, Launcher launcher, HandListener also)
            throws UserProblem {
        return new RecordedLesson(review, model, clock, launcher, also);
    }

    /** Goes on; at the end of the session it begins anew. */
    public void play() {
        if (clock.isAtEnd()) {
            seek(review.span().startMicros());
        }
        order(() -> clock = clock.play(true));
    }

    /** Stops where it is. */
    public void pause() {
        order(() -> clock = clock.play(false));
    }

    public boolean isPlaying() {
        return clock.playing();
    }

    /** Goes to session time {@code micros}, or to the session's end that is nearest; plays on if it played. */
    public void seek(long micros) {
        order(() -> goTo(micros));
    }

    /** Goes {@code micros} on, or back where they are negative. */
    public void step(long micros) {
        order(() -> goTo(clock.nowMicros() + micros));
    }

    /** Goes back five seconds. */
    public void back() {
        step(-BACK_MICROS);
    }

    public void setSpeed(ReplaySpeed speed) {
        order(() -> clock = clock.at(speed));
    }

    public ReplaySpeed speed() {
        return clock.speed();
    }

    /** Where it stands, session clock, microseconds. */
    public long positionMicros() {
        return clock.nowMicros();
    }

    /** Why the file could not be read on, where it could not: the replay then stands still. */
    public Optional<UserProblem> problem() {
        return problem;
    }

    private void order(Runnable order) {
        orders.add(order);
        waiter.wake();
    }

    private void goTo(long micros) {
        clock = clock.at(micros);
        try {
            begin(clock.anchorMicros(), RUN_UP_MICROS);
            view = take.view();
        } catch (UserProblem e) {
            stop(e);
        }
    }

    private void begin(long micros, long runUpMicros) throws UserProblem {
        alarm.setAloud(false);
        take = new ReplayTake(review, model, hands, alarm);
        take.begin(micros, runUpMicros);
        alarm.setAloud(true);
    }

    private void stop(UserProblem reason) {
        LOG.warn("the replay of {} stops", review.file(), reason);
        problem = Optional.of(reason);
        clock = clock.play(false);
    }

    @Override
    public LessonView view() {
        return view;
    }

    @Override
    public TraceBuffer trace(Hand hand) {
        return hands.get(hand.ordinal()).trace();
    }

    /** Goes to where {@code region} was worked next, or first where it was not worked again. */
    @Override
    public void workOn(Region region) {
        goToPlace(place -> place.region() == region);
    }

    /** Goes to where step {@code index} was practised next, or first where it was not practised again. */
    @Override
    public void goToStep(int index) {
        goToPlace(place -> place.step() == index);
    }

    private void goToPlace(Predicate<Place> wanted) {
        Places.next(review.places(), positionMicros(), wanted)
                .ifPresent(place -> seek(place.span().startMicros()));
    }

    /** As live, on the thread {@code replay}; breaches passed over by seeking are not told. */
    @Override
    public void onCeilingBreach(Alarm newAlarm) {
        alarm.put(newAlarm);
    }

    @Override
    public void close() {
        ending = true;
        waiter.wake();
        ended.join();
    }

    /** What the thread does. */
    private final class Rounds implements DutyCycle {

        @Override
        public boolean doWork() {
            for (Runnable order = orders.poll(); order != null; order = orders.poll()) {
                order.run();
            }
            follow();
            if (clock.playing() && clock.isAtEnd()) {
                clock = clock.play(false);
            }
            waiter.await(ROUND_NANOS, () -> ending || !orders.isEmpty());
            return !ending;
        }

        private void follow() {
            try {
                take.advance(clock.nowMicros());
                view = take.view();
            } catch (UserProblem e) {
                stop(e);
            }
        }
    }
}
