package palpa.calibration;

import palpa.model.Labelled;

/** Which sensors a glove has: how long a calibration holds (makers' drift figures; the domain's training default). */
public enum SensorKind implements Labelled {
    /** Force-sensing resistor: 7 days or 20 hours of use. */
    FSR(7, 20),
    /** FlexiForce A201: 30 days. */
    A201(30, Double.POSITIVE_INFINITY);

    private final int validDays;
    private final double validHours;

    SensorKind(int validDays, double validHours) {
        this.validDays = validDays;
        this.validHours = validHours;
    }

    /** Days after which a calibration has expired. */
    public int validDays() {
        return validDays;
    }

    /** Hours of use after which it has, infinite where use does not count. */
    public double validHours() {
        return validHours;
    }
}
