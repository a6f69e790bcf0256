package palpa.ui;

import java.util.EnumSet;
import java.util.Set;
import palpa.model.Hand;
import palpa.session.Lesson;
import palpa.session.LinkView;

/** What a lesson says of its two gloves. */
final class GlovesInUse {

    private GlovesInUse() {}

    /** Whether samples come from at least one. */
    static boolean anyStreams(Lesson lesson) {
        return !in(lesson, LinkView.State.STREAMING).isEmpty();
    }

    /** The hands whose glove is away and being waited for. */
    static Set<Hand> waitedFor(Lesson lesson) {
        return in(lesson, LinkView.State.SILENT);
    }

    private static Set<Hand> in(Lesson lesson, LinkView.State state) {
        Set<Hand> hands = EnumSet.noneOf(Hand.class);
        for (Hand hand : Hand.values()) {
            if (lesson.view().link(hand).state() == state) {
                hands.add(hand);
            }
        }
        return hands;
    }
}
