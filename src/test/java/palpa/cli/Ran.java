package palpa.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import palpa.session.Toolbox;
import picocli.CommandLine;

/** What a command said, and how it ended. */
record Ran(int status, String out, String err) {

    static Ran palpa(Toolbox tools, Object... arguments) {
        StringWriter said = new StringWriter();
        StringWriter complained = new StringWriter();
        CommandLine palpa = PalpaCommand.over(tools);
        palpa.setOut(new PrintWriter(said)).setErr(new PrintWriter(complained));
        int status =
                palpa.execute(Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
        return new Ran(status, said.toString(), complained.toString());
    }
}
