package palpa.ui;

import java.nio.file.Path;
import java.util.List;
import palpa.TestModels;
import palpa.TestPrograms;
import palpa.TestTools;
import palpa.coaching.Program;
import palpa.model.UserProblem;
import palpa.session.ByteSource;
import palpa.session.Calibrations;
import palpa.session.PortDirectory;
import palpa.session.PortException;
import palpa.session.PortTrouble;
import palpa.session.Programs;
import palpa.session.Receivers;
import palpa.session.SessionStore;
import palpa.session.Shelf;
import palpa.session.Sounds;
import palpa.session.Targets;
import palpa.session.Toolbox;
import palpa.session.VirtualGloves;
import palpa.session.calibrating.ProgressStore;
import palpa.session.library.NotesStore;
import palpa.store.catalogue.SqliteCatalogues;
import palpa.store.mcap.McapSessionStore;
import palpa.store.notes.JsonNotes;

/** A toolbox without a port, whose virtual gloves are only names; what a window does not use is not there. */
public final class DemoTools {

    private DemoTools() {}

    public static Toolbox toolbox() {
        return tools().box();
    }

    /** The same, heard by {@code sounds}. */
    static Toolbox toolbox(Sounds sounds) {
        return tools().sounds(sounds).box();
    }

    /** The same, which can calibrate. */
    static Toolbox toolbox(Calibrations calibrations, ProgressStore calibrating) {
        return tools().calibrations(calibrations).calibrating(calibrating).box();
    }

    /** The same, which knows {@code receivers}. */
    static Toolbox toolbox(Receivers receivers) {
        return tools().receivers(receivers).box();
    }

    /** The same with real programs. */
    static Toolbox toolbox(Programs programs) {
        return tools().programs(programs).box();
    }

    /** The same, tool by tool. */
    static TestTools tools() {
        SessionStore sessions = new McapSessionStore();
        NotesStore notes = new JsonNotes();
        return new TestTools()
                .sessions(sessions)
                .notes(notes)
                .catalogues(new SqliteCatalogues(sessions, notes, new TestModels(), List.of()))
                .ports(new NoPorts("serial"))
                .virtualGloves(new NamedGloves())
                .programs(new TwoPrograms());
    }

    /** Knows no port; its name tells a test which directory a lesson was given. */
    record NoPorts(String name) implements PortDirectory {

        @Override
        public List<Port> ports() {
            return List.of();
        }

        @Override
        public ByteSource open(String path) throws PortException {
            throw new PortException(PortTrouble.MISSING, path, "");
        }
    }

    private record NamedGloves() implements VirtualGloves {

        @Override
        public List<Scenario> scenarios() {
            return List.of();
        }

        @Override
        public PortDirectory inProcess(List<Options> gloves) {
            return new NoPorts("virtual");
        }

        @Override
        public void serve(Options glove, Plug plug) throws UserProblem {
            throw new UserProblem("ui.problem.silent.left");
        }

        @Override
        public void serve(Options glove, Presses presses, Plug plug) throws UserProblem {
            throw new UserProblem("ui.problem.silent.left");
        }
    }

    private record TwoPrograms() implements Programs {

        @Override
        public List<Program> shipped() {
            return List.of(DemoViews.wholeLeg(), DemoViews.freePractice());
        }

        @Override
        public Program demonstration() {
            return DemoViews.freePractice();
        }

        @Override
        public Shelf<Program> own() {
            return TestPrograms.shipped().own();
        }

        @Override
        public Targets targets() {
            return TestPrograms.targets();
        }

        @Override
        public Program read(Path file) {
            return DemoViews.wholeLeg();
        }
    }
}
