package palpa.session.review;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import palpa.model.Hand;
import palpa.model.Stroke;
import palpa.model.TimeSpan;
import palpa.model.UserProblem;
import palpa.pipeline.HandListener;
import palpa.recognition.TechniqueModel;
import palpa.session.GloveOnRecord;
import palpa.session.LessonView;
import palpa.session.Progress;
import palpa.session.RawBlock;
import palpa.session.SessionAnalysis;
import palpa.session.SessionEvent;
import palpa.session.SessionHeader;
import palpa.session.SessionSink;
import palpa.session.live.AnalysedHand;
import palpa.session.live.PracticeTrack;
import palpa.session.live.ViewMaker;

/**
 * One run through a recording from a place on: what is read ahead, analysed, and shown. Only session time enters it, in
 * steps of {@link #STEP_MICROS}: the same start gives the same views whatever the speed or the host. One thread.
 */
final class ReplayTake implements SessionSink {

    /** Views follow each other at this distance of session time, as they do live. */
    static final long STEP_MICROS = 10_000;

    /** The file is read in pieces of this length, and one is read when less than half of it is left. */
    private static final long AHEAD_MICROS = 4_000_000;

    private final SessionReview review;
    private final List<RecordedHand> hands;
    private final Queue<Place> places;
    private final Feed feed;
    private final ViewMaker views;
    private final Happenings happenings;
    private final PracticeTrack practice;
    private long readUntilMicros;
    private long atMicros;
    private Place place;
    private LessonView view;

    ReplayTake(SessionReview review, TechniqueModel model, List<AnalysedHand> analysed, HandListener also) {
        this.review = review;
        SessionHeader header = review.header();
        practice = new PracticeTrack(header.program());
        happenings = new Happenings(practice, review.events());
        views = new ViewMaker(header.program());
        SessionAnalysis analysis = new SessionAnalysis(header.program(), header.region(), model, new Told(also));
        analysed.forEach(hand -> hand.feed(analysis));
        hands = analysed.stream().map(RecordedHand::new).toList();
        feed = new Feed(review.recorded(), this);
        places = new ArrayDeque<>(review.places());
    }

    /** Begins before {@code micros}, early enough for what is shown there to have settled, and goes there. */
    void begin(long micros, long runUpMicros) throws UserProblem {
        TimeSpan wanted = new TimeSpan(micros, micros + AHEAD_MICROS);
        for (TimeSpan span : Tares.runUp(review.events(), wanted, runUpMicros)) {
            feed.feed(span, Progress.UNSEEN);
            hands.forEach(hand -> hand.advance(Math.min(span.endMicros(), micros - runUpMicros)));
            readUntilMicros = span.endMicros();
        }
        atMicros =
                Math.floorDiv(Math.max(micros - runUpMicros, review.span().startMicros()), STEP_MICROS) * STEP_MICROS;
        view = makeView();
        advance(micros);
    }

    /** Goes on to session time {@code micros}, reading on where it has to. */
    void advance(long micros) throws UserProblem {
        while (atMicros + STEP_MICROS <= micros) {
            atMicros += STEP_MICROS;
            if (readUntilMicros - atMicros < AHEAD_MICROS / 2
                    && readUntilMicros < review.span().endMicros()) {
                readOn();
            }
            hands.forEach(hand -> hand.advance(atMicros));
            view = makeView();
        }
    }

    private void readOn() throws UserProblem {
        feed.feed(new TimeSpan(readUntilMicros, readUntilMicros + AHEAD_MICROS), Progress.UNSEEN);
        readUntilMicros += AHEAD_MICROS;
    }

    /** Lets all that is left through, and ends as the recording did. */
    void finish() throws UserProblem {
        advance(review.span().endMicros() + STEP_MICROS);
    }

    LessonView view() {
        return view;
    }

    private LessonView makeView() {
        followPlace();
        happenings.follow(atMicros);
        return views.make(atMicros, place.region(), practice, hands, Optional.empty(), 0, List.of());
    }

    private void followPlace() {
        while (!places.isEmpty() && (place == null || places.peek().span().startMicros() <= atMicros)) {
            place = places.remove();
        }
    }

    @Override
    public void glove(GloveOnRecord glove) {
        hands.get(glove.hand().ordinal()).glove(glove);
    }

    @Override
    public void block(RawBlock block) {
        hands.get(block.hand().ordinal()).add(block);
    }

    @Override
    public void event(SessionEvent event) {
        for (Hand hand : Hand.values()) {
            if (Tares.concerns(event, hand)) {
                hands.get(hand.ordinal())
                        .add(new SessionEvent(event.timeMicros(), event.kind(), Optional.of(hand), event.value()));
            }
        }
    }

    /** Strokes go to the practice, and all of it to whoever else wants it. */
    private final class Told implements HandListener {

        private final HandListener also;

        Told(HandListener also) {
            this.also = also;
        }

        @Override
        public void onStroke(Stroke stroke) {
            practice.onStroke(stroke);
            also.onStroke(stroke);
        }

        @Override
        public void onCeilingBreach(Hand hand, long timeMicros, double forceNewtons, double ceilingNewtons) {
            also.onCeilingBreach(hand, timeMicros, forceNewtons, ceilingNewtons);
        }
    }
}
