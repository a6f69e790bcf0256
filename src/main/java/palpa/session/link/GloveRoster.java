package palpa.session.link;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import palpa.model.GloveDescriptor;
import palpa.model.Hand;

/**
 * Which glove belongs to which hand. The finder's thread only.
 *
 * <p>A hand is given the first glove that is for it, or that does not know its side; from then on it waits for this very
 * glove, by its uid, whatever the port is called. A glove without a uid is known by its port.
 */
final class GloveRoster {

    private final List<HandDesk> desks;
    private final Map<Hand, String> namedPorts;
    private final Map<Hand, String> known = new EnumMap<>(Hand.class);

    /**
     * @param namedPorts ports that a person named for a hand
     */
    GloveRoster(List<HandDesk> desks, Map<Hand, String> namedPorts) {
        this.desks = desks;
        this.namedPorts = namedPorts;
    }

    /** The free hand that {@code glove} on {@code port} is to serve, empty where it has to stay away. */
    Optional<HandDesk> place(GloveDescriptor glove, String port) {
        String identity = identity(glove, port);
        Optional<HandDesk> desk = desks.stream()
                .filter(candidate -> !candidate.isServed() && suits(candidate.hand(), glove, port, identity))
                .findFirst();
        desk.ifPresent(chosen -> known.put(chosen.hand(), identity));
        return desk;
    }

    private boolean suits(Hand hand, GloveDescriptor glove, String port, String identity) {
        if (!namedPorts.isEmpty()) {
            return port.equals(namedPorts.get(hand));
        }
        if (known.containsValue(identity)) {
            return identity.equals(known.get(hand));
        }
        boolean rightSide = glove.hand().isEmpty() || glove.hand().get() == hand;
        return rightSide && !known.containsKey(hand);
    }

    private static String identity(GloveDescriptor glove, String port) {
        return glove.uid().value() == 0 ? port : glove.uid().toString();
    }

    /** Hands that have no glove now and may get one. */
    boolean anyFree() {
        return desks.stream().anyMatch(this::isWanted);
    }

    private boolean isWanted(HandDesk desk) {
        return !desk.isServed() && (namedPorts.isEmpty() || namedPorts.containsKey(desk.hand()));
    }

    /** Whether a hand's glove was on {@code port} when it was last there. */
    boolean awaitsOn(String port) {
        return desks.stream().anyMatch(desk -> !desk.isServed() && port.equals(desk.port()));
    }

    /** Whoever comes first may have {@code hand}. */
    void forget(Hand hand) {
        known.remove(hand);
        desks.stream().filter(desk -> desk.hand() == hand && !desk.isServed()).forEach(HandDesk::forgetGlove);
    }
}
