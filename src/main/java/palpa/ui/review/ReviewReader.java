package palpa.ui.review;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import palpa.coaching.score.SessionScore;
import palpa.model.UserProblem;
import palpa.recognition.TechniqueModel;
import palpa.session.Models;
import palpa.session.Progress;
import palpa.session.SessionStore;
import palpa.session.Words;
import palpa.session.library.Catalogue;
import palpa.session.library.SessionDigest;
import palpa.session.library.SessionEntry;
import palpa.session.review.Overview;
import palpa.session.review.ReviewFindings;
import palpa.session.review.SessionReview;

/**
 * Opens a session step by step: what it is, how it looks as a whole, what was found in it. {@link #read} and
 * {@link #cancel} belong to the FX thread and return at once; the worker reads.
 */
final class ReviewReader {

    /** Told, on the FX thread, what has been read; nothing of a reading that was cancelled. */
    interface Hearer {

        void opened(SessionReview review);

        /** Of a long session twice: a glance, and then all of it. */
        void seen(Overview overview);

        void found(ReviewFindings findings);

        void judged(SessionScore score);

        /** @param part how much of all is done, 0 to 1 */
        void progress(double part);

        /** @param sentence why it cannot be read, and what to do */
        void failed(String sentence);
    }

    /** A glance takes about this part of the time. */
    private static final double GLANCE_PART = 0.02;

    /** The overview takes about this part of the time. */
    private static final double OVERVIEW_PART = 0.1;

    /** Smaller steps of progress are not worth an event each. */
    private static final double STEP = 0.01;

    private final SessionStore store;
    private final Models models;
    private final Catalogue catalogue;
    private final Executor worker;
    private final Executor screen;
    private Reading current;

    /**
     * @param models sessions are analysed by the one in force
     * @param catalogue knows how well sessions went that it has read already
     * @param worker may block on files
     * @param screen runs what it is given on the FX thread
     */
    ReviewReader(SessionStore store, Models models, Catalogue catalogue, Executor worker, Executor screen) {
        this.store = store;
        this.models = models;
        this.catalogue = catalogue;
        this.worker = worker;
        this.screen = screen;
    }

    /** Reads {@code file}; what was being read before is cancelled. */
    void read(Path file, Hearer hearer) {
        begin(new Reading(file, hearer), Reading::read);
    }

    /** Finds anew what was done in {@code review}, which was read before. */
    void analyse(SessionReview review, Hearer hearer) {
        begin(new Reading(review.file(), hearer), reading -> reading.analyse(review, 0, models.inForce()));
    }

    private void begin(Reading reading, Work work) {
        cancel();
        current = reading;
        worker.execute(() -> reading.run(work));
    }

    /** Stops the reading; nobody hears of it any more. */
    void cancel() {
        if (current != null) {
            current.cancelled = true;
            current = null;
        }
    }

    /** One reading of one file, and its progress. */
    private final class Reading implements Progress {

        private final Path file;
        private final Hearer hearer;
        private volatile boolean cancelled;
        private double from;
        private double share;
        private double told;

        Reading(Path file, Hearer hearer) {
            this.file = file;
            this.hearer = hearer;
        }

        void run(Work work) {
            try {
                step(0);
                work.on(this);
            } catch (UserProblem problem) {
                tell(() -> hearer.failed(Words.of(problem)));
            }
        }

        private void read() throws UserProblem {
            SessionReview review = SessionReview.open(store, file);
            tell(() -> hearer.opened(review));
            if (review.isLong()) {
                Overview glance = part(0, GLANCE_PART, review::glance);
                tell(() -> hearer.seen(glance));
            }
            Overview overview = part(GLANCE_PART, OVERVIEW_PART, review::readOverview);
            tell(() -> hearer.seen(overview));
            TechniqueModel model = models.inForce();
            known(model).ifPresent(score -> tell(() -> hearer.judged(score)));
            analyse(review, OVERVIEW_PART, model);
        }

        private void analyse(SessionReview review, double begin, TechniqueModel model) throws UserProblem {
            ReviewFindings findings = part(begin, 1, progress -> review.analyse(model, progress));
            tell(() -> hearer.found(findings));
            tell(() -> hearer.judged(findings.digest().score()));
        }

        /** How well it went, where the catalogue knows and judged by the same model. */
        private Optional<SessionScore> known(TechniqueModel model) throws UserProblem {
            return catalogue
                    .entry(file)
                    .flatMap(SessionEntry::digest)
                    .filter(digest -> digest.model().equals(model.card().name()))
                    .map(SessionDigest::score);
        }

        /** Does a part of the work, whose progress counts as that of the whole from {@code begin} to {@code end}. */
        private <T> T part(double begin, double end, Part<T> work) throws UserProblem {
            from = begin;
            share = end - begin;
            return work.read(this);
        }

        private void tell(Runnable what) {
            screen.execute(() -> {
                if (!cancelled) {
                    what.run();
                }
            });
        }

        @Override
        public void done(double part) {
            double all = from + share * part;
            if (all - told >= STEP) {
                told = all;
                tell(() -> hearer.progress(all));
            }
        }

        @Override
        public boolean isCancelled() {
            return cancelled;
        }
    }

    /** What is done in a reading. */
    private interface Work {
        void on(Reading reading) throws UserProblem;
    }

    /** A part of the reading. */
    private interface Part<T> {
        T read(Progress progress) throws UserProblem;
    }
}
