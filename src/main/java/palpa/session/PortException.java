package palpa.session;

import palpa.model.UserProblem;

/** A port that cannot be used; the sentence is {@code serial.<trouble>} with the port's name and a detail. */
public final class PortException extends UserProblem {

    private final PortTrouble trouble;
    private final String detail;

    public PortException(PortTrouble trouble, String port, String detail) {
        super(trouble.key(), port, detail, PortTrouble.shortName(port));
        this.trouble = trouble;
        this.detail = detail;
    }

    public PortTrouble trouble() {
        return trouble;
    }

    /** What goes with the trouble's sentence, may be empty. */
    public String detail() {
        return detail;
    }
}
