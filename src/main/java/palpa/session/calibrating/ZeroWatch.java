package palpa.session.calibrating;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import palpa.model.Site;

/** Reads the sites without load: two seconds in which none of them moves. One thread. */
final class ZeroWatch {

    /** How long nothing may move, microseconds. */
    static final long ZERO_MICROS = 2_000_000;

    private final Map<Site, Double> mostSpread;
    private final Map<Site, List<Double>> means = new EnumMap<>(Site.class);
    private long fromMicros = -1;
    private long toMicros;
    private Optional<Site> moved;

    /**
     * @param mostSpread how far the blocks of each site may differ, counts
     * @param moved the site for which it is read anew, empty where it is not
     */
    ZeroWatch(Map<Site, Double> mostSpread, Optional<Site> moved) {
        this.moved = moved;
        this.mostSpread = new EnumMap<>(mostSpread);
        forget();
    }

    private void forget() {
        mostSpread.keySet().forEach(site -> means.put(site, new ArrayList<>()));
        fromMicros = -1;
    }

    /** Takes a block of every site in; begins anew where one of them moved. */
    void block(long blockFromMicros, long blockToMicros, Map<Site, Double> blocks) {
        fromMicros = fromMicros < 0 ? blockFromMicros : fromMicros;
        toMicros = blockToMicros;
        blocks.forEach((site, mean) -> means.get(site).add(mean));
        Optional<Site> moves = means.keySet().stream()
                .filter(site -> spread(site) > mostSpread.get(site))
                .findFirst();
        if (moves.isPresent()) {
            moved = moves;
            forget();
        }
    }

    boolean isDone() {
        return heldMicros() >= ZERO_MICROS;
    }

    long heldMicros() {
        return fromMicros < 0 ? 0 : toMicros - fromMicros;
    }

    /** The site that moved last, empty where none did. */
    Optional<Site> moved() {
        return moved;
    }

    List<Double> means(Site site) {
        return List.copyOf(means.get(site));
    }

    double mean(Site site) {
        return means.get(site).stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElseThrow();
    }

    double spread(Site site) {
        List<Double> of = means.get(site);
        double least = of.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double most = of.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return most - least;
    }
}
