package palpa.ui.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import palpa.coaching.RunRules;

/**
 * Asks how comfortable the receiver is. FX thread only.
 *
 * <p>A question that is put off comes again after {@link #LATER_NANOS}; after an answer that asks for less pressure it
 * says so for {@link #SAID_NANOS}.
 */
public final class ComfortModel {

    static final long LATER_NANOS = 30_000_000_000L;
    static final long SAID_NANOS = 6_000_000_000L;

    /** What is seen of it. */
    public enum Stage {
        QUIET,
        ASKING,
        /** The answer was more than a receiver should say. */
        LIGHTER
    }

    private final int most = RunRules.trainingDefaults().mostComfort();
    private final List<Integer> answers = new ArrayList<>();
    private final IntConsumer answered;
    private final ObjectProperty<Stage> stage = new SimpleObjectProperty<>(Stage.QUIET);
    private boolean due;
    private long quietUntilNanos = Long.MIN_VALUE;
    private long saidUntilNanos = Long.MIN_VALUE;
    private long nowNanos;

    /** @param answered told the answer, 0 to 10 */
    public ComfortModel(IntConsumer answered) {
        this.answered = answered;
    }

    /** Takes in whether the question is due at the screen's clock {@code screenNanos}. */
    void update(boolean isDue, long screenNanos) {
        nowNanos = screenNanos;
        if (isDue && !due) {
            quietUntilNanos = Long.MIN_VALUE;
        }
        due = isDue;
        if (nowNanos >= saidUntilNanos) {
            stage.set(due && nowNanos >= quietUntilNanos ? Stage.ASKING : Stage.QUIET);
        }
    }

    boolean asks() {
        return stage.get() == Stage.ASKING;
    }

    /** The receiver says {@code zeroToTen}. */
    void answer(int zeroToTen) {
        quietUntilNanos = nowNanos + LATER_NANOS;
        boolean tooMuch = zeroToTen > most;
        saidUntilNanos = tooMuch ? nowNanos + SAID_NANOS : Long.MIN_VALUE;
        stage.set(tooMuch ? Stage.LIGHTER : Stage.QUIET);
        answers.add(zeroToTen);
        answered.accept(zeroToTen);
    }

    /** All answers so far, the first one first. */
    List<Integer> answers() {
        return List.copyOf(answers);
    }

    /** Not now. */
    void later() {
        quietUntilNanos = nowNanos + LATER_NANOS;
        stage.set(Stage.QUIET);
    }

    public ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage;
    }
}
