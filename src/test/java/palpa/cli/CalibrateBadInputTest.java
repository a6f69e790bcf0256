package palpa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import palpa.TestTools;
import palpa.store.JsonCalibrations;
import palpa.store.JsonProfiles;

/** Whatever is given to {@code palpa calibrate}: one sentence, no trace, no file that is half written. */
class CalibrateBadInputTest {

    private static final Path GOOD_LOADS = Path.of("calibration", "example-loads.csv");
    private static final Path GOOD_PROFILE = Path.of("calibration", "example-fitted.json");
    private static final int MOST_CHANNELS = 32;

    @TempDir
    private Path folder;

    private Ran run(Object... arguments) {
        Path kept = folder.resolve("kept");
        JsonProfiles profiles = new JsonProfiles(kept, () -> TestTools.TODAY);
        return Ran.palpa(
                TestTools.ofFiles()
                        .calibrations(new JsonCalibrations(kept, profiles))
                        .box(),
                arguments);
    }

    private void assertRefused(Ran ran, String said) {
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err().strip()).hasLineCount(1).contains(said).doesNotContain("Exception", "fault of its own");
        assertThat(ran.out()).isEmpty();
        assertThat(folder.resolve("out.json")).doesNotExist();
        assertThat(folder.resolve("kept")).doesNotExist();
    }

    private Ran fit(Path loads) {
        return run("calibrate", "fit", loads, "--out", folder.resolve("out.json"));
    }

    private Path file(String name, String text) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.ISO_8859_1));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    nothing            | ''                                                  | empty
                    no text            | '\u00e9\u00ff\u00fe'                                | not UTF-8
                    one point          | 'raw,load_n\\n300,5'                                | too few readings
                    one load           | 'raw,load_n\\n1,5\\n2,5\\n3,5\\n4,5'                | too few readings
                    one raw value      | 'raw,load_n\\n3,0\\n3,5\\n3,9\\n3,20'               | too few readings
                    next to no load    | 'raw,load_n\\n1,0\\n2,1e-9\\n3,2e-9\\n4,3e-9'       | too few readings
                    below no load      | 'raw,load_n\\n1,-5'                                 | less than none
                    no number          | 'raw,load_n\\n1,NaN'                                | "NaN" is not a load
                    a column twice     | 'raw,raw,load_n\\n1,1,2'                            | stands there twice
                    semicolons         | 'raw;load_n\\n1;2,5'                                | semicolons
                    a torn name        | 'channel,raw,load_n\\n"a\\nb",1,2'                  | channel's name
                    """)
    void refusesLoadsThatAreNone(String what, String text, String said) throws IOException {
        assertRefused(fit(file("loads.csv", text.replace("\\n", "\n"))), said);
    }

    @Test
    void refusesMoreChannelsThanAGloveHas() throws IOException {
        StringBuilder rows = new StringBuilder("channel,raw,load_n\n");
        for (int channel = 0; channel <= MOST_CHANNELS; channel++) {
            rows.append("c").append(channel).append(",1,0\n");
        }
        assertRefused(fit(file("loads.csv", rows.toString())), "33 channels");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "use"})
    void refusesAFolderAMissingFileRubbishAndDeepNesting(String command) throws IOException {
        Path deep = file("deep.json", String.join("", Collections.nCopies(100_000, "[")));
        for (Object profile : new Object[] {folder, folder.resolve("none"), file("a.json", ""), deep, GOOD_LOADS}) {
            Ran ran = command.equals("use")
                    ? run("calibrate", command, profile)
                    : run("calibrate", command, profile, GOOD_LOADS);
            assertRefused(ran, profile.toString());
        }
    }

    @ParameterizedTest(name = "{0} becomes {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    "model" : "power"         | "model" : "magic"            | "magic" stands where one of linear
                    "channel" : "palm_heel"   | "channel" : "thumb_tip"      | stands there twice
                    "date" : "2026-11-22"     | "date" : "+99999999-01-01"   | a date such as
                    "full_scale_n" : 20.0     | "full_scale_n" : 0           | full_scale_n
                    "schema" : 2              | "schema" : 9                 | profile versions
                    "sensors" : "fsr"         | "sensors" : "skin"           | "skin" stands where one of fsr
                    """)
    void refusesAProfileThatWasTamperedWith(String was, String is, String said) throws IOException {
        String text = Files.readString(GOOD_PROFILE);
        assertThat(text).contains(was);
        int last = text.lastIndexOf(was);
        String tampered = text.substring(0, last) + is + text.substring(last + was.length());

        assertRefused(run("calibrate", "use", file("profile.json", tampered)), said);
    }

    @Test
    void refusesToWriteOverAFolder() {
        assertRefused(run("calibrate", "fit", GOOD_LOADS, "--out", folder, "--force"), "is a folder");
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({
        "--date, yesterday, is no day",
        "--date, +999999999-12-31, is no day",
        "--glove, '', is no uid",
        "--name, 'a\nb', no line end",
        "--model, magic, magic",
        "--sensors, skin, skin"
    })
    void wrongUsageIsSaidSoWithoutAWordOfJava(String option, String value, String said) {
        Ran ran = run("calibrate", "fit", GOOD_LOADS, "--out", folder.resolve("out.json"), option, value);

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err().strip()).hasLineCount(2).contains(said).doesNotContain("Exception", "java.");
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--load=NaN", "--load=-1", "--load=1e9", "--seconds=-5", "--site=nose"})
    void aQuickCheckOfNoLoadIsWrongUsage(String option) {
        assertThat(run("calibrate", "quick", "--hand", "left", option).status()).isEqualTo(2);
    }
}
