package palpa.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import palpa.model.Hand;
import palpa.model.Site;
import palpa.model.UserProblem;
import palpa.protocol.Lane;

/** Simulated gloves that speak the protocol byte for byte. Any thread. */
public interface VirtualGloves {

    /** The scenario where nobody names one: a whole session by an expert. */
    String DEFAULT_SCENARIO = "mixed";

    /** What a newcomer is shown: something to see at once on the region of {@link Programs#demonstration}. */
    String DEMONSTRATION = "tour";

    /** The built-in scenarios, each with one line that says what happens in it. */
    List<Scenario> scenarios();

    /**
     * Ports in this process, one for each of {@code gloves}, named {@code virtual-left} and so on; the gloves start
     * when their port is first opened and go on where they were when it is opened again.
     */
    PortDirectory inProcess(List<Options> gloves) throws UserProblem;

    /**
     * Is a glove until the scenario ends, the line's far end fails, or the thread is interrupted (whose flag then stays
     * set). The line is asked of {@code plug} when everything else is well, and again after a fault that unplugs the
     * glove; it is closed here.
     */
    void serve(Options glove, Plug plug) throws UserProblem;

    /** The same for a glove whose sites are pressed as {@code presses} says, instead of by a scenario. */
    void serve(Options glove, Presses presses, Plug plug) throws UserProblem;

    /** Says how hard each site is pressed now. Asked at every sample, on the glove's thread. */
    @FunctionalInterface
    interface Presses {

        /** The force on {@code site}, newtons, 0 or more. */
        double newtons(Site site);
    }

    /** A scenario's name, and what happens in it. */
    record Scenario(String name, String summary) {}

    /** Gives a glove that is plugged in its line. */
    @FunctionalInterface
    interface Plug {
        ByteSource in() throws UserProblem;
    }

    /**
     * What a virtual glove is.
     *
     * @param hand the hand it is worn on
     * @param scenario a built-in scenario's name, or a file: a force table (.csv) or a recorded text glove (.txt)
     * @param rateHertz highest sampling rate it offers; a host may ask for less
     * @param seed everything random in it comes from this number
     * @param speed 1 = real time, 10 = ten times as fast
     * @param faults what goes wrong and when, each as {@code name=value}, e.g. {@code drop-bytes=0.001}
     * @param stamps a file that receives, for every sample number n, the host's nanoTime at which its frame was
     *     written: a ring of 65,536 little-endian longs, entry {@code n & 0xFFFF}; for measuring latency
     * @param lane how it talks: {@link Lane#BINARY}, {@link Lane#TEXT} or {@link Lane#PLAIN_TEXT}
     */
    record Options(
            Hand hand,
            String scenario,
            int rateHertz,
            long seed,
            double speed,
            List<String> faults,
            Optional<Path> stamps,
            Lane lane) {

        /** A glove on the binary lane. */
        public Options(
                Hand hand,
                String scenario,
                int rateHertz,
                long seed,
                double speed,
                List<String> faults,
                Optional<Path> stamps) {
            this(hand, scenario, rateHertz, seed, speed, faults, stamps, Lane.BINARY);
        }
    }
}
