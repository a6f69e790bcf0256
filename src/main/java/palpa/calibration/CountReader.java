package palpa.calibration;

/** Turns the counts of one channel into newtons, one after the other, in their order; may remember. One thread. */
@FunctionalInterface
public interface CountReader {

    /** The force at the newest counts, newtons, 0 or more. The same counts once more give the same again. */
    double newtonsAt(int counts);
}
