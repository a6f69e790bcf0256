package palpa.store.mcap;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import palpa.coaching.Program;
import palpa.model.Labelled;
import palpa.model.Region;
import palpa.model.TimeSpan;
import palpa.model.UserProblem;
import palpa.session.GloveOnRecord;
import palpa.session.Progress;
import palpa.session.SessionHeader;
import palpa.session.SessionSink;
import palpa.session.SessionStore.Damage;
import palpa.session.SessionStore.Recorded;
import palpa.store.json.JsonText;
import palpa.store.json.ProgramJson;

/**
 * A session file being read, as often as one likes. Any thread.
 *
 * <p>Every replay opens the file for itself: a thread that is interrupted closes the channel it reads by.
 */
final class McapRecorded implements Recorded {

    private final Path file;
    private final SessionHeader header;
    private Contents contents;
    private long contentsOfBytes;

    McapRecorded(Path file) throws UserProblem {
        this.file = file;
        try (McapReader reader = new McapReader(file)) {
            refuseForeign(reader.profile());
            header = header(reader);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private void refuseForeign(Optional<String> profile) throws UserProblem {
        if (profile.isEmpty()) {
            throw new UserProblem("store.not_a_session", file);
        }
        if (!profile.get().equals(Layout.PROFILE)) {
            throw new UserProblem("store.foreign_mcap", file, profile.get());
        }
    }

    private SessionHeader header(McapReader reader) throws IOException, UserProblem {
        Map<String, String> session = new HashMap<>();
        Optional<Program> program = Optional.empty();
        Optional<Item> item = reader.next();
        while (item.isPresent() && (session.isEmpty() || program.isEmpty())) {
            if (item.get() instanceof Item.Metadata metadata && metadata.name().equals(Layout.SESSION)) {
                session.putAll(metadata.values());
                refuseNewer(session.getOrDefault(Layout.KEY_FORMAT, ""));
            } else if (item.get() instanceof Item.Attachment attachment
                    && Layout.original(attachment.name()).equals(Layout.PROGRAM_ATTACHMENT)) {
                program = Optional.of(program(attachment.data()));
            }
            item = program.isEmpty() || session.isEmpty() ? reader.next() : Optional.empty();
        }
        return header(session, program.orElseThrow(() -> new UserProblem("store.no_head", file)));
    }

    private Program program(byte[] json) throws UserProblem {
        return ProgramJson.read(JsonText.parse(file + " (" + Layout.PROGRAM_ATTACHMENT + ")", json), null);
    }

    private void refuseNewer(String format) throws UserProblem {
        if (!format.equals(Integer.toString(Layout.FORMAT))) {
            throw new UserProblem("store.too_new", file, format, Integer.toString(Layout.FORMAT));
        }
    }

    private SessionHeader header(Map<String, String> session, Program program) throws UserProblem {
        try {
            return new SessionHeader(
                    Instant.parse(session.getOrDefault(Layout.KEY_STARTED, "")),
                    session.getOrDefault(Layout.KEY_TRAINEE, ""),
                    program,
                    Labelled.parse(Region.class, session.getOrDefault(Layout.KEY_REGION, ""))
                            .orElseThrow(() -> new UserProblem("store.no_head", file)),
                    session.getOrDefault(Layout.KEY_SOFTWARE, ""));
        } catch (DateTimeException e) {
            throw new UserProblem(e, "store.no_head", file);
        }
    }

    @Override
    public SessionHeader header() {
        return header;
    }

    @Override
    public Damage replay(SessionSink sink) throws UserProblem {
        try (McapReader reader = new McapReader(file)) {
            Replay replay = new Replay(file.toString(), sink);
            for (Optional<Item> item = reader.next(); item.isPresent(); item = reader.next()) {
                replay.take(item.get());
            }
            Damage damage = reader.damage();
            return new Damage(
                    damage.ended(),
                    damage.damagedChunks() + replay.unreadable(),
                    damage.lostBytes() + replay.lostBytes());
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    @Override
    public List<GloveOnRecord> gloves() throws UserProblem {
        return read(Excerpt::gloves);
    }

    @Override
    public TimeSpan span() throws UserProblem {
        return read(excerpt -> excerpt.span(excerpt.gloves()));
    }

    @Override
    public Damage replay(SessionSink sink, TimeSpan span, Progress progress) throws UserProblem {
        return read(excerpt -> {
            List<GloveOnRecord> gloves = excerpt.gloves();
            for (GloveOnRecord glove : gloves) {
                sink.glove(glove);
            }
            return excerpt.replay(header, gloves, sink, span, progress);
        });
    }

    private <T> T read(Reading<T> reading) throws UserProblem {
        try (FileBytes bytes = new FileBytes(file)) {
            return reading.from(new Excerpt(file.toString(), bytes, contents(bytes)));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** The contents of the file as it is now: one that is being recorded grows. */
    private synchronized Contents contents(FileBytes bytes) throws IOException {
        if (contents == null || bytes.size() != contentsOfBytes) {
            Optional<Contents> known = SummaryReader.read(bytes);
            contents = known.isPresent() ? known.get() : ContentsScan.of(bytes);
            contentsOfBytes = bytes.size();
        }
        return contents;
    }

    /** Something read from the file. */
    @FunctionalInterface
    private interface Reading<T> {
        T from(Excerpt excerpt) throws IOException, UserProblem;
    }

    private UserProblem unreadable(IOException cause) {
        return new UserProblem(cause, "store.unreadable", file, String.valueOf(cause.getMessage()));
    }

    @Override
    public void close() {
        // Nothing is held open between two calls.
    }
}
