package palpa.session;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import palpa.model.TimeSpan;
import palpa.model.UserProblem;
import palpa.session.SessionStore.Damage;

/**
 * Recordings that were torn off, by a crash or a power cut: finds them and gives them their end. Any thread, but it reads
 * and writes whole files: not the screen's.
 */
public final class Recovery {

    private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);
    private static final String SESSION = ".mcap";
    private static final String TORN = ".torn";
    private static final int MOST_NAMES = 1000;

    private final SessionStore sessions;

    public Recovery(SessionStore sessions) {
        this.sessions = sessions;
    }

    /**
     * A recording without its end.
     *
     * @param file where it is
     * @param header what was practised, by whom, when
     * @param span from its first sample to its last
     */
    public record Torn(Path file, SessionHeader header, TimeSpan span) {}

    /**
     * What a recovery gave.
     *
     * @param file the whole session
     * @param kept the torn original, kept because more than its end was damaged
     * @param span from the first sample to the last that were saved
     * @param damage what could not be read of the original; its missing end is not counted
     */
    public record Rescued(Path file, Optional<Path> kept, TimeSpan span, Damage damage) {}

    /**
     * The torn recordings of {@code folder} that nobody is writing; one whose beginning is lost is left out and logged. A
     * folder that is not there, as before the first recording, has none.
     */
    public List<Torn> find(Path folder) throws UserProblem {
        if (Files.notExists(folder)) {
            return List.of();
        }
        return sessions.unfinished(folder).stream()
                .flatMap(file -> look(file).stream())
                .toList();
    }

    private Optional<Torn> look(Path file) {
        try (SessionStore.Recorded recorded = sessions.open(file)) {
            return Optional.of(new Torn(file, recorded.header(), recorded.span()));
        } catch (UserProblem hopeless) {
            LOG.warn("{} is no recording that can be recovered", file, hopeless);
            return Optional.empty();
        }
    }

    /**
     * Gives a torn recording its end, in its place. One that was to replace another file becomes a session of its own
     * beside that. Where more than the end is damaged, the original is kept as {@code NAME.torn}. Cancelled or failed, it
     * changes nothing.
     */
    public Rescued recover(Path torn, Progress progress) throws UserProblem {
        try {
            return torn.getFileName().toString().endsWith(SESSION)
                    ? recoverInPlace(torn, progress)
                    : recoverBeside(torn, progress);
        } catch (IOException e) {
            throw new UserProblem(e, "session.not_recovered", torn, String.valueOf(e.getMessage()));
        }
    }

    private Rescued recoverInPlace(Path torn, Progress progress) throws IOException, UserProblem {
        Path kept = free(torn, TORN);
        secondName(torn, kept);
        boolean wanted = false;
        try {
            Damage damage = rewrite(torn, torn, progress);
            wanted = damage.damagedChunks() > 0;
            return rescued(torn, wanted ? Optional.of(kept) : Optional.empty(), damage);
        } finally {
            if (!wanted) {
                Files.deleteIfExists(kept);
            }
        }
    }

    /** It was to replace a file that is still there, so it gets a name of its own. */
    private Rescued recoverBeside(Path part, Progress progress) throws IOException, UserProblem {
        String name = part.getFileName().toString();
        Path target = part.resolveSibling(name.substring(0, name.indexOf(SESSION)));
        Path place = free(target, SESSION);
        Damage damage = rewrite(part, place, progress);
        if (damage.damagedChunks() == 0) {
            Files.deleteIfExists(part);
            return rescued(place, Optional.empty(), damage);
        }
        Path kept = free(place, TORN);
        Files.move(part, kept);
        return rescued(place, Optional.of(kept), damage);
    }

    private Damage rewrite(Path from, Path to, Progress progress) throws UserProblem {
        SessionHeader header;
        try (SessionStore.Recorded recorded = sessions.open(from)) {
            header = recorded.header();
        }
        return sessions.rewrite(from, to, header, progress);
    }

    private Rescued rescued(Path file, Optional<Path> kept, Damage damage) throws UserProblem {
        try (SessionStore.Recorded recorded = sessions.open(file)) {
            return new Rescued(file, kept, recorded.span(), damage);
        }
    }

    /** The torn file under another name as well, which costs no room where the file system can link. */
    private static void secondName(Path torn, Path kept) throws IOException {
        try {
            Files.createLink(kept, torn);
        } catch (UnsupportedOperationException | FileSystemException cannotLink) {
            LOG.debug("{} is copied, since it cannot be linked", torn, cannotLink);
            Files.copy(torn, kept);
        }
    }

    /** A name that is not taken: {@code name.ending}, {@code name-2.ending}, ... */
    private static Path free(Path name, String ending) throws IOException {
        for (int number = 1; number < MOST_NAMES; number++) {
            Path free = name.resolveSibling(name.getFileName() + (number == 1 ? "" : "-" + number) + ending);
            if (!Files.exists(free)) {
                return free;
            }
        }
        throw new FileAlreadyExistsException(name.toString());
    }
}
