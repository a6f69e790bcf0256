package palpa.app;

/** Starts the window, or the command line where there are arguments. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.out.println("Palpa");
    }
}
