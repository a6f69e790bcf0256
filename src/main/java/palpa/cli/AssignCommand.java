package palpa.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import palpa.model.UserProblem;
import palpa.session.Assignments.Assignment;
import palpa.session.Toolbox;
import palpa.session.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code palpa assign}: gives a trainee a program to practise, takes it back, and lists what was given. */
@Command(name = "assign", resourceBundle = "palpa.words.assign", mixinStandardHelpOptions = true)
final class AssignCommand implements Callable<Integer> {

    private final Toolbox tools;
    private final Clock clock;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "TRAINEE", descriptionKey = "palpa.assign.trainee")
    private String trainee;

    @Parameters(index = "1", arity = "0..1", paramLabel = "PROGRAM", descriptionKey = "palpa.assign.program")
    private String program;

    @Option(names = "--note", paramLabel = "TEXT", defaultValue = "")
    private String note;

    @Option(names = "--list")
    private boolean list;

    @Option(names = "--end")
    private boolean end;

    AssignCommand(Toolbox tools, Clock clock) {
        this.tools = tools;
        this.clock = clock;
    }

    @Override
    public Integer call() throws UserProblem {
        refuseWrongUsage();
        PrintWriter out = spec.commandLine().getOut();
        if (list) {
            print(out);
        } else if (end) {
            end();
            out.println(said("assign.ended"));
        } else {
            assign();
            out.println(said("assign.done"));
        }
        out.flush();
        return 0;
    }

    private void refuseWrongUsage() {
        if (list == (trainee != null) || !list && program == null || end && (list || !note.isEmpty())) {
            throw new ParameterException(spec.commandLine(), Words.of("assign.who_and_what"));
        }
        if (!list && trainee.isBlank()) {
            throw new ParameterException(spec.commandLine(), Words.of("assign.nobody"));
        }
    }

    private String said(String key) {
        return Words.of(key, Terminal.plain(program), Terminal.plain(trainee.strip()));
    }

    /** A program that is no longer there can still be taken back. */
    private void end() throws UserProblem {
        if (tools.assignments().of(trainee.strip()).stream()
                .noneMatch(each -> each.program().equals(program))) {
            throw new UserProblem("assign.not_assigned", Terminal.plain(program), Terminal.plain(trainee.strip()));
        }
        tools.assignments().end(trainee.strip(), program);
    }

    private void assign() throws UserProblem {
        if (tools.programs().named(program).isEmpty()) {
            throw new UserProblem("assign.no_program", Terminal.plain(program));
        }
        tools.assignments().assign(new Assignment(trainee.strip(), program, note.strip(), LocalDate.now(clock)));
    }

    private void print(PrintWriter out) throws UserProblem {
        TextTable table = new TextTable(Words.of("assign.heading").split("\\|"));
        for (Assignment each : tools.assignments().all()) {
            table.row(
                    Terminal.plain(each.trainee()),
                    Terminal.plain(each.program()),
                    each.given().toString(),
                    Terminal.plain(each.note()));
        }
        table.print(out);
    }
}
