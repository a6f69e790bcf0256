package palpa.session;

import java.util.ArrayList;
import java.util.List;
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
    private final ZeroAsked zeroAsked = new ZeroAsked();

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
        zeroAsked.tell(pipeline);
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

    /** The glove's zero is taken from the next sample on, or from its first, or what it is is told. */
    void zero(String value) {
        zeroAsked.ask(value);
    }

    /** Values of the events after which another analysis goes on with the zero this one has or is learning. Only after a sample. */
    List<String> zero() {
        List<String> values = new ArrayList<>();
        pipeline.heldZero().map(ZeroOnRecord::value).ifPresent(values::add);
        zeroAsked.taken().or(pipeline::learning).map(ZeroKind::label).ifPresent(values::add);
        return values;
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
