package palpa.store.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import palpa.calibration.CountRange;
import palpa.calibration.CurveKind;
import palpa.calibration.FittedCurve;
import palpa.calibration.PlayTerm;
import palpa.calibration.Uncertainty;
import palpa.model.UserProblem;

/**
 * What a {@link FittedCurve} has beside its law: {@code range} ({@code foot_counts, top_counts, dead_zone_n, top_n, saturates}),
 * {@code memory} ({@code gap, width}) where it has one, and {@code uncertainty} ({@code base_n, part}). The law's counts are
 * negative where counts fall with the load.
 */
final class FittedJson {

    private static final String RANGE = "range";
    private static final String MEMORY = "memory";
    private static final double MOST = 1e12;

    private FittedJson() {}

    static boolean isFitted(JsonPlace place) throws UserProblem {
        return place.find(RANGE).isPresent();
    }

    static void write(ObjectNode node, FittedCurve curve) {
        if (!CurveJson.writeLaw(node, curve.law())) {
            throw new IllegalArgumentException("no coefficients: " + curve.law());
        }
        CountRange range = curve.range();
        ObjectNode to = node.putObject(RANGE);
        to.put("foot_counts", range.footCounts());
        to.put("top_counts", range.topCounts());
        to.put("dead_zone_n", range.deadZoneNewtons());
        to.put("top_n", range.topNewtons());
        to.put("saturates", range.saturates());
        if (curve.hasMemory()) {
            node.putObject(MEMORY)
                    .put("gap", curve.memory().gap())
                    .put("width", curve.memory().width());
        }
        node.putObject("uncertainty")
                .put("base_n", curve.uncertainty().baseNewtons())
                .put("part", curve.uncertainty().part());
    }

    static FittedCurve read(JsonPlace place) throws UserProblem {
        CurveKind kind = place.at("model").oneOf(CurveKind.class);
        JsonPlace uncertainty = place.at("uncertainty").only("base_n", "part");
        return new FittedCurve(
                kind,
                CurveJson.readLaw(place),
                memory(place),
                range(place.at(RANGE)),
                new Uncertainty(
                        uncertainty.at("base_n").number(0, MOST),
                        uncertainty.at("part").number(0, MOST)));
    }

    private static PlayTerm memory(JsonPlace place) throws UserProblem {
        if (place.find(MEMORY).isEmpty()) {
            return PlayTerm.NONE;
        }
        JsonPlace memory = place.at(MEMORY).only("gap", "width");
        return new PlayTerm(memory.at("gap").number(0, 1), memory.at("width").number(0, 10));
    }

    private static CountRange range(JsonPlace range) throws UserProblem {
        range.only("foot_counts", "top_counts", "dead_zone_n", "top_n", "saturates");
        return new CountRange(
                range.at("foot_counts").number(-MOST, MOST),
                range.at("top_counts").number(-MOST, MOST),
                range.at("dead_zone_n").number(0, MOST),
                range.at("top_n").number(0, MOST),
                range.at("saturates").flag());
    }
}
