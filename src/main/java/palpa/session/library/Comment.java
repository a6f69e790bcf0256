package palpa.session.library;

import java.time.Instant;
import java.util.UUID;
import palpa.model.TimeSpan;

/**
 * What somebody says of a moment or a stretch of a session. Immutable.
 *
 * @param id its own, by which it is changed or taken back
 * @param span where; a moment begins and ends at the same time
 * @param author who says it, may be empty
 * @param writtenAt when it was written
 * @param text the words; empty for a mere mark
 */
public record Comment(UUID id, TimeSpan span, String author, Instant writtenAt, String text) {}
