package palpa.store.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import palpa.MadeDigests;
import palpa.model.UserProblem;
import palpa.session.Progress;
import palpa.session.library.SessionEntry;
import palpa.session.library.SessionEntry.State;
import palpa.session.library.SessionQuery;

/** What the catalogue reads, when, and what it keeps of it. */
class CatalogueUpdateTest extends CatalogueInFolder {

    @Test
    void givesBackWhatTheDigestSays() throws IOException, UserProblem {
        session(7, "Ada");
        catalogue().update(Progress.UNSEEN);

        SessionEntry entry = catalogue().find(SessionQuery.ALL).get(0);
        assertThat(entry.digest()).contains(digests.get("s7.mcap"));
        assertThat(entry.state()).isEqualTo(State.KNOWN);
    }

    @Test
    void readsTheNewestFirstAndNothingTwice() throws IOException, UserProblem {
        session(1, "Ada");
        session(3, "Ada");
        session(2, "Ada");
        catalogue().update(Progress.UNSEEN);
        catalogue().update(Progress.UNSEEN);

        assertThat(read).containsExactly("s3.mcap", "s2.mcap", "s1.mcap");
    }

    @Test
    void readsWhatChangedAndForgetsWhatIsGone() throws IOException, UserProblem {
        Path changed = session(1, "Ada");
        Path gone = session(2, "Ada");
        catalogue().update(Progress.UNSEEN);
        Files.writeString(changed, "longer");
        digests.put("s1.mcap", MadeDigests.digest(1, "Bob"));
        Files.delete(gone);
        catalogue().update(Progress.UNSEEN);

        assertThat(found(SessionQuery.ALL)).containsExactly("s1.mcap");
        assertThat(catalogue().trainees()).containsExactly("Bob");
    }

    @Test
    void newNotesDoNotHaveTheSessionReadAgain() throws IOException, UserProblem {
        Path session = session(1, "Ada");
        catalogue().update(Progress.UNSEEN);
        note(session, "Keep the wrist loose", "exam");
        catalogue().refresh(session);

        assertThat(read).hasSize(1);
        assertThat(catalogue().entry(session).orElseThrow().comments()).isEqualTo(1);
        assertThat(foundBy("wrist")).containsExactly("s1.mcap");
        assertThat(catalogue().tags()).containsExactly("exam");
    }

    @Test
    void knowsASessionAsSoonAsItIsTold() throws IOException, UserProblem {
        catalogue().update(Progress.UNSEEN);
        Path session = session(1, "Ada");
        catalogue().refresh(session);

        assertThat(catalogue().entry(session)).map(SessionEntry::state).contains(State.KNOWN);
        Files.delete(session);
        catalogue().refresh(session);
        assertThat(catalogue().size()).isZero();
    }

    @Test
    void whatCannotBeReadIsListedWithItsReason() throws IOException, UserProblem {
        Path broken = Files.createFile(folder.resolve("x.mcap"));
        catalogue().update(Progress.UNSEEN);

        SessionEntry entry = catalogue().entry(broken).orElseThrow();
        assertThat(entry.state()).isEqualTo(State.UNREADABLE);
        assertThat(entry.problem()).contains("x.mcap").contains("no session file");
        assertThat(entry.digest()).isEmpty();
    }

    @Test
    void notesThatCannotBeReadAreSaidAndTheSessionIsListedStill() throws IOException, UserProblem {
        Path session = session(1, "Ada");
        Files.writeString(notes.fileOf(session), "{\"schema\": 1,");
        catalogue().update(Progress.UNSEEN);

        SessionEntry entry = catalogue().entry(session).orElseThrow();
        assertThat(entry.state()).isEqualTo(State.KNOWN);
        assertThat(entry.problem()).contains("s1.notes.json").contains("line 1");
    }

    @Test
    void cancellingKeepsWhatWasReadByThen() throws IOException, UserProblem {
        session(1, "Ada");
        session(2, "Ada");
        session(3, "Ada");
        AtomicBoolean cancelled = new AtomicBoolean();
        Progress once = new Progress() {
            @Override
            public void done(double part) {
                cancelled.set(part > 0);
            }

            @Override
            public boolean isCancelled() {
                return cancelled.get();
            }
        };
        assertThatThrownBy(() -> catalogue().update(once)).isInstanceOf(UserProblem.class);
        assertThat(catalogue().find(SessionQuery.ALL))
                .extracting(SessionEntry::state)
                .containsExactlyInAnyOrder(State.KNOWN, State.KNOWN, State.FOUND);
        cancelled.set(false);
        catalogue().update(Progress.UNSEEN);
        assertThat(read).containsExactly("s3.mcap", "s2.mcap", "s1.mcap");
    }
}
