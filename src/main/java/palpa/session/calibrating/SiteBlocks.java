package palpa.session.calibrating;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import palpa.model.ChannelSpec;
import palpa.model.GloveDescriptor;
import palpa.model.Site;

/** A glove's samples as means over {@link Blocks#BLOCK_MICROS}, site by site. One thread. */
final class SiteBlocks {

    private final GloveDescriptor glove;
    private final Map<Site, Integer> channels = new EnumMap<>(Site.class);
    private final long[] sums = new long[GloveDescriptor.MAX_CHANNELS];
    private final int[] newest = new int[GloveDescriptor.MAX_CHANNELS];
    private Map<Site, Double> means = Map.of();
    private int samples;
    private long beganMicros = -1;
    private long fromMicros;
    private long toMicros;

    SiteBlocks(GloveDescriptor glove) {
        this.glove = glove;
        for (int i = 0; i < glove.channels().size(); i++) {
            int channel = i;
            glove.channels().get(i).site().ifPresent(site -> channels.putIfAbsent(site, channel));
        }
    }

    /** The channel that measures {@code site}. */
    ChannelSpec channel(Site site) {
        return glove.channels().get(channels.get(site));
    }

    /** The least touch of each site, counts. */
    Map<Site, Double> touches() {
        Map<Site, Double> touches = new EnumMap<>(Site.class);
        channels.keySet()
                .forEach(site ->
                        touches.put(site, Contact.of(channel(site), 0, 0, 1).touch()));
        return touches;
    }

    /** Takes a sample in; true where it ends a block. */
    boolean sample(long micros, int[] counts, int offset) {
        beganMicros = beganMicros < 0 ? micros : beganMicros;
        for (int i = 0; i < glove.channels().size(); i++) {
            newest[i] = counts[offset + i];
            sums[i] += newest[i];
        }
        samples++;
        if (micros - beganMicros < Blocks.BLOCK_MICROS) {
            return false;
        }
        end(micros);
        return true;
    }

    /** Lets go of the block begun. */
    void forget() {
        beganMicros = -1;
        samples = 0;
        Arrays.fill(sums, 0);
    }

    private void end(long micros) {
        Map<Site, Double> ended = new EnumMap<>(Site.class);
        channels.forEach((site, channel) -> ended.put(site, (double) sums[channel] / samples));
        means = ended;
        fromMicros = beganMicros;
        toMicros = micros;
        forget();
        beganMicros = micros;
    }

    /** The block that ended last. */
    Map<Site, Double> means() {
        return means;
    }

    long fromMicros() {
        return fromMicros;
    }

    long toMicros() {
        return toMicros;
    }

    /** Newest raw value of a site. */
    int newest(Site site) {
        return newest[channels.get(site)];
    }
}
