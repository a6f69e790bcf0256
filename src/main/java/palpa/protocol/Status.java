package palpa.protocol;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/** How a glove is, once a second: uptime (ms), samples it had to drop, buffer's high-water mark, bad commands seen. */
public record Status(
        long uptimeMillis,
        long droppedSamples,
        int bufferHighWater,
        int badCommands,
        OptionalDouble temperatureCelsius,
        OptionalInt batteryPercent) {}
