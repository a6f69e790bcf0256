package palpa.recognition;

/** Which of some numbers is the greatest. Stateless; allocates nothing. */
public final class Greatest {

    private Greatest() {}

    /** Its place; of equal ones the first, 0 where there are none. */
    public static int of(double[] values) {
        int top = 0;
        for (int i = 1; i < values.length; i++) {
            top = values[i] > values[top] ? i : top;
        }
        return top;
    }
}
