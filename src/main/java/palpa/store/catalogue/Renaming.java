package palpa.store.catalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import palpa.model.UserProblem;
import palpa.session.Belongings;
import palpa.session.Progress;
import palpa.session.SessionHeader;
import palpa.session.SessionStore;
import palpa.session.SessionStore.Damage;
import palpa.session.Words;

/**
 * Gives the sessions of a trainee another name: in each file, in what is left over beside them, in the catalogue, and in
 * what else is kept under it. Any thread. Names of files are left alone: other people's scripts and notes speak of them.
 */
final class Renaming {

    /** Most characters of a name. */
    static final int MOST_CHARACTERS = 200;

    private final Database database;
    private final Folder folder;
    private final SessionStore sessions;
    private final Updater updater;
    private final List<Belongings> belongings;
    private final Owners owners;

    Renaming(Database database, Folder folder, SessionStore sessions, Updater updater, List<Belongings> belongings) {
        this.database = database;
        this.folder = folder;
        this.sessions = sessions;
        this.updater = updater;
        this.belongings = belongings;
        owners = new Owners(database, folder, sessions);
    }

    void rename(String trainee, String newName, Progress progress) throws UserProblem {
        String name = checked(newName);
        for (Belongings theirs : belongings) {
            theirs.rename(trainee, name);
        }
        List<Path> recorded = owners.sessionsOf(trainee);
        List<Path> files = new ArrayList<>(recorded);
        for (Path leftover : owners.leftoversOf(trainee, recorded)) {
            if (owners.isOf(leftover, trainee)) {
                files.add(leftover);
            }
        }
        renameAll(files, name, progress);
    }

    private static String checked(String newName) throws UserProblem {
        String name = newName.strip();
        if (name.isEmpty() || name.length() > MOST_CHARACTERS || name.chars().anyMatch(Character::isISOControl)) {
            throw new UserProblem("library.bad_name", Integer.toString(MOST_CHARACTERS));
        }
        return name;
    }

    /** One that fails does not keep the others from being renamed. */
    private void renameAll(List<Path> files, String name, Progress progress) throws UserProblem {
        List<String> failed = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            refuseCancelled(progress, i, files.size());
            try {
                rename(files.get(i), name, new PartialProgress(progress, i, files.size()));
            } catch (UserProblem problem) {
                refuseCancelled(progress, i, files.size());
                failed.add(Words.of(problem));
            }
        }
        database.shrink();
        progress.done(1);
        if (!failed.isEmpty()) {
            throw new UserProblem("library.not_renamed", Integer.toString(failed.size()), failed.get(0));
        }
    }

    private static void refuseCancelled(Progress progress, int done, int count) throws UserProblem {
        if (progress.isCancelled()) {
            throw new UserProblem("library.rename_cancelled", Integer.toString(done), Integer.toString(count));
        }
    }

    private void rename(Path file, String name, Progress progress) throws UserProblem {
        if (sessions.isBeingWritten(file)) {
            throw new UserProblem("library.in_use", file);
        }
        SessionHeader header = named(file, name);
        Damage damage = sessions.rewrite(file, file, header, progress);
        SessionFile written = folder.session(file);
        boolean whole = damage.ended() && damage.damagedChunks() == 0 && damage.lostBytes() == 0;
        int known = whole ? database.write(held -> new Writer(held).renamed(written, header)) : 0;
        if (known == 0 && folder.isSession(file)) {
            updater.refresh(file, Progress.UNSEEN);
        }
    }

    private SessionHeader named(Path file, String name) throws UserProblem {
        try (SessionStore.Recorded recorded = sessions.open(file)) {
            SessionHeader header = recorded.header();
            return new SessionHeader(
                    header.startedAt(),
                    name,
                    header.program(),
                    header.region(),
                    header.softwareVersion(),
                    header.model());
        }
    }
}
