package palpa.store.catalogue;

import java.nio.BufferOverflowException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import palpa.coaching.score.Deviation;
import palpa.coaching.score.Score;
import palpa.coaching.score.SessionScore;
import palpa.coaching.score.StepScore;
import palpa.model.Hand;
import palpa.model.Region;
import palpa.model.Technique;
import palpa.model.TimeSpan;
import palpa.session.library.SessionDigest;

/**
 * The part of a digest that is only shown - strokes, work and scores - as bytes. Stateless; any thread.
 *
 * <p>Bytes and not text, because a list of 10,000 sessions reads all of them: a third of a millisecond each as JSON, of
 * which most went into reading decimal numbers, and microseconds so. Constants stand by their ordinal; {@link #FORM} is
 * part of the schema's version, so that bytes of another set of constants are never read.
 */
final class DetailBytes {

    /** What the bytes depend on. */
    static final String FORM = "2 "
            + Arrays.toString(Technique.values())
            + Arrays.toString(Region.values())
            + Arrays.toString(Hand.values())
            + Arrays.toString(Deviation.Kind.values());

    private static final int FEW = 4096;
    private static final int NONE = -1;

    /**
     * What was written.
     *
     * @param strokes strokes found, by technique
     * @param workSeconds seconds of work found, by technique
     * @param score how well it went
     */
    record Detail(Map<Technique, Integer> strokes, Map<Technique, Double> workSeconds, SessionScore score) {}

    private DetailBytes() {}

    static byte[] write(SessionDigest digest) {
        for (int size = FEW; ; size *= 2) {
            try {
                ByteBuffer out = ByteBuffer.allocate(size);
                write(out, digest);
                return Arrays.copyOf(out.array(), out.position());
            } catch (BufferOverflowException larger) {
                // Nearly every digest fits the first buffer; a program of 500 steps takes a few turns.
                continue;
            }
        }
    }

    private static void write(ByteBuffer out, SessionDigest digest) {
        out.putInt(digest.strokes().size());
        digest.strokes().forEach((technique, count) -> out.put((byte) technique.ordinal())
                .putInt(count));
        out.putInt(digest.workSeconds().size());
        digest.workSeconds().forEach((technique, seconds) -> out.put((byte) technique.ordinal())
                .putDouble(seconds));
        write(out, digest.score().overall());
        out.putInt(digest.score().steps().size());
        for (StepScore step : digest.score().steps()) {
            out.putInt(step.step());
            out.putLong(step.span().startMicros()).putLong(step.span().endMicros());
            write(out, step.score());
            out.putDouble(step.workSeconds());
            write(out, step.deviations());
        }
        write(out, digest.score().deviations());
    }

    private static void write(ByteBuffer out, Optional<Score> score) {
        out.put((byte) (score.isPresent() ? 1 : 0));
        score.ifPresent(known -> out.putDouble(known.pressure())
                .putDouble(known.rhythm())
                .putDouble(known.technique())
                .putDouble(known.evenness())
                .putDouble(known.dose())
                .putDouble(known.cap())
                .putDouble(known.inBand()));
    }

    private static void write(ByteBuffer out, List<Deviation> deviations) {
        out.putInt(deviations.size());
        for (Deviation deviation : deviations) {
            out.put((byte) deviation.kind().ordinal())
                    .put((byte) deviation.region().ordinal())
                    .put((byte) deviation.technique().ordinal())
                    .put(deviation.hand().map(hand -> (byte) hand.ordinal()).orElse((byte) NONE))
                    .putInt(deviation.count())
                    .putInt(deviation.of())
                    .putDouble(deviation.weight());
        }
    }

    /** Reads it back; what {@link #write} did not write is an {@link IllegalArgumentException}. */
    static Detail read(byte[] bytes) {
        try {
            ByteBuffer in = ByteBuffer.wrap(bytes);
            Map<Technique, Integer> strokes = new EnumMap<>(Technique.class);
            for (int i = in.getInt(); i > 0; i--) {
                strokes.put(constant(Technique.values(), in), in.getInt());
            }
            Map<Technique, Double> work = new EnumMap<>(Technique.class);
            for (int i = in.getInt(); i > 0; i--) {
                work.put(constant(Technique.values(), in), in.getDouble());
            }
            return new Detail(strokes, work, new SessionScore(score(in), steps(in), deviations(in)));
        } catch (BufferUnderflowException | IndexOutOfBoundsException strange) {
            throw new IllegalArgumentException("no digest of ours", strange);
        }
    }

    private static List<StepScore> steps(ByteBuffer in) {
        List<StepScore> steps = new ArrayList<>();
        for (int i = in.getInt(); i > 0; i--) {
            steps.add(new StepScore(
                    in.getInt(), new TimeSpan(in.getLong(), in.getLong()), score(in), in.getDouble(), deviations(in)));
        }
        return steps;
    }

    private static Optional<Score> score(ByteBuffer in) {
        if (in.get() == 0) {
            return Optional.empty();
        }
        return Optional.of(new Score(
                in.getDouble(),
                in.getDouble(),
                in.getDouble(),
                in.getDouble(),
                in.getDouble(),
                in.getDouble(),
                in.getDouble()));
    }

    private static List<Deviation> deviations(ByteBuffer in) {
        List<Deviation> all = new ArrayList<>();
        for (int i = in.getInt(); i > 0; i--) {
            all.add(new Deviation(
                    constant(Deviation.Kind.values(), in),
                    constant(Region.values(), in),
                    constant(Technique.values(), in),
                    hand(in.get()),
                    in.getInt(),
                    in.getInt(),
                    in.getDouble()));
        }
        return all;
    }

    private static Optional<Hand> hand(byte ordinal) {
        return ordinal == NONE ? Optional.empty() : Optional.of(Hand.values()[ordinal]);
    }

    private static <E> E constant(E[] constants, ByteBuffer in) {
        return constants[in.get()];
    }
}
