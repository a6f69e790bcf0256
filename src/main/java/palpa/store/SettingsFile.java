package palpa.store;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import palpa.session.Settings;

/** Settings in a properties file, read at every question, so that two windows agree. Any thread. */
public final class SettingsFile implements Settings {

    private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);

    private final Path file;

    /** @param file need not exist */
    public SettingsFile(Path file) {
        this.file = file;
    }

    @Override
    public synchronized Optional<String> get(Setting setting) {
        return Optional.ofNullable(read().getProperty(setting.label()));
    }

    private Properties read() {
        Properties settings = new Properties();
        if (Files.isRegularFile(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                settings.load(in);
            } catch (IOException | IllegalArgumentException unreadable) {
                LOG.warn("The settings in {} cannot be read and begin anew", file, unreadable);
                settings.clear();
            }
        }
        return settings;
    }

    @Override
    public synchronized void put(Setting setting, String value) {
        Properties settings = read();
        settings.setProperty(setting.label(), value);
        try {
            Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
            Path whole = Files.createTempFile(folder, "settings", ".new");
            try (Writer out = Files.newBufferedWriter(whole)) {
                settings.store(out, null);
            }
            Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            LOG.warn("cannot keep {} in {}", setting.label(), file, unwritable);
        }
    }
}
