package palpa.store.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import palpa.calibration.ChannelCalibration;
import palpa.calibration.Direction;
import palpa.calibration.FitFigures;
import palpa.calibration.FittedCurve;
import palpa.calibration.GloveCalibration;
import palpa.calibration.Load;
import palpa.calibration.SensorKind;
import palpa.calibration.Verdict;
import palpa.model.ChannelSpec;
import palpa.model.GloveDescriptor;
import palpa.model.UserProblem;
import palpa.session.Words;

/**
 * A {@link GloveCalibration} as JSON: a profile of schema 2 that has {@code sensors}, and channels by name with their figures
 * and the loads they were fitted to. What is derived ({@code expires}, percentages) is written for other readers and not
 * read back.
 */
public final class CalibrationJson {

    private static final String SENSORS = "sensors";
    private static final double MOST = 1e12;
    private static final double LEAST_FULL_SCALE = 1e-6;
    private static final int MOST_LOADS = 1 << 20;
    private static final char UP = 'u';
    private static final char DOWN = 'd';
    private static final char UNKNOWN = '-';

    private CalibrationJson() {}

    /** Whether a profile is what a calibration left, and not only curves. */
    public static boolean isCalibration(JsonPlace root) throws UserProblem {
        return root.find(SENSORS).isPresent();
    }

    /** Writes it; the same values give the same bytes. */
    public static byte[] write(GloveCalibration calibration) {
        ObjectNode root = JsonText.object();
        root.put("schema", ProfileJson.SCHEMA);
        root.put("glove", calibration.glove().toString());
        root.put("name", calibration.name());
        root.put("state", "calibrated");
        root.put("date", calibration.date().toString());
        root.put("expires", calibration.lastDay().toString());
        root.put("error_percent", calibration.errorPercent());
        root.put("verdict", calibration.verdict().label());
        root.put(SENSORS, calibration.sensors().label());
        ArrayNode channels = root.putArray("channels");
        calibration.channels().forEach(channel -> write(channels.addObject(), channel));
        return JsonText.bytes(root);
    }

    private static void write(ObjectNode node, ChannelCalibration channel) {
        FitFigures figures = channel.figures();
        node.put("channel", channel.channel());
        node.put("date", channel.date().toString());
        node.put("verdict", channel.verdict().label());
        FittedJson.write(node, channel.curve());
        node.put("rows", figures.rows());
        node.put("full_scale_n", figures.topNewtons());
        put(node, "r2", figures.r2());
        node.put("rmse_n", figures.rmseNewtons());
        node.put("rmse_percent_fs", figures.rmsePercentFs());
        put(node, "hysteresis_n", figures.hysteresisNewtons());
        put(node, "hysteresis_percent_fs", figures.hysteresisPercentFs());
        node.put("max_error_n", figures.maxErrorNewtons());
        put(node, "zero_noise_n", figures.zeroNoiseNewtons());
        put(node, "repeatability", figures.repeatability());
        put(node, "held_out_rmse_n", channel.heldOutNewtons());
        put(node, "creep_per_decade", channel.creepPerDecade());
        writeLoads(node.putObject("loads"), channel.loads());
    }

    private static void put(ObjectNode node, String name, double value) {
        if (!Double.isNaN(value)) {
            node.put(name, value);
        }
    }

    private static void writeLoads(ObjectNode node, List<Load> loads) {
        CurveJson.put(
                node.putArray("newtons"),
                loads.stream().mapToDouble(Load::newtons).toArray());
        CurveJson.put(
                node.putArray("counts"),
                loads.stream().mapToDouble(Load::counts).toArray());
        ArrayNode passes = node.putArray("pass");
        loads.forEach(load -> passes.add(load.pass()));
        StringBuilder ways = new StringBuilder();
        loads.forEach(load -> ways.append(
                load.direction().map(way -> way == Direction.UP ? UP : DOWN).orElse(UNKNOWN)));
        node.put("direction", ways.toString());
        if (loads.stream().noneMatch(load -> Double.isNaN(load.seconds()))) {
            CurveJson.put(
                    node.putArray("seconds"),
                    loads.stream().mapToDouble(Load::seconds).toArray());
        }
    }

