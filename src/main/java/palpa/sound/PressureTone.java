package palpa.sound;

/**
 * The sound of one hand's pressure: a steady tone, the higher the harder. {@link #aim} from any thread, the rest on the
 * mixer's.
 *
 * <p>Pitch glides and loudness ramps, so that nothing clicks whatever is aimed at.
 */
final class PressureTone {

    private static final int SEMITONES_AN_OCTAVE = 12;
    private static final double END = 2;

    private final double middleHertz;
    private final double loudness = SoundData.number("pressure.loudness");
    private final double edgeSemitones = SoundData.number("pressure.edge_semitones");
    private final double endSemitones = SoundData.number("pressure.end_semitones");
    private final double glide = 1 - Math.exp(-1.0 / SoundData.frames("pressure.glide_millis"));
    private final double ramp = 1.0 / SoundData.frames("pressure.ramp_millis");
    private volatile double place = Double.NaN;
    private double hertz;
    private double phase;
    private double gain;

    PressureTone(double middleHertz) {
        this.middleHertz = middleHertz;
        hertz = middleHertz;
    }

    /** Where in the band the force is, as {@link palpa.session.Sounds#pressure} says it. */
    void aim(double newPlace) {
        place = newPlace;
    }

    boolean isSounding() {
        return gain > 0 || !Double.isNaN(place);
    }

    /** The pitch of {@code place}, hertz. */
    double pitch(double at) {
        double within = Math.max(-1, Math.min(1, at));
        double beyond = Math.max(-END, Math.min(END, at)) - within;
        double semitones = within * edgeSemitones + beyond * (endSemitones - edgeSemitones);
        return middleHertz * Math.pow(2, semitones / SEMITONES_AN_OCTAVE);
    }

    /** Adds the next frames to an ear of a block. */
    void addTo(float[] ear) {
        if (!isSounding()) {
            return;
        }
        double aimed = place;
        boolean wanted = !Double.isNaN(aimed);
        double target = wanted ? pitch(aimed) : hertz;
        if (gain == 0) {
            hertz = target;
            phase = 0;
        }
        for (int i = 0; i < ear.length; i++) {
            gain = wanted ? Math.min(1, gain + ramp) : Math.max(0, gain - ramp);
            hertz += (target - hertz) * glide;
            phase += hertz / SoundData.RATE_HERTZ;
            phase -= Math.floor(phase);
            ear[i] += (float) (loudness * gain * Math.sin(2 * Math.PI * phase));
        }
    }
}
