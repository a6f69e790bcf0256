package palpa.signal;

/** A switch that goes on at one threshold and off at a lower one. One thread; allocates nothing. NaN changes nothing. */
public final class Hysteresis {

    private boolean on;

    /**
     * Looks at the next value.
     *
     * @param onAt it goes on at this value or above
     * @param offBelow it goes off under this value, which is at most {@code onAt}
     * @return whether it is on now
     */
    public boolean update(double value, double onAt, double offBelow) {
        if (on) {
            on = !(value < offBelow);
        } else {
            on = value >= onAt;
        }
        return on;
    }

    public boolean isOn() {
        return on;
    }

    public void clear() {
        on = false;
    }
}
