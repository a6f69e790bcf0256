package palpa.glove.sensor;

/**
 * A sensor that shows more the longer it is pressed: {@code 1 + d log10(1 + t)} with {@code t} the seconds under load,
 * which an unloaded sensor wins back at {@value #RECOVERY} times the pace. Not thread-safe; allocates nothing.
 */
public final class Creep {

    private static final double RECOVERY = 2;
    private static final double LOADED_NEWTONS = 0.2;

    private final double perDecade;
    private double secondsLoaded;

    /** @param perDecade growth for each tenfold of the seconds, as a fraction */
    public Creep(double perDecade) {
        this.perDecade = perDecade;
    }

    /** The factor after {@code stepSeconds} more under a force. */
    public double factor(double newtons, double stepSeconds) {
        secondsLoaded = newtons > LOADED_NEWTONS
                ? secondsLoaded + stepSeconds
                : Math.max(0, secondsLoaded - RECOVERY * stepSeconds);
        return 1 + perDecade * Math.log10(1 + secondsLoaded);
    }
}
