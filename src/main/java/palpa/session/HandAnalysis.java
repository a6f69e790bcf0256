package palpa.session;

import java.util.Optional;
import palpa.model.Region;
import palpa.model.TargetTable;
import palpa.pipeline.GlovePipeline;
import palpa.pipeline.HandListener;
import palpa.pipeline.HandSetup;
import palpa.pipeline.HandState;
import palpa.pipeline.ZeroKind;
import palpa.recognition.TechniqueModel;

/** One hand's part of a {@link SessionAnalysis}: the pipeline of the glove in force, and what changes it. One thread. */
final class HandAnalysis {

    private final TargetTable targets;
    private final TechniqueModel model;
    private final HandListener listener;
    private Region region;
    private GloveOnRecord glove;
    private GlovePipeline pipeline;
    private long expectedNumber;
    private Optional<ZeroKind> zeroAsked = Optional.empty();

    HandAnalysis(TargetTable targets, Region region, TechniqueModel model, HandListener listener) {
        this.targets = targets;
        this.model = model;
        this.region = region;
        this.listener = listener;
    }

    /** Whether there was a sample yet; without one there is no state. */
    boolean hasBegun() {
        return pipeline != null;
    }

    void sample(GloveOnRecord from, long number, long sessionMicros, int[] counts, int offset) {
        if (from != glove) {
            begin(from);
        } else if (number != expectedNumber) {
            pipeline.gap();
        }
        if (zeroAsked.isPresent()) {
            pipeline.zero(zeroAsked.get());
            zeroAsked = Optional.empty();
        }
        expectedNumber = number + 1;
        pipeline.accept(sessionMicros, counts, offset);
    }

    private void begin(GloveOnRecord from) {
        finish();
        glove = from;
        HandSetup setup =
                new HandSetup(from.hand(), from.descriptor().sites(), from.rateHertz(), region, targets, model);
        pipeline = new GlovePipeline(setup, from.descriptor(), from.profile(), listener);
    }

    void workOn(Region newRegion) {
        region = newRegion;
        if (pipeline != null) {
            pipeline.workOn(newRegion);
        }
    }

    void tare() {
        if (pipeline != null) {
            pipeline.tare();
        }
    }

    /** The glove's zero is taken from the next sample on, or from its first. */
    void zero(ZeroKind kind) {
        zeroAsked = Optional.of(kind);
    }

    void finish() {
        if (pipeline != null) {
            pipeline.finish();
        }
    }

    HandState state() {
        return pipeline.state();
    }

    double[] siteNewtons() {
        return pipeline.siteNewtons();
    }

    double totalNewtons() {
        return pipeline.totalNewtons();
    }

    double uncertaintyNewtons() {
        return pipeline.uncertaintyNewtons();
    }

    boolean isBeyondTop() {
        return pipeline.isBeyondTop();
    }
}
