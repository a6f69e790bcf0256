package palpa.session.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import palpa.session.ByteSource;
import palpa.session.HostClock;
import palpa.session.PortDirectory;
import palpa.session.PortException;
import palpa.session.PortTrouble;

/** Hand-turned time: ports, gloves and duty cycles move on a millisecond at a time, on the calling thread. */
public final class World implements PortDirectory, Launcher {

    private static final long STEP_NANOS = 1_000_000;

    private final Map<String, TestGlove> gloves = new LinkedHashMap<>();
    private final Map<String, PortTrouble> troubles = new LinkedHashMap<>();
    private final Map<String, Source> open = new LinkedHashMap<>();
    private final Map<String, Integer> latencyTimers = new LinkedHashMap<>();
    private final List<Running> running = new ArrayList<>();
    private final List<String> opened = new ArrayList<>();
    private long nanos = 5_000_000_000L;

    private record Running(DutyCycle cycle, CompletableFuture<Void> ended) {}

    public HostClock clock() {
        return () -> nanos;
    }

    /** A glove is plugged in; null is a port with nobody behind it. */
    public void plug(String port, TestGlove glove) {
        gloves.put(port, glove);
        if (glove != null) {
            glove.plugged(nanos);
        }
    }

    public void unplug(String port) {
        gloves.remove(port);
    }

    public void trouble(String port, PortTrouble trouble) {
        gloves.putIfAbsent(port, null);
        troubles.put(port, trouble);
    }

    void mend(String port) {
        troubles.remove(port);
    }

    void latencyTimer(String port, int millis) {
        latencyTimers.put(port, millis);
    }

    /** Ports in the order in which they were opened, each as often as it was. */
    List<String> opened() {
        return opened;
    }

    boolean isOpen(String port) {
        return open.containsKey(port);
    }

    /** Lets {@code millis} pass. */
    public void run(long millis) {
        for (long step = 0; step < millis; step++) {
            nanos += STEP_NANOS;
            round();
        }
    }

    /** One round of everything. */
    public void round() {
        for (Running one : List.copyOf(running)) {
            if (!one.cycle().doWork()) {
                running.remove(one);
                one.cycle().end();
                one.ended().complete(null);
            }
        }
    }

    @Override
    public CompletableFuture<Void> launch(String role, DutyCycle cycle) {
        CompletableFuture<Void> ended = new CompletableFuture<>();
        running.add(new Running(cycle, ended));
        return ended;
    }

    @Override
    public Waiter waiter() {
        return Waiter.NONE;
    }

    @Override
    public List<Port> ports() {
        return gloves.keySet().stream()
                .map(name -> new Port(name, "", Optional.ofNullable(latencyTimers.get(name))))
                .toList();
    }

    @Override
    public ByteSource open(String name) throws PortException {
        opened.add(name);
        if (!gloves.containsKey(name)) {
            throw new PortException(PortTrouble.MISSING, name, "");
        }
        if (troubles.containsKey(name)) {
            throw new PortException(troubles.get(name), name, "detail");
        }
        if (open.containsKey(name)) {
            throw new PortException(PortTrouble.BUSY, name, "");
        }
        Source source = new Source(name, gloves.get(name));
        open.put(name, source);
        return source;
    }

    private final class Source implements ByteSource {

        private final String name;
        private final TestGlove glove;

        private Source(String name, TestGlove glove) {
            this.name = name;
            this.glove = glove;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public int read(byte[] into, int timeoutMillis) throws PortException {
            checkThere();
            return glove == null ? 0 : glove.say(nanos, into);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws PortException {
            checkThere();
            if (glove != null) {
                glove.listen(nanos);
                glove.hear(bytes, offset, length);
            }
        }

        private void checkThere() throws PortException {
            if (open.get(name) != this || !gloves.containsKey(name) || gloves.get(name) != glove) {
                throw new PortException(PortTrouble.GONE, name, "");
            }
        }

        @Override
        public void close() {
            open.remove(name, this);
        }
    }
}
