package palpa.glove.device;

import palpa.glove.fault.Fault;

/** The program inside a virtual glove. World times in microseconds; one thread. */
interface Firmware {

    /** Starts it, for the first time (0) or again; all it knew is gone. */
    void boot(int boot, long worldMicros);

    /** Hears the host. */
    void receive(byte[] bytes, int offset, int length, long worldMicros);

    /** Does all that is due until then. */
    void advanceTo(long worldMicros);

    /** When it has something to do next. */
    long due();

    /** Puts what it has to say next into {@code frame}; false where there is nothing. */
    boolean next(OutgoingFrame frame);

    /** When it first streamed, or {@link Sampler#NEVER}. */
    long firstStart();

    /** Whether the scenario was over then. */
    boolean over(long worldMicros);

    /** Something befalls a sensor now. */
    void befall(Fault.OfSensor fault);
}
