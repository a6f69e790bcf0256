package palpa.coaching.safety;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import palpa.coaching.Activity;
import palpa.coaching.Step;
import palpa.model.LevelBands;
import palpa.model.Region;
import palpa.model.RegionTargets;
import palpa.model.Surface;
import palpa.model.SurfaceTarget;
import palpa.model.TargetTable;
import palpa.model.Technique;

/**
 * Targets within {@link Limits}: levels above the highest allowed do not exist, a region that is left out alarms at a touch, and
 * what must not be struck has no bands for strikes. No ceiling is ever raised.
 *
 * <p>A table holds one row for both legs: what one leg must be spared stays in it where a step of the other needs it.
 *
 * @param limits what holds where nobody says which leg
 * @param steps the steps that are left
 */
record SafeTargets(Limits limits, List<Step> steps, SafetyRules rules) {

    /** Newtons on one square centimetre at one kilopascal. */
    private static final double NEWTONS_PER_KILOPASCAL_CM2 = 0.1;

    TargetTable of(TargetTable table, double comfortFactor) {
        Map<Region, RegionTargets> regions = new EnumMap<>(Region.class);
        SurfaceTarget thumb = table.surfaces().get(Surface.THUMB);
        table.regions().forEach((region, targets) -> regions.put(region, capped(targets, thumb)));
        return new TargetTable(table.name(), regions, table.surfaces(), comfortFactor);
    }

    private RegionTargets capped(RegionTargets targets, SurfaceTarget thumb) {
        Region region = targets.region();
        LevelBands hand = limits.highest(region)
                .map(level -> targets.wholeHand().cappedAt(level))
                .orElse(targets.wholeHand());
        if (isLeftOut(region)) {
            hand = hand.under(Math.min(hand.ceilingNewtons(), rules.skippedCeilingNewtons()));
        }
        double kilopascals = targets.thumbCeilingKilopascals();
        if (hand.ceilingNewtons() < targets.wholeHand().ceilingNewtons()) {
            kilopascals = Math.min(kilopascals, kilopascals(hand.ceilingNewtons(), thumb));
        }
        return new RegionTargets(region, hand, kilopascals, strikes(targets), targets.source());
    }

    /** The mean pressure under a thumb that does its share of {@code newtons}. */
    private static double kilopascals(double newtons, SurfaceTarget thumb) {
        return newtons * thumb.share() / (thumb.areaSquareCentimetres() * NEWTONS_PER_KILOPASCAL_CM2);
    }

    private Optional<LevelBands> strikes(RegionTargets targets) {
        Region region = targets.region();
        boolean struck = steps.stream().anyMatch(step -> asksForStrikes(step) && goesOver(step, region));
        boolean forbidden = limits.forbidsStriking(region) || limits.skips(region);
        if (forbidden && !struck) {
            return Optional.empty();
        }
        return targets.percussion()
                .map(bands -> limits.highest(region).map(bands::cappedAt).orElse(bands));
    }

    private boolean isLeftOut(Region region) {
        return limits.skips(region) && steps.stream().noneMatch(step -> goesOver(step, region));
    }

    private static boolean asksForStrikes(Step step) {
        return step.technique().filter(Technique.PERCUSSION::equals).isPresent();
    }

    private static boolean goesOver(Step step, Region region) {
        return step.activity() == Activity.MASSAGE
                && (step.region() == region || step.route().contains(region));
    }
}
