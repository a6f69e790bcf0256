package palpa.session.live;

import java.util.List;
import java.util.Optional;
import palpa.model.Hand;
import palpa.pipeline.HandState;
import palpa.session.GloveOnRecord;
import palpa.session.SessionAnalysis;
import palpa.session.SessionEvent;
import palpa.session.TraceBuffer;

/**
 * One hand's samples on their way through the analysis into the trace that the screen reads, live or from a file. One
 * thread; a sample allocates nothing.
 */
public final class AnalysedHand {

    /** Keeps 16 s at 2 kHz. */
    private static final int TRACED_SAMPLES = 32_768;

    private final Hand hand;
    private final TraceBuffer trace = new TraceBuffer(TRACED_SAMPLES);
    private SessionAnalysis analysis;

    public AnalysedHand(Hand hand) {
        this.hand = hand;
    }

    public Hand hand() {
        return hand;
    }

    public TraceBuffer trace() {
        return trace;
    }

    /** From the next sample on {@code newAnalysis} is fed; to be told before the first. */
    public void feed(SessionAnalysis newAnalysis) {
        analysis = newAnalysis;
    }

    /** Decides upon a sample, as {@link SessionAnalysis#sample} says. */
    public void decide(GloveOnRecord glove, long number, long sessionMicros, int[] counts, int offset) {
        analysis.sample(glove, number, sessionMicros, counts, offset);
    }

    /** Puts the sample that was decided upon last into the trace. */
    public void traceIt(long sessionMicros) {
        trace.append(sessionMicros, analysis.siteNewtons(hand), analysis.totalNewtons(hand));
    }

    public void event(SessionEvent event) {
        analysis.event(event);
    }

    /** The zero of its glove, as {@link SessionAnalysis#zero} says. Only after a sample. */
    List<String> zero() {
        return analysis.zero(hand);
    }

    /** What is known of the hand: a view, empty before its first sample. */
    public Optional<HandState> state() {
        return analysis.state(hand);
    }

    /** Force of every site at the newest sample, newtons: a view. Only after a sample. */
    public double[] siteNewtons() {
        return analysis.siteNewtons(hand);
    }

    /** How far the hand's force may be off, newtons, NaN where nobody knows. Only after a sample. */
    public double uncertaintyNewtons() {
        return analysis.uncertaintyNewtons(hand);
    }

    /** Whether a sensor was pressed beyond what it was calibrated for within two seconds. Only after a sample. */
    public boolean isBeyondTop() {
        return analysis.isBeyondTop(hand);
    }
}
