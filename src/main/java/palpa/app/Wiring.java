package palpa.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import palpa.export.FileReports;
import palpa.glove.SimulatedGloves;
import palpa.glove.population.Population;
import palpa.serial.PseudoTerminal;
import palpa.serial.SerialPorts;
import palpa.session.Assignments;
import palpa.session.ForceTables;
import palpa.session.HostClock;
import palpa.session.Models;
import palpa.session.SessionStore;
import palpa.session.Settings;
import palpa.session.Sidecars;
import palpa.session.Toolbox;
import palpa.session.UserFolder;
import palpa.session.library.NotesStore;
import palpa.session.progress.PracticeLog;
import palpa.sound.SpeakerSounds;
import palpa.store.JsonAssignments;
import palpa.store.JsonCalibrations;
import palpa.store.JsonPracticeLog;
import palpa.store.JsonProfiles;
import palpa.store.JsonPrograms;
import palpa.store.JsonProgressStore;
import palpa.store.JsonReceivers;
import palpa.store.JsonTargets;
import palpa.store.SettingsFile;
import palpa.store.catalogue.SqliteCatalogues;
import palpa.store.json.JsonSidecars;
import palpa.store.mcap.McapSessionStore;
import palpa.store.model.ModelFiles;
import palpa.store.notes.JsonNotes;
import palpa.store.table.ForceTableReader;
import palpa.store.table.TableImports;
import palpa.ui.plot.svg.SvgFigures;

/** Puts the adapters together; the only place that knows all of them. */
final class Wiring {

    private static final String VERSION = "/palpa/version.properties";

    private Wiring() {}

    static Toolbox tools() {
        ForceTables tables = new ForceTableReader();
        SessionStore sessions = new McapSessionStore();
        Sidecars sidecars = new JsonSidecars();
        Path folder = Path.of(System.getProperty("user.home"), ".palpa", "profiles");
        JsonProfiles profiles = new JsonProfiles(folder, LocalDate::now);
        NotesStore notes = new JsonNotes();
        PracticeLog practices = new JsonPracticeLog(UserFolder.configuration().resolve("practice"));
        Assignments assignments = new JsonAssignments(UserFolder.configuration().resolve("assignments.json"));
        Settings settings = new SettingsFile(UserFolder.configuration().resolve("settings.properties"));
        Models models = new ModelFiles(UserFolder.configuration().resolve("models"), settings);
        return new Toolbox(
                new SerialPorts(),
                new SimulatedGloves(tables, HostClock.SYSTEM),
                PseudoTerminal::open,
                sessions,
                tables,
                new FileReports(sessions, models, sidecars, new SvgFigures(), version()),
                new TableImports(sidecars),
                new JsonPrograms(
                        UserFolder.configuration().resolve("programs"),
                        new JsonTargets(UserFolder.configuration().resolve("targets"), settings)),
                profiles,
                new JsonCalibrations(folder, profiles),
                new JsonProgressStore(folder.resolveSibling("calibrating")),
                models,
                new Population(),
                notes,
                new SqliteCatalogues(sessions, notes, models, List.of(practices, assignments)),
                assignments,
                practices,
                settings,
                new JsonReceivers(UserFolder.configuration().resolve("receivers")),
                new SpeakerSounds(),
                HostClock.SYSTEM,
                version());
    }

    private static String version() {
        Properties properties = new Properties();
        try (InputStream in = Wiring.class.getResourceAsStream(VERSION)) {
            properties.load(in);
        } catch (IOException broken) {
            throw new UncheckedIOException("the jar lacks " + VERSION, broken);
        }
        return properties.getProperty("version");
    }
}
