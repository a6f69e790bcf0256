package palpa.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import palpa.model.Labelled;
import palpa.session.Words;
import palpa.session.learning.Kind;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A kind of model by its label. Stateless. */
final class KindOption implements ITypeConverter<Kind> {

    @Override
    public Kind convert(String text) {
        String known = Arrays.stream(Kind.values()).map(Labelled::label).collect(Collectors.joining(", "));
        return Labelled.parse(Kind.class, text)
                .orElseThrow(() -> new TypeConversionException(Words.of("train.no_kind", text, known)));
    }
}
