package palpa.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import palpa.coaching.Leg;
import palpa.coaching.safety.Adapt;
import palpa.coaching.safety.Answers;
import palpa.model.UserProblem;
import palpa.session.Receiver;
import palpa.session.Words;

/** Receivers on the disk: private, whole, and no name leads astray. */
class JsonReceiversTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Answers KNEE =
            new Answers(Set.of(), Set.of(Adapt.WEAK_KNEE, Adapt.BLOOD_THINNERS), Map.of(Adapt.WEAK_KNEE, Leg.LEFT));

    @TempDir
    Path home;

    private Path folder;
    private JsonReceivers receivers;

    @BeforeEach
    void open() {
        folder = home.resolve("palpa").resolve("receivers");
        receivers = new JsonReceivers(folder);
    }

    private static Receiver named(String name) {
        return new Receiver(name, 0.85, KNEE, TODAY);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @Test
    void givesBackWhatItKeptAndForgetsIt() throws UserProblem {
        assertThat(receivers.names()).isEmpty();
        assertThat(receivers.get("Ada")).isEmpty();
        receivers.put(named("zoe"));
        receivers.put(named("Ada"));
        assertThat(new JsonReceivers(folder).get("Ada")).contains(named("Ada"));
        assertThat(receivers.names()).containsExactly("Ada", "zoe");
        receivers.delete("Ada");
        receivers.delete("Ada");
        assertThat(receivers.names()).containsExactly("zoe");
    }

    @Test
    void onlyTheOwnerMayReadThem() throws UserProblem, IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        receivers.put(named("Ada"));
        receivers.put(named("Ada"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
        assertThat(files()).singleElement().satisfies(file -> assertThat(
                        PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../ada", "/etc/passwd", "a\\b", "CON", ".", "..", "a:b", "ädä 手", "x\u0000y", "%2e%2e"})
    void noNameLeadsOutOfTheFolder(String hostile) throws UserProblem, IOException {
        String name = Receiver.cleaned(hostile);
        receivers.put(named(name));

        assertThat(files()).singleElement().asString().matches(".*/[0-9a-f-]{36}\\.json");
        assertThat(receivers.get(hostile)).contains(named(name));
        assertThat(home.toFile().list()).containsExactly("palpa");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not JSON",
                "{}",
                "{\"schema\":2}",
                "{\"schema\":1,\"name\":\"Ada\",\"comfort_factor\":9,\"answered_on\":\"2026-11-22\",\"adapt\":[],\"legs\":{}}",
                "{\"schema\":1,\"name\":\"Ada\",\"comfort_factor\":1,\"answered_on\":\"2026-11-22\",\"adapt\":[],\"legs\":{\"weak_knee\":\"left\"}}",
                "{\"schema\":1,\"name\":\"A\\nda\",\"comfort_factor\":1,\"answered_on\":\"2026-11-22\",\"adapt\":[],\"legs\":{}}"
            })
    void aDamagedFileIsOneSentenceAndKeptAside(String damaged) throws UserProblem, IOException {
        receivers.put(named("Ada"));
        Files.writeString(files().get(0), damaged);

        assertThat(receivers.names()).isEmpty();
        assertThatThrownBy(() -> receivers.get("Ada"))
                .isInstanceOfSatisfying(UserProblem.class, problem -> assertThat(Words.of(problem))
                        .contains("Ada", ".damaged", "Answer the checklist again"));
        assertThat(files()).singleElement().satisfies(aside -> assertThat(aside).hasContent(damaged));
        assertThat(receivers.get("Ada")).isEmpty();
    }

    @Test
    void keepsNobodyWithoutAName() {
        assertThatThrownBy(() -> receivers.put(named(""))).isInstanceOf(IllegalArgumentException.class);
    }
}
