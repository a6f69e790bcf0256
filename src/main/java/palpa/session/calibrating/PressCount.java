package palpa.session.calibrating;

/**
 * Counts the conditioning presses of one site, and learns from them which way its counts go. One thread.
 *
 * <p>A press ends where the value has fallen to a fifth of the highest one seen.
 */
final class PressCount {

    private static final double PRESSED_TOUCHES = 4;
    private static final double PRESSED_PART = 0.5;
    private static final double RELEASED_PART = 0.2;

    private final double zero;
    private final double touch;
    private double highest;
    private double above;
    private double below;
    private int sign = 1;
    private boolean pressed;
    private int presses;

    PressCount(double zero, double touch) {
        this.zero = zero;
        this.touch = touch;
    }

    void block(double counts) {
        double away = Math.abs(counts - zero);
        above = Math.max(above, counts - zero);
        below = Math.max(below, zero - counts);
        if (away > highest) {
            highest = away;
            sign = counts >= zero ? 1 : -1;
        }
        if (!pressed && away > Math.max(PRESSED_TOUCHES * touch, PRESSED_PART * highest)) {
            pressed = true;
        } else if (pressed && away < Math.max(touch, RELEASED_PART * highest)) {
            pressed = false;
            presses++;
        }
    }

    int presses() {
        return presses;
    }

    /** Whether the value went to both sides of what it is taken to be without load: then it was pressed while that was read. */
    boolean wasPressedAtZero() {
        return Math.min(above, below) > PRESSED_TOUCHES * touch;
    }

    /** 1 where counts grow with the load, -1 where they fall. */
    int sign() {
        return sign;
    }
}
