package palpa;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import palpa.session.Receiver;
import palpa.session.Receivers;

/** Receivers that last as long as a test. */
public final class HeldReceivers implements Receivers {

    private final Map<String, Receiver> kept = new ConcurrentSkipListMap<>();

    @Override
    public List<String> names() {
        return List.copyOf(kept.keySet());
    }

    @Override
    public Optional<Receiver> get(String name) {
        return Optional.ofNullable(kept.get(name));
    }

    @Override
    public void put(Receiver receiver) {
        kept.put(receiver.name(), receiver);
    }

    @Override
    public void delete(String name) {
        kept.remove(name);
    }
}
