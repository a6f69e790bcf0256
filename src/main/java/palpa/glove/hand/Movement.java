package palpa.glove.hand;

import java.util.List;

/** The force of one hand during one bout. Immutable; any instant may be asked for, by any thread; allocates nothing. */
public interface Movement {

    /** Force of the leading part of the hand, newtons, at a time in seconds from the bout's beginning; 0 outside. */
    double newtons(double seconds);

    /** How far the fingers follow the leading thumb, seconds; 0 where the hand presses as one. */
    default double lagSeconds() {
        return 0;
    }

    /** What was planned, by rising time. */
    List<Gesture> gestures();

    /** A hand in the air. */
    Movement REST = new Movement() {
        @Override
        public double newtons(double seconds) {
            return 0;
        }

        @Override
        public List<Gesture> gestures() {
            return List.of();
        }
    };

    /** The movement of a technique; rest for anything that is not massage. */
    static Movement of(MovementPlan plan) {
        return switch (plan.technique()) {
            case PERCUSSION -> new Percussion(plan);
            case STROKING -> new Stroking(plan);
            case KNEADING -> new Kneading(plan);
            case REST, UNSURE -> REST;
        };
    }
}
