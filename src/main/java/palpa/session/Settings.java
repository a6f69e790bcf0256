package palpa.session;

import java.util.Optional;
import palpa.model.Labelled;

/**
 * What a person chose and expects to find again. Any thread.
 *
 * <p>A convenience: what cannot be kept is logged, and asked for again the next time.
 */
public interface Settings {

    /** What can be chosen. */
    enum Setting implements Labelled {
        /** Who practises: name or pseudonym. */
        TRAINEE,
        /** Whose comments and corrections those made here are. */
        AUTHOR,
        /** Free space of the disk under which it is told, megabytes. */
        LEAST_FREE_MB,
        /** Whether a named trainee's practice is recorded by itself, {@code true} (unless chosen) or {@code false}. */
        AUTO_RECORD,
        /** Whether the dark theme is on, {@code true} or {@code false}. */
        DARK,
        /** The file of the model sessions are analysed with; blank for the one that comes with the program. */
        MODEL,
        /** When one is shown how it goes: the label of a mode of feedback. */
        FEEDBACK,
        /** In every how many bouts that is, where the mode asks for a number. */
        FEEDBACK_EVERY
    }

    /** What was chosen last; empty where nothing was. */
    Optional<String> get(Setting setting);

    /** Keeps {@code value}. */
    void put(Setting setting, String value);
}
