package palpa.glove.hand;

/**
 * One planned stroke of a movement: a strike, a pass or a squeeze cycle. Times in seconds from the bout's beginning.
 *
 * @param startSeconds its beginning
 * @param endSeconds its end
 * @param levelStartSeconds beginning of the part on which its level is judged (the plateau of a pass)
 * @param levelEndSeconds end of that part
 */
public record Gesture(double startSeconds, double endSeconds, double levelStartSeconds, double levelEndSeconds) {

    /** A stroke that is judged on all of itself. */
    public static Gesture whole(double startSeconds, double endSeconds) {
        return new Gesture(startSeconds, endSeconds, startSeconds, endSeconds);
    }
}
