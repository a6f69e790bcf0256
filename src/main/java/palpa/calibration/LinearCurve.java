package palpa.calibration;

/**
 * Force proportional to the counts above an offset, for sensors that already speak newtons and for conductance-linear
 * ones behind a transimpedance amplifier. Immutable; any thread. Values below the offset give 0.
 *
 * @param offsetCounts counts at no load
 * @param newtonsPerCount slope, newtons a count, above 0
 */
public record LinearCurve(double offsetCounts, double newtonsPerCount) implements CurveModel {

    public LinearCurve {
        if (!(newtonsPerCount > 0 && Double.isFinite(newtonsPerCount) && Double.isFinite(offsetCounts))) {
            throw new IllegalArgumentException("line of " + newtonsPerCount + " N a count from " + offsetCounts);
        }
    }

    @Override
    public double newtons(double counts) {
        return Math.max(0, (counts - offsetCounts) * newtonsPerCount);
    }
}
