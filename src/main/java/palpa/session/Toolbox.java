package palpa.session;

import palpa.session.calibrating.ProgressStore;
import palpa.session.learning.SimulatedPeople;
import palpa.session.library.Catalogues;
import palpa.session.library.NotesStore;
import palpa.session.progress.PracticeLog;

/**
 * The adapters that a screen or a command works with; put together once, in {@code app}.
 *
 * @param ports serial ports
 * @param virtualGloves simulated gloves
 * @param terminals pseudo-terminals
 * @param sessions session files
 * @param tables force tables
 * @param reports tables and pages
 * @param imports tables opened as sessions
 * @param programs programs of practice
 * @param profiles calibration profiles
 * @param calibrations tables of loads and what was fitted to them
 * @param calibrating calibrations under way
 * @param models models of recognition
 * @param people simulated people
 * @param notes what was added to sessions after they were recorded
 * @param catalogues catalogues of the sessions in a folder
 * @param assignments what instructors gave trainees to practise
 * @param practices what every trainee has practised
 * @param settings what a person chose
 * @param receivers who is massaged
 * @param sounds everything one hears
 * @param clock the host's clock
 * @param version this program's version
 */
public record Toolbox(
        PortDirectory ports,
        VirtualGloves virtualGloves,
        PseudoTerminals terminals,
        SessionStore sessions,
        ForceTables tables,
        Reports reports,
        Imports imports,
        Programs programs,
        Profiles profiles,
        Calibrations calibrations,
        ProgressStore calibrating,
        Models models,
        SimulatedPeople people,
        NotesStore notes,
        Catalogues catalogues,
        Assignments assignments,
        PracticeLog practices,
        Settings settings,
        Receivers receivers,
        Sounds sounds,
        HostClock clock,
        String version) {}
