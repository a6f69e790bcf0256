package palpa.ui;

import java.nio.file.Path;
import java.util.Optional;
import palpa.coaching.Program;
import palpa.session.Settings;
import palpa.session.Settings.Setting;

/**
 * How the window is opened. Immutable.
 *
 * @param trainee name or pseudonym shown in the header and written into recordings, may be empty
 * @param program the program to practise, or empty for the first shipped one (with virtual gloves the demonstration)
 * @param recordings the folder new recordings go to; made when the first one is started
 * @param dark whether the dark theme is on at first
 */
public record WindowOptions(String trainee, Optional<Program> program, Path recordings, boolean dark) {

    /**
     * No program chosen and recordings in {@code ~/Palpa}; the system properties {@code palpa.trainee} (a name) and
     * {@code palpa.dark} ({@code true}) come before what was chosen the last time.
     */
    public static WindowOptions standard(Settings settings) {
        return new WindowOptions(
                chosen("palpa.trainee", settings, Setting.TRAINEE),
                Optional.empty(),
                Path.of(System.getProperty("user.home"), "Palpa"),
                Boolean.parseBoolean(chosen("palpa.dark", settings, Setting.DARK)));
    }

    private static String chosen(String property, Settings settings, Setting setting) {
        return System.getProperty(property, settings.get(setting).orElse(""));
    }
}
