package palpa.store.mcap;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import palpa.coaching.Program;
import palpa.model.Labelled;
import palpa.model.Region;
import palpa.model.UserProblem;
import palpa.session.SessionHeader;
import palpa.store.json.JsonText;
import palpa.store.json.ProgramJson;
import palpa.store.json.TextsJson;

/**
 * Finds out what a session is from the beginning of its file. One thread.
 *
 * <p>An attachment and its copy tell, whose checksums are right; the metadata, which have none, only in files of format 1.
 */
final class HeaderReader {

    private final Path file;
    private final McapReader reader;
    private Optional<Map<String, String>> metadata = Optional.empty();
    private Optional<Map<String, String>> attached = Optional.empty();
    private Optional<Program> program = Optional.empty();

    private HeaderReader(Path file, McapReader reader) {
        this.file = file;
        this.reader = reader;
    }

    /** What the session is; a file that is none, another's, or too new, is a problem. */
    static SessionHeader read(Path file, McapReader reader) throws IOException, UserProblem {
        if (!reader.isContainer()) {
            throw new UserProblem("store.not_a_session", file);
        }
        return new HeaderReader(file, reader).read();
    }

    private SessionHeader read() throws IOException, UserProblem {
        if (!reader.isOurs()) {
            throw reader.profile()
                    .map(profile -> new UserProblem("store.foreign_mcap", file, profile))
                    .orElseGet(this::noHead);
        }
        Optional<Item> item = reader.next();
        while (item.isPresent()) {
            take(item.get());
            item = isComplete() ? Optional.empty() : reader.next();
        }
        return header();
    }

    private boolean isComplete() {
        return program.isPresent() && (attached.isPresent() || metadata.isPresent());
    }

    private void take(Item item) throws UserProblem {
        if (item instanceof Item.Metadata texts && texts.name().equals(Layout.SESSION)) {
            metadata = Optional.of(texts.values());
        } else if (item instanceof Item.Attachment attachment) {
            take(attachment);
        }
    }

    private void take(Item.Attachment attachment) throws UserProblem {
        String name = Layout.original(attachment.name());
        if (name.equals(Layout.SESSION_ATTACHMENT)) {
            attached = Optional.of(TextsJson.read(JsonText.parse(place(name), attachment.data())));
            refuseNewer(attached.get());
        } else if (name.equals(Layout.PROGRAM_ATTACHMENT)) {
            program = Optional.of(ProgramJson.read(JsonText.parse(place(name), attachment.data()), null));
        }
    }

    private String place(String attachment) {
        return file + " (" + attachment + ")";
    }

    private void refuseNewer(Map<String, String> session) throws UserProblem {
        String format = session.getOrDefault(Layout.KEY_FORMAT, "");
        if (!format.matches("[1-" + Layout.FORMAT + "]")) {
            throw new UserProblem("store.too_new", file, format, Integer.toString(Layout.FORMAT));
        }
    }

    private SessionHeader header() throws UserProblem {
        Map<String, String> session = attached.or(() -> metadata).orElseThrow(this::noHead);
        refuseNewer(session);
        try {
            return new SessionHeader(
                    Instant.parse(session.getOrDefault(Layout.KEY_STARTED, "")),
                    session.getOrDefault(Layout.KEY_TRAINEE, ""),
                    program.orElseThrow(this::noHead),
                    Labelled.parse(Region.class, session.getOrDefault(Layout.KEY_REGION, ""))
                            .orElseThrow(this::noHead),
                    session.getOrDefault(Layout.KEY_SOFTWARE, ""),
                    session.getOrDefault(Layout.KEY_MODEL, ""));
        } catch (DateTimeException e) {
            throw new UserProblem(e, "store.no_head", file);
        }
    }

    private UserProblem noHead() {
        return new UserProblem("store.no_head", file);
    }
}
