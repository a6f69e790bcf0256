package palpa.session;

import palpa.model.Labelled;

/** Why a port gives no glove; each has a sentence that says what to do: {@link #sentence}. */
public enum PortTrouble implements Labelled {
    /** No such port. */
    MISSING,
    /** The system does not let this user open it (on Linux: the dialout group). */
    NO_PERMISSION,
    /** Another program has it open. */
    BUSY,
    /** It was unplugged, or its other end closed. */
    GONE,
    /** It opened and is silent, or what it says is no glove's. */
    NO_GLOVE,
    /** A glove answered with a major version of the protocol that this program does not speak. */
    UNKNOWN_PROTOCOL,
    /** An FTDI adapter holds bytes back longer than 2 ms; it works, but late. */
    SLOW_LATENCY_TIMER,
    /** It could not be opened for another reason. */
    FAILED;

    /** The sentence for a person: what is wrong with {@code port}, and what to do. */
    public String sentence(String port, String detail) {
        return Words.of(key(), port, detail, shortName(port));
    }

    String key() {
        return "serial." + label();
    }

    /** The last part of a port's path, by which the system's own folders know it: {@code ttyUSB0}. */
    static String shortName(String port) {
        return port.substring(port.lastIndexOf('/') + 1);
    }
}
