package palpa.session;

import java.util.Optional;
import palpa.pipeline.HeldZero;
import palpa.pipeline.ZeroKind;
import palpa.pipeline.Zeroed;

/** What the zero events since a hand's newest sample ask for, told its glove before the next one. One thread. */
public final class ZeroAsked {

    private Optional<HeldZero> held = Optional.empty();
    private Optional<ZeroKind> taken = Optional.empty();

    /** A {@link SessionEvent.Kind#ZERO} comes with this value. */
    public void ask(String value) {
        Optional<HeldZero> told = ZeroOnRecord.parse(value);
        held = told.or(() -> held);
        taken = told.isPresent() ? taken : Optional.of(ZeroKind.of(value));
    }

    /** A sample comes: what was asked for is told, once. */
    public void tell(Zeroed glove) {
        if (held.isPresent()) {
            glove.hold(held.get());
            held = Optional.empty();
        }
        if (taken.isPresent()) {
            glove.zero(taken.get());
            taken = Optional.empty();
        }
    }

    /** The kind of the zero that is asked for and not told yet, empty where there is none. */
    Optional<ZeroKind> taken() {
        return taken;
    }
}
