package palpa.ui.practice;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import palpa.model.Hand;
import palpa.pipeline.health.SensorTrouble;
import palpa.session.LessonView;
import palpa.session.LinkView;
import palpa.session.SensorWords;
import palpa.session.Words;
import palpa.ui.kit.Action;

/** What came of a zero a trainee asked for, in one sentence. FX thread only. */
final class ZeroNews {

    /** A zero's two seconds, and time for it to be shown. */
    static final long LASTS_MICROS = 2_500_000;

    private List<Hand> asked = List.of();
    private long askedMicros;

    /** A zero is asked for now; answers what to do meanwhile, or that there is no glove to take it of. */
    String ask(LessonView view) {
        asked = Arrays.stream(Hand.values()).filter(hand -> streams(view, hand)).toList();
        askedMicros = view.sessionMicros();
        return Words.of(asked.isEmpty() ? "ui.zero.nobody" : "ui.zero.hold");
    }

    /** What came of it, once, when that is known. */
    Optional<String> update(LessonView view) {
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> failed = refusal(view).or(() -> silence(view));
        if (failed.isEmpty() && view.sessionMicros() - askedMicros < LASTS_MICROS) {
            return Optional.empty();
        }
        String sentence = failed.orElseGet(this::taken);
        asked = List.of();
        return Optional.of(sentence);
    }

    private Optional<String> refusal(LessonView view) {
        return view.troubles().stream()
                .filter(trouble ->
                        trouble.kind() == SensorTrouble.Kind.NOT_RELAXED && trouble.timeMicros() >= askedMicros)
                .findFirst()
                .map(trouble -> Words.of(
                        "ui.zero.refused",
                        Words.of("ui.hand." + trouble.hand().label()),
                        SensorWords.site(trouble.site()),
                        Action.ZERO.key()));
    }

    private Optional<String> silence(LessonView view) {
        return asked.stream().allMatch(hand -> streams(view, hand))
                ? Optional.empty()
                : Optional.of(Words.of("ui.zero.away", Action.ZERO.key()));
    }

    private String taken() {
        String which = asked.size() == Hand.COUNT ? "both" : asked.get(0).label();
        return Words.of("ui.zero.taken." + which);
    }

    private static boolean streams(LessonView view, Hand hand) {
        return view.link(hand).state() == LinkView.State.STREAMING;
    }
}
