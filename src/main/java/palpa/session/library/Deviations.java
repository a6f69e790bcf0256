package palpa.session.library;

import java.util.Optional;
import palpa.coaching.score.Deviation;
import palpa.coaching.score.Deviation.Kind;
import palpa.model.Hand;
import palpa.model.Technique;
import palpa.session.Words;

/** Deviations in words. Stateless; any thread. */
public final class Deviations {

    private Deviations() {}

    /** What is wrong, without figures: "Too firm". */
    public static String name(Kind kind) {
        return Words.of("score.name." + kind.label());
    }

    /** For a table's cell: "Too firm: 12 of 40, right". */
    public static String brief(Deviation deviation) {
        String shape = deviation.kind() == Kind.OVER_CEILING ? times(deviation) : unit(deviation);
        String hand = hand("score.brief.", deviation.hand());
        return Words.of("score.brief." + shape, name(deviation.kind()), count(deviation), of(deviation), hand);
    }

    private static String unit(Deviation deviation) {
        return deviation.kind().isTime() ? "seconds" : "strokes";
    }

    private static String times(Deviation deviation) {
        return deviation.count() == 1 ? "once" : "times";
    }

    /** For a report: "12 of 40 hamstring strikes too firm, right hand". */
    public static String sentence(Deviation deviation) {
        String hand = hand("score.hand.", deviation.hand());
        String place = Words.of("score.place." + deviation.region().label());
        return switch (deviation.kind()) {
            case OVER_CEILING -> Words.of("score.over_ceiling." + times(deviation), count(deviation), place, hand);
            case OTHER_TECHNIQUE, TOO_SHORT ->
                Words.of(
                        "score.sentence." + deviation.kind().label(),
                        count(deviation),
                        of(deviation),
                        Words.of("score.work." + work(deviation.technique())),
                        place,
                        hand);
            default ->
                Words.of(
                        "score.sentence." + deviation.kind().label(),
                        count(deviation),
                        of(deviation),
                        strokes(deviation),
                        hand);
        };
    }

    /** "hamstring strikes", or "hamstring strike" where there was but one. */
    private static String strokes(Deviation deviation) {
        String region = Words.of("score.region." + deviation.region().label());
        String key = deviation.of() == 1 ? "score.stroke." : "score.strokes.";
        return Words.of(key + work(deviation.technique()), region);
    }

    /** What is no technique is just work. */
    private static String work(Technique technique) {
        return technique.isMassage() ? technique.label() : "any";
    }

    private static String hand(String key, Optional<Hand> hand) {
        return hand.map(one -> Words.of(key + one.label())).orElse("");
    }

    private static String count(Deviation deviation) {
        return Integer.toString(deviation.count());
    }

    private static String of(Deviation deviation) {
        return Integer.toString(deviation.of());
    }
}
