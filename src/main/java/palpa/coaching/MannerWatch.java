package palpa.coaching;

import java.util.Optional;
import palpa.model.Level;
import palpa.model.Surface;
import palpa.model.Technique;

/**
 * Watches in what manner one hand works: which massage, with what, and whether it stays on. One thread; updates allocate
 * nothing.
 *
 * <p>Another massage is told once it has lasted; while it is not clear which it is its time stands still. A whole hand counts
 * as a palm and a palm as a whole hand: a glove tells them apart by a little. Advice is given a while and then long not again.
 */
final class MannerWatch {

    private final MannerRules rules;
    private final Lasting otherTechnique = new Lasting();
    private final Lasting otherSurface = new Lasting();
    private final Lasting tooSoft = new Lasting();
    private final LiftWatch lifts;
    private final Advice surface;
    private final Advice thumbs;

    MannerWatch(MannerRules rules) {
        this.rules = rules;
        lifts = new LiftWatch(rules);
        surface = new Advice(rules);
        thumbs = new Advice(rules);
    }

    void restart() {
        otherTechnique.clear();
        otherSurface.clear();
        tooSoft.clear();
        lifts.clear();
        surface.restart();
        thumbs.restart();
    }

    void onSqueeze(double peakNewtons) {
        lifts.onSqueeze(peakNewtons);
    }

    void update(long nowMicros, HandNow now, Step step, Cue pressure) {
        followTechnique(nowMicros, now, step);
        followSurface(nowMicros, now, step);
        tooSoft.see(nowMicros, pressure == Cue.FIRMER && asksThumbs(now, step));
        if (now.technique() == Technique.KNEADING || now.technique() == Technique.UNSURE) {
            lifts.follow(now.forceNewtons());
        } else {
            lifts.clear();
        }
    }

    private void followTechnique(long nowMicros, HandNow now, Step step) {
        if (now.technique() == Technique.UNSURE) {
            otherTechnique.pass(nowMicros);
        } else {
            otherTechnique.see(nowMicros, step.technique().isPresent() && isOther(now, step));
        }
    }

    private static boolean isOther(HandNow now, Step step) {
        return now.technique().isMassage() && !step.asksFor(now.technique());
    }

    private void followSurface(long nowMicros, HandNow now, Step step) {
        Optional<Surface> asked = step.manner().surface(now.hand());
        if (asked.isEmpty()) {
            otherSurface.clear();
        } else if (now.surface() == null || !step.asksFor(now.technique())) {
            otherSurface.pass(nowMicros);
        } else {
            otherSurface.see(nowMicros, !isAlike(asked.get(), now.surface()));
        }
    }

    /** Whether a hand that is asked for {@code asked} and seen with {@code seen} does what it is asked. */
    static boolean isAlike(Surface asked, Surface seen) {
        return asked == seen || isFlat(asked) && isFlat(seen);
    }

    private static boolean isFlat(Surface surface) {
        return surface == Surface.PALM || surface == Surface.WHOLE_HAND;
    }

    private static boolean asksThumbs(HandNow now, Step step) {
        boolean free = step.manner().surface(now.hand()).orElse(Surface.THUMB) == Surface.THUMB;
        return free
                && now.technique() == Technique.KNEADING
                && now.surface() != Surface.THUMB
                && step.level().orElse(Level.LIGHT) == Level.FIRM;
    }

    /** What to do instead, where the hand has done another massage for long. */
    Cue technique(HandNow now, Step step) {
        boolean told = isOther(now, step) && otherTechnique.isLongerThan(rules.techniqueMicros());
        return told && step.technique().isPresent() ? Cue.toDo(step.technique().get()) : Cue.NONE;
    }

    /** {@link Cue#STAY_ON} where the hand lifts off between squeezes. */
    Cue lift(HandNow now) {
        return now.technique() == Technique.KNEADING && lifts.isLifting() ? Cue.STAY_ON : Cue.NONE;
    }

    /** {@link Cue#THUMBS} where firmer alone has not helped. */
    Cue firmer(long nowMicros) {
        boolean due = tooSoft.isLongerThan(rules.firmerMicros());
        return thumbs.isGiven(due, nowMicros) ? Cue.THUMBS : Cue.FIRMER;
    }

    /** What to touch with, where the hand has touched with something else for long. */
    Cue surface(long nowMicros, HandNow now, Step step) {
        boolean due = otherSurface.isLongerThan(rules.surfaceMicros());
        return surface.isGiven(due, nowMicros)
                ? Cue.toUse(step.manner().surface(now.hand()).orElseThrow())
                : Cue.NONE;
    }
}
