package palpa.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import palpa.glove.SimulatedGloves;
import palpa.model.Hand;
import palpa.model.UserProblem;
import palpa.serial.PseudoTerminal;
import palpa.session.HostClock;
import palpa.session.VirtualGloves;
import palpa.store.table.ForceTableReader;

/** Two virtual gloves at 1 kHz in this process, each on a pseudo-terminal of its own, and what they sent. */
final class GlovesOnTerminals implements AutoCloseable {

    private static final int RATE_HERTZ = 1000;

    private final Path folder;
    private final List<SentLog> logs = List.of(new SentLog(), new SentLog());
    private final List<Thread> threads = new ArrayList<>();

    private GlovesOnTerminals(Path folder) {
        this.folder = folder;
    }

    static GlovesOnTerminals start(Path folder) {
        GlovesOnTerminals gloves = new GlovesOnTerminals(folder);
        SimulatedGloves simulated = new SimulatedGloves(new ForceTableReader(), HostClock.SYSTEM);
        for (Hand hand : Hand.values()) {
            Thread thread = new Thread(() -> gloves.serve(simulated, hand), "glove-" + hand.label());
            thread.setDaemon(true);
            thread.start();
            gloves.threads.add(thread);
        }
        return gloves;
    }

    private void serve(SimulatedGloves simulated, Hand hand) {
        VirtualGloves.Options options =
                new VirtualGloves.Options(hand, "mixed", RATE_HERTZ, 1, 1, List.of(), Optional.empty());
        try {
            simulated.serve(options, () -> sent(hand).tapping(PseudoTerminal.open(port(hand))));
        } catch (UserProblem problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** The path on which that glove is. */
    Path port(Hand hand) {
        return folder.resolve(hand.label());
    }

    SentLog sent(Hand hand) {
        return logs.get(hand.ordinal());
    }

    @Override
    public void close() throws InterruptedException {
        threads.forEach(Thread::interrupt);
        for (Thread thread : threads) {
            thread.join();
        }
    }
}
