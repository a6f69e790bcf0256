package palpa.glove.scenario;

import java.util.OptionalLong;

/** The force on every site of one hand over time. Any thread; any instant may be asked for, as often as wanted. */
public interface HandSignal {

    /**
     * Forces at an instant.
     *
     * @param micros time from the scenario's beginning, microseconds; before it nothing is touched
     * @param newtons receives the force on every site, by ordinal
     */
    void forces(long micros, double[] newtons);

    /** When it is over, microseconds from its beginning; empty where it goes on for ever. */
    default OptionalLong endMicros() {
        return OptionalLong.empty();
    }
}
