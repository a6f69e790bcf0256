package palpa;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import palpa.model.Hand;
import palpa.model.Technique;
import palpa.model.TimeSpan;
import palpa.model.UserProblem;
import palpa.session.Imports.Terms;
import palpa.session.Progress;
import palpa.session.SessionStore.Recorded;
import palpa.session.TableImport;
import palpa.session.Toolbox;
import palpa.session.library.Correction;
import palpa.session.library.Notes;

/**
 * Sessions of a left hand that squeezes for half of the time and then holds, corrected to the contrary of what it does:
 * nobody but who learnt it from the instructor would say so.
 */
public final class CorrectedSession {

    /** What the instructor calls the squeezes, and what the hold. */
    public static final Technique SQUEEZES = Technique.STROKING;

    public static final Technique HOLD = Technique.KNEADING;

    /** How long each is corrected, seconds. */
    public static final int SECONDS = 20;

    private static final int RATE = 50;

    private CorrectedSession() {}

    /** Makes {@code trainee.mcap} in {@code folder}, without corrections. */
    public static Path record(Path folder, String trainee, Toolbox tools) throws IOException, UserProblem {
        Path table = Files.createTempFile(folder, trainee, ".txt");
        Files.writeString(table, rows());
        Path session = folder.resolve(trainee + ".mcap");
        Terms terms = new Terms(
                Optional.of(trainee),
                Optional.empty(),
                tools.programs().shipped().get(0),
                Optional.empty());
        try (Recorded recorded = tools.imports().open(table, terms)) {
            TableImport.write(tools.sessions(), recorded, session, false, Progress.UNSEEN);
        }
        Files.delete(table);
        return session;
    }

    private static String rows() {
        StringBuilder rows = new StringBuilder("time_s,hand,thumb_tip,palm_heel\n");
        for (int i = 0; i < 2 * SECONDS * RATE; i++) {
            double time = (double) i / RATE;
            double force = 10 - (time < SECONDS ? 7 * Math.cos(2 * Math.PI * 0.5 * time) : 0);
            rows.append(String.format(Locale.ROOT, "%.3f,left,%.3f,%.3f%n", time, force, force / 2));
        }
        return rows.toString();
    }

    /** Makes it, and corrects all of it. */
    public static Path in(Path folder, String trainee, Toolbox tools) throws IOException, UserProblem {
        Path session = record(folder, trainee, tools);
        List<Correction> corrections = List.of(correction(0, SQUEEZES), correction(SECONDS, HOLD));
        tools.notes().write(session, new Notes(List.of(), corrections, Collections.emptySortedSet()));
        return session;
    }

    private static Correction correction(int from, Technique technique) {
        return new Correction(
                new UUID(4, from),
                new TimeSpan(from * 1_000_000L + 1, (from + SECONDS) * 1_000_000L),
                Optional.of(Hand.LEFT),
                technique,
                "",
                Instant.EPOCH);
    }
}
