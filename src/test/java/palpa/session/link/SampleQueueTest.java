package palpa.session.link;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import palpa.calibration.CalibrationState;
import palpa.calibration.CurveModel;
import palpa.calibration.GloveProfile;
import palpa.model.ChannelKind;
import palpa.model.ChannelSpec;
import palpa.model.GloveDescriptor;
import palpa.model.GloveUid;
import palpa.model.Hand;
import palpa.model.Site;
import palpa.protocol.DataFrame;
import palpa.protocol.GloveDecoder;
import palpa.protocol.GloveListener;
import palpa.protocol.GloveMessages;
import palpa.protocol.Lane;
import palpa.protocol.Protocol;

/** Samples from bytes to the far end of the queue. */
class SampleQueueTest {

    private static final GloveDescriptor GLOVE = new GloveDescriptor(
            new GloveUid(1),
            Optional.of(Hand.LEFT),
            "test",
            "1",
            Protocol.MAJOR,
            0,
            1,
            12,
            3300,
            "divider",
            1000,
            "",
            false,
            Stream.of(Site.values())
                    .map(site -> new ChannelSpec(site.label(), ChannelKind.FORCE, 0, 4095, "count", 1))
                    .toList());
    private static final CurveModel CURVE = counts -> counts;
    private static final GloveProfile PROFILE = new GloveProfile(
            GLOVE.uid(), "test", CalibrationState.UNCALIBRATED, Collections.nCopies(Site.COUNT, CURVE));

    private final HandDesk desk = new HandDesk(Hand.LEFT, Waiter.NONE);
    private final SampleFeed feed = new SampleFeed(desk, new SessionTime(() -> 0, 0));
    private final GloveMessages messages = new GloveMessages(GLOVE);
    private final byte[] bytes = new byte[Protocol.MAX_FRAME_BYTES];
    private final int[] counts = new int[Site.COUNT];
    private long arrivalNanos;
    private final GloveDecoder decoder = new GloveDecoder(new GloveListener() {
        @Override
        public void onData(DataFrame frame) {
            feed.frame(frame, arrivalNanos);
        }
    });

    private void begin() {
        feed.begin(new GloveTimeline(new LinkedGlove(GLOVE, PROFILE, 1000, Lane.BINARY)), 0);
        decoder.feed(bytes, 0, messages.hello(bytes, 0));
        decoder.feed(bytes, 0, messages.descriptor(bytes, 0));
    }

    private void send(long number) {
        arrivalNanos = number * 1_000_000;
        counts[3] = (int) number & 4095;
        int length = messages.data(0, number, number * 1_000, messages.allChannels(), 1, counts, bytes, 0);
        decoder.feed(bytes, 0, length);
    }

    @Test
    void handsSamplesOnInTheirOrderWithTheirCounts() {
        begin();
        for (int number = 0; number < 100; number++) {
            send(number);
        }
        List<Long> numbers = new ArrayList<>();
        List<Integer> thirds = new ArrayList<>();
        desk.queue()
                .drain(
                        (origin, number, device, arrival, raw, offset) -> {
                            numbers.add(number);
                            thirds.add(raw[offset + 3]);
                        },
                        1_000);

        assertThat(numbers).hasSize(100).isSorted().startsWith(0L).endsWith(99L);
        assertThat(thirds).hasSize(100).isSorted().endsWith(99);
    }

    @Test
    void aRepeatedFrameIsLeftOut() {
        begin();
        send(0);
        send(1);
        send(1);
        send(2);

        assertThat(desk.quality().received()).isEqualTo(3);
        assertThat(desk.quality().lost()).isZero();
    }

    @Test
    void aFullQueueRefusesAndCountsAndNeverWaits() {
        begin();
        for (int number = 0; number < 5_000; number++) {
            send(number);
        }

        assertThat(desk.quality().overflowed()).isEqualTo(5_000 - 4_096);
        assertThat(desk.quality().lost()).isEqualTo(5_000 - 4_096);
    }

    @Test
    void allocatesNothingFromBytesToTheFarEndOfTheQueue() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        SampleQueue.Receiver receiver = (origin, number, device, arrival, raw, offset) -> {};
        begin();
        pass(0, 50_000, receiver);
        long before = threads.getThreadAllocatedBytes(thread);
        pass(50_000, 60_000, receiver);
        long allocated = threads.getThreadAllocatedBytes(thread) - before;

        assertThat(allocated / 10_000).as("bytes a sample").isZero();
        assertThat(desk.quality().received()).isEqualTo(60_000);
    }

    private void pass(long from, long to, SampleQueue.Receiver receiver) {
        for (long number = from; number < to; number++) {
            send(number);
            desk.queue().drain(receiver, 64);
        }
    }
}
