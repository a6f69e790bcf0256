package palpa.session.live;

import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import palpa.coaching.Program;
import palpa.model.Region;
import palpa.session.LessonView;
import palpa.session.SessionEvent;
import palpa.session.link.DutyCycle;
import palpa.session.link.SessionTime;
import palpa.session.link.Waiter;

/**
 * The middle of a lesson: takes both hands' samples up, analyses them, and tells screen and recorder.
 *
 * <p>Everything here happens on the pipeline's thread, except {@link #order} and {@link #view}. No lock is taken and no
 * port or file is touched, so nothing holds it up. Analysis begins anew with each recording and ends with it, but for the
 * gloves' zeros, which go along and on record: a file then gives the very strokes that were seen live.
 */
final class LessonPipeline implements DutyCycle {

    /** The screen is told at most this often, nanoseconds: 100 a second. */
    static final long VIEW_NANOS = 10_000_000;

    private final SessionTime time;
    private final Waiter waiter;
    private final List<HandLane> lanes;
    private final SessionScribe scribe;
    private final LessonCourse course;
    private final LiveAnalysis analysis;
    private final ViewMaker views;
    private final Queue<Runnable> orders = new ConcurrentLinkedQueue<>();
    private volatile LessonView view;
    private volatile boolean ending;
    private long nextViewNanos;
    private Optional<Recorder> recorder = Optional.empty();
    private long recordingSinceMicros;

    LessonPipeline(
            Program program,
            SessionTime time,
            Waiter waiter,
            List<HandLane> lanes,
            SessionScribe scribe,
            LessonCourse course,
            LiveAnalysis analysis) {
        this.time = time;
        this.waiter = waiter;
        this.lanes = lanes;
        this.scribe = scribe;
        this.course = course;
        this.analysis = analysis;
        views = new ViewMaker(program);
        analysis.begin(lanes, course.region());
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
        analysis.warmUp(course.region());
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
                course.region(),
                course.practice(),
                lanes,
                recorder.filter(running -> running.problem().isEmpty()).map(Recorder::file),
                recorder.isPresent() ? sessionMicros - recordingSinceMicros : 0,
                analysis.troubles());
    }

    void beginRecording(Recorder newRecorder, Region headerRegion) {
        endRecording();
        Region present = course.region();
        scribe.begin(newRecorder);
        recorder = Optional.of(newRecorder);
        recordingSinceMicros = time.nowMicros();
        course.beginRecord(headerRegion);
        analysis.begin(lanes, headerRegion);
        course.tellPresent();
        course.workOn(present);
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
            course.endRecord();
        });
        recorder = Optional.empty();
        scribe.begin(null);
        analysis.begin(lanes, course.region());
    }

    @Override
    public void end() {
        obey();
        endRecording();
    }
}
