package palpa.coaching;

/** Says a thing for a while and then keeps quiet about it for long: a help, no nagging. One thread; allocates nothing. */
final class Advice {

    private final MannerRules rules;
    private long givenMicros;
    private boolean given;

    Advice(MannerRules rules) {
        this.rules = rules;
    }

    /** Whether it is to be said at {@code nowMicros}; asked only where nothing more urgent is. */
    boolean isGiven(boolean due, long nowMicros) {
        if (!due) {
            return false;
        }
        if (!given || nowMicros - givenMicros >= rules.adviceShownMicros() + rules.adviceQuietMicros()) {
            given = true;
            givenMicros = nowMicros;
        }
        return nowMicros - givenMicros < rules.adviceShownMicros();
    }

    void restart() {
        given = false;
    }
}
