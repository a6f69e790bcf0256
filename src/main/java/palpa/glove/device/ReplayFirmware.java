package palpa.glove.device;

import java.nio.charset.StandardCharsets;
import java.util.List;
import palpa.glove.fault.Fault;

/** A recorded text glove: plays lines one after another, so many a second, from power-up to the last one. One thread. */
final class ReplayFirmware implements Firmware {

    private final List<String> lines;
    private final double periodMicros;
    private final Outbox outbox = new Outbox();
    private long begin;
    private int played;

    ReplayFirmware(List<String> lines, double linesPerSecond) {
        this.lines = List.copyOf(lines);
        this.periodMicros = 1e6 / linesPerSecond;
    }

    @Override
    public void boot(int boot, long worldMicros) {
        outbox.clear();
        begin = worldMicros - Math.round(played * periodMicros);
    }

    @Override
    public void receive(byte[] bytes, int offset, int length, long worldMicros) {
        // A recording does not listen.
    }

    @Override
    public void advanceTo(long worldMicros) {
        while (due() <= worldMicros) {
            outbox.add((lines.get(played++) + "\n").getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    @Override
    public long due() {
        return played == lines.size() ? Sampler.NEVER : begin + Math.round((played + 1) * periodMicros);
    }

    @Override
    public boolean next(OutgoingFrame frame) {
        return outbox.next(frame);
    }

    @Override
    public long firstStart() {
        return begin;
    }

    @Override
    public boolean over(long worldMicros) {
        return played == lines.size();
    }

    @Override
    public void befall(Fault.OfSensor fault) {
        // The recording is as it is.
    }
}
