package palpa.ui.library;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import palpa.calibration.CalibrationState;
import palpa.coaching.score.Score;
import palpa.session.Words;
import palpa.session.library.Deviations;
import palpa.session.library.SessionDigest;
import palpa.session.library.SessionEntry;
import palpa.ui.kit.Calibrations;
import palpa.ui.kit.When;

/**
 * A session as a row of the list, in words. Immutable; any thread.
 *
 * @param entry what the catalogue knows
 * @param when day and time, or the file's name without its ending where they are not known
 * @param trainee who; empty where unknown or nameless
 * @param program the program's name
 * @param duration minutes and seconds
 * @param score 0 to 100, or empty
 * @param curve the trainee's last scores up to this, the oldest first
 * @param worst what went wrong worst, brief
 * @param worstSentence the same at length
 * @param tags one line
 * @param notes number of comments and corrections, empty for none
 * @param state what is wrong with the file or not known of it yet; what its newtons are worth where all is well
 */
record LibraryRow(
        SessionEntry entry,
        String when,
        String trainee,
        String program,
        String duration,
        String score,
        List<Double> curve,
        String worst,
        String worstSentence,
        String tags,
        String notes,
        String state) {

    /** {@code entry} in words, with times in {@code zone}. */
    static LibraryRow of(SessionEntry entry, Curves curves, ZoneId zone) {
        int notes = entry.comments() + entry.corrections();
        String tags = String.join(", ", entry.tags());
        String count = notes == 0 ? "" : Integer.toString(notes);
        String state = Words.of("library.state." + entry.state().label());
        if (entry.digest().isEmpty()) {
            String file = entry.file().getFileName().toString().replaceFirst("(?i)\\.mcap$", "");
            return new LibraryRow(entry, file, "", "", "", "", List.of(), "", "", tags, count, state);
        }
        SessionDigest digest = entry.digest().get();
        return new LibraryRow(
                entry,
                When.of(digest.header().startedAt(), zone),
                digest.header().trainee(),
                digest.header().program().name(),
                duration(digest.durationMicros()),
                score(digest),
                curves.upTo(entry),
                digest.score().worst().map(Deviations::brief).orElse(""),
                digest.score().worst().map(Deviations::sentence).orElse(""),
                tags,
                count,
                state(entry, state, digest.calibration()));
    }

    /** Whether the file is whole and its newtons are ones. */
    boolean isWell() {
        return entry.state() == SessionEntry.State.KNOWN
                && entry.problem().isEmpty()
                && entry.digest()
                        .filter(digest -> digest.calibration().claimsNewtons())
                        .isPresent();
    }

    /** What its newtons are worth, at length, after what is wrong with the file. */
    String stateSentence() {
        String worth = entry.digest()
                .map(digest -> Words.of("library.newtons", Calibrations.text(digest.calibration())))
                .orElse("");
        return (entry.problem() + " " + worth).strip();
    }

    /** A session that was read says what its newtons are worth, unless something is missing. */
    private static String state(SessionEntry entry, String word, CalibrationState calibration) {
        if (entry.state() != SessionEntry.State.KNOWN) {
            return word;
        }
        return entry.problem().isEmpty() ? Calibrations.brief(calibration) : Words.of("library.state.incomplete");
    }

    private static String duration(long micros) {
        long seconds = TimeUnit.MICROSECONDS.toSeconds(micros);
        return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }

    private static String score(SessionDigest digest) {
        return digest.score()
                .overall()
                .map(Score::total)
                .filter(Double::isFinite)
                .map(points -> Long.toString(Math.round(points)))
                .orElse("");
    }
}
