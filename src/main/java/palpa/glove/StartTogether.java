package palpa.glove;

import palpa.glove.device.ScenarioStart;

/**
 * Gloves in one process begin their scenario together, when the first of them streams. Any thread; they have to share one
 * world time.
 */
final class StartTogether implements GloveFactory.Starts, ScenarioStart {

    private long beginMicros = Long.MAX_VALUE;

    @Override
    public ScenarioStart endless(long roundMicros) {
        return this;
    }

    @Override
    public ScenarioStart once() {
        return this;
    }

    @Override
    public synchronized long beginMicros(long worldMicros) {
        beginMicros = Math.min(beginMicros, worldMicros);
        return beginMicros;
    }
}
