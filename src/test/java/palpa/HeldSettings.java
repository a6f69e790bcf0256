package palpa;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import palpa.session.Settings;

/** Settings that last as long as a test. */
public final class HeldSettings implements Settings {

    private final Map<Setting, String> chosen = new ConcurrentHashMap<>();

    @Override
    public Optional<String> get(Setting setting) {
        return Optional.ofNullable(chosen.get(setting));
    }

    @Override
    public void put(Setting setting, String value) {
        chosen.put(setting, value);
    }
}
