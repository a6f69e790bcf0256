package palpa.coaching.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import palpa.model.Level;

/** From when on less was asked for, each time by one level, down to light. One thread. */
final class Eases {

    private final List<Long> times = new ArrayList<>();

    void add(long micros) {
        times.add(micros);
    }

    /** What is asked for at {@code micros} where the program asks for {@code level}. */
    Optional<Level> at(long micros, Optional<Level> level) {
        long less = times.stream().filter(since -> since < micros).count();
        return level.map(asked -> {
            int eased = Math.max(Level.LIGHT.ordinal(), asked.ordinal() - (int) less);
            return Level.values()[Math.min(asked.ordinal(), eased)];
        });
    }
}
