package palpa.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import palpa.model.TimeSpan;
import palpa.model.UserProblem;

/** Writes and reads the file that lies beside exported tables and says what they are. Any thread. */
public interface Sidecars {

    /** Its name in the folder of the tables; in one piece it would look like a message's key. */
    String NAME = "session" + ".json";

    /** The file's bytes; the same values give the same bytes. */
    byte[] write(Sidecar sidecar);

    /** Reads the one beside {@code table}; empty where there is none. */
    Optional<Sidecar> beside(Path table) throws UserProblem;

    /**
     * What an export says of itself.
     *
     * @param source name of the session file
     * @param header what the session is
     * @param exportedBy version of Palpa that wrote it
     * @param analysedWith name of the model by which strokes, timeline, summary and page were analysed for the export; the
     *     header has the one of the recording. Empty where an older Palpa did not say
     * @param span what was chosen, empty for all of it
     * @param damage what could not be read
     * @param gloves each glove with its samples
     * @param events what happened, in order, with the number of sample rows before it
     * @param fileHashes SHA-256 of each file, hexadecimal, by its name
     */
    record Sidecar(
            String source,
            SessionHeader header,
            String exportedBy,
            String analysedWith,
            Optional<TimeSpan> span,
            SessionStore.Damage damage,
            List<GloveSamples> gloves,
            List<PlacedEvent> events,
            Map<String, String> fileHashes) {}

    /**
     * The samples of one glove.
     *
     * @param samples how many
     * @param lost numbers that are missing among them
     * @param sha256 hash of its samples in their canonical form, hexadecimal
     */
    record GloveSamples(GloveOnRecord glove, long samples, long lost, String sha256) {}

    /** An event, and how many samples of both hands together came before it. */
    record PlacedEvent(SessionEvent event, long beforeRow) {}
}
