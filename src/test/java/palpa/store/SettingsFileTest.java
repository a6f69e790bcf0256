package palpa.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import palpa.session.Settings;
import palpa.session.Settings.Setting;

/** What a person chose, kept in a file. */
class SettingsFileTest {

    private static final String HARD_TO_KEEP = "M\u00fcller = #1 \\ \uD83D\uDE00\nsecond line";

    @TempDir
    Path folder;

    @Test
    void nothingIsChosenAtFirst() {
        assertThat(new SettingsFile(folder.resolve("none/settings")).get(Setting.AUTHOR))
                .isEmpty();
    }

    @Test
    void whatWasChosenIsFoundAgain() {
        Path file = folder.resolve("new/settings");
        new SettingsFile(file).put(Setting.AUTHOR, HARD_TO_KEEP);
        new SettingsFile(file).put(Setting.DARK, "true");
        Settings again = new SettingsFile(file);
        assertThat(again.get(Setting.AUTHOR)).contains(HARD_TO_KEEP);
        assertThat(again.get(Setting.DARK)).contains("true");
    }

    @Test
    void aFileThatMakesNoSenseBeginsAnew() throws IOException {
        Path file = Files.writeString(folder.resolve("settings"), "author=\\uZZZZ");
        Settings settings = new SettingsFile(file);
        assertThat(settings.get(Setting.AUTHOR)).isEmpty();
        settings.put(Setting.AUTHOR, "A");
        assertThat(settings.get(Setting.AUTHOR)).contains("A");
    }

    @Test
    void aFolderThatCannotBeWrittenKeepsNothingAndBreaksNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("plain"), "").resolve("settings");
        Settings settings = new SettingsFile(file);
        settings.put(Setting.AUTHOR, "A");
        assertThat(settings.get(Setting.AUTHOR)).isEmpty();
    }
}
