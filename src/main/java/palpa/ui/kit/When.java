package palpa.ui.kit;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A moment as it is written everywhere in the window: {@code 22 Nov 2026, 14:02}. Any thread. */
public final class When {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);

    private When() {}

    public static String of(Instant moment, ZoneId zone) {
        return MINUTE.format(moment.atZone(zone));
    }
}
