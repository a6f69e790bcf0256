package palpa.store.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import palpa.model.Site;
import palpa.model.UserProblem;
import palpa.session.calibrating.CalibrationPlan;
import palpa.session.calibrating.CalibrationProgress;
import palpa.session.calibrating.SiteReadings;
import palpa.session.calibrating.Taken;

/** How far a calibration has come, as JSON; schema version 1. */
public final class CalibratingJson {

    private static final int SCHEMA = 1;
    private static final int MOST_LOADS = 20;
    private static final int MOST_ZEROS = 1000;
    private static final double MOST_NEWTONS = 1000;
    private static final double MOST_COUNTS = 1e10;

    private CalibratingJson() {}

    /** Writes it. */
    public static byte[] write(CalibrationProgress progress) {
        ObjectNode root = JsonText.object();
        root.put("schema", SCHEMA);
        root.put("glove", progress.glove().toString());
        root.put("warmed", progress.warmed());
        write(root.putObject("plan"), progress.plan());
        ArrayNode sites = root.putArray("sites");
        progress.sites().forEach(site -> write(sites.addObject(), site));
        return JsonText.bytes(root);
    }

    private static void write(ObjectNode to, CalibrationPlan plan) {
        ArrayNode sites = to.putArray("sites");
        plan.sites().forEach(site -> sites.add(site.label()));
        plan.upNewtons().forEach(to.putArray("up_n")::add);
        plan.downNewtons().forEach(to.putArray("down_n")::add);
        to.put("passes", plan.passes());
        to.put("presses", plan.presses());
        to.put("check_n", plan.checkNewtons());
    }

    private static void write(ObjectNode to, SiteReadings readings) {
        to.put("site", readings.site().label());
        to.put("skipped", readings.skipped());
        readings.zeroCounts().forEach(to.putArray("zero_counts")::add);
        ArrayNode taken = to.putArray("taken");
        readings.taken()
                .forEach(one -> taken.addObject().put("n", one.newtons()).put("counts", one.counts()));
    }

    /** Reads it. */
    public static CalibrationProgress read(JsonPlace root) throws UserProblem {
        root.at("schema").integer(SCHEMA, SCHEMA);
        root.only("schema", "glove", "warmed", "plan", "sites");
        CalibrationPlan plan = plan(root.at("plan"));
        List<SiteReadings> sites = new ArrayList<>();
        for (JsonPlace site : root.at("sites").items(0, Site.COUNT)) {
            sites.add(readings(site));
        }
        try {
            return new CalibrationProgress(
                    ProfileJson.uid(root.at("glove")), plan, root.at("warmed").flag(), sites);
        } catch (IllegalArgumentException incoherent) {
            throw root.incoherent(incoherent);
        }
    }

    private static CalibrationPlan plan(JsonPlace from) throws UserProblem {
        from.only("sites", "up_n", "down_n", "passes", "presses", "check_n");
        List<Site> sites = new ArrayList<>();
        for (JsonPlace site : from.at("sites").items(1, Site.COUNT)) {
            sites.add(site.oneOf(Site.class));
        }
        try {
            return new CalibrationPlan(
                    sites,
                    boxed(from.at("up_n").numbers(MOST_LOADS, 0, MOST_NEWTONS)),
                    boxed(from.at("down_n").numbers(MOST_LOADS, 0, MOST_NEWTONS)),
                    from.at("passes").integer(1, CalibrationPlan.MOST_PASSES),
                    from.at("presses").integer(1, CalibrationPlan.MOST_PRESSES),
                    from.at("check_n").number(0, MOST_NEWTONS));
        } catch (IllegalArgumentException incoherent) {
            throw from.incoherent(incoherent);
        }
    }

    private static SiteReadings readings(JsonPlace from) throws UserProblem {
        from.only("site", "skipped", "zero_counts", "taken");
        List<Taken> taken = new ArrayList<>();
        int most = CalibrationPlan.MOST_PASSES * 2 * MOST_LOADS + 1;
        for (JsonPlace one : from.at("taken").items(0, most)) {
            one.only("n", "counts");
            taken.add(new Taken(
                    one.at("n").number(0, MOST_NEWTONS), one.at("counts").number(-MOST_COUNTS, MOST_COUNTS)));
        }
        List<Double> zeros = boxed(from.at("zero_counts").numbers(MOST_ZEROS, -MOST_COUNTS, MOST_COUNTS));
        try {
            return new SiteReadings(
                    from.at("site").oneOf(Site.class),
                    zeros,
                    taken,
                    from.at("skipped").flag());
        } catch (IllegalArgumentException incoherent) {
            throw from.incoherent(incoherent);
        }
    }

    private static List<Double> boxed(double[] numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }
}
