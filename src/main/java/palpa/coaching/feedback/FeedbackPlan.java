package palpa.coaching.feedback;

/**
 * When feedback is shown in one practice. Immutable; any thread.
 *
 * @param mode when it is shown
 * @param bandwidthShare {@link FeedbackMode#BANDWIDTH}: how far outside, as a part of the asked band's nearer edge, above 0
 * @param everyBouts {@link FeedbackMode#EVERY_NTH_BOUT}: in every so many bouts one, 1 or more
 * @param requestSeconds {@link FeedbackMode#ON_REQUEST}: so long after asking, above 0
 * @param shownShare {@link FeedbackMode#FADING}: part of the bouts that are shown, 0 to 1
 */
public record FeedbackPlan(
        FeedbackMode mode, double bandwidthShare, int everyBouts, double requestSeconds, double shownShare) {

    /** All the time. */
    public static final FeedbackPlan ALWAYS = of(FeedbackMode.ALWAYS);

    public FeedbackPlan {
        boolean known = bandwidthShare > 0 && everyBouts >= 1 && requestSeconds > 0;
        if (!(known && shownShare >= 0 && shownShare <= 1)) {
            throw new IllegalArgumentException("band width " + bandwidthShare + ", every " + everyBouts + " bouts, "
                    + requestSeconds + " s, share " + shownShare);
        }
    }

    /** {@code mode} by the shipped figures ({@code feedback_defaults.properties}); fading begins with every bout shown. */
    public static FeedbackPlan of(FeedbackMode mode) {
        return new FeedbackPlan(
                mode,
                FeedbackDefaults.FIGURES.number("bandwidth.share"),
                FeedbackDefaults.FIGURES.whole("every.bouts"),
                FeedbackDefaults.FIGURES.number("request.seconds"),
                1);
    }

    /** The same with one bout shown in every {@code bouts}. */
    public FeedbackPlan every(int bouts) {
        return new FeedbackPlan(mode, bandwidthShare, bouts, requestSeconds, shownShare);
    }

    /** The same with {@code share} of the bouts shown while fading. */
    public FeedbackPlan showing(double share) {
        return new FeedbackPlan(mode, bandwidthShare, everyBouts, requestSeconds, share);
    }

    /**
     * Whether the whole of bout {@code bout}, from 0, is shown.
     *
     * <p>While fading, of the first n bouts {@code floor(n * share + 1/2)} are: never more than half a bout off the share,
     * and always the same ones. Of every n-th, the n-th is the first.
     */
    public boolean showsBout(int bout) {
        return switch (mode) {
            case ALWAYS -> true;
            case EVERY_NTH_BOUT -> (bout + 1L) % everyBouts == 0;
            case FADING -> shownOf(bout + 1L) > shownOf(bout);
            case BANDWIDTH, ON_REQUEST, AFTER_BOUT, NONE -> false;
        };
    }

    private long shownOf(long bouts) {
        return (long) Math.floor(bouts * shownShare + 0.5);
    }
}
