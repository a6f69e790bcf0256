package palpa.session.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import palpa.model.Hand;
import palpa.model.TimeSpan;
import palpa.session.library.Correction;

/** Lays what an instructor says over what was found. Stateless; any thread. */
final class Corrections {

    private Corrections() {}

    /** One hand's stretches with {@code corrections} over them; of two over one moment the one written later counts. */
    static List<Stretch> over(List<Stretch> found, Hand hand, List<Correction> corrections) {
        List<Stretch> result = new ArrayList<>(found);
        corrections.stream()
                .filter(correction ->
                        correction.hand().isEmpty() || correction.hand().get() == hand)
                .sorted(Comparator.comparing(Correction::writtenAt))
                .forEach(correction -> lay(result, correction));
        return List.copyOf(result);
    }

    private static void lay(List<Stretch> stretches, Correction correction) {
        List<Stretch> before = List.copyOf(stretches);
        stretches.clear();
        for (Stretch stretch : before) {
            TimeSpan span = stretch.span();
            long from = Math.max(span.startMicros(), correction.span().startMicros());
            long to = Math.min(span.endMicros(), correction.span().endMicros());
            if (from >= to) {
                stretches.add(stretch);
                continue;
            }
            addPart(stretches, stretch, span.startMicros(), from);
            stretches.add(new Stretch(
                    new TimeSpan(from, to), stretch.hand(), correction.technique(), stretch.region(), true));
            addPart(stretches, stretch, to, span.endMicros());
        }
    }

    private static void addPart(List<Stretch> to, Stretch of, long from, long until) {
        if (from < until) {
            to.add(new Stretch(new TimeSpan(from, until), of.hand(), of.technique(), of.region(), of.corrected()));
        }
    }
}
