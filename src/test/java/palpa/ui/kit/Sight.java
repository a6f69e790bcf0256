package palpa.ui.kit;

import javafx.scene.paint.Color;

/**
 * How colours are seen with all three kinds of cones and without one of them.
 *
 * <p>Source: Machado, Oliveira and Fernandes 2009, A physiologically-based model for simulation of color vision deficiency
 * (doi 10.1109/TVCG.2009.113), severity 1, applied to linear sRGB. Differences are CIE 1976 (L*a*b*, D65).
 */
public enum Sight {
    WHOLE(1, 0, 0, 0, 1, 0, 0, 0, 1),
    WITHOUT_RED(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
    WITHOUT_GREEN(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
    WITHOUT_BLUE(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

    private final double[] matrix;

    Sight(double... matrix) {
        this.matrix = matrix;
    }

    /** Linear red, green and blue as they are seen, 0 to 1 each. */
    private double[] seen(Color colour) {
        double[] linear = {linear(colour.getRed()), linear(colour.getGreen()), linear(colour.getBlue())};
        double[] seen = new double[linear.length];
        for (int i = 0; i < seen.length; i++) {
            double sum = 0;
            for (int j = 0; j < linear.length; j++) {
                sum += matrix[3 * i + j] * linear[j];
            }
            seen[i] = Math.max(0, Math.min(1, sum));
        }
        return seen;
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static double luminance(double[] rgb) {
        return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
    }

    /** Contrast by the WCAG 2 formula, 1 to 21. */
    public double contrast(Color one, Color other) {
        double first = luminance(seen(one));
        double second = luminance(seen(other));
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    /** How different two colours look: 2 is just seen side by side. */
    public double difference(Color one, Color other) {
        double[] first = lab(seen(one));
        double[] second = lab(seen(other));
        return Math.sqrt(square(first[0] - second[0]) + square(first[1] - second[1]) + square(first[2] - second[2]));
    }

    private static double square(double value) {
        return value * value;
    }

    private static double[] lab(double[] rgb) {
        double x = cube((0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2]) / 0.95047);
        double y = cube(0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2]);
        double z = cube((0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2]) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double cube(double part) {
        return part > 216.0 / 24389 ? Math.cbrt(part) : (24389.0 / 27 * part + 16) / 116;
    }
}
