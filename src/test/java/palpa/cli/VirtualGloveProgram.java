package palpa.cli;

import palpa.TestTools;
import palpa.glove.SimulatedGloves;
import palpa.serial.PseudoTerminal;
import palpa.session.HostClock;
import palpa.session.Toolbox;
import palpa.store.table.ForceTableReader;

/** The command line with nothing but virtual gloves, for tests that need another process. */
public final class VirtualGloveProgram {

    private VirtualGloveProgram() {}

    public static void main(String[] args) {
        SimulatedGloves gloves = new SimulatedGloves(new ForceTableReader(), HostClock.SYSTEM);
        Toolbox tools = new TestTools()
                .virtualGloves(gloves)
                .terminals(PseudoTerminal::open)
                .box();
        System.exit(PalpaCommand.over(tools).execute(args));
    }
}
