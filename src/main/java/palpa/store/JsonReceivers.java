package palpa.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import palpa.model.UserProblem;
import palpa.session.Receiver;
import palpa.session.Receivers;
import palpa.session.Words;
import palpa.store.json.JsonText;
import palpa.store.json.ReceiverJson;

/**
 * Receivers as JSON files that only their owner may read, where the disk knows owners. A file's name is made from the receiver's
 * and does not tell it, so that no name can lead out of the folder. Any thread.
 */
public final class JsonReceivers implements Receivers {

    private static final Logger LOG = LoggerFactory.getLogger(JsonReceivers.class);
    private static final String ENDING = ".json";
    private static final String ASIDE = ".damaged";

    private final Path folder;

    /** @param folder where they are kept; it need not exist */
    public JsonReceivers(Path folder) {
        this.folder = folder;
    }

    private Path file(String name) {
        UUID made = UUID.nameUUIDFromBytes(Receiver.cleaned(name).getBytes(StandardCharsets.UTF_8));
        return folder.resolve(made + ENDING);
    }

    @Override
    public List<String> names() {
        List<String> names = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(ENDING)).forEach(file -> add(file, names));
            } catch (IOException unreadable) {
                LOG.warn("cannot list {}", folder, unreadable);
            }
        }
        names.sort(String.CASE_INSENSITIVE_ORDER.thenComparing(String::compareTo));
        return names;
    }

    private static void add(Path file, List<String> names) {
        try {
            names.add(ReceiverJson.read(JsonText.read(file)).name());
        } catch (UserProblem damaged) {
            LOG.warn("A receiver is left out: {}", Words.of(damaged));
        }
    }

    @Override
    public Optional<Receiver> get(String name) throws UserProblem {
        Path file = file(name);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(ReceiverJson.read(JsonText.read(file)));
        } catch (UserProblem damaged) {
            throw new UserProblem(damaged, "store.receiver_damaged", Receiver.cleaned(name), putAside(file));
        }
    }

    private static Path putAside(Path file) throws UserProblem {
        Path aside = file.resolveSibling(file.getFileName() + ASIDE);
        try {
            return Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UserProblem(e, "store.unreadable", file, String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void put(Receiver receiver) throws UserProblem {
        if (!receiver.isNamed()) {
            throw new IllegalArgumentException("a receiver without a name is not kept");
        }
        WholeFile.writePrivately(file(receiver.name()), ReceiverJson.write(receiver));
    }

    @Override
    public void delete(String name) throws UserProblem {
        Path file = file(name);
        try {
            Files.deleteIfExists(file);
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + ASIDE));
        } catch (IOException e) {
            throw new UserProblem(e, "store.not_written", file, String.valueOf(e.getMessage()));
        }
    }
}
