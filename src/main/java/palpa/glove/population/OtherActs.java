package palpa.glove.population;

import java.util.ArrayList;
import java.util.List;
import palpa.glove.chance.Chance;
import palpa.model.Site;

/** Makes the touches of {@link OtherAct}s of one hand. Not thread-safe: it draws. */
final class OtherActs {

    private static final Wave SLAP = new Wave(Flank.SINE, 0.35, 0, 1);
    private static final Wave TAP = new Wave(Flank.COSINE, 0.4, 0.1, 1);
    private static final Wave TUG = new Wave(Flank.COSINE, 0.5, 0.3, 1);
    private static final Wave GRASP = new Wave(Flank.COSINE, 0.5, 0.8, 1);
    private static final Wave LONG_HOLD = new Wave(Flank.COSINE, 0.5, 0.9, 1);
    private static final List<Site> FINGERTIPS =
            List.of(Site.INDEX_TIP, Site.MIDDLE_TIP, Site.RING_TIP, Site.LITTLE_TIP, Site.THUMB_TIP);

    private final Anatomy anatomy;
    private final Chance chance;

    OtherActs(Anatomy anatomy, Chance chance) {
        this.anatomy = anatomy;
        this.chance = chance;
    }

    /** The touches of an act that begins at {@code start} seconds. */
    List<Touch> touches(OtherAct act, double start) {
        return switch (act) {
            case CLAPPING -> clapping(start);
            case BOTTLE -> bottle(start);
            case GLOVE_OFF -> tugging(start, Range.of(4, 9), Range.of(0.25, 1.0));
            case GLOVE_ON -> tugging(start, Range.of(3, 7), Range.of(0.4, 1.6));
            case LEANING -> held(Grip.HEEL_PRESS, start, Range.of(1.5, 8), Range.of(25, 120), Range.of(0.02, 0.2), 0.6);
            case DRUMMING -> drumming(start);
            case SCRATCHING -> held(Grip.FINGERS, start, Range.of(0.6, 3), Range.of(1, 6), Range.of(0.4, 1), 5);
            case HANDSHAKE -> held(Grip.WRAP, start, Range.of(1, 3), Range.of(10, 45), Range.of(0.15, 0.5), 3.5);
            case HOLDING -> held(Grip.FLAT, start, Range.of(10, 20), Range.of(2, 20), Range.of(0, 0.02), 0.2);
            case RUBBING -> held(Grip.FLAT, start, Range.of(2, 6), Range.of(3, 15), Range.of(0.2, 0.6), 2.5);
            case TOWEL -> held(Grip.FINGER_PRESS, start, Range.of(0.8, 2.5), Range.of(8, 30), Range.of(0.05, 0.3), 1.5);
        };
    }

    /** One held touch, shaken at about {@code hertz}. */
    private List<Touch> held(Grip grip, double start, Range seconds, Range newtons, Range swing, double hertz) {
        Wave wave = seconds.low() >= 10 ? LONG_HOLD : GRASP;
        return List.of(new Touch(
                anatomy.contact(grip, chance),
                start,
                seconds.drawLog(chance),
                newtons.drawLog(chance),
                wave,
                swing.draw(chance),
                hertz * chance.uniform(0.7, 1.4),
                chance.uniform(0, 2 * Math.PI)));
    }

    private List<Touch> clapping(double start) {
        Contact flat = anatomy.contact(Grip.SLAP, chance);
        double hertz = chance.uniform(2.5, 5.5);
        double seconds = chance.uniform(0.007, 0.022);
        double newtons = Range.of(6, 45).drawLog(chance);
        int claps = 4 + (int) (chance.uniform() * 18);
        List<Touch> all = new ArrayList<>();
        for (int clap = 0; clap < claps; clap++) {
            double at = start + clap / hertz * (1 + 0.02 * chance.normal(2));
            all.add(Touch.steady(flat, at, seconds, newtons * (1 + 0.15 * chance.normal(2)), SLAP));
        }
        return all;
    }

    /** The hand closes, the load comes on, the bottle is tilted and set down. */
    private List<Touch> bottle(double start) {
        Contact grasp = anatomy.contact(chance.happens(0.5) ? Grip.WRAP : Grip.PINCH, chance);
        double seconds = chance.uniform(1.5, 6);
        double grip = chance.uniform(4, 18);
        double lifted = start + chance.uniform(0.2, 0.5);
        double load = grip * chance.uniform(0.3, 1.2);
        double held = (seconds - (lifted - start)) * chance.uniform(0.5, 0.9);
        return List.of(
                Touch.steady(grasp, start, seconds, grip, GRASP),
                new Touch(grasp, lifted, held, load, GRASP, chance.uniform(0, 0.4), chance.uniform(0.3, 1), 0));
    }

    /** Tugs at one finger after another, each felt there and at the wrist. */
    private List<Touch> tugging(double start, Range tugs, Range tugSeconds) {
        int count = (int) Math.round(tugs.draw(chance));
        double at = start;
        List<Touch> all = new ArrayList<>();
        for (int tug = 0; tug < count; tug++) {
            Contact where = Contact.still(anatomy.patch(FINGERTIPS.get(tug % FINGERTIPS.size()), chance));
            double seconds = tugSeconds.draw(chance);
            all.add(Touch.steady(where, at, seconds, Range.of(1, 25).drawLog(chance), TUG));
            at += seconds * chance.uniform(0.7, 1.5);
        }
        return all;
    }

    private List<Touch> drumming(double start) {
        double hertz = chance.uniform(4, 11);
        double newtons = Range.of(0.4, 5).drawLog(chance);
        int taps = (int) (hertz * chance.uniform(1, 6));
        boolean inOrder = chance.happens(0.5);
        List<Touch> all = new ArrayList<>();
        for (int tap = 0; tap < taps; tap++) {
            Site finger = inOrder ? FINGERTIPS.get(tap % 4) : Pick.one(FINGERTIPS, chance);
            double at = start + tap / hertz * (1 + 0.03 * chance.normal(2));
            double force = newtons * Math.exp(0.3 * chance.normal(2));
            all.add(Touch.steady(tip(finger), at, chance.uniform(0.03, 0.11), force, TAP));
        }
        return all;
    }

    private static Contact tip(Site finger) {
        double[] shares = new double[Site.COUNT];
        shares[finger.ordinal()] = 1;
        return Contact.still(shares);
    }

    /** Fingers that stretch and bend in the air, and what is brushed against by accident, between two times. */
    List<Touch> idling(double start, double end) {
        List<Touch> all = new ArrayList<>();
        if (chance.happens(0.3) && end - start > 0.8) {
            double seconds = Math.min(end - start, chance.uniform(0.8, 5));
            all.add(new Touch(
                    anatomy.contact(Grip.FINGERS, chance),
                    start,
                    seconds,
                    chance.uniform(0.2, 1.5),
                    TUG,
                    chance.uniform(0, 0.9),
                    chance.uniform(0.2, 1.5),
                    chance.uniform(0, 2 * Math.PI)));
        }
        if (chance.happens(0.2) && end - start > 1) {
            double seconds = chance.uniform(0.03, 0.28);
            double at = start + (end - start - seconds) * chance.uniform();
            double force = Range.of(0.5, 6).drawLog(chance);
            all.add(Touch.steady(
                    Contact.still(anatomy.patch(Pick.one(FINGERTIPS, chance), chance)), at, seconds, force, TAP));
        }
        return all;
    }
}
