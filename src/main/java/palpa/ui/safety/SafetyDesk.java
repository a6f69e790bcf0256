package palpa.ui.safety;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import palpa.coaching.Program;
import palpa.coaching.safety.Adaptation;
import palpa.coaching.safety.Outcome;
import palpa.model.UserProblem;
import palpa.session.Receiver;
import palpa.session.Receivers;
import palpa.session.Words;

/**
 * Lets a practice begin once the checklist has been answered that day, and knows with whom it is and what it changes. FX thread
 * only.
 */
public final class SafetyDesk {

    private static final Logger LOG = LoggerFactory.getLogger(SafetyDesk.class);

    private final Receivers receivers;
    private final Supplier<LocalDate> today;
    private final ChecklistSheet sheet;
    private Optional<Receiver> present = Optional.empty();

    /**
     * @param today the day, asked anew each time
     * @param trainee who practises, asked anew each time: it is who is massaged where that is oneself
     */
    public SafetyDesk(Receivers receivers, Supplier<LocalDate> today, Supplier<String> trainee) {
        this.receivers = receivers;
        this.today = today;
        this.sheet = new ChecklistSheet(receivers, today, trainee);
    }

    /** What lies over the page while it is answered. */
    public ChecklistSheet sheet() {
        return sheet;
    }

    /** Goes on at once where what was answered today lets {@code program} begin; else asks first. */
    public void before(Program program, Runnable begin) {
        boolean cleared = answered()
                .filter(receiver -> receiver.adapt(program).outcome() == Outcome.BEGIN)
                .isPresent();
        if (cleared) {
            begin.run();
        } else {
            ask(program, begin);
        }
    }

    /** Asks, whatever was answered before. */
    public void ask(Program program, Runnable begin) {
        sheet.ask(program, present, receiver -> {
            present = Optional.of(receiver);
            keep(receiver);
            begin.run();
            present = Optional.of(receiver.lasting());
        });
    }

    private void keep(Receiver receiver) {
        if (receiver.isNamed()) {
            try {
                receivers.put(receiver.lasting());
            } catch (UserProblem unkept) {
                LOG.warn("A receiver is not kept: {}", Words.of(unkept));
            }
        }
    }

    /** There is nobody any more, as with virtual gloves. */
    public void leave() {
        present = Optional.empty();
    }

    private Optional<Receiver> answered() {
        return present.filter(receiver -> receiver.isAnswered(today.get()));
    }

    /** {@code program} as it is practised now; itself where nobody is massaged or nothing of it may begin. */
    public Program adapted(Program program) {
        return present.map(receiver -> receiver.adapt(program))
                .flatMap(Adaptation::program)
                .orElse(program);
    }

    /** Who is massaged, empty where nobody is or without a name. */
    public String receiver() {
        return present.map(Receiver::name).orElse("");
    }

    /** One line of what is other in {@code program}, empty where nothing is. */
    public String reminder(Program program) {
        return present.map(receiver -> ChangeWords.reminder(receiver, receiver.adapt(program)))
                .orElse("");
    }
}
