package palpa.ui.practice;

/** Where words stand in a row below what they name, without covering one another. Pure; any thread. */
final class WordRow {

    private WordRow() {}

    /**
     * The left edge of each word, from left to right: under the middle of what it names where there is room, else moved
     * aside to either side alike. It is the mean of two rows without overlap, one filled from the left and one from the
     * right, which has none either. Words wider than the row together reach beyond both its ends.
     *
     * @param middles middle of what each word names, rising
     * @param widths width of each word, 0 for one that is left out
     * @param gap least distance between two words
     * @param room width of the row
     */
    static double[] lefts(double[] middles, double[] widths, double gap, double room) {
        double[] lefts = new double[middles.length];
        for (int i = 0; i < lefts.length; i++) {
            lefts[i] = middles[i] - widths[i] / 2;
        }
        double[] others = lefts.clone();
        pushRight(lefts, widths, gap);
        pushLeft(lefts, widths, gap, room);
        pushLeft(others, widths, gap, room);
        pushRight(others, widths, gap);
        for (int i = 0; i < lefts.length; i++) {
            lefts[i] = (lefts[i] + others[i]) / 2;
        }
        return lefts;
    }

    private static void pushRight(double[] lefts, double[] widths, double gap) {
        double free = 0;
        for (int i = 0; i < lefts.length; i++) {
            lefts[i] = Math.max(free, lefts[i]);
            free = widths[i] > 0 ? lefts[i] + widths[i] + gap : free;
        }
    }

    private static void pushLeft(double[] lefts, double[] widths, double gap, double room) {
        double limit = room;
        for (int i = lefts.length - 1; i >= 0; i--) {
            lefts[i] = Math.min(lefts[i], limit - widths[i]);
            limit = widths[i] > 0 ? lefts[i] - gap : limit;
        }
    }
}
