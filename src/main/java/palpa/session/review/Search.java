package palpa.session.review;

import java.util.function.IntPredicate;

/** Binary search for the place from which on something holds. */
final class Search {

    private Search() {}

    /** The least of 0 to {@code size - 1} for which {@code holds} is true, which it is for all that follow; else size. */
    static int first(int size, IntPredicate holds) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = low + high >>> 1;
            if (holds.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
