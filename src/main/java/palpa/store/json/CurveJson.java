package palpa.store.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import palpa.calibration.CurveModel;
import palpa.calibration.FrontEnd;
import palpa.calibration.LinearCurve;
import palpa.calibration.PointsCurve;
import palpa.calibration.PowerLawCurve;
import palpa.calibration.TableCurve;
import palpa.model.ChannelSpec;
import palpa.model.UserProblem;
import palpa.session.Words;

/**
 * A {@link CurveModel} as JSON: {@code linear}, {@code power}, {@code points} by their coefficients; any other as a
 * {@code table} of its force at every whole count of the channel, so that what is read back gives the very same
 * newtons for every count a glove can send.
 */
final class CurveJson {

    private static final int MOST_ENTRIES = 1 << 16;
    private static final double MOST = 1e12;
    private static final double MAX_NEWTONS = 1e6;

    private CurveJson() {}

    static void write(ObjectNode node, CurveModel curve, ChannelSpec channel) {
        if (curve instanceof LinearCurve line) {
            node.put("model", "linear");
            node.put("offset_counts", line.offsetCounts());
            node.put("newtons_per_count", line.newtonsPerCount());
        } else if (curve instanceof PowerLawCurve law) {
            writePower(node, law);
        } else if (curve instanceof PointsCurve points) {
            node.put("model", "points");
            put(node.putArray("counts"), points.pointCounts());
            put(node.putArray("newtons"), points.pointNewtons());
        } else {
            writeTable(node, curve, channel);
        }
    }

    private static void writePower(ObjectNode node, PowerLawCurve law) {
        node.put("model", "power");
        node.put("front_end", law.frontEnd().name().toLowerCase(Locale.ROOT));
        node.put("ohms", law.ohms());
        node.put("zero_counts", law.zeroCounts());
        node.put("span_counts", law.spanCounts());
        node.put("siemens_at_1_n", law.siemensAtOneNewton());
        node.put("exponent", law.exponent());
        node.put("dead_zone_n", law.deadZoneNewtons());
        node.put("saturation_n", law.saturationNewtons());
    }

    private static void writeTable(ObjectNode node, CurveModel curve, ChannelSpec channel) {
        long entries = (long) channel.maxCounts() - channel.minCounts() + 1;
        if (entries > MOST_ENTRIES) {
            throw new IllegalArgumentException("a curve over " + entries + " counts cannot be kept as a table");
        }
        node.put("model", "table");
        node.put("min_counts", channel.minCounts());
        ArrayNode newtons = node.putArray("newtons");
        for (int i = 0; i < entries; i++) {
            newtons.add(curve.newtons(channel.minCounts() + i));
        }
    }

    private static void put(ArrayNode node, double[] values) {
        for (double value : values) {
            node.add(value);
        }
    }

    static CurveModel read(JsonPlace place) throws UserProblem {
        String model = place.at("model").text();
        try {
            return switch (model) {
                case "linear" -> new LinearCurve(number(place, "offset_counts"), number(place, "newtons_per_count"));
                case "power" -> power(place);
                case "points" -> new PointsCurve(numbers(place.at("counts")), numbers(place.at("newtons")));
                case "table" -> table(place);
                default -> throw place.at("model").wrong(Words.of("store.expects_curve"));
            };
        } catch (IllegalArgumentException e) {
            throw place.incoherent(e);
        }
    }

    private static CurveModel power(JsonPlace place) throws UserProblem {
        return new PowerLawCurve(
                FrontEnd.parse(place.at("front_end").text()),
                number(place, "ohms"),
                number(place, "zero_counts"),
                number(place, "span_counts"),
                number(place, "siemens_at_1_n"),
                number(place, "exponent"),
                number(place, "dead_zone_n"),
                number(place, "saturation_n"));
    }

    private static CurveModel table(JsonPlace place) throws UserProblem {
        int min = place.at("min_counts").integer(-(1 << 30), 1 << 30);
        double[] newtons = numbers(place.at("newtons"));
        return TableCurve.of(counts -> newtons[(int) counts - min], min, min + newtons.length - 1);
    }

    private static double number(JsonPlace place, String name) throws UserProblem {
        return place.at(name).number(-MOST, MOST);
    }

    private static double[] numbers(JsonPlace place) throws UserProblem {
        List<JsonPlace> items = place.items(2, MOST_ENTRIES);
        double[] values = new double[items.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = items.get(i).number(-MAX_NEWTONS, MAX_NEWTONS);
        }
        return values;
    }
}
