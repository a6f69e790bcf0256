package palpa.session.progress;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import palpa.model.Region;
import palpa.model.Technique;

/**
 * The best score of every program, technique and region. Immutable; any thread.
 *
 * @param bests one each, by program, region and technique
 */
public record PersonalBests(List<Best> bests) {

    private static final Comparator<Best> IN_ORDER = Comparator.comparing(Best::program)
            .thenComparing(Best::region)
            .thenComparing(best -> best.technique().map(Technique::ordinal).orElse(-1));

    /**
     * A best score.
     *
     * @param program the program's name
     * @param technique what was asked for, empty where any was right
     * @param region where
     * @param points the score, 0 to 100
     * @param when in the practice that began then
     */
    public record Best(String program, Optional<Technique> technique, Region region, double points, Instant when) {

        private boolean isOfTheSame(Best other) {
            return program.equals(other.program) && technique.equals(other.technique) && region == other.region;
        }
    }

    public PersonalBests {
        bests = bests.stream().sorted(IN_ORDER).toList();
    }

    /** The bests of {@code entries}, the oldest first: of two equal scores the first is the best. */
    static PersonalBests of(List<PracticeEntry> entries) {
        Map<List<Object>, Best> found = new LinkedHashMap<>();
        entries.stream()
                .flatMap(entry -> bouts(entry).stream())
                .forEach(bout -> found.merge(
                        List.of(bout.program(), bout.technique(), bout.region()),
                        bout,
                        (best, other) -> other.points() > best.points() ? other : best));
        return new PersonalBests(new ArrayList<>(found.values()));
    }

    /** What {@code entry} did better than ever before; what was done for the first time is no new best. */
    public List<Best> beatenBy(PracticeEntry entry) {
        return of(List.of(entry)).bests.stream()
                .filter(best -> bests.stream().anyMatch(old -> old.isOfTheSame(best) && best.points() > old.points()))
                .toList();
    }

    private static List<Best> bouts(PracticeEntry entry) {
        return entry.bouts().stream()
                .filter(bout -> bout.points().isPresent())
                .map(bout -> new Best(
                        entry.program(),
                        bout.technique(),
                        bout.region(),
                        bout.points().getAsDouble(),
                        entry.when()))
                .toList();
    }
}
