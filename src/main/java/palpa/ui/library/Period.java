package palpa.ui.library;

import java.time.LocalDate;
import java.util.Optional;
import palpa.model.Labelled;

/** How far back sessions are listed. */
enum Period implements Labelled {
    ANY,
    TODAY,
    WEEK,
    MONTH,
    YEAR;

    private static final int WEEK_DAYS = 7;

    /** The first day of it, where it has one. */
    Optional<LocalDate> from(LocalDate today) {
        return switch (this) {
            case ANY -> Optional.empty();
            case TODAY -> Optional.of(today);
            case WEEK -> Optional.of(today.minusDays(WEEK_DAYS - 1));
            case MONTH -> Optional.of(today.minusMonths(1).plusDays(1));
            case YEAR -> Optional.of(today.minusYears(1).plusDays(1));
        };
    }
}
