package palpa.ui.devices;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import palpa.session.Assignments.Assignment;
import palpa.session.Words;
import palpa.ui.kit.KeyWord;

/** Offers the oldest of the programs that are assigned to the trainee. FX thread only. */
final class AssignmentOffer extends Offer {

    AssignmentOffer() {
        super("assigned", Words.of("assign.offer.begin"), KeyCode.A, new KeyWord("A", Words.of("assign.offer.key")));
    }

    /**
     * Offers the first of {@code assigned}.
     *
     * @param taken told what is to be begun
     */
    void offer(List<Assignment> assigned, Consumer<Assignment> taken) {
        if (assigned.isEmpty()) {
            offerNothing();
            return;
        }
        Assignment first = assigned.get(0);
        String what = first.note().isBlank()
                ? Words.of("assign.offer", first.program())
                : Words.of("assign.offer.note", first.program(), first.note());
        String more = assigned.size() == 1 ? "" : " " + Words.of("assign.offer.more", assigned.size() - 1);
        offer(what + more, () -> taken.accept(first));
    }
}
