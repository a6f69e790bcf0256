package palpa.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import palpa.model.Labelled;
import palpa.model.Region;
import palpa.session.Words;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A region by its label on the command line; another word is wrong usage and is told which there are. */
final class RegionOption implements ITypeConverter<Region> {

    @Override
    public Region convert(String text) {
        return Labelled.parse(Region.class, text)
                .orElseThrow(() -> new TypeConversionException(Words.of(
                        "analyze.no_region",
                        text,
                        Arrays.stream(Region.values()).map(Labelled::label).collect(Collectors.joining(", ")))));
    }
}
