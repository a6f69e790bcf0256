package palpa.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import palpa.coaching.Program;
import palpa.model.Hand;
import palpa.model.Region;
import palpa.model.UserProblem;
import palpa.pipeline.health.SensorTrouble;
import palpa.recognition.TechniqueModel;
import palpa.session.Findings;
import palpa.session.ForceTables;
import palpa.session.Imports.Terms;
import palpa.session.Reports.Origin;
import palpa.session.SessionAnalysis;
import palpa.session.SessionHeader;
import palpa.session.SessionStore;
import palpa.session.TableAnalysis;
import palpa.session.Tally;
import palpa.session.Toolbox;
import palpa.session.Words;
import palpa.session.Worth;

/** Runs one input, a session or a force table (told apart by content), through the analysis. One thread, one use. */
final class Analysis {

    private static final Region DEFAULT_REGION = Region.CALF;

    private final Toolbox tools;
    private final Path input;
    private final Optional<Region> askedRegion;
    private final Optional<Program> askedProgram;
    private final TechniqueModel model;
    private final ProfileFiles profiles;
    private final PrintWriter warnings;
    private final Tally tally = new Tally();
    private Program program;
    private Region region;
    private int recordings;
    private int ceilingBreaches;
    private final List<SensorTrouble> troubles = new ArrayList<>();
    private boolean regionIsDefault;
    private final Map<Hand, Worth> calibration = new EnumMap<>(Hand.class);

    /**
     * @param region the region where the input names none, or null
     * @param programFile the program in force, or null for the session's own or free practice
     * @param modelFile tells the techniques apart, or null for the model in force
     * @param profileFiles the profiles to read a session's counts by; none for its own
     * @param warnings receives what the person should know and what does not keep the input from being read
     */
    Analysis(
            Toolbox tools,
            Path input,
            Region region,
            Path programFile,
            Path modelFile,
            List<Path> profileFiles,
            PrintWriter warnings)
            throws UserProblem {
        this.tools = tools;
        this.input = input;
        this.askedRegion = Optional.ofNullable(region);
        this.askedProgram = programFile == null
                ? Optional.empty()
                : Optional.of(tools.programs().read(programFile));
        model = modelFile == null ? tools.models().inForce() : tools.models().read(modelFile);
        this.profiles = new ProfileFiles(tools.calibrations(), profileFiles);
        this.warnings = warnings;
    }

    /** Takes what was found in one recording. */
    @FunctionalInterface
    interface Sink {
        void found(Findings findings, Origins origins) throws UserProblem;
    }

    /** What is known of each hand of a recording. */
    @FunctionalInterface
    interface Origins {
        Origin of(Hand hand);
    }

    void run(Sink sink) throws UserProblem {
        if (tools.sessions().isContainer(input)) {
            session(profiles.over(tools.sessions().open(input)), sink);
        } else if (tools.imports().isSampleTable(input)) {
            session(profiles.over(tools.imports().open(input, terms())), sink);
        } else {
            refuseProfiles();
            table(sink);
        }
        warnings.flush();
    }

    /** A force table holds newtons; there is nothing to calibrate. */
    private void refuseProfiles() throws UserProblem {
        if (!profiles.files().isEmpty()) {
            throw new UserProblem("analyze.profile_of_table", input);
        }
    }

    private Terms terms() {
        Program unsaid = askedProgram.orElseGet(() -> tools.programs().freePractice());
        return new Terms(Optional.empty(), askedRegion, unsaid, Optional.empty());
    }

    private void session(SessionStore.Recorded opened, Sink sink) throws UserProblem {
        try (SessionStore.Recorded recorded = opened) {
            SessionHeader header = recorded.header();
            program = askedProgram.orElse(header.program());
            region = askedRegion.orElse(header.region());
            Findings findings = new Findings();
            SessionAnalysis analysis = new SessionAnalysis(program, region, model, findings);
            SessionStore.Damage damage = recorded.replay(new Watched(analysis, calibration));
            analysis.finish();
            warnOf(damage);
            take(
                    findings,
                    hand -> new Origin(calibration.getOrDefault(hand, Worth.UNKNOWN), header.trainee(), ""),
                    sink);
        }
    }

    private void warnOf(SessionStore.Damage damage) {
        if (!damage.ended() || damage.damagedChunks() > 0) {
            warnings.println(Words.of(
                    "analyze.damaged_input",
                    input,
                    Integer.toString(damage.damagedChunks()),
                    Long.toString(damage.lostBytes())));
        }
    }

    private void table(Sink sink) throws UserProblem {
        program = askedProgram.orElse(tools.programs().freePractice());
        region = askedRegion
                .or(() -> askedProgram.map(asked -> asked.steps().get(0).region()))
                .orElse(DEFAULT_REGION);
        regionIsDefault = askedRegion.isEmpty() && askedProgram.isEmpty();
        tools.tables().read(input, new ForceTables.Sink() {
            @Override
            public void recording(ForceTables.Recording recording) throws UserProblem {
                Findings findings = new Findings();
                new TableAnalysis(program.targets(), region, model, findings).analyze(recording);
                regionIsDefault &= recording.hands().stream()
                        .noneMatch(hand -> hand.regions().stream().anyMatch(Optional::isPresent));
                take(findings, hand -> new Origin(Worth.UNKNOWN, recording.person(), recording.segment()), sink);
            }

            @Override
            public void warning(String sentence) {
                warnings.println(sentence);
            }
        });
    }

    private void take(Findings findings, Origins origins, Sink sink) throws UserProblem {
        recordings++;
        ceilingBreaches += findings.ceilingBreaches();
        troubles.addAll(findings.troubles());
        tally.add(findings);
        sink.found(findings, origins);
    }

    Tally tally() {
        return tally;
    }

    Program program() {
        return program;
    }

    TechniqueModel model() {
        return model;
    }

    Region region() {
        return region;
    }

    /** Whether nobody, neither input nor person, said which region was worked. */
    boolean regionIsDefault() {
        return regionIsDefault;
    }

    int recordings() {
        return recordings;
    }

    int ceilingBreaches() {
        return ceilingBreaches;
    }

    /** What was wrong with sensors. */
    List<SensorTrouble> troubles() {
        return troubles;
    }

    /** What each hand's newtons are worth, of a session. */
    Map<Hand, Worth> calibration() {
        return calibration;
    }
}
