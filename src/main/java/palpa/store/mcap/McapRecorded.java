package palpa.store.mcap;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import palpa.model.TimeSpan;
import palpa.model.UserProblem;
import palpa.session.GloveOnRecord;
import palpa.session.Progress;
import palpa.session.SessionHeader;
import palpa.session.SessionSink;
import palpa.session.SessionStore.Damage;
import palpa.session.SessionStore.Recorded;

/**
 * A session file being read, as often as one likes. Any thread.
 *
 * <p>Every replay opens the file for itself: a thread that is interrupted closes the channel it reads by.
 */
final class McapRecorded implements Recorded {

    private final Path file;
    private final SessionHeader header;
    private Known known;

    McapRecorded(Path file) throws UserProblem {
        this.file = file;
        try (McapReader reader = new McapReader(file)) {
            header = HeaderReader.read(file, reader);
        } catch (IOException e) {
            throw unreadable(e);
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
        return read((excerpt, gloves) -> gloves);
    }

    @Override
    public TimeSpan span() throws UserProblem {
        return read(Excerpt::span);
    }

    @Override
    public Damage replay(SessionSink sink, TimeSpan span, Progress progress) throws UserProblem {
        return skim(sink, List.of(span), progress);
    }

    @Override
    public Damage skim(SessionSink sink, List<TimeSpan> spans, Progress progress) throws UserProblem {
        return read((excerpt, gloves) -> excerpt.replay(header, gloves, sink, spans, progress));
    }

    private <T> T read(Reading<T> reading) throws UserProblem {
        try (FileBytes bytes = new FileBytes(file)) {
            Known now = known(bytes);
            return reading.from(new Excerpt(file.toString(), bytes, now.contents), now.gloves);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** Of the file as it is now: one that is being recorded grows. */
    private synchronized Known known(FileBytes bytes) throws IOException, UserProblem {
        if (known == null || bytes.size() != known.size) {
            Optional<Contents> summary = SummaryReader.read(bytes);
            Contents contents = summary.isPresent() ? summary.get() : ContentsScan.of(bytes);
            known = new Known(bytes.size(), contents, new Excerpt(file.toString(), bytes, contents).gloves());
        }
        return known;
    }

    /**
     * What is read but once.
     *
     * @param size of the file then, bytes
     */
    private record Known(long size, Contents contents, List<GloveOnRecord> gloves) {}

    /** Something read from the file. */
    @FunctionalInterface
    private interface Reading<T> {
        T from(Excerpt excerpt, List<GloveOnRecord> gloves) throws IOException, UserProblem;
    }

    private UserProblem unreadable(IOException cause) {
        return new UserProblem(cause, "store.unreadable", file, String.valueOf(cause.getMessage()));
    }

    @Override
    public void close() {
        // Nothing is held open between two calls.
    }
}
