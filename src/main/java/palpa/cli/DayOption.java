package palpa.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import palpa.session.Words;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A day such as 2026-11-22, of the years 1 to 9999 that four digits name. Stateless. */
final class DayOption implements ITypeConverter<LocalDate> {

    private static final int MOST_CHARACTERS = 10;

    @Override
    public LocalDate convert(String text) {
        try {
            if (text.length() == MOST_CHARACTERS && LocalDate.parse(text).getYear() > 0) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException strange) {
            throw new TypeConversionException(Words.of("cli.no_day", text));
        }
        throw new TypeConversionException(Words.of("cli.no_day", text));
    }
}
