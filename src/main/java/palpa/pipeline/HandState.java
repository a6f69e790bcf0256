package palpa.pipeline;

import palpa.model.Level;
import palpa.model.LevelBands;
import palpa.model.Surface;
import palpa.model.Technique;

/** What a {@link HandPipeline} knows after its newest sample: a view on the pipeline's thread, never kept. */
public interface HandState {

    /** Session time of the newest sample, microseconds. */
    long timeMicros();

    /** Force for display, filtered, newtons. */
    double forceNewtons();

    /** Greatest force of the last two seconds, newtons. */
    double peakHoldNewtons();

    Technique technique();

    /** 0 to 1. */
    double confidence();

    /** Null at rest. */
    Level level();

    /** Null at rest or where the sites cannot tell. */
    Surface surface();

    /** Strokes a second, NaN until known. */
    double rateHertz();

    /** The bands in force: of the region, the surface (whole hand until it is known) and the technique. */
    LevelBands bands();

    /** Whether the force is above the ceiling now, or was within the last second. */
    boolean overCeiling();
}
