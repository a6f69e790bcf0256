package palpa.cli;

import java.time.Clock;
import palpa.session.Toolbox;
import picocli.CommandLine;

/** The commands that stand under {@code palpa}, in the order in which help lists them. */
final class Commands {

    private Commands() {}

    static void addTo(CommandLine palpa, Toolbox tools) {
        palpa.addSubcommand(new DevicesCommand(tools));
        palpa.addSubcommand(new RecordCommand(tools));
        palpa.addSubcommand(new ConformanceCommand(tools));
        palpa.addSubcommand(new VirtualGloveCommand(tools, System.in));
        palpa.addSubcommand(new AnalyzeCommand(tools));
        palpa.addSubcommand(CalibrateCommand.over(tools, Clock.systemDefaultZone()));
        palpa.addSubcommand(new TrainCommand(tools));
        palpa.addSubcommand(new ExportCommand(tools));
        palpa.addSubcommand(new ImportCommand(tools));
        palpa.addSubcommand(new PopulationCommand(tools));
        palpa.addSubcommand(new CheckCommand(tools));
        palpa.addSubcommand(new ProgressCommand(tools, Clock.systemDefaultZone()));
        palpa.addSubcommand(new AssignCommand(tools, Clock.systemDefaultZone()));
        palpa.addSubcommand(LibraryCommand.over(tools, Clock.systemDefaultZone()));
    }
}
