package palpa.cli;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import palpa.model.Labelled;
import palpa.session.Reports.Extra;
import palpa.session.Reports.Table;
import palpa.session.Words;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * One thing that can be exported, by its word on the command line; exactly one of both is there.
 *
 * @param table a table
 * @param extra what goes with tables
 */
record ExportPart(Optional<Table> table, Optional<Extra> extra) {

    static Set<Table> tables(List<ExportPart> parts) {
        return parts.stream()
                .flatMap(part -> part.table().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Table.class)));
    }

    /** Samples never go without their sidecar: it makes them a session again. */
    static Set<Extra> extras(List<ExportPart> parts) {
        Set<Extra> extras = parts.stream()
                .flatMap(part -> part.extra().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Extra.class)));
        if (tables(parts).contains(Table.SAMPLES)) {
            extras.add(Extra.JSON);
        }
        return extras;
    }

    /** Reads the word; another one is wrong usage and is told which there are. */
    static final class Converter implements ITypeConverter<ExportPart> {
        @Override
        public ExportPart convert(String text) {
            ExportPart part = new ExportPart(Labelled.parse(Table.class, text), Labelled.parse(Extra.class, text));
            if (part.table().isEmpty() && part.extra().isEmpty()) {
                throw new TypeConversionException(Words.of("analyze.no_table", text, words()));
            }
            return part;
        }

        private static String words() {
            return Stream.of(List.<Labelled>of(Table.values()), List.<Labelled>of(Extra.values()))
                    .flatMap(Collection::stream)
                    .map(Labelled::label)
                    .collect(Collectors.joining(", "));
        }
    }
}
