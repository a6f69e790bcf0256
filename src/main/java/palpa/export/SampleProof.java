package palpa.export;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import palpa.session.GloveOnRecord;
import palpa.session.RawBlock;
import palpa.session.SessionAnalysis;
import palpa.session.SessionEvent;
import palpa.session.Sidecars.GloveSamples;
import palpa.session.Sidecars.PlacedEvent;

/**
 * What the sidecar says of the samples: how many there are of each glove, how many are missing, their hash in the
 * canonical form, and between which of them things happened. One thread.
 *
 * <p>The canonical form of a sample is big-endian: its number (8 bytes), its session time in microseconds (8), then every
 * channel's raw count (4 each) in the descriptor's order. The samples of a glove follow each other by number.
 */
final class SampleProof implements SampleSink {

    private static final int BUFFER_BYTES = 1 << 14;

    private final Map<Integer, Proof> proofs = new TreeMap<>();
    private final List<PlacedEvent> events = new ArrayList<>();
    private Proof proof;
    private long rows;

    /** One glove's. */
    private static final class Proof {
        private final GloveOnRecord glove;
        private final MessageDigest digest = Sha256.begin();
        private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER_BYTES);
        private long samples;
        private long lost;
        private long next;
        private String sha256 = "";

        private Proof(GloveOnRecord glove) {
            this.glove = glove;
        }

        private void add(RawBlock block, int index, long timeMicros) {
            long number = block.firstSample() + index;
            lost += samples == 0 ? 0 : Math.max(0, number - next);
            samples++;
            next = number + 1;
            if (buffer.remaining() < 2 * Long.BYTES + block.channels() * Integer.BYTES) {
                drain();
            }
            buffer.putLong(number).putLong(timeMicros);
            int base = index * block.channels();
            for (int channel = 0; channel < block.channels(); channel++) {
                buffer.putInt(block.counts()[base + channel]);
            }
        }

        private void drain() {
            digest.update(buffer.array(), 0, buffer.position());
            buffer.clear();
        }

        private GloveSamples end() {
            drain();
            if (sha256.isEmpty()) {
                sha256 = HexFormat.of().formatHex(digest.digest());
            }
            return new GloveSamples(glove, samples, lost, sha256);
        }
    }

    SampleProof(List<GloveOnRecord> gloves) {
        gloves.forEach(glove -> proofs.put(glove.index(), new Proof(glove)));
    }

    @Override
    public void block(GloveOnRecord glove, RawBlock block) {
        proof = proofs.get(glove.index());
    }

    @Override
    public void sample(GloveOnRecord glove, RawBlock block, int index, long timeMicros, SessionAnalysis analysis) {
        proof.add(block, index, timeMicros);
        rows++;
    }

    @Override
    public void event(SessionEvent event) {
        events.add(new PlacedEvent(event, rows));
    }

    /** Every glove by its index; only at the end. */
    List<GloveSamples> gloves() {
        return proofs.values().stream().map(Proof::end).toList();
    }

    List<PlacedEvent> events() {
        return List.copyOf(events);
    }
}
