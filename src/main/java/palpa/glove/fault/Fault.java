package palpa.glove.fault;

import palpa.model.Site;

/** One thing that goes wrong with a virtual glove. Times count from the first sample it streams, microseconds. */
public sealed interface Fault {

    /** Each byte is lost with this probability, 0 to 1. */
    record DropBytes(double probability) implements Fault {}

    /** Each byte has one bit flipped with this probability, 0 to 1. */
    record FlipBits(double probability) implements Fault {}

    /** Each data frame is lost with this probability, 0 to 1. */
    record LoseFrames(double probability) implements Fault {}

    /** The device's clock is fast by so many parts in a million; negative: slow. */
    record Drift(double partsPerMillion) implements Fault {}

    /** The device's 32 bit clock starts so that it wraps that long after every boot. */
    record Wrap(long afterMicros) implements Fault {}

    /** Something that happens at a time. */
    sealed interface Timed extends Fault {
        long atMicros();
    }

    /** Nothing is sent for a while; the glove goes on sampling. */
    record Stall(long atMicros, long forMicros) implements Timed {}

    /** The plug is pulled, and put back after a while: the port vanishes, the glove loses its power. */
    record Unplug(long atMicros, long forMicros) implements Timed {}

    /** The glove restarts while the port stays. */
    record Reboot(long atMicros) implements Timed {}

    /** Something that befalls one sensor, from then on. */
    sealed interface OfSensor extends Timed {
        Site site();
    }

    /** A site repeats its last reading. */
    record Stuck(Site site, long atMicros) implements OfSensor {}

    /** A site's wire is broken. */
    record Open(Site site, long atMicros) implements OfSensor {}

    /** A site feels so much more of every force (below 0: less), as a fraction above -1: its gain drifts. */
    record Gain(Site site, double part, long atMicros) implements OfSensor {}

    /** A site feels so many newtons more than there are, loaded or not: its zero drifts. */
    record Zero(Site site, double newtons, long atMicros) implements OfSensor {}

    /** A site also shows so much of the counts of another one, as a fraction from 0 to 1: a leak between their wires. */
    record CrossTalk(Site from, Site site, double part, long atMicros) implements OfSensor {}
}
