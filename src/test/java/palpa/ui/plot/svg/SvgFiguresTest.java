package palpa.ui.plot.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import palpa.session.Figures.Point;

class SvgFiguresTest {

    @TempDir
    private Path folder;

    /** Says on standard output whether figures can be drawn; run in a program of its own. */
    public static final class Asked {
        public static void main(String[] arguments) {
            System.out.println("can draw: " + new SvgFigures().canDraw());
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void saysThatItCannotDrawOnAMachineWithoutFonts() throws IOException, InterruptedException {
        Path settings = Files.writeString(folder.resolve("fonts.conf"), """
                <?xml version="1.0"?>
                <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
                <fontconfig><dir>%s</dir><cachedir>%s</cachedir></fontconfig>
                """.formatted(folder, folder));
        Path said = folder.resolve("said.txt");
        ProcessBuilder program = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-Duser.home=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                Asked.class.getName());
        program.environment().put("FONTCONFIG_FILE", settings.toString());
        int status = program.redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();

        assertThat(status).isZero();
        assertThat(Files.readString(said, StandardCharsets.UTF_8)).contains("can draw: false");
    }

    @Test
    void namesAFigureForThoseWhoDoNotSeeIt() {
        Point first = new Point(Instant.EPOCH, 61);
        Point sameDay = new Point(Instant.EPOCH.plusSeconds(60), 74);

        assertThat(new SvgFigures().learningCurve("curve-1", Map.of("", List.of(first, sameDay))))
                .startsWith("<svg")
                .contains("aria-labelledby=\"curve-1-title curve-1-desc\"", "61, 74");
    }
}
