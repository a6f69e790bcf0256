package palpa.store.mcap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import palpa.TestPrograms;
import palpa.calibration.CalibrationState;
import palpa.calibration.CurveModel;
import palpa.calibration.GloveProfile;
import palpa.calibration.LinearCurve;
import palpa.calibration.TypicalSensor;
import palpa.coaching.Program;
import palpa.model.ChannelKind;
import palpa.model.ChannelSpec;
import palpa.model.ClockMapping;
import palpa.model.GloveDescriptor;
import palpa.model.GloveUid;
import palpa.model.Hand;
import palpa.model.Region;
import palpa.model.Site;
import palpa.model.UserProblem;
import palpa.session.GloveOnRecord;
import palpa.session.RawBlock;
import palpa.session.SessionEvent;
import palpa.session.SessionHeader;
import palpa.session.SessionSink;

/** A small session made from a seed, for tests: two gloves, blocks of 250 ms, an event now and then. */
final class MadeSession {

    static final int RATE = 100;
    private static final int SAMPLES = RATE / 4;
    private static final List<Site> SITES = List.of(Site.THUMB_TIP, Site.PALM_HEEL, Site.ULNAR_EDGE);
    private static final int FULL_SCALE = 255;

    private MadeSession() {}

    static SessionHeader header() {
        return header("of the first day");
    }

    static SessionHeader header(String model) {
        return header(model, TestPrograms.shipped().shipped().get(1));
    }

    static SessionHeader header(String model, Program program) {
        return new SessionHeader(
                Instant.parse("2026-11-22T10:00:00.123456789Z"),
                "=cmd|'/c calc'!A1",
                program,
                Region.CALF,
                "0.1.0",
                model);
    }

    static GloveOnRecord glove(int index, Hand hand) {
        List<ChannelSpec> channels = new ArrayList<>();
        for (Site site : SITES) {
            channels.add(new ChannelSpec(site.label(), ChannelKind.FORCE, 0, FULL_SCALE, "count", 1));
        }
        channels.add(new ChannelSpec("accel_x", ChannelKind.ACCELERATION, -32768, 32767, "g", 1.0 / 8192));
        GloveDescriptor descriptor = new GloveDescriptor(
                new GloveUid(0xF00D_0000_0000_0000L + index),
                Optional.of(hand),
                "made",
                "1.2.3",
                1,
                0,
                0xFFFF_FFF0L + index,
                8,
                3300,
                "divider",
                1000,
                "",
                false,
                channels);
        return new GloveOnRecord(index, hand, descriptor, TypicalSensor.profile(descriptor), RATE);
    }

    /** The same, with gloves whose description is short: the file is small. */
    static void playSmall(SessionSink sink, int quarters, long seed) throws UserProblem {
        play(new Shortened(sink), quarters, seed);
    }

    /** Gives gloves a profile of straight lines. */
    private record Shortened(SessionSink to) implements SessionSink {

        @Override
        public void glove(GloveOnRecord glove) throws UserProblem {
            GloveDescriptor descriptor = glove.descriptor();
            List<CurveModel> lines = Collections.nCopies(descriptor.channels().size(), new LinearCurve(3, 0.25));
            GloveProfile profile = new GloveProfile(descriptor.uid(), "", CalibrationState.UNCALIBRATED, lines);
            to.glove(new GloveOnRecord(glove.index(), glove.hand(), descriptor, profile, glove.rateHertz()));
        }

        @Override
        public void block(RawBlock block) throws UserProblem {
            to.block(block);
        }

        @Override
        public void event(SessionEvent event) throws UserProblem {
            to.event(event);
        }
    }

    /** {@code quarters} blocks of each hand, with the second glove joining after the first block. */
    static void play(SessionSink sink, int quarters, long seed) throws UserProblem {
        Random random = new Random(seed);
        sink.glove(glove(0, Hand.LEFT));
        for (int quarter = 0; quarter < quarters; quarter++) {
            sink.block(block(0, Hand.LEFT, quarter, random));
            if (quarter == 1) {
                sink.glove(glove(1, Hand.RIGHT));
            }
            if (quarter >= 1) {
                sink.block(block(1, Hand.RIGHT, quarter, random));
            }
            if (quarter % 3 == 1) {
                long now = (quarter + 1) * RawBlock.MAX_MICROS;
                sink.event(new SessionEvent(now, SessionEvent.Kind.REGION, Optional.empty(), "hamstring"));
                sink.event(new SessionEvent(now, SessionEvent.Kind.MARKER, Optional.of(Hand.LEFT), "żółw \"x\"\n"));
            }
        }
    }

    private static RawBlock block(int glove, Hand hand, int quarter, Random random) {
        int channels = SITES.size() + 1;
        long[] micros = new long[SAMPLES];
        int[] counts = new int[SAMPLES * channels];
        for (int i = 0; i < SAMPLES; i++) {
            micros[i] = 5_000_000_000L + quarter * RawBlock.MAX_MICROS + i * 10_000L + random.nextInt(600);
            for (int channel = 0; channel < channels; channel++) {
                counts[i * channels + channel] =
                        200 * channel + random.nextInt(4) - (channel == SITES.size() ? 5000 : 0);
            }
        }
        ClockMapping clock = new ClockMapping(5_000_000_000L, -1234, 1.25e-5);
        long first = 0xFFFF_FF00L + (long) quarter * SAMPLES;
        return new RawBlock(hand, glove, first, clock, -77 + quarter, micros, channels, counts);
    }
}
