package palpa.session.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import palpa.model.Hand;
import palpa.model.TimeSpan;
import palpa.model.UserProblem;
import palpa.pipeline.GloveForces;
import palpa.session.GloveOnRecord;
import palpa.session.Progress;
import palpa.session.RawBlock;
import palpa.session.SessionEvent;
import palpa.session.SessionSink;
import palpa.session.SessionStore.Damage;
import palpa.session.SessionStore.Recorded;

/** Reads an {@link Overview}, or for a start a glance: both halves of the recording at once. One thread; uses another beside it. */
final class OverviewReader {

    /** In a glance one moment is read of this time, and stands for all of it. */
    private static final long GLANCE_MICROS = 4_096_000;

    /** No more moments than this are read in a glance, however long the session. */
    private static final int MOST_MOMENTS = 1_000;

    private final Recorded recorded;
    private final TimeSpan span;
    private final List<SessionEvent> events;
    private final long bucketMicros;

    OverviewReader(Recorded recorded, TimeSpan span, List<SessionEvent> events, double slowestHertz) {
        this.recorded = recorded;
        this.span = span;
        this.events = events;
        bucketMicros = ForcePyramid.bucketMicros(span.lengthMicros(), slowestHertz);
    }

    Overview read(Progress progress) throws UserProblem {
        long middle = span.startMicros() + span.lengthMicros() / 2;
        TwoAtOnce.Both<Half> halves = TwoAtOnce.run(
                part -> half(new TimeSpan(span.startMicros(), middle - 1), List.of(), part),
                part -> half(new TimeSpan(middle, span.endMicros()), events, part),
                progress);
        return joined(halves.first(), halves.second());
    }

    /** What a few moments show: about an eighth of the session is read. */
    Overview glance(Progress progress) throws UserProblem {
        long every = GLANCE_MICROS;
        while (span.lengthMicros() / every >= MOST_MOMENTS) {
            every *= 2;
        }
        Half half = new Half(span, every);
        Damage damage = recorded.skim(half, moments(every), progress);
        List<ForcePyramid> pyramids =
                Arrays.stream(half.builders).map(ForcePyramid.Builder::build).toList();
        long samples = Arrays.stream(half.blocks).mapToLong(HandBlocks::samples).sum();
        return new Overview(false, pyramids, List.of(), samples, 0, damage);
    }

    /** The middle of every so many microseconds, and what the zeros are learnt from. */
    private List<TimeSpan> moments(long every) {
        List<TimeSpan> moments = new ArrayList<>(Tares.all(events));
        long first = Math.floorDiv(span.startMicros(), every) * every + every / 2;
        for (long at = first; at <= span.endMicros(); at += every) {
            moments.add(new TimeSpan(at, at));
        }
        moments.add(new TimeSpan(span.startMicros(), span.startMicros()));
        moments.sort(Comparator.comparingLong(TimeSpan::startMicros));
        return moments;
    }

    private Half half(TimeSpan part, List<SessionEvent> before, Progress progress) throws UserProblem {
        Half half = new Half(part, bucketMicros);
        List<TimeSpan> spans = part.startMicros() == span.startMicros() ? List.of(part) : Tares.runUp(before, part, 0);
        half.damage = new Feed(recorded, half).feed(spans, progress);
        return half;
    }

    private Overview joined(Half first, Half second) {
        List<ForcePyramid> pyramids = new ArrayList<>();
        List<Hole> holes = new ArrayList<>();
        long samples = 0;
        long lost = 0;
        for (Hand hand : Hand.values()) {
            int index = hand.ordinal();
            first.builders[index].join(second.builders[index]);
            pyramids.add(first.builders[index].build());
            HandBlocks all = first.blocks[index].then(second.blocks[index]);
            holes.addAll(all.holes(hand, span));
            samples += all.samples();
            lost += all.lost();
        }
        holes.sort(Comparator.comparingLong(hole -> hole.span().startMicros()));
        return new Overview(true, pyramids, holes, samples, lost, joined(first.damage, second.damage));
    }

    private static Damage joined(Damage a, Damage b) {
        return new Damage(a.ended() && b.ended(), a.damagedChunks() + b.damagedChunks(), a.lostBytes() + b.lostBytes());
    }

    /** What is gathered of one half of the session. */
    private final class Half implements SessionSink {

        private final TimeSpan part;
        private final ForcePyramid.Builder[] builders = new ForcePyramid.Builder[Hand.COUNT];
        private final HandBlocks[] blocks = {new HandBlocks(), new HandBlocks()};
        private final HandForces forces = new HandForces(this::block);
        private double[] totals = new double[1024];
        private Damage damage;

        Half(TimeSpan part, long bucket) {
            this.part = part;
            Arrays.setAll(builders, hand -> new ForcePyramid.Builder(bucket, span.startMicros(), span.endMicros()));
        }

        private void block(RawBlock block, long[] micros, GloveForces hand) {
            if (totals.length < block.samples()) {
                totals = new double[block.samples()];
            }
            hand.totals(block.samples(), micros, block.counts(), totals);
            for (int i = 0; i < block.samples(); i++) {
                if (part.contains(micros[i])) {
                    builders[block.hand().ordinal()].add(micros[i], totals[i]);
                }
            }
        }

        @Override
        public void glove(GloveOnRecord glove) {
            forces.glove(glove);
        }

        @Override
        public void block(RawBlock block) {
            forces.block(block);
            blocks[block.hand().ordinal()].add(block, part);
        }

        @Override
        public void event(SessionEvent event) {
            forces.event(event);
        }
    }
}
