package palpa.calibration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import palpa.model.GloveUid;

/**
 * What was found by calibrating a glove, channel by channel: what a profile file holds. Immutable.
 *
 * @param glove the glove's uid; {@link #ANY_GLOVE} where nobody said
 * @param name any text
 * @param sensors which decides how long it holds
 * @param channels the calibrated ones, at least one
 */
public record GloveCalibration(GloveUid glove, String name, SensorKind sensors, List<ChannelCalibration> channels) {

    /** Stands for a glove nobody named. */
    public static final GloveUid ANY_GLOVE = new GloveUid(0);

    public GloveCalibration {
        channels = List.copyOf(channels);
        if (channels.isEmpty()) {
            throw new IllegalArgumentException("no channel was calibrated");
        }
    }

    /** The channel's calibration, where it has one. */
    public Optional<ChannelCalibration> channel(String channel) {
        return channels.stream().filter(one -> one.channel().equals(channel)).findFirst();
    }

    /** Whether this channel's calibration is the very one it has: of the same day and the same loads. */
    public boolean has(ChannelCalibration channel) {
        return channel(channel.channel())
                .filter(one -> one.date().equals(channel.date()) && one.loads().equals(channel.loads()))
                .isPresent();
    }

    /** The worst channel's. */
    public Verdict verdict() {
        return channels.stream().map(ChannelCalibration::verdict).reduce(Verdict.PASS, Verdict::or);
    }

    /** The day of its oldest channel: from then on its days are counted. */
    public LocalDate date() {
        return channels.stream()
                .map(ChannelCalibration::date)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The last day on which it holds, however little it is used. */
    public LocalDate lastDay() {
        return date().plusDays(sensors.validDays());
    }

    /** Why it does not hold by its days, empty where it does; somewhere it may be tomorrow already. */
    public Optional<Expiry> expiry(LocalDate today) {
        LocalDate tomorrow = today.plusDays(1);
        if (channels.stream().anyMatch(channel -> channel.date().isAfter(tomorrow))) {
            return Optional.of(Expiry.FUTURE);
        }
        return today.isAfter(lastDay()) ? Optional.of(Expiry.AGE) : Optional.empty();
    }

    /** How far newtons may be off at full scale, in percent of it: the worst channel's. */
    public double errorPercent() {
        return channels.stream()
                .mapToDouble(ChannelCalibration::errorPercent)
                .max()
                .orElseThrow();
    }

    /** The same with this channel calibrated anew, in its place, or added. */
    public GloveCalibration with(ChannelCalibration channel) {
        List<ChannelCalibration> all = new ArrayList<>(channels);
        all.replaceAll(one -> one.channel().equals(channel.channel()) ? channel : one);
        if (channel(channel.channel()).isEmpty()) {
            all.add(channel);
        }
        return new GloveCalibration(glove, name, sensors, all);
    }
}
