package palpa.session.review;

import java.util.HashMap;
import java.util.Map;
import palpa.calibration.GloveProfile;
import palpa.model.Hand;
import palpa.pipeline.GloveForces;
import palpa.session.GloveOnRecord;
import palpa.session.RawBlock;
import palpa.session.SessionEvent;
import palpa.session.SessionSink;

/**
 * Blocks of both hands to newtons sample by sample, by the same curves, tares and rules for stuck channels as in the
 * analysis, and nothing more: without the recogniser this is twenty times as quick. One thread.
 */
final class HandForces implements SessionSink {

    /** Told every sample. */
    @FunctionalInterface
    interface Listener {

        /** The newest sample of {@code hand}, whose values {@code forces} holds. */
        void sample(Hand hand, long sessionMicros, GloveForces forces);
    }

    private final Listener listener;
    private final Map<Integer, GloveOnRecord> gloves = new HashMap<>();
    private final Map<Integer, GloveProfile> tables = new HashMap<>();
    private final GloveForces[] forces = new GloveForces[Hand.COUNT];
    private final GloveOnRecord[] inForce = new GloveOnRecord[Hand.COUNT];

    HandForces(Listener listener) {
        this.listener = listener;
    }

    @Override
    public void glove(GloveOnRecord glove) {
        if (gloves.putIfAbsent(glove.index(), glove) == null) {
            tables.put(glove.index(), CountTable.of(glove.descriptor(), glove.profile()));
        }
    }

    @Override
    public void block(RawBlock block) {
        int hand = block.hand().ordinal();
        GloveOnRecord glove = gloves.get(block.gloveIndex());
        if (glove != inForce[hand]) {
            inForce[hand] = glove;
            forces[hand] = new GloveForces(glove.descriptor(), tables.get(glove.index()));
        }
        for (int i = 0; i < block.samples(); i++) {
            long micros = block.clock().sessionMicros(block.deviceMicros()[i]);
            forces[hand].accept(micros, block.counts(), i * block.channels());
            listener.sample(block.hand(), micros, forces[hand]);
        }
    }

    @Override
    public void event(SessionEvent event) {
        if (Tares.isTare(event)) {
            for (Hand hand : Hand.values()) {
                if (forces[hand.ordinal()] != null && Tares.concerns(event, hand)) {
                    forces[hand.ordinal()].tare();
                }
            }
        }
    }
}
