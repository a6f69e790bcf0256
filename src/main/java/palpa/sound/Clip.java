package palpa.sound;

/**
 * A sound computed in advance, one wave for each ear. Immutable; the arrays are its own.
 *
 * @param left frames for the left ear, −1 to 1
 * @param right as many for the right ear
 */
record Clip(float[] left, float[] right) {

    /** Each note comes and goes within this time, so that it does not click. */
    private static final double FADE_SECONDS = 0.006;

    /**
     * Computes a motif.
     *
     * @param notes {@code hertz:milliseconds} apart by blanks, 0 hertz for a rest, {@code L} or {@code R} before it for one ear
     * @param loudness greatest value of the wave, 0 to 1
     */
    static Clip parse(String notes, double loudness) {
        String[] each = notes.strip().split("\\s+");
        int frames = 0;
        for (String note : each) {
            frames += lengthOf(note);
        }
        Clip clip = new Clip(new float[frames], new float[frames]);
        int from = 0;
        for (String note : each) {
            clip.addNote(note, from, loudness);
            from += lengthOf(note);
        }
        return clip;
    }

    private static int lengthOf(String note) {
        return SoundData.frames(Double.parseDouble(note.substring(note.indexOf(':') + 1)));
    }

    private void addNote(String note, int from, double loudness) {
        boolean sided = Character.isLetter(note.charAt(0));
        double hertz = Double.parseDouble(note.substring(sided ? 1 : 0, note.indexOf(':')));
        int length = lengthOf(note);
        for (int i = 0; i < length; i++) {
            float value = (float) (loudness * fade(i, length) * wave(hertz, i));
            left[from + i] = note.charAt(0) == 'R' ? 0 : value;
            right[from + i] = note.charAt(0) == 'L' ? 0 : value;
        }
    }

    private static double wave(double hertz, int frame) {
        return Math.sin(2 * Math.PI * hertz * frame / SoundData.RATE_HERTZ);
    }

    private static double fade(int frame, int length) {
        double toEdge = (double) Math.min(frame, length - 1 - frame) / SoundData.RATE_HERTZ;
        return Math.min(1, toEdge / FADE_SECONDS);
    }

    int frames() {
        return left.length;
    }
}
