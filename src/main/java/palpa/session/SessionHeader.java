package palpa.session;

import java.time.Instant;
import palpa.coaching.Program;
import palpa.model.Region;

/**
 * What a session is, known at its start.
 *
 * @param startedAt wall clock at session time 0
 * @param trainee name or pseudonym, may be empty
 * @param program the program in force, with its targets
 * @param region the region being worked at the start
 * @param softwareVersion version of Palpa that recorded it
 * @param model name of the model that told the techniques apart while it was recorded, empty where that is not known
 */
public record SessionHeader(
        Instant startedAt, String trainee, Program program, Region region, String softwareVersion, String model) {}
