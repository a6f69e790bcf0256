package palpa.cli;

import palpa.model.GloveUid;
import palpa.session.Words;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Gloves named on the command line. Stateless. */
final class GloveUids {

    private GloveUids() {}

    /** The uid written as {@code text}; what is none is wrong usage. */
    static GloveUid parse(CommandSpec spec, String text) {
        try {
            return GloveUid.parse(text);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), Words.of("calibrate.no_uid", text), e);
        }
    }
}
