package palpa.glove.sensor;

import java.util.Locale;

/**
 * The nominal {@link SensorLaw} as a table, from which the calibration profile {@code virtual} is made. Pure.
 *
 * <p>Its text is the resource {@code palpa/profiles/virtual-curve.csv}: 0 N, then {@value #POINTS} forces in equal
 * ratios from 0.02 to 90 N, the greatest load any region of the leg bears.
 */
public final class NominalCurve {

    /** Points above 0 N. */
    static final int POINTS = 50;

    private static final double LEAST_NEWTONS = 0.02;
    private static final double GREATEST_NEWTONS = 90;

    private NominalCurve() {}

    /** The table as CSV: {@code raw} (counts), {@code newtons}. */
    public static String csv() {
        StringBuilder text = new StringBuilder("raw,newtons\n");
        append(text, 0);
        for (int point = 0; point < POINTS; point++) {
            double exponent = point / (POINTS - 1.0);
            append(text, LEAST_NEWTONS * Math.pow(GREATEST_NEWTONS / LEAST_NEWTONS, exponent));
        }
        return text.toString();
    }

    private static void append(StringBuilder text, double newtons) {
        text.append(String.format(Locale.ROOT, "%.3f,%.4f%n", SensorLaw.counts(newtons), newtons)
                .replace(System.lineSeparator(), "\n"));
    }

    /** Prints the table, for whoever changes the law and has to renew the resource. */
    public static void main(String[] args) {
        System.out.print(csv());
    }
}
