package palpa.session;

/** The host's monotonic clock; serves latency and liveness only, never a decision. Injected, so tests turn it by hand. */
@FunctionalInterface
public interface HostClock {

    HostClock SYSTEM = System::nanoTime;

    /** Nanoseconds since an arbitrary origin; never runs back. */
    long nanos();
}
