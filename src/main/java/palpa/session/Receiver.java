package palpa.session;

import java.time.LocalDate;
import palpa.coaching.Program;
import palpa.coaching.safety.Adaptation;
import palpa.coaching.safety.Answers;

/**
 * Who is massaged, and what they answered to the checklist. Immutable; any thread.
 *
 * <p>The answers are about a person's health: they stay on this machine and stand in no recording and no export.
 *
 * @param name name or pseudonym, one line; empty for somebody without a name, who is not kept
 * @param comfortFactor how firmly they like it, 0.5 to 1.2: every band, not a ceiling, is multiplied by it
 * @param answers what they answered; nobody with an answer that stops a practice becomes a receiver
 * @param answeredOn the day they did
 */
public record Receiver(String name, double comfortFactor, Answers answers, LocalDate answeredOn) {

    /** The longest name, characters. */
    public static final int LONGEST_NAME = 100;

    public static final double LEAST_COMFORT = 0.5;
    public static final double MOST_COMFORT = 1.2;
    public static final double USUAL_COMFORT = 1.0;

    public Receiver {
        if (!name.equals(cleaned(name))) {
            throw new IllegalArgumentException("not a receiver's name: \"" + name + "\"");
        }
        if (!(comfortFactor >= LEAST_COMFORT && comfortFactor <= MOST_COMFORT)) {
            throw new IllegalArgumentException(
                    "comfort factor " + comfortFactor + " is outside " + LEAST_COMFORT + " to " + MOST_COMFORT);
        }
        if (!answers.stops().isEmpty()) {
            throw new IllegalArgumentException("no receiver: " + answers.stops());
        }
    }

    /** What somebody typed, as a name: control characters are spaces, the ends are cut, and it is not too long. */
    public static String cleaned(String typed) {
        String line = typed.codePoints()
                .map(each -> Character.isISOControl(each) || Character.getType(each) == Character.FORMAT ? ' ' : each)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        return line.length() > LONGEST_NAME ? line.substring(0, LONGEST_NAME).strip() : line;
    }

    /** Whether there is a name by which they can be kept. */
    public boolean isNamed() {
        return !name.isEmpty();
    }

    /** Whether the answers hold on {@code today}: they are given anew each day. */
    public boolean isAnswered(LocalDate today) {
        return answeredOn.equals(today);
    }

    /** {@code program} as it is practised with them. */
    public Adaptation adapt(Program program) {
        return Adaptation.of(program, answers, comfortFactor, Words::of);
    }

    /** The same with what still holds later that day. */
    public Receiver lasting() {
        return new Receiver(name, comfortFactor, answers.lasting(), answeredOn);
    }
}
