package palpa.session.calibrating;

import java.util.Optional;
import java.util.OptionalDouble;
import palpa.calibration.Direction;

/**
 * Watches one load being held: says when it can be taken, or why it cannot. One thread.
 *
 * <p>A load is taken once the value has stayed within {@value #TOLERANCE_PART} of itself for a second and is another one
 * than that of the load before. Parts are of what the load adds to the value without load; all of them are training
 * defaults.
 */
final class Hold {

    /** How long a load has to be steady, microseconds. */
    static final long STEADY_MICROS = 1_000_000;

    private static final double TOLERANCE_PART = 0.06;
    private static final double CREEP_PART = 0.04;
    private static final double OTHER_PART = 0.04;
    private static final double SLIP_PART = 0.2;
    private static final long SLIP_STEADY_MICROS = 400_000;
    private static final long PATIENCE_MICROS = 4_000_000;

    private final SitePoint point;
    private final Contact contact;
    private final OptionalDouble before;
    private final Blocks steady = new Blocks();
    private boolean arrived;
    private long arrivedMicros;

    /** What a load that was held for a moment added, below every other before there is one. */
    private double heldExcursion = Double.NEGATIVE_INFINITY;

    private Optional<Fault> fault = Optional.empty();

    /** @param before what the load before added to the value without load, empty after a rest */
    Hold(SitePoint point, Contact contact, OptionalDouble before) {
        this.point = point;
        this.contact = contact;
        this.before = before;
    }

    Optional<Fault> fault() {
        return fault;
    }

    /** How long the load has been steady, microseconds, {@link #STEADY_MICROS} at most. */
    long steadyMicros() {
        return arrived ? Math.min(STEADY_MICROS, steady.spanMicros()) : 0;
    }

    /** The mean counts of the load once it can be taken. */
    OptionalDouble block(Blocks.Block block) {
        double here = contact.excursion(block.mean());
        if (!contact.touches(block.mean())) {
            letGo(block);
            return OptionalDouble.empty();
        }
        if (arrived && here < (1 - SLIP_PART) * heldExcursion) {
            fault = Optional.of(Fault.SLIPPED);
            heldExcursion = here;
        }
        steady.add(block, Math.max(contact.touch(), TOLERANCE_PART * here), STEADY_MICROS);
        if (!arrived && isAnother(block.mean())) {
            arrived = true;
            arrivedMicros = block.fromMicros();
        }
        if (arrived && steady.spanMicros() >= SLIP_STEADY_MICROS) {
            heldExcursion = contact.excursion(steady.mean());
        }
        return steady.spanMicros() >= STEADY_MICROS ? judge() : impatient(block);
    }

    private void letGo(Blocks.Block block) {
        if (arrived) {
            boolean soon = block.fromMicros() - arrivedMicros < PATIENCE_MICROS;
            fault = Optional.of(soon ? Fault.TOO_FAST : Fault.NOT_STEADY);
        }
        forget();
    }

    private OptionalDouble impatient(Blocks.Block block) {
        if (arrived && block.toMicros() - arrivedMicros >= PATIENCE_MICROS) {
            fault = Optional.of(Fault.NOT_STEADY);
        }
        return OptionalDouble.empty();
    }

    private OptionalDouble judge() {
        double counts = steady.mean();
        double here = contact.excursion(counts);
        if (isBehind(here)) {
            return refuse(point.direction() == Direction.UP ? Fault.LIGHTER : Fault.HEAVIER);
        }
        if (!isAnother(counts)) {
            return OptionalDouble.empty();
        }
        return Math.abs(steady.drift()) > CREEP_PART * here ? refuse(Fault.CREPT) : OptionalDouble.of(counts);
    }

    private OptionalDouble refuse(Fault why) {
        fault = Optional.of(why);
        steady.clear();
        return OptionalDouble.empty();
    }

    /** Nothing has been steady so far. */
    void forget() {
        arrived = false;
        heldExcursion = Double.NEGATIVE_INFINITY;
        steady.clear();
    }

    /** The same load once more, since what went with it was not right. */
    void again(Fault why) {
        refuse(why);
    }

    private double way() {
        return point.direction() == Direction.UP ? 1 : -1;
    }

    /** Whether this is another load than the one before; at the end of its range a sensor cannot tell. */
    private boolean isAnother(double counts) {
        return before.isEmpty()
                || way() * (contact.excursion(counts) - before.getAsDouble()) > OTHER_PART * before.getAsDouble()
                || point.direction() == Direction.UP && contact.isAtEnd(counts);
    }

    private boolean isBehind(double here) {
        return before.isPresent() && way() * (here - before.getAsDouble()) < -OTHER_PART * before.getAsDouble();
    }
}
