package palpa.analysis;

import java.util.List;
import java.util.Map;
import palpa.TestModel;
import palpa.TestTargets;
import palpa.model.Hand;
import palpa.model.Level;
import palpa.model.Region;
import palpa.model.Surface;
import palpa.model.Technique;
import palpa.recognition.TechniqueModel;
import palpa.session.Findings;
import palpa.session.ForceTables;
import palpa.session.TableAnalysis;

/**
 * Two hands at work on one region, and how they are felt.
 *
 * @param factors what was varied, by name: scores are listed by their values
 */
record Trial(
        String name,
        Map<String, String> factors,
        Region region,
        Map<Hand, HandMotion> hands,
        Sensing sensing,
        double seconds,
        long seed) {

    /** The table a recorder would have written. */
    ForceTables.Recording recording() {
        return new ForceTables.Recording(
                "",
                "",
                hands.entrySet().stream()
                        .map(hand -> sensing.feel(
                                hand.getKey(),
                                hand.getValue(),
                                seconds,
                                region,
                                seed + hand.getKey().ordinal()))
                        .toList());
    }

    /** What the analysis makes of it. */
    Findings findings() {
        return findings(TestModel.inForce());
    }

    Findings findings(TechniqueModel model) {
        Findings findings = new Findings();
        new TableAnalysis(TestTargets.defaults(), Region.CALF, model, findings).analyze(recording());
        return findings;
    }

    /** The level a true stroke has; with a total alone nobody can know the surface, and it is taken for the whole hand. */
    Level levelOf(Truth.Stroke stroke) {
        Surface surface = sensing.hasSites() ? stroke.surface() : Surface.WHOLE_HAND;
        return TestTargets.defaults().bands(region, surface, stroke.technique()).levelOf(stroke.levelNewtons());
    }

    List<Truth.Stroke> strokes(Hand hand, Technique technique) {
        return hands.get(hand).strokes.stream()
                .filter(stroke -> stroke.technique() == technique)
                .toList();
    }
}
