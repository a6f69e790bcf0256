package palpa.glove.fault;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import palpa.model.UserProblem;

/**
 * Everything that goes wrong with one glove. Immutable.
 *
 * @param faults as they were asked for
 */
public record FaultPlan(List<Fault> faults) {

    public static final FaultPlan NONE = new FaultPlan(List.of());

    private static final long CLOCK_WRAP_MICROS = 1L << 32;

    public FaultPlan {
        faults = List.copyOf(faults);
    }

    /** The plan of faults as {@link FaultGrammar} reads them. */
    public static FaultPlan parse(List<String> texts) throws UserProblem {
        List<Fault> faults = new ArrayList<>();
        for (String text : texts) {
            faults.add(FaultGrammar.parse(text));
        }
        return new FaultPlan(faults);
    }

    /** What happens at a time, in its order. */
    public List<Fault.Timed> timed() {
        return faults.stream()
                .filter(Fault.Timed.class::isInstance)
                .map(Fault.Timed.class::cast)
                .sorted(Comparator.comparingLong(Fault.Timed::atMicros))
                .toList();
    }

    /** What the device's clock shows at boot, microseconds: 0, or short of wrapping. */
    public long clockAtBootMicros() {
        return faults.stream()
                .filter(Fault.Wrap.class::isInstance)
                .mapToLong(fault -> CLOCK_WRAP_MICROS - ((Fault.Wrap) fault).afterMicros())
                .findFirst()
                .orElse(0);
    }

    /** How fast the device's clock runs beside a true one, as a factor. */
    public double clockRate() {
        double partsPerMillion = faults.stream()
                .filter(Fault.Drift.class::isInstance)
                .mapToDouble(fault -> ((Fault.Drift) fault).partsPerMillion())
                .sum();
        return 1 + partsPerMillion / 1e6;
    }
}
