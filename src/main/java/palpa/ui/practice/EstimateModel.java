package palpa.ui.practice;

import java.util.OptionalInt;
import java.util.function.IntConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;

/**
 * Asks a trainee, before a score is shown, how much of the time was in the band. Guessing one's own error first helps
 * to learn. FX thread only.
 */
public final class EstimateModel {

    private static final int MOST = 100;
    private static final int TENTH = 10;
    private static final int STEP = 5;
    private static final int MIDDLE = 50;

    private final IntConsumer answered;
    private final Runnable over;
    private final BooleanProperty asking = new SimpleBooleanProperty();
    private final IntegerProperty percent = new SimpleIntegerProperty(MIDDLE);
    private OptionalInt answer = OptionalInt.empty();

    /**
     * @param answered told the answer, percent
     * @param over called when it was answered or skipped
     */
    EstimateModel(IntConsumer answered, Runnable over) {
        this.answered = answered;
        this.over = over;
    }

    /** Asks anew, beginning in the middle. */
    void ask() {
        answer = OptionalInt.empty();
        percent.set(MIDDLE);
        asking.set(true);
    }

    /** The trainee goes on without a guess. */
    void skip() {
        asking.set(false);
        over.run();
    }

    /** Nothing has been asked or answered. */
    void clear() {
        answer = OptionalInt.empty();
        asking.set(false);
    }

    /** Moves the guess to so many tenths. */
    void tenths(int zeroToTen) {
        percent.set(TENTH * zeroToTen);
    }

    /** Moves the guess a little up or down. */
    void move(int steps) {
        percent.set(Math.max(0, Math.min(MOST, percent.get() + steps * STEP)));
    }

    /** The guess is the answer. */
    void confirm() {
        answer = OptionalInt.of(percent.get());
        asking.set(false);
        answered.accept(percent.get());
        over.run();
    }

    /** What was answered, percent; empty where nothing was. */
    OptionalInt answer() {
        return answer;
    }

    public ReadOnlyBooleanProperty askingProperty() {
        return asking;
    }

    /** The present guess, 0 to 100; a slider may move it. */
    public IntegerProperty percentProperty() {
        return percent;
    }
}
