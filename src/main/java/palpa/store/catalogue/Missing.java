package palpa.store.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import palpa.session.SessionStore.Damage;
import palpa.session.Words;
import palpa.session.library.SessionDigest;

/** What is missing of a session that could be read, in words. */
final class Missing {

    /** Losses under this part of all samples are no news: every radio link has some. */
    private static final double WORTH_SAYING = 0.001;

    private Missing() {}

    /** The sentence, empty where all is there. */
    static String sentence(SessionDigest digest) {
        List<String> parts = new ArrayList<>();
        Damage damage = digest.damage();
        if (!damage.ended()) {
            parts.add(Words.of("library.broken_off"));
        }
        if (damage.damagedChunks() > 0 || damage.lostBytes() > 0) {
            parts.add(Words.of(
                    "library.passed_over",
                    Integer.toString(damage.damagedChunks()),
                    Long.toString(damage.lostBytes())));
        }
        double lost = lostPart(digest);
        if (lost >= WORTH_SAYING) {
            parts.add(Words.of("library.lost", String.format(Locale.ROOT, "%.1f", 100 * lost)));
        }
        return String.join(" ", parts);
    }

    private static double lostPart(SessionDigest digest) {
        long sent = digest.samples() + digest.lostSamples();
        return sent == 0 ? 0 : (double) digest.lostSamples() / sent;
    }
}
