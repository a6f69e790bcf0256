package palpa.glove.sensor;

/**
 * The nominal law of the virtual glove's sensors: force to raw counts and back. Pure; any thread.
 *
 * <p>A force-sensing resistor conducts as a power of the force, {@code G = k F^n}; the resistance of its traces in
 * series makes it saturate; a bias resistor beside it keeps an unloaded channel above zero, so that a broken wire
 * (0 counts) can be told from a hand in the air. Reference voltage - sensor - converter - divider resistor - ground:
 *
 * <pre>
 *   G = 1 / (1 / (k F^n) + R_series) + 1 / R_bias
 *   counts = 4095 * G R_divider / (1 + G R_divider)
 * </pre>
 *
 * <p>{@code k} and {@code n} follow the typical curve of the Interlink FSR 402 data sheet (about 6 kilohms at 1 N, 1
 * kilohm at 10 N). The divider is low, 1 kilohm, because one site of a fist carries up to 40 N: 0.2 N gives about 210
 * counts and 50 N about 2,990, where a newton is still 9 counts. Range 0 N upwards; monotone everywhere.
 */
public final class SensorLaw {

    /** Resolution of the converter, bits. */
    public static final int ADC_BITS = 12;

    /** Greatest raw value. */
    public static final int FULL_SCALE_COUNTS = (1 << ADC_BITS) - 1;

    /** Reference voltage of the converter, millivolts. */
    public static final int REFERENCE_MILLIVOLTS = 3300;

    /** {@code k}: conductance at 1 N, siemens. */
    public static final double SIEMENS_AT_ONE_NEWTON = 160e-6;

    /** {@code n}: exponent of the power law. */
    public static final double EXPONENT = 0.8;

    /** {@code R_series}, ohms: the conductance saturates at its inverse. */
    public static final double SERIES_OHMS = 100;

    /** {@code R_bias}, ohms: what an unloaded channel shows. */
    public static final double BIAS_OHMS = 100_000;

    /** {@code R_divider}, ohms. */
    public static final double DIVIDER_OHMS = 1_000;

    private SensorLaw() {}

    /** The conductance of the bare sensor, siemens, at a force of 0 N or more. */
    public static double siemens(double newtons) {
        if (newtons <= 0) {
            return 0;
        }
        return 1 / (1 / (SIEMENS_AT_ONE_NEWTON * Math.pow(newtons, EXPONENT)) + SERIES_OHMS);
    }

    /** What the converter reads, unrounded counts, at a conductance of the bare sensor in siemens. */
    public static double countsOfSiemens(double siemens) {
        double ratio = (siemens + 1 / BIAS_OHMS) * DIVIDER_OHMS;
        return FULL_SCALE_COUNTS * ratio / (1 + ratio);
    }

    /** What the converter reads, unrounded counts, at a force of 0 N or more. */
    public static double counts(double newtons) {
        return countsOfSiemens(siemens(newtons));
    }

    /**
     * The force that gives {@code counts}: the inverse of {@link #counts}.
     *
     * @return newtons; 0 at or below an unloaded channel, infinite at or above saturation
     */
    public static double newtons(double counts) {
        double siemens = counts / ((FULL_SCALE_COUNTS - counts) * DIVIDER_OHMS) - 1 / BIAS_OHMS;
        if (siemens <= 0) {
            return 0;
        }
        double ohms = 1 / siemens - SERIES_OHMS;
        return ohms <= 0 ? Double.POSITIVE_INFINITY : Math.pow(1 / (ohms * SIEMENS_AT_ONE_NEWTON), 1 / EXPONENT);
    }
}
