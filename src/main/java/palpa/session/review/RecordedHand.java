package palpa.session.review;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Queue;
import palpa.model.Hand;
import palpa.pipeline.HandState;
import palpa.protocol.Lane;
import palpa.session.GloveOnRecord;
import palpa.session.LinkView;
import palpa.session.LinkView.State;
import palpa.session.RawBlock;
import palpa.session.SessionEvent;
import palpa.session.live.AnalysedHand;
import palpa.session.live.HandSource;

/** One hand of a recording: its blocks and events in their order, let through as far as the replay has come. One thread. */
final class RecordedHand implements HandSource {

    /** A hand without a sample for this long is silent, as it was live. */
    private static final long SILENT_MICROS = 500_000;

    private final AnalysedHand analysed;
    private final Map<Integer, GloveOnRecord> gloves = new HashMap<>();
    private final Queue<Piece> pieces = new ArrayDeque<>();
    private RawBlock block;
    private int nextSample;
    private GloveOnRecord glove;
    private long lastMicros = Long.MIN_VALUE;
    private long nowMicros;
    private long received;
    private long lost;
    private long expected;

    /** A block, or an event where it is null. */
    private record Piece(RawBlock block, SessionEvent event) {}

    RecordedHand(AnalysedHand analysed) {
        this.analysed = analysed;
    }

    void glove(GloveOnRecord known) {
        gloves.put(known.index(), known);
    }

    void add(RawBlock next) {
        pieces.add(new Piece(next, null));
    }

    void add(SessionEvent next) {
        pieces.add(new Piece(null, next));
    }

    /** Lets everything through up to session time {@code untilMicros}. */
    void advance(long untilMicros) {
        nowMicros = untilMicros;
        while (true) {
            if (block != null && !samplesUntil(untilMicros)) {
                return;
            }
            Piece piece = pieces.peek();
            if (piece == null || piece.event() != null && piece.event().timeMicros() > untilMicros) {
                return;
            }
            pieces.remove();
            if (piece.event() != null) {
                analysed.event(piece.event());
            } else {
                begin(piece.block());
            }
        }
    }

    private void begin(RawBlock next) {
        block = next;
        nextSample = 0;
        GloveOnRecord from = gloves.get(next.gloveIndex());
        lost += from == glove ? Math.max(0, next.firstSample() - expected) : 0;
        glove = from;
        expected = next.firstSample() + next.samples();
    }

    /** Lets samples of the block through; answers whether it is over. */
    private boolean samplesUntil(long untilMicros) {
        while (nextSample < block.samples()) {
            long micros = block.clock().sessionMicros(block.deviceMicros()[nextSample]);
            if (micros > untilMicros) {
                return false;
            }
            analysed.decide(
                    glove, block.firstSample() + nextSample, micros, block.counts(), nextSample * block.channels());
            analysed.traceIt(micros);
            lastMicros = micros;
            received++;
            nextSample++;
        }
        block = null;
        return true;
    }

    @Override
    public Hand hand() {
        return analysed.hand();
    }

    @Override
    public Optional<HandState> state() {
        return linkState() == State.STREAMING ? analysed.state() : Optional.empty();
    }

    private State linkState() {
        if (lastMicros == Long.MIN_VALUE) {
            return State.ABSENT;
        }
        return nowMicros - lastMicros < SILENT_MICROS ? State.STREAMING : State.SILENT;
    }

    @Override
    public double[] siteNewtons() {
        return analysed.siteNewtons();
    }

    @Override
    public double uncertaintyNewtons() {
        return analysed.uncertaintyNewtons();
    }

    @Override
    public boolean isBeyondTop() {
        return analysed.isBeyondTop();
    }

    @Override
    public LinkView link() {
        if (glove == null) {
            return LinkView.absent(hand());
        }
        State state = linkState();
        return new LinkView(
                hand(),
                state,
                "",
                Optional.of(glove.descriptor()),
                state == State.STREAMING ? glove.rateHertz() : 0,
                lost,
                received,
                0,
                OptionalInt.empty(),
                Double.NaN,
                glove.profile().state(),
                Optional.empty(),
                "",
                Lane.BINARY);
    }
}
