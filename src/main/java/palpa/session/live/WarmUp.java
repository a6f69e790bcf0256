package palpa.session.live;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import palpa.calibration.CalibrationState;
import palpa.calibration.CurveModel;
import palpa.calibration.GloveProfile;
import palpa.coaching.Program;
import palpa.model.ChannelKind;
import palpa.model.ChannelSpec;
import palpa.model.GloveDescriptor;
import palpa.model.GloveUid;
import palpa.model.Hand;
import palpa.model.Region;
import palpa.model.Site;
import palpa.model.Stroke;
import palpa.pipeline.HandListener;
import palpa.recognition.TechniqueModel;
import palpa.session.GloveOnRecord;
import palpa.session.SessionAnalysis;

/**
 * Runs a made-up hand through an analysis nobody sees, so that the first decisions of a lesson do not wait for classes to
 * be loaded: that took over 100 ms. Lasts about as long as a glove takes to answer.
 */
final class WarmUp {

    private static final int SAMPLES = 6_000;
    private static final int STRIKE_SAMPLES = 250;
    private static final int CONTACT_SAMPLES = 50;
    private static final int RATE_HERTZ = 1_000;
    private static final int MOST_COUNTS = 4_095;

    private WarmUp() {}

    static void run(Program program, Region region, TechniqueModel model) {
        SessionAnalysis analysis = new SessionAnalysis(program, region, model, new Deaf());
        GloveOnRecord glove = glove();
        int[] counts = new int[Site.COUNT];
        for (int sample = 0; sample < SAMPLES; sample++) {
            int phase = sample % STRIKE_SAMPLES;
            double contact = phase < CONTACT_SAMPLES ? Math.sin(Math.PI * phase / CONTACT_SAMPLES) : 0;
            for (int site = 0; site < Site.COUNT; site++) {
                counts[site] = (int) (contact * MOST_COUNTS);
            }
            analysis.sample(glove, sample, sample * (1_000_000L / RATE_HERTZ), counts, 0);
        }
        analysis.finish();
    }

    private static GloveOnRecord glove() {
        List<ChannelSpec> channels = Stream.of(Site.values())
                .map(site -> new ChannelSpec(site.label(), ChannelKind.FORCE, 0, MOST_COUNTS, "count", 1))
                .toList();
        GloveDescriptor descriptor = new GloveDescriptor(
                new GloveUid(1), Optional.empty(), "", "", 1, 0, 0, 12, 0, "unknown", RATE_HERTZ, "", false, channels);
        CurveModel onePerThousand = counts -> counts / 1_000;
        List<CurveModel> curves =
                Stream.of(Site.values()).map(site -> onePerThousand).toList();
        GloveProfile profile = new GloveProfile(descriptor.uid(), "", CalibrationState.UNCALIBRATED, curves);
        return new GloveOnRecord(0, Hand.LEFT, descriptor, profile, RATE_HERTZ);
    }

    /** Takes what is found and keeps nothing. */
    private static final class Deaf implements HandListener {

        @Override
        public void onStroke(Stroke stroke) {}
    }
}
