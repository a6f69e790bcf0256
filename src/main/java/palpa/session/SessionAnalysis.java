package palpa.session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import palpa.coaching.Program;
import palpa.model.Hand;
import palpa.model.Labelled;
import palpa.model.Region;
import palpa.pipeline.HandListener;
import palpa.pipeline.HandState;
import palpa.protocol.GloveEvent;
import palpa.recognition.TechniqueModel;

/**
 * Finds strokes and decisions in a session, the same way live and from a file.
 *
 * <p>From a file it is a {@link SessionSink}: replay a session into it, then {@link #finish}. A running lesson gives it
 * sample by sample what the blocks will hold, and the same events, at the same places among a hand's samples; hence both
 * find the same to the last bit. A missing number is a gap, another glove a new beginning. One thread; a sample
 * allocates nothing.
 */
public final class SessionAnalysis implements SessionSink {

    private final Map<Integer, GloveOnRecord> gloves = new HashMap<>();
    private final List<HandAnalysis> hands;

    /**
     * @param program the program in force, by whose targets levels are judged
     * @param region the region being worked at the start
     * @param model what tells the techniques apart
     * @param listener told what is found, on the thread that feeds this
     */
    public SessionAnalysis(Program program, Region region, TechniqueModel model, HandListener listener) {
        hands = List.of(
                new HandAnalysis(program.targets(), region, model, listener),
                new HandAnalysis(program.targets(), region, model, listener));
    }

    @Override
    public void glove(GloveOnRecord glove) {
        gloves.put(glove.index(), glove);
    }

    /** A block of a glove that was not announced is a broken invariant of the store. */
    @Override
    public void block(RawBlock block) {
        GloveOnRecord glove = gloves.get(block.gloveIndex());
        if (glove == null) {
            throw new IllegalArgumentException("block of glove " + block.gloveIndex() + ", known: " + gloves.keySet());
        }
        for (int i = 0; i < block.samples(); i++) {
            long sessionMicros = block.clock().sessionMicros(block.deviceMicros()[i]);
            sample(glove, block.firstSample() + i, sessionMicros, block.counts(), i * block.channels());
        }
    }

    @Override
    public void event(SessionEvent event) {
        switch (event.kind()) {
            case REGION -> Labelled.parse(Region.class, event.value()).ifPresent(region -> workOn(event, region));
            case BUTTON -> tare(event);
            case ZERO -> zero(event);
            default -> {}
        }
    }

    private void workOn(SessionEvent event, Region region) {
        for (Hand hand : Hand.values()) {
            if (event.concerns(hand)) {
                hand(hand).workOn(region);
            }
        }
    }

    private void tare(SessionEvent event) {
        for (Hand hand : Hand.values()) {
            if (event.concerns(hand) && event.value().equals(GloveEvent.Kind.TARE_BUTTON.label())) {
                hand(hand).tare();
            }
        }
    }

    private void zero(SessionEvent event) {
        for (Hand hand : Hand.values()) {
            if (event.concerns(hand)) {
                hand(hand).zero(event.value());
            }
        }
    }

    /**
     * One sample.
     *
     * @param glove the glove it is from; another one than before begins anew
     * @param number unwrapped number as the glove counts; a skipped one is a gap
     * @param sessionMicros session time, microseconds, by the mapping recorded with it
     * @param counts raw counts of every channel, from {@code offset} on
     */
    public void sample(GloveOnRecord glove, long number, long sessionMicros, int[] counts, int offset) {
        hand(glove.hand()).sample(glove, number, sessionMicros, counts, offset);
    }

    /**
     * The zero of the hand's glove: values of the {@link SessionEvent.Kind#ZERO} events after which another analysis goes on with
     * it. None where none was learnt nor is being learnt. Only after a sample.
     */
    public List<String> zero(Hand hand) {
        return hand(hand).zero();
    }

    /** The session ends: strokes that are complete by the rules are told. */
    public void finish() {
        hands.forEach(HandAnalysis::finish);
    }

    /** What is known of {@code hand}: a view, empty before its first sample. */
    public Optional<HandState> state(Hand hand) {
        return hand(hand).hasBegun() ? Optional.of(hand(hand).state()) : Optional.empty();
    }

    /** Force of every site at the hand's newest sample, newtons, NaN where absent: a view. Only after a sample. */
    public double[] siteNewtons(Hand hand) {
        return hand(hand).siteNewtons();
    }

    /** How far the hand's force may be off, 19 times of 20, newtons, NaN where nobody knows. Only after a sample. */
    public double uncertaintyNewtons(Hand hand) {
        return hand(hand).uncertaintyNewtons();
    }

    /** Whether a sensor of the hand was pressed beyond what it was calibrated for within two seconds. Only after a sample. */
    public boolean isBeyondTop(Hand hand) {
        return hand(hand).isBeyondTop();
    }

    /** The hand's force at its newest sample, newtons. Only after a sample. */
    public double totalNewtons(Hand hand) {
        return hand(hand).totalNewtons();
    }

    private HandAnalysis hand(Hand hand) {
        return hands.get(hand.ordinal());
    }
}
