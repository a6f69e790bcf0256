package palpa.calibration;

/**
 * A force-sensing resistor whose conductance is a power of the force, behind a {@link FrontEnd}.
 *
 * <p>{@code G = g1 F^n}, so {@code F = (G / g1)^(1/n)} with {@code G} from the front end. On tactile arrays such a law
 * erred by 2.7 % where a straight line erred by up to 24 % (see the sensor section of the documentation). Immutable;
 * any thread. Forces under the dead zone read 0, above saturation they read the saturation.
 *
 * @param frontEnd how conductance becomes counts
 * @param ohms the front end's resistor
 * @param zeroCounts counts at no conductance
 * @param spanCounts counts from there to a fraction of 1 (4096 for 12 bits)
 * @param siemensAtOneNewton conductance at 1 N
 * @param exponent the power n, 0.3 to 2
 * @param deadZoneNewtons least force the sensor can tell from none
 * @param saturationNewtons greatest force it can tell from more
 */
public record PowerLawCurve(
        FrontEnd frontEnd,
        double ohms,
        double zeroCounts,
        double spanCounts,
        double siemensAtOneNewton,
        double exponent,
        double deadZoneNewtons,
        double saturationNewtons)
        implements CurveModel {

    public PowerLawCurve {
        boolean sensible = ohms > 0 && spanCounts > 0 && siemensAtOneNewton > 0 && exponent >= 0.3 && exponent <= 2;
        if (!sensible || !(deadZoneNewtons >= 0 && saturationNewtons > deadZoneNewtons)) {
            throw new IllegalArgumentException("power law " + siemensAtOneNewton + " S * F^" + exponent + ", " + ohms
                    + " ohms, " + deadZoneNewtons + " to " + saturationNewtons + " N");
        }
    }

    @Override
    public double newtons(double counts) {
        double fraction = (counts - zeroCounts) / spanCounts;
        if (!(fraction > 0)) {
            return 0;
        }
        if (fraction >= 1) {
            return saturationNewtons;
        }
        double force = Math.pow(frontEnd.conductance(fraction, ohms) / siemensAtOneNewton, 1 / exponent);
        return force < deadZoneNewtons ? 0 : Math.min(force, saturationNewtons);
    }

    /** The counts, not rounded, that {@code newtons} (0 or more) give: the inverse, for simulated sensors. */
    public double counts(double newtons) {
        double siemens = siemensAtOneNewton * Math.pow(newtons, exponent);
        return zeroCounts + spanCounts * frontEnd.fraction(siemens, ohms);
    }
}
