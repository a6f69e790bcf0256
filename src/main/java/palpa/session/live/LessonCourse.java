package palpa.session.live;

import java.util.List;
import java.util.Optional;
import palpa.coaching.RunRules;
import palpa.coaching.score.SessionScore;
import palpa.model.Region;
import palpa.session.LessonOptions;
import palpa.session.SessionEvent;
import palpa.session.link.SessionTime;

/** The course a lesson takes, put on record: the region, the program's steps, and what a person marks. Pipeline's thread. */
final class LessonCourse implements ProgramRun.Teller {

    private final SessionTime time;
    private final List<HandLane> lanes;
    private final SessionScribe scribe;
    private final LiveScoring scoring;
    private final ProgramRun practice;
    private Region region;

    LessonCourse(
            LessonOptions options, SessionTime time, List<HandLane> lanes, SessionScribe scribe, LiveScoring scoring) {
        this.time = time;
        this.lanes = lanes;
        this.scribe = scribe;
        this.scoring = scoring;
        region = options.region();
        practice = new ProgramRun(
                new PracticeTrack(options.program()), options.practice(), RunRules.trainingDefaults(), this);
    }

    /** The region that is worked now. */
    Region region() {
        return region;
    }

    /** What a trainee or an instructor does to the practice. */
    ProgramRun practice() {
        return practice;
    }

    @Override
    public void tell(SessionEvent.Kind kind, String value) {
        SessionEvent event = happening(kind, value);
        scribe.event(event);
        practice.track().event(event);
    }

    @Override
    public void workOn(Region newRegion) {
        if (newRegion != region) {
            region = newRegion;
            long now = time.nowMicros();
            lanes.forEach(lane -> lane.event(SessionEvent.Kind.REGION, newRegion.label(), now));
        }
    }

    void goToStep(int index) {
        if (scoring.isOver()) {
            scoring.beginWithNextStep(region);
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

    void zero() {
        long now = time.nowMicros();
        lanes.forEach(lane -> lane.zero(now));
    }

    /** A record begins, whose header names {@code headerRegion}. */
    void beginRecord(Region headerRegion) {
        region = headerRegion;
        scoring.begin(region);
    }

    /** Tells the record that has begun where the practice is. */
    void tellPresent() {
        practice.tellPresent((kind, value) -> scribe.event(happening(kind, value)));
    }

    void endRecord() {
        scoring.end();
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
}
