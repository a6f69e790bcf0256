package palpa.pipeline;

import java.util.ArrayList;
import java.util.List;
import palpa.TestModel;
import palpa.TestTargets;
import palpa.model.Decision;
import palpa.model.Hand;
import palpa.model.Region;
import palpa.model.SiteSet;
import palpa.model.Stroke;
import palpa.model.Technique;
import palpa.pipeline.health.SensorTrouble;

/** Keeps what a pipeline tells. */
final class Found implements HandListener {

    final List<Stroke> strokes = new ArrayList<>();
    final List<Decision> decisions = new ArrayList<>();
    final List<Long> breaches = new ArrayList<>();

    static Found in(TestHand hand, double rateHertz, SiteSet sites) {
        Found found = new Found();
        hand.play(new HandPipeline(setup(rateHertz, sites), found), 0);
        return found;
    }

    static Found in(TestHand hand, double rateHertz) {
        return in(hand, rateHertz, SiteSet.ALL);
    }

    static HandSetup setup(double rateHertz, SiteSet sites) {
        return new HandSetup(Hand.LEFT, sites, rateHertz, Region.CALF, TestTargets.defaults(), TestModel.inForce());
    }

    final List<SensorTrouble> troubles = new ArrayList<>();

    @Override
    public void onStroke(Stroke stroke) {
        strokes.add(stroke);
    }

    @Override
    public void onDecision(Decision decision) {
        decisions.add(decision);
    }

    @Override
    public void onCeilingBreach(Hand hand, long timeMicros, double forceNewtons, double ceilingNewtons) {
        breaches.add(timeMicros);
    }

    List<Stroke> strokes(Technique technique) {
        return strokes.stream()
                .filter(stroke -> stroke.technique() == technique)
                .toList();
    }

    @Override
    public void onTrouble(SensorTrouble trouble) {
        troubles.add(trouble);
    }

    /** The first instant from {@code fromSeconds} on at which {@code technique} was told, seconds; NaN for never. */
    double firstTold(Technique technique, double fromSeconds) {
        return decisions.stream()
                .filter(d -> d.timeMicros() >= fromSeconds * 1e6 && d.technique() == technique)
                .mapToDouble(d -> d.timeMicros() / 1e6)
                .findFirst()
                .orElse(Double.NaN);
    }

    /** The part of the decisions from one time to another that said {@code technique}. */
    double share(Technique technique, double fromSeconds, double untilSeconds) {
        List<Decision> between = decisions.stream()
                .filter(d -> d.timeMicros() >= fromSeconds * 1e6 && d.timeMicros() <= untilSeconds * 1e6)
                .toList();
        return between.stream().filter(d -> d.technique() == technique).count() / (double) between.size();
    }
}
