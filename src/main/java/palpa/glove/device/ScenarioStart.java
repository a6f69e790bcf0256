package palpa.glove.device;

/** Says when the scenario begins, once the glove streams for the first time. */
@FunctionalInterface
public interface ScenarioStart {

    /** The hands begin when the glove begins to stream. */
    ScenarioStart WITH_STREAMING = worldMicros -> worldMicros;

    /**
     * World time of the scenario's beginning, microseconds; may lie before or after.
     *
     * @param worldMicros when the glove began to stream
     */
    long beginMicros(long worldMicros);
}
