package palpa.ui.sound;

import palpa.model.Labelled;

/** Where in the band a hand's pressure is heard. */
public enum PressureSound implements Labelled {
    OFF,
    /** Silent when right. */
    OUTSIDE,
    /** Silent when wrong. */
    INSIDE,
    ALWAYS;

    PressureSound next() {
        return values()[(ordinal() + 1) % values().length];
    }

    boolean isHeard(boolean inside) {
        return this == ALWAYS || this == (inside ? INSIDE : OUTSIDE);
    }
}
