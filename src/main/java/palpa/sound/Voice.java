package palpa.sound;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A program of this machine that speaks, started once a sentence and ended to interrupt it. Immutable; any thread.
 *
 * <p>The sentence is given by standard input or as an argument of its own, never to a shell.
 *
 * @param program the program
 * @param kind how it is called
 */
record Voice(Path program, Kind kind) {

    /** Reads all it is given, in UTF-8, and says it; a fixed script, to which no sentence is ever added. */
    private static final String SCRIPT = "[Console]::InputEncoding=[Text.Encoding]::UTF8;"
            + "Add-Type -AssemblyName System.Speech;"
            + "$s=New-Object System.Speech.Synthesis.SpeechSynthesizer;"
            + "$s.Volume=[int]$env:PALPA_VOLUME;"
            + "$s.Speak([Console]::In.ReadToEnd())";

    private static final Logger LOG = LoggerFactory.getLogger(Voice.class);

    static final String VOLUME = "PALPA_VOLUME";

    /** In the order in which they are looked for; espeak before spd-say, because it falls silent as it is ended. */
    enum Kind {
        ESPEAK_NG("espeak-ng", "linux|.*bsd"),
        ESPEAK("espeak", "linux|.*bsd"),
        SPD_SAY("spd-say", "linux|.*bsd"),
        SAY("say", "mac.*"),
        POWERSHELL("powershell.exe", "windows.*");

        private final String program;
        private final Pattern systems;

        Kind(String program, String systems) {
            this.program = program;
            this.systems = Pattern.compile(systems);
        }

        boolean isOf(String system) {
            return systems.matcher(system.toLowerCase(Locale.ROOT)).matches();
        }
    }

    static Optional<Voice> ofThisMachine() {
        List<Path> folders = new ArrayList<>();
        for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
            try {
                folders.add(Path.of(folder));
            } catch (InvalidPathException odd) {
                LOG.debug("no folder: {}", folder, odd);
            }
        }
        return find(System.getProperty("os.name"), folders, Files::isExecutable);
    }

    /** The first voice of {@code system} that is in one of {@code folders}. */
    static Optional<Voice> find(String system, List<Path> folders, Predicate<Path> executable) {
        return Stream.of(Kind.values())
                .filter(kind -> kind.isOf(system))
                .flatMap(kind -> folders.stream()
                        .map(folder -> new Voice(folder.resolve(kind.program).toAbsolutePath(), kind)))
                .filter(voice -> executable.test(voice.program))
                .findFirst();
    }

    /** Whether the sentence is written to the program's standard input. */
    boolean readsInput() {
        return kind != Kind.SPD_SAY;
    }

    /** What is started to say {@code text} at {@code percent} of full loudness. */
    List<String> command(String text, int percent) {
        String name = program.toString();
        return switch (kind) {
            case ESPEAK_NG, ESPEAK -> List.of(name, "-v", "en", "-a", Integer.toString(percent), "--stdin");
            case SPD_SAY -> List.of(name, "--wait", "--volume", Integer.toString(percent - 100), "--", text);
            case SAY -> List.of(name, "-f", "-");
            case POWERSHELL -> List.of(name, "-NoProfile", "-NonInteractive", "-Command", SCRIPT);
        };
    }
}
