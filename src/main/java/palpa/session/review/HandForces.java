package palpa.session.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import palpa.calibration.GloveProfile;
import palpa.model.Hand;
import palpa.pipeline.GloveForces;
import palpa.session.GloveOnRecord;
import palpa.session.RawBlock;
import palpa.session.SessionEvent;
import palpa.session.SessionSink;
import palpa.session.ZeroAsked;

/**
 * Blocks of both hands to newtons, by the same curves, tares and rules for stuck channels as in the
 * analysis, and nothing more: without the recogniser this is many times as quick. One thread.
 */
final class HandForces implements SessionSink {

    /** Takes every block, and lets {@code forces} work on it, once. */
    @FunctionalInterface
    interface Listener {

        /** @param micros session times of the block's samples: a view */
        void block(RawBlock block, long[] micros, GloveForces forces);
    }

    private final Listener listener;
    private final Map<Integer, GloveOnRecord> gloves = new HashMap<>();
    private final Map<Integer, GloveProfile> tables = new HashMap<>();
    private final GloveForces[] forces = new GloveForces[Hand.COUNT];
    private final GloveOnRecord[] inForce = new GloveOnRecord[Hand.COUNT];
    private final List<ZeroAsked> zeroAsked = List.of(new ZeroAsked(), new ZeroAsked());
    private long[] micros = new long[1024];

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
        zeroAsked.get(hand).tell(forces[hand]);
        if (micros.length < block.samples()) {
            micros = new long[block.samples()];
        }
        for (int i = 0; i < block.samples(); i++) {
            micros[i] = block.clock().sessionMicros(block.deviceMicros()[i]);
        }
        listener.block(block, micros, forces[hand]);
    }

    @Override
    public void event(SessionEvent event) {
        for (Hand hand : Hand.values()) {
            if (Tares.isTare(event) && Tares.concerns(event, hand)) {
                tare(hand.ordinal(), event);
            }
        }
    }

    private void tare(int hand, SessionEvent event) {
        if (Tares.isZero(event)) {
            zeroAsked.get(hand).ask(event.value());
        } else if (forces[hand] != null) {
            forces[hand].tare();
        }
    }
}
