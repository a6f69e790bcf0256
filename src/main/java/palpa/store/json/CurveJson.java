package palpa.store.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import palpa.calibration.CurveModel;
import palpa.calibration.FittedCurve;
import palpa.calibration.FrontEnd;
import palpa.calibration.LinearCurve;
import palpa.calibration.MonotoneCurve;
import palpa.calibration.PointsCurve;
import palpa.calibration.PolynomialCurve;
import palpa.calibration.PowerLawCurve;
import palpa.calibration.TableCurve;
import palpa.model.ChannelSpec;
import palpa.model.UserProblem;
import palpa.session.Words;

/**
 * A {@link CurveModel} as JSON: {@code linear}, {@code power}, {@code polynomial}, {@code points}, {@code monotone} by their
 * coefficients, with what {@link FittedJson} adds where it was fitted; any other as a {@code table} of its force at every whole
 * count of the channel, so that what is read back gives the very same newtons for every count a glove can send.
 */
final class CurveJson {

    private static final int MOST_ENTRIES = 1 << 16;
    private static final double MOST = 1e12;
    private static final double MAX_NEWTONS = 1e7;

    private CurveJson() {}

    static void write(ObjectNode node, CurveModel curve, ChannelSpec channel) {
        if (curve instanceof FittedCurve fitted) {
            FittedJson.write(node, fitted);
        } else if (!writeLaw(node, curve)) {
            writeTable(node, curve, channel);
        }
    }

    /** Writes a law by its coefficients; false, and nothing, for one that has none. */
    static boolean writeLaw(ObjectNode node, CurveModel curve) {
        if (curve instanceof LinearCurve line) {
            node.put("model", "linear");
            node.put("offset_counts", line.offsetCounts());
            node.put("newtons_per_count", line.newtonsPerCount());
        } else if (curve instanceof PowerLawCurve law) {
            writePower(node, law);
        } else if (curve instanceof PolynomialCurve polynomial) {
            node.put("model", "polynomial");
            node.put("min_counts", polynomial.minCounts());
            node.put("max_counts", polynomial.maxCounts());
            put(node.putArray("coefficients_n"), polynomial.coefficientsNewtons());
        } else if (curve instanceof PointsCurve points) {
            writePoints(node, "points", points.pointCounts(), points.pointNewtons());
        } else if (curve instanceof MonotoneCurve points) {
            writePoints(node, "monotone", points.pointCounts(), points.pointNewtons());
        } else {
            return false;
        }
        return true;
    }

    private static void writePoints(ObjectNode node, String model, double[] counts, double[] newtons) {
        node.put("model", model);
        put(node.putArray("counts"), counts);
        put(node.putArray("newtons"), newtons);
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

    static void put(ArrayNode node, double[] values) {
        for (double value : values) {
            node.add(value);
        }
    }

    static CurveModel read(JsonPlace place) throws UserProblem {
        try {
            return FittedJson.isFitted(place) ? FittedJson.read(place) : readLaw(place);
        } catch (IllegalArgumentException e) {
            throw place.incoherent(e);
        }
    }

    /** Reads a law; coefficients that do not fit together are an {@link IllegalArgumentException}. */
    static CurveModel readLaw(JsonPlace place) throws UserProblem {
        return switch (place.at("model").text()) {
            case "linear" -> new LinearCurve(number(place, "offset_counts"), number(place, "newtons_per_count"));
            case "power" -> power(place);
            case "polynomial" ->
                new PolynomialCurve(
                        number(place, "min_counts"),
                        number(place, "max_counts"),
                        place.at("coefficients_n").numbers(MOST_ENTRIES, -MOST, MOST));
            case "points" -> new PointsCurve(counts(place), newtons(place));
            case "monotone" -> new MonotoneCurve(counts(place), newtons(place));
            case "table" -> table(place);
            default -> throw place.at("model").wrong(Words.of("store.expects_curve"));
        };
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
        double[] newtons = newtons(place);
        return TableCurve.of(counts -> newtons[(int) counts - min], min, min + newtons.length - 1);
    }

    private static double number(JsonPlace place, String name) throws UserProblem {
        return place.at(name).number(-MOST, MOST);
    }

    private static double[] counts(JsonPlace place) throws UserProblem {
        return place.at("counts").numbers(MOST_ENTRIES, -MOST, MOST);
    }

    private static double[] newtons(JsonPlace place) throws UserProblem {
        return place.at("newtons").numbers(MOST_ENTRIES, -MAX_NEWTONS, MAX_NEWTONS);
    }
}
