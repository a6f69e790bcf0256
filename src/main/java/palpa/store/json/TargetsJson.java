package palpa.store.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import palpa.model.ForceBand;
import palpa.model.Labelled;
import palpa.model.LevelBands;
import palpa.model.Region;
import palpa.model.RegionTargets;
import palpa.model.Surface;
import palpa.model.SurfaceTarget;
import palpa.model.TargetTable;
import palpa.model.UserProblem;
import palpa.session.Words;

/** A {@link TargetTable} as JSON: bands and ceilings in newtons, pressures in kPa, areas in cm2, schema version 1. */
public final class TargetsJson {

    static final int SCHEMA = 1;
    private static final double MAX_NEWTONS = 500;
    private static final double MAX_KILOPASCALS = 1000;
    private static final double MAX_AREA = 500;

    private TargetsJson() {}

    /** Reads a table; every region and every surface has to be in it. */
    public static TargetTable read(JsonPlace root) throws UserProblem {
        root.only("schema", "name", "note", "comfort_factor", "regions", "surfaces");
        root.at("schema").integer(SCHEMA, SCHEMA);
        Map<Region, RegionTargets> regions = new EnumMap<>(Region.class);
        JsonPlace regionList = root.at("regions").only(labels(Region.values()));
        for (Region region : Region.values()) {
            regions.put(region, region(region, regionList.at(region.label())));
        }
        Map<Surface, SurfaceTarget> surfaces = new EnumMap<>(Surface.class);
        JsonPlace surfaceList = root.at("surfaces").only(labels(Surface.values()));
        for (Surface surface : Surface.values()) {
            surfaces.put(surface, surface(surface, surfaceList.at(surface.label())));
        }
        return new TargetTable(
                root.textOr("name", ""),
                regions,
                surfaces,
                root.at("comfort_factor").number(TargetTable.LEAST_COMFORT, TargetTable.MOST_COMFORT));
    }

    /** Reads a table that is to be trained by; what breaks a rule that is never broken is refused. */
    public static TargetTable readChecked(JsonPlace root) throws UserProblem {
        TargetTable table = read(root);
        refuseHardKnee(root);
        return table;
    }

    static void refuseHardKnee(JsonPlace root) throws UserProblem {
        JsonPlace knee = root.at("regions").at(Region.KNEE.label());
        refuse(knee.at("whole_hand").find("firm_n"), "programs.targets.firm_knee");
        refuse(knee.find("percussion_peak"), "programs.targets.struck_knee");
    }

    private static void refuse(Optional<JsonPlace> place, String why) throws UserProblem {
        if (place.isPresent()) {
            throw place.get().refused(Words.of(why));
        }
    }

    private static String[] labels(Labelled[] constants) {
        return Arrays.stream(constants).map(Labelled::label).toArray(String[]::new);
    }

    private static RegionTargets region(Region region, JsonPlace place) throws UserProblem {
        place.only("whole_hand", "thumb_ceiling_kpa", "percussion_peak", "source");
        Optional<JsonPlace> percussion = place.find("percussion_peak");
        return new RegionTargets(
                region,
                bands(place.at("whole_hand")),
                place.at("thumb_ceiling_kpa").number(1, MAX_KILOPASCALS),
                percussion.isPresent() ? Optional.of(bands(percussion.get())) : Optional.empty(),
                place.textOr("source", ""));
    }

    private static SurfaceTarget surface(Surface surface, JsonPlace place) throws UserProblem {
        place.only("area_cm2", "share", "source");
        return new SurfaceTarget(
                surface,
                place.at("area_cm2").number(0.1, MAX_AREA),
                place.at("share").number(0.01, 1),
                place.textOr("source", ""));
    }

    private static LevelBands bands(JsonPlace place) throws UserProblem {
        place.only("light_n", "moderate_n", "firm_n", "ceiling_n");
        Optional<JsonPlace> firm = place.find("firm_n");
        ForceBand light = band(place.at("light_n"));
        ForceBand moderate = band(place.at("moderate_n"));
        Optional<ForceBand> firmBand = firm.isPresent() ? Optional.of(band(firm.get())) : Optional.empty();
        double ceiling = place.at("ceiling_n").number(0.1, MAX_NEWTONS);
        try {
            return new LevelBands(light, moderate, firmBand, ceiling);
        } catch (IllegalArgumentException e) {
            throw place.incoherent(e);
        }
    }

    private static ForceBand band(JsonPlace place) throws UserProblem {
        var edges = place.items(2, 2);
        try {
            return new ForceBand(
                    edges.get(0).number(0, MAX_NEWTONS), edges.get(1).number(0, MAX_NEWTONS));
        } catch (IllegalArgumentException e) {
            throw place.incoherent(e);
        }
    }

    /** The table as UTF-8. */
    public static byte[] write(TargetTable targets) {
        return JsonText.bytes(tree(targets));
    }

    static ObjectNode tree(TargetTable targets) {
        ObjectNode root = JsonText.object();
        root.put("schema", SCHEMA);
        putUnlessEmpty(root, "name", targets.name());
        root.put("comfort_factor", targets.comfortFactor());
        ObjectNode regions = root.putObject("regions");
        for (Region region : Region.values()) {
            RegionTargets of = targets.regions().get(region);
            ObjectNode node = regions.putObject(region.label());
            put(node.putObject("whole_hand"), of.wholeHand());
            node.put("thumb_ceiling_kpa", of.thumbCeilingKilopascals());
            of.percussion().ifPresent(bands -> put(node.putObject("percussion_peak"), bands));
            putUnlessEmpty(node, "source", of.source());
        }
        ObjectNode surfaces = root.putObject("surfaces");
        for (Surface surface : Surface.values()) {
            SurfaceTarget of = targets.surfaces().get(surface);
            ObjectNode node = surfaces.putObject(surface.label());
            node.put("area_cm2", of.areaSquareCentimetres()).put("share", of.share());
            putUnlessEmpty(node, "source", of.source());
        }
        return root;
    }

    private static void putUnlessEmpty(ObjectNode node, String name, String text) {
        if (!text.isEmpty()) {
            node.put(name, text);
        }
    }

    private static void put(ObjectNode node, LevelBands bands) {
        put(node, "light_n", bands.light());
        put(node, "moderate_n", bands.moderate());
        bands.firm().ifPresent(firm -> put(node, "firm_n", firm));
        node.put("ceiling_n", bands.ceilingNewtons());
    }

    private static void put(ObjectNode node, String name, ForceBand band) {
        node.putArray(name).add(band.lowNewtons()).add(band.highNewtons());
    }
}
