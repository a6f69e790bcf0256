package palpa;

import java.nio.file.Path;
import java.time.LocalDate;
import palpa.export.FileReports;
import palpa.glove.population.Population;
import palpa.session.Assignments;
import palpa.session.Calibrations;
import palpa.session.ForceTables;
import palpa.session.HostClock;
import palpa.session.Imports;
import palpa.session.Models;
import palpa.session.PortDirectory;
import palpa.session.Profiles;
import palpa.session.Programs;
import palpa.session.PseudoTerminals;
import palpa.session.Receivers;
import palpa.session.Reports;
import palpa.session.SessionStore;
import palpa.session.Settings;
import palpa.session.Sidecars;
import palpa.session.Sounds;
import palpa.session.Toolbox;
import palpa.session.VirtualGloves;
import palpa.session.calibrating.ProgressStore;
import palpa.session.learning.SimulatedPeople;
import palpa.session.library.Catalogues;
import palpa.session.library.NotesStore;
import palpa.session.progress.PracticeLog;
import palpa.store.JsonCalibrations;
import palpa.store.JsonProfiles;
import palpa.store.json.JsonSidecars;
import palpa.store.mcap.McapSessionStore;
import palpa.store.notes.JsonNotes;
import palpa.store.table.ForceTableReader;
import palpa.store.table.TableImports;
import palpa.ui.plot.svg.SvgFigures;

/** A toolbox put together tool by tool; what a test does not need is not there. One thread. */
public final class TestTools {

    private static final Path NO_PROFILES = Path.of("target", "no-profiles");

    /** The day on which tests that do not choose one take place. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private PortDirectory ports;
    private VirtualGloves virtualGloves;
    private PseudoTerminals terminals;
    private SessionStore sessions;
    private ForceTables tables;
    private Reports reports;
    private Imports imports;
    private Programs programs;
    private Profiles profiles;
    private Calibrations calibrations;
    private ProgressStore calibrating;
    private Models models = new TestModels();
    private SimulatedPeople people = new Population();
    private NotesStore notes;
    private Catalogues catalogues;
    private Assignments assignments = new HeldAssignments();
    private PracticeLog practices = new HeldPracticeLog();
    private Settings settings = new HeldSettings();
    private Receivers receivers = new HeldReceivers();
    private Sounds sounds = Sounds.SILENT;
    private HostClock clock = HostClock.SYSTEM;
    private String version = "test";

    /** Tools that read and write files, each the real one. */
    public static TestTools ofFiles() {
        SessionStore sessions = new McapSessionStore();
        Sidecars sidecars = new JsonSidecars();
        return new TestTools()
                .sessions(sessions)
                .tables(new ForceTableReader())
                .reports(new FileReports(sessions, new TestModels(), sidecars, new SvgFigures(), "test"))
                .imports(new TableImports(sidecars))
                .programs(TestPrograms.shipped())
                .calibrations(new JsonCalibrations(NO_PROFILES, new JsonProfiles(NO_PROFILES, () -> TODAY)))
                .notes(new JsonNotes());
    }

    public TestTools ports(PortDirectory tool) {
        ports = tool;
        return this;
    }

    public TestTools virtualGloves(VirtualGloves tool) {
        virtualGloves = tool;
        return this;
    }

    public TestTools terminals(PseudoTerminals tool) {
        terminals = tool;
        return this;
    }

    public TestTools sessions(SessionStore tool) {
        sessions = tool;
        return this;
    }

    public TestTools tables(ForceTables tool) {
        tables = tool;
        return this;
    }

    public TestTools reports(Reports tool) {
        reports = tool;
        return this;
    }

    public TestTools imports(Imports tool) {
        imports = tool;
        return this;
    }

    public TestTools programs(Programs tool) {
        programs = tool;
        return this;
    }

    public TestTools profiles(Profiles tool) {
        profiles = tool;
        return this;
    }

    public TestTools calibrations(Calibrations tool) {
        calibrations = tool;
        return this;
    }

    public TestTools calibrating(ProgressStore tool) {
        calibrating = tool;
        return this;
    }

    public TestTools models(Models tool) {
        models = tool;
        return this;
    }

    public TestTools people(SimulatedPeople tool) {
        people = tool;
        return this;
    }

    public TestTools notes(NotesStore tool) {
        notes = tool;
        return this;
    }

    public TestTools catalogues(Catalogues tool) {
        catalogues = tool;
        return this;
    }

    public TestTools practices(PracticeLog tool) {
        practices = tool;
        return this;
    }

    public TestTools settings(Settings tool) {
        settings = tool;
        return this;
    }

    public TestTools assignments(Assignments tool) {
        assignments = tool;
        return this;
    }

    public TestTools receivers(Receivers tool) {
        receivers = tool;
        return this;
    }

    public TestTools sounds(Sounds tool) {
        sounds = tool;
        return this;
    }

    public TestTools clock(HostClock tool) {
        clock = tool;
        return this;
    }

    public TestTools version(String named) {
        version = named;
        return this;
    }

    public Toolbox box() {
        return new Toolbox(
                ports,
                virtualGloves,
                terminals,
                sessions,
                tables,
                reports,
                imports,
                programs,
                profiles,
                calibrations,
                calibrating,
                models,
                people,
                notes,
                catalogues,
                assignments,
                practices,
                settings,
                receivers,
                sounds,
                clock,
                version);
    }
}
