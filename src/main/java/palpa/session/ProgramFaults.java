package palpa.session;

import palpa.coaching.ProgramFault;

/** Says what is wrong with a program. Stateless; any thread. */
public final class ProgramFaults {

    private ProgramFaults() {}

    /** One sentence, without the step it is about. */
    public static String sentence(ProgramFault fault) {
        return Words.of(
                "programs.fault." + fault.kind().label(),
                Words.of("ui.region." + fault.region().label()),
                Long.toString(Math.round(Math.ceil(fault.least()))),
                Long.toString(Math.round(Math.floor(fault.most()))));
    }

    /** The same with the number of its step, from 1. */
    public static String ofStep(ProgramFault fault) {
        return Words.of("programs.fault.step", Integer.toString(fault.step() + 1), sentence(fault));
    }
}
