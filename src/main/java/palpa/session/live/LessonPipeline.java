package palpa.session.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import palpa.coaching.Program;
import palpa.coaching.RunRules;
import palpa.coaching.score.SessionScore;
import palpa.model.Decision;
import palpa.model.Hand;
import palpa.model.Region;
import palpa.model.Stroke;
import palpa.pipeline.HandListener;
import palpa.pipeline.health.SensorTrouble;
import palpa.recognition.TechniqueModel;
import palpa.session.Lesson;
import palpa.session.LessonOptions;
import palpa.session.LessonView;
import palpa.session.SessionAnalysis;
import palpa.session.SessionEvent;
import palpa.session.link.DutyCycle;
import palpa.session.link.SessionTime;
import palpa.session.link.Waiter;

/**
 * The middle of a lesson: takes both hands' samples up, analyses them, and tells screen and recorder.
 *
 * <p>Everything here happens on the pipeline's thread, except {@link #order} and {@link #view}. No lock is taken and no
 * port or file is touched, so nothing holds it up. Analysis begins anew with each recording and ends with it: a file
 * then gives the very strokes that were seen live.
 */
final class LessonPipeline implements DutyCycle {

    /** The screen is told at most this often, nanoseconds: 100 a second. */
    static final long VIEW_NANOS = 10_000_000;

    private final Program program;
    private final TechniqueModel model;
    private final SessionTime time;
    private final Waiter waiter;
    private final List<HandLane> lanes;
    private final SessionScribe scribe;
    private final ViewMaker views;
    private final HandListener also;
    private final Found found = new Found();
    private final LiveScoring scoring;
    private final ProgramRun practice;
    private final List<SensorTrouble> troubles = new ArrayList<>();
    private final Queue<Runnable> orders = new ConcurrentLinkedQueue<>();
    private volatile LessonView view;
    private volatile boolean ending;
    private SessionAnalysis analysis;
    private Region region;
    private long nextViewNanos;
    private Optional<Recorder> recorder = Optional.empty();
    private long recordingSinceMicros;

    LessonPipeline(
            LessonOptions options,
            TechniqueModel model,
            SessionTime time,
            Waiter waiter,
            List<HandLane> lanes,
            SessionScribe scribe,
            LiveScoring scoring,
            HandListener also) {
        this.also = also;
        program = options.program();
        region = options.region();
        this.model = model;
        this.time = time;
        this.waiter = waiter;
        this.lanes = lanes;
        this.scribe = scribe;
        views = new ViewMaker(program);
        this.scoring = scoring;
        practice = new ProgramRun(
                new PracticeTrack(program), options.practice(), RunRules.trainingDefaults(), new OnRecord());
        beginAnalysis();
        view = makeView();
    }

    /** Has {@code order} carried out on the pipeline's thread, soon. Any thread. */
    void order(Runnable order) {
        orders.add(order);
        waiter.wake();
    }

    /** Any thread. */
    LessonView view() {
        return view;
    }

    void finish() {
        ending = true;
        waiter.wake();
    }

    @Override
    public void begin() {
        WarmUp.run(program, region, model);
    }

    @Override
    public boolean doWork() {
        obey();
        int samples = 0;
        for (HandLane lane : lanes) {
            samples += lane.drain();
            takeEvents(lane);
        }
        showWhenDue();
        if (samples == 0) {
            waiter.await(VIEW_NANOS, this::hasWork);
        }
        return !ending;
    }

