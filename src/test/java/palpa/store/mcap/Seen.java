package palpa.store.mcap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import palpa.session.GloveOnRecord;
import palpa.session.RawBlock;
import palpa.session.SessionEvent;
import palpa.session.SessionSink;

/** Keeps every call as a text with all its values, so that two replays can be compared call by call. */
class Seen implements SessionSink {

    final List<String> calls = new ArrayList<>();

    @Override
    public void glove(GloveOnRecord glove) {
        calls.add(glove.toString());
    }

    @Override
    public void block(RawBlock block) {
        calls.add("block " + block.hand() + block.gloveIndex() + " " + block.firstSample() + " " + block.clock() + " "
                + block.hostNanos() + Arrays.toString(block.deviceMicros()) + block.channels()
                + Arrays.toString(block.counts()));
    }

    @Override
    public void event(SessionEvent event) {
        calls.add(event.toString());
    }

    long blocks() {
        return calls.stream().filter(call -> call.startsWith("block")).count();
    }

    /** Whether {@code part} is {@code all} with calls left out. */
    static boolean isPartOf(List<String> part, List<String> all) {
        Iterator<String> rest = all.iterator();
        return part.stream().allMatch(call -> {
            while (rest.hasNext()) {
                if (rest.next().equals(call)) {
                    return true;
                }
            }
            return false;
        });
    }

    /** Passes everything on but gloves. */
    record WithoutGloves(Seen to) implements SessionSink {

        @Override
        public void glove(GloveOnRecord glove) {
            // Not told.
        }

        @Override
        public void block(RawBlock block) {
            to.block(block);
        }

        @Override
        public void event(SessionEvent event) {
            to.event(event);
        }
    }
}
