package palpa.calibration;

import java.util.Locale;

/** How a sensor's conductance becomes a voltage, and so a fraction {@code x} of the converter's range. */
public enum FrontEnd {
    /** A resistor {@code R} to ground below the sensor: {@code x = R G / (1 + R G)}. */
    DIVIDER {
        @Override
        double conductance(double fraction, double ohms) {
            return fraction / ((1 - fraction) * ohms);
        }

        @Override
        double fraction(double siemens, double ohms) {
            return ohms * siemens / (1 + ohms * siemens);
        }
    },
    /** An amplifier with {@code R} in its feedback, driven with the reference: {@code x = R G}. */
    TRANSIMPEDANCE {
        @Override
        double conductance(double fraction, double ohms) {
            return fraction / ohms;
        }

        @Override
        double fraction(double siemens, double ohms) {
            return Math.min(1, siemens * ohms);
        }
    };

    /** The sensor's conductance in siemens at a fraction of the range, 0 to below 1, with a resistor in ohms. */
    abstract double conductance(double fraction, double ohms);

    /** The fraction of the range, 0 to 1, at a conductance in siemens. */
    abstract double fraction(double siemens, double ohms);

    /** The front end a descriptor names; whatever is not a transimpedance amplifier is taken for a divider. */
    public static FrontEnd parse(String text) {
        return text.strip().toLowerCase(Locale.ROOT).startsWith("transimpedance") ? TRANSIMPEDANCE : DIVIDER;
    }
}