    private boolean hasWork() {
        if (ending || !orders.isEmpty()) {
            return true;
        }
        for (int i = 0; i < lanes.size(); i++) {
            if (!lanes.get(i).desk().queue().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private void obey() {
        for (Runnable order = orders.poll(); order != null; order = orders.poll()) {
            order.run();
        }
    }

    private void takeEvents(HandLane lane) {
        Queue<SessionEvent> events = lane.desk().events();
        for (SessionEvent event = events.poll(); event != null; event = events.poll()) {
            lane.event(event.kind(), event.value(), event.timeMicros());
        }
    }

    private void showWhenDue() {
        long now = time.clock().nanos();
        if (now >= nextViewNanos) {
            nextViewNanos = now + VIEW_NANOS;
            view = makeView();
        }
    }

    private LessonView makeView() {
        long sessionMicros = time.nowMicros();
        return views.make(
                sessionMicros,
                region,
                practice,
                lanes,
                recorder.filter(running -> running.problem().isEmpty()).map(Recorder::file),
                recorder.isPresent() ? sessionMicros - recordingSinceMicros : 0,
                troubles);
    }

    private void beginAnalysis() {
        troubles.clear();
        analysis = new SessionAnalysis(program, region, model, found);
        lanes.forEach(lane -> lane.feed(analysis));
    }

    void workOn(Region newRegion) {
        if (newRegion != region) {
            region = newRegion;
            long now = time.nowMicros();
            lanes.forEach(lane -> lane.event(SessionEvent.Kind.REGION, newRegion.label(), now));
        }
    }

    /** What a trainee or an instructor does to the practice. */
    ProgramRun practice() {
        return practice;
    }

    void goToStep(int index) {
        if (scoring.isOver()) {
            scoring.begin(region);
            practice.tellPresent((kind, value) -> scoring.event(happening(kind, value)));
        }
        practice.goToStep(index);
    }

    void askForFeedback() {
        practice.askForFeedback(time.nowMicros());
    }

    SessionScore score() {
        return scoring.score();
    }

    void mark(String text) {
        scribe.event(happening(SessionEvent.Kind.MARKER, text));
    }

    /**
     * Something that happens now: later than all that was analysed, whatever a glove's clock says, so that all that was told
     * before it lies before it, live and in the file.
     */
    private SessionEvent happening(SessionEvent.Kind kind, String value) {
        long micros = time.nowMicros();
        for (HandLane lane : lanes) {
            micros = Math.max(micros, lane.lastMicros());
        }
        return new SessionEvent(micros, kind, Optional.empty(), value);
    }

    void beginRecording(Recorder newRecorder, Region headerRegion) {
        endRecording();
        Region present = region;
        region = headerRegion;
        scribe.begin(newRecorder);
        recorder = Optional.of(newRecorder);
        recordingSinceMicros = time.nowMicros();
        scoring.begin(region);
        beginAnalysis();
        practice.tellPresent((kind, value) -> scribe.event(happening(kind, value)));
        workOn(present);
    }

    /** Ends {@code wanted} if it is the one running. */
    void endRecording(Recorder wanted) {
        if (recorder.isPresent() && recorder.get() == wanted) {
            endRecording();
        } else {
            wanted.finish();
        }
    }

    private void endRecording() {
        analysis.finish();
        lanes.forEach(HandLane::cut);
        recorder.ifPresent(running -> {
            running.finish();
            scoring.end();
        });
        recorder = Optional.empty();
        scribe.begin(null);
        beginAnalysis();
    }

    void onCeilingBreach(Lesson.Alarm alarm) {
        found.alarm = alarm;
    }

    @Override
    public void end() {
        obey();
        endRecording();
    }

    /** Puts on record what the practice decides. */
    private final class OnRecord implements ProgramRun.Teller {

        @Override
        public void tell(SessionEvent.Kind kind, String value) {
            SessionEvent event = happening(kind, value);
            scribe.event(event);
            practice.track().event(event);
        }

        @Override
        public void workOn(Region newRegion) {
            LessonPipeline.this.workOn(newRegion);
        }
    }

    /** Takes what the analysis finds: strokes to the coach, breaches to the alarm at once. */
    private final class Found implements HandListener {

        private Lesson.Alarm alarm = (hand, force, ceiling) -> {};

        @Override
        public void onStroke(Stroke stroke) {
            practice.track().onStroke(stroke);
            scoring.onStroke(stroke);
            also.onStroke(stroke);
        }

        @Override
        public void onDecision(Decision decision) {
            scoring.onDecision(decision);
            also.onDecision(decision);
        }

        @Override
        public void onCeilingBreach(Hand hand, long timeMicros, double forceNewtons, double ceilingNewtons) {
            alarm.ceilingBreached(hand, forceNewtons, ceilingNewtons);
            scoring.onCeilingBreach(hand, timeMicros, forceNewtons, ceilingNewtons);
            also.onCeilingBreach(hand, timeMicros, forceNewtons, ceilingNewtons);
        }

        @Override
        public void onTrouble(SensorTrouble trouble) {
            troubles.add(trouble);
            also.onTrouble(trouble);
        }
    }
}