    /** The day of any profile, "undated" where it names none. */
    public static String day(JsonPlace root) throws UserProblem {
        Optional<JsonPlace> date = root.find("date");
        return date.isPresent() ? ProfileJson.day(date.get()).toString() : "undated";
    }

    /** Reads it. */
    public static GloveCalibration read(JsonPlace root) throws UserProblem {
        ProfileJson.refuseOtherVersions(root);
        List<ChannelCalibration> channels = new ArrayList<>();
        for (JsonPlace place : root.at("channels").items(1, GloveDescriptor.MAX_CHANNELS)) {
            channels.add(channel(place));
        }
        refuseTwice(root, channels);
        return new GloveCalibration(
                ProfileJson.uid(root.at("glove")),
                root.at("name").text(),
                root.at(SENSORS).oneOf(SensorKind.class),
                channels);
    }

    private static void refuseTwice(JsonPlace root, List<ChannelCalibration> channels) throws UserProblem {
        Set<String> names = new HashSet<>();
        for (ChannelCalibration channel : channels) {
            if (!names.add(channel.channel())) {
                throw root.at("channels").refused(Words.of("store.profile_channel_twice", channel.channel()));
            }
        }
    }

    private static ChannelCalibration channel(JsonPlace place) throws UserProblem {
        if (!(CurveJson.read(place) instanceof FittedCurve curve)) {
            throw place.wrong(Words.of("store.expects_range"));
        }
        String name = place.at("channel").text(ChannelSpec.MAX_NAME);
        return new ChannelCalibration(
                name,
                ProfileJson.day(place.at("date")),
                curve,
                figures(place),
                number(place, "held_out_rmse_n"),
                number(place, "creep_per_decade"),
                place.at("verdict").oneOf(Verdict.class),
                loads(name, place.at("loads")));
    }

    private static FitFigures figures(JsonPlace place) throws UserProblem {
        return new FitFigures(
                place.at("rows").integer(0, Integer.MAX_VALUE),
                place.at("full_scale_n").number(LEAST_FULL_SCALE, MOST),
                number(place, "r2"),
                place.at("rmse_n").number(0, MOST),
                place.at("max_error_n").number(0, MOST),
                number(place, "hysteresis_n"),
                number(place, "zero_noise_n"),
                number(place, "repeatability"));
    }

    /** NaN where it is not there. */
    private static double number(JsonPlace place, String name) throws UserProblem {
        Optional<JsonPlace> value = place.find(name);
        return value.isPresent() ? value.get().number(-MOST, MOST) : Double.NaN;
    }

    private static List<Load> loads(String channel, JsonPlace place) throws UserProblem {
        double[] newtons = place.at("newtons").numbers(MOST_LOADS, 0, MOST);
        double[] counts = place.at("counts").numbers(MOST_LOADS, -MOST, MOST);
        int[] passes = place.at("pass").integers(MOST_LOADS, 0, Integer.MAX_VALUE);
        String ways = place.at("direction").text(MOST_LOADS);
        Optional<JsonPlace> times = place.find("seconds");
        double[] seconds = times.isPresent() ? times.get().numbers(MOST_LOADS, -MOST, MOST) : new double[0];
        boolean even = counts.length == newtons.length
                && passes.length == newtons.length
                && ways.length() == newtons.length
                && (times.isEmpty() || seconds.length == newtons.length);
        if (!even) {
            throw place.wrong(Words.of("store.expects_loads"));
        }
        List<Load> loads = new ArrayList<>();
        for (int i = 0; i < newtons.length; i++) {
            double time = times.isPresent() ? seconds[i] : Double.NaN;
            loads.add(new Load(channel, newtons[i], counts[i], passes[i], way(ways.charAt(i)), time, 0));
        }
        return loads;
    }

    private static Optional<Direction> way(char letter) {
        return letter == UP
                ? Optional.of(Direction.UP)
                : letter == DOWN ? Optional.of(Direction.DOWN) : Optional.empty();
    }
}
