package palpa.store.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import palpa.TestModels;
import palpa.model.UserProblem;
import palpa.session.Progress;
import palpa.session.library.Catalogue;
import palpa.session.library.SessionEntry.State;
import palpa.session.library.SessionQuery;
import palpa.store.mcap.McapSessionStore;

/** The file of the catalogue: damaged, of another version, shared, or impossible. */
class CatalogueKeepingTest extends CatalogueInFolder {

    @ParameterizedTest
    @ValueSource(strings = {"", "no database at all", "SQLite format 3\u0000 and then nothing"})
    void aDamagedCatalogueIsThrownAwayAndBuiltAnew(String bytes) throws IOException, UserProblem {
        session(1, "Ada");
        Files.writeString(folder.resolve(SqliteCatalogues.FILE), bytes, StandardCharsets.ISO_8859_1);
        catalogue().update(Progress.UNSEEN);

        assertThat(found(SessionQuery.ALL)).containsExactly("s1.mcap");
        assertThat(catalogue().notice()).isEmpty();
    }

    @Test
    void aCatalogueOfAnotherVersionIsBuiltAnew() throws IOException, UserProblem {
        session(1, "Ada");
        catalogue().update(Progress.UNSEEN);
        close();
        Path file = folder.resolve(SqliteCatalogues.FILE);
        byte[] bytes = Files.readAllBytes(file);
        // The user's version is the big-endian number at offset 60 of an SQLite file.
        bytes[63] ^= 0x40;
        Files.write(file, bytes);

        assertThat(catalogue().size()).isZero();
        catalogue().update(Progress.UNSEEN);
        assertThat(read).containsExactly("s1.mcap", "s1.mcap");
    }

    @Test
    void readsAnewWhatAnotherModelThanTheOneInForceHasJudged() throws IOException, UserProblem {
        session(1, "Ada");
        catalogue().update(Progress.UNSEEN);
        models.use(TestModels.named("Ines"));
        catalogue().update(Progress.UNSEEN);
        catalogue().update(Progress.UNSEEN);

        assertThat(read).containsExactly("s1.mcap", "s1.mcap");
    }

    @Test
    void whereNoFileCanBeItLivesInMemoryAndSaysSo() throws IOException, UserProblem {
        session(1, "Ada");
        Files.createDirectories(folder.resolve(SqliteCatalogues.FILE).resolve("in the way"));
        catalogue().update(Progress.UNSEEN);

        assertThat(found(SessionQuery.ALL)).containsExactly("s1.mcap");
        assertThat(catalogue().notice()).contains("only until Palpa ends");
    }

    @Test
    void aFolderThatIsNotThereHasNoSessions() throws UserProblem {
        try (Catalogue none = catalogues.open(folder.resolve("not there"))) {
            none.update(Progress.UNSEEN);
            assertThat(none.size()).isZero();
        }
    }

    @Test
    void twoProgramsOnOneFolderSeeEachOthersWork() throws IOException, UserProblem {
        Path session = session(1, "Ada");
        try (Catalogue other = catalogues.open(folder)) {
            catalogue().update(Progress.UNSEEN);
            assertThat(other.find(SessionQuery.ALL)).hasSize(1);
            note(session, "", "exam");
            other.refresh(session);
            assertThat(catalogue().find(SessionQuery.ALL).get(0).tags()).containsExactly("exam");
            other.rebuild(Progress.UNSEEN);
            assertThat(catalogue().find(SessionQuery.ALL)).hasSize(1);
        }
    }

    @Test
    void twoProgramsMayUpdateAtTheSameTime() throws Exception {
        for (int i = 0; i < 100; i++) {
            session(i, "Ada");
        }
        java.util.concurrent.ExecutorService both = java.util.concurrent.Executors.newFixedThreadPool(2);
        try (Catalogue one = plain().open(folder);
                Catalogue two = plain().open(folder)) {
            var first = both.submit(() -> update(one));
            var second = both.submit(() -> update(two));
            first.get();
            second.get();
            assertThat(one.find(SessionQuery.ALL))
                    .hasSize(100)
                    .allMatch(entry -> entry.state() == State.KNOWN)
                    .isEqualTo(two.find(SessionQuery.ALL));
        } finally {
            both.shutdown();
        }
    }

    private SqliteCatalogues plain() {
        return new SqliteCatalogues(
                new McapSessionStore(),
                notes,
                models,
                List.of(),
                (file, model, progress) -> digests.get(file.getFileName().toString()));
    }

    private static Void update(Catalogue catalogue) throws UserProblem {
        catalogue.update(Progress.UNSEEN);
        catalogue.rebuild(Progress.UNSEEN);
        return null;
    }
}
