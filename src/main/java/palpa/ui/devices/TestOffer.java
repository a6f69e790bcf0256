package palpa.ui.devices;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import palpa.coaching.feedback.RetentionTest;
import palpa.session.Words;
import palpa.ui.kit.KeyWord;

/** Offers the most overdue of the tests that are due. FX thread only. */
final class TestOffer extends Offer {

    TestOffer() {
        super("test", Words.of("progress.test.take"), KeyCode.E, new KeyWord("E", Words.of("progress.test.key")));
    }

    /**
     * Offers the first of {@code tests}.
     *
     * @param taken told the test that is to be taken
     */
    void offer(List<RetentionTest> tests, LocalDate today, Consumer<RetentionTest> taken) {
        if (tests.isEmpty()) {
            offerNothing();
            return;
        }
        RetentionTest first = tests.get(0);
        String more = tests.size() == 1 ? "" : " " + Words.of("progress.test.more", tests.size() - 1);
        long days = ChronoUnit.DAYS.between(first.practised(), today);
        offer(Words.of("progress.test", first.program(), days) + more, () -> taken.accept(first));
    }
}
