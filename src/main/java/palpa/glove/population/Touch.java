package palpa.glove.population;

/**
 * One touch that is no stroke of a technique: a hump of force, perhaps shaken. Times in seconds of the recording.
 *
 * @param contact where
 * @param start its beginning
 * @param seconds its length
 * @param newtons its greatest force but for the shaking
 * @param wave its shape
 * @param swing depth of the shaking, as a part of the force
 * @param swingHertz pace of the shaking
 * @param phase of the shaking, radians
 */
record Touch(
        Contact contact,
        double start,
        double seconds,
        double newtons,
        Wave wave,
        double swing,
        double swingHertz,
        double phase) {

    /** A touch that is not shaken. */
    static Touch steady(Contact contact, double start, double seconds, double newtons, Wave wave) {
        return new Touch(contact, start, seconds, newtons, wave, 0, 0, 0);
    }

    double end() {
        return start + seconds;
    }

    void onto(Canvas canvas) {
        canvas.lay(contact, start, end(), (part, at) -> newtonsAt(at));
    }

    private double newtonsAt(double at) {
        double shaken = 1 + swing * Math.sin(2 * Math.PI * swingHertz * at + phase);
        return newtons * wave.at((at - start) / seconds) * shaken;
    }
}
