package palpa.coaching.feedback;

import java.util.List;

/**
 * How far feedback has faded: stage 0 shows every bout, the last one none. Immutable; any thread.
 *
 * <p>A stage on after two bouts running of at least 80 points, which then count no longer; one back after a bout under 60.
 * Stages and points are of {@code feedback_defaults.properties}.
 *
 * @param stage 0 to {@link #lastStage}
 * @param goodRunning bouts running that were good enough to go on, since the stage began
 */
public record FadingSchedule(int stage, int goodRunning) {

    /** Nothing is known yet: every bout is shown. */
    public static final FadingSchedule BEGIN = new FadingSchedule(0, 0);

    private static final List<Integer> PERCENTS = FeedbackDefaults.wholes("fading.percents");
    private static final int ON_BOUTS = FeedbackDefaults.FIGURES.whole("fading.on_bouts");
    private static final double ON_POINTS = FeedbackDefaults.FIGURES.number("fading.on_points");
    private static final double BACK_POINTS = FeedbackDefaults.FIGURES.number("fading.back_points");

    /** The last stage, in which no bout is shown. */
    public static int lastStage() {
        return PERCENTS.size() - 1;
    }

    /** The stage that shows {@code share} of the bouts: the first that shows no more. */
    public static int stageShowing(double share) {
        int stage = 0;
        while (stage < lastStage() && new FadingSchedule(stage, 0).shownShare() > share) {
            stage++;
        }
        return stage;
    }

    /** Part of the bouts that are shown, 0 to 1. */
    public double shownShare() {
        return PERCENTS.get(stage) / 100.0;
    }

    /** After one more bout of {@code points}, 0 to 100; NaN, a bout without a score, changes nothing. */
    public FadingSchedule after(double points) {
        if (points < BACK_POINTS) {
            return new FadingSchedule(Math.max(0, stage - 1), 0);
        }
        if (Double.isNaN(points)) {
            return this;
        }
        int good = points >= ON_POINTS ? goodRunning + 1 : 0;
        return good < ON_BOUTS
                ? new FadingSchedule(stage, good)
                : new FadingSchedule(Math.min(lastStage(), stage + 1), 0);
    }

    /**
     * After a practice with bouts of these points in this order. It was held at one stage, so it moves on or back by one at
     * most: nobody goes from all to nothing in a single practice.
     */
    public FadingSchedule afterPractice(List<Double> points) {
        FadingSchedule next = this;
        for (double one : points) {
            next = next.after(one);
        }
        int near = Math.max(stage - 1, Math.min(stage + 1, next.stage));
        return near == next.stage ? next : new FadingSchedule(near, 0);
    }

    /** After all of a trainee's practices, the oldest first. */
    public static FadingSchedule afterAll(List<List<Double>> practices) {
        FadingSchedule schedule = BEGIN;
        for (List<Double> points : practices) {
            schedule = schedule.afterPractice(points);
        }
        return schedule;
    }
}
