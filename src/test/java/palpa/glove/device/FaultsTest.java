package palpa.glove.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import palpa.glove.fault.FaultPlan;
import palpa.glove.scenario.ScenarioCatalogue;
import palpa.glove.scenario.ScenarioSignal;
import palpa.glove.sensor.SensorLaw;
import palpa.model.Hand;
import palpa.model.Site;
import palpa.model.UserProblem;

/** Each fault does what it says, and nothing else. */
class FaultsTest {

    private static Host host(String... faults) throws UserProblem {
        GloveSpec spec = GloveSpec.of(Hand.LEFT, 1);
        ScenarioSignal signal =
                new ScenarioSignal(ScenarioCatalogue.find("kneading-calf-moderate-expert"), Hand.LEFT, 1);
        FaultPlan plan = FaultPlan.parse(List.of(faults));
        return new Host(VirtualGlove.feeling(spec, signal, ScenarioStart.WITH_STREAMING, plan)).connect(1000);
    }

    /** A host that has a sound descriptor before the line begins to spoil frames. */
    private static long taken(Host host) {
        return host.samples.size() + host.sequence.lost();
    }

    @Test
    void lostFramesAreKnownToTheSample() throws UserProblem {
        Host host = host("lose-frames=0.02");
        host.listenUntil(20_000_000);
        assertThat(taken(host)).isCloseTo(20_000, within(20L));
        assertThat(host.sequence.lost()).isBetween(300L, 500L);
        assertThat(host.decoder.counters().refused()).isZero();
    }

    @Test
    void droppedBytesSpoilFramesAtTheirRate() throws UserProblem {
        Host host = host("drop-bytes=0.0002");
        host.listenUntil(20_000_000);
        double expected = 20_000 * 51 * 0.0002;
        assertThat((double) host.sequence.lost()).isBetween(expected * 0.7, expected * 1.5);
        assertThat(host.decoder.counters().refused()).isPositive();
    }

    @Test
    void flippedBitsAreCaughtByTheChecksum() throws UserProblem {
        Host host = host("flip-bits=0.0002");
        host.listenUntil(20_000_000);
        double expected = 20_000 * 51 * 0.0002;
        assertThat((double) host.sequence.lost()).isBetween(expected * 0.7, expected * 1.5);
        assertThat(host.samples).allMatch(sample -> sample.length == Site.COUNT);
    }

    @Test
    void shortStallDelaysAndLosesNothing() throws UserProblem {
        Host host = host("stall=2s/800ms");
        host.listenUntil(2_790_000);
        assertThat(host.samples).hasSizeBetween(1999, 2001);
        host.listenUntil(3_000_000);
        assertThat(host.samples).hasSize(3000);
        assertThat(host.sequence.lost()).isZero();
    }

    @Test
    void longStallDropsTheOldest() throws UserProblem {
        Host host = host("stall=1s/3s");
        host.listenUntil(6_000_000);
        assertThat(host.sequence.lost()).isCloseTo(3000 - SampleRing.CAPACITY, within(2L));
        assertThat(host.statuses.get(host.statuses.size() - 1).droppedSamples()).isEqualTo(host.sequence.lost());
    }

    @Test
    void rebootPrintsBootTextAndBeginsAnewWithAnotherBootId() throws UserProblem {
        Host host = host("reboot=1s");
        host.listenUntil(1_200_000);
        assertThat(host.samples).hasSizeBetween(998, 1001);
        host.listenUntil(1_400_000);
        assertThat(host.hellos.get(0).bootId())
                .isNotEqualTo(host.hellos.get(host.hellos.size() - 1).bootId());
        int before = host.samples.size();
        host.connect(1000).listenUntil(1_900_000);
        assertThat(host.samples.size() - before).isCloseTo(500, within(2));
        assertThat(host.stamps.get(host.stamps.size() - 1)).isLessThan(700_000);
    }

    @Test
    void unpluggedGloveIsGoneAndComesBackTheSameButRestarted() throws UserProblem {
        Host host = host("unplug=1s/2s");
        host.listenUntil(1_500_000);
        assertThat(host.glove.plugged()).isFalse();
        host.listenUntil(3_500_000);
        assertThat(host.glove.plugged()).isTrue();
        assertThat(host.glove.plugs()).isEqualTo(2);
        assertThat(host.hellos.get(host.hellos.size() - 1).uid())
                .isEqualTo(host.hellos.get(0).uid());
        assertThat(host.hellos.get(host.hellos.size() - 1).bootId())
                .isNotEqualTo(host.hellos.get(0).bootId());
        assertThat(host.samples).hasSizeBetween(998, 1001);
    }

    @Test
    void driftingClockRunsFastBySoManyPartsInAMillion() throws UserProblem {
        Host host = host("drift=500ppm");
        host.listenUntil(20_000_000);
        host.ping();
        host.drain();
        assertThat(host.pongs.get(host.pongs.size() - 1).deviceMicros()).isEqualTo(20_010_000);
        assertThat(host.samples.size()).isCloseTo(20_010, within(2));
    }

    @Test
    void clockWrapsWhenTold() throws UserProblem {
        Host host = host("wrap=2s");
        host.listenUntil(3_000_000);
        assertThat(host.stamps.get(0)).isGreaterThan(4_000_000_000L);
        assertThat(host.stamps.get(2500)).isCloseTo(500_000L, within(2000L));
    }

    @Test
    void stuckChannelRepeatsItsLastReading() throws UserProblem {
        Host host = host("stuck=thumb_tip@4s");
        host.listenUntil(6_000_000);
        assertThat(distinct(host, Site.THUMB_TIP, 3000)).isGreaterThan(50);
        assertThat(distinct(host, Site.THUMB_TIP, 4001)).isEqualTo(1);
        assertThat(distinct(host, Site.INDEX_TIP, 4001)).isGreaterThan(50);
    }

    @Test
    void openChannelReadsNothing() throws UserProblem {
        Host host = host("open=thenar@3s");
        host.listenUntil(5_000_000);
        assertThat(host.samples.subList(3001, 5000)).allMatch(sample -> sample[Site.THENAR.ordinal()] < 10);
        assertThat(host.samples.subList(2500, 2999)).allMatch(sample -> sample[Site.THENAR.ordinal()] > 40);
    }

    private static long distinct(Host host, Site site, int from) {
        return IntStream.range(from, from + 900)
                .map(sample -> host.samples.get(sample)[site.ordinal()])
                .distinct()
                .count();
    }

    @Test
    void sensorsDriftFromTheirTimeOn() throws UserProblem {
        Host sound = host();
        Host drifted = host("drift=thenar/-20%@5s", "zero=ulnar_edge/1N@5s");
        sound.listenUntil(20_000_000);
        drifted.listenUntil(20_000_000);
        assertThat(newtons(drifted, Site.THENAR, 0, 4_000) / newtons(sound, Site.THENAR, 0, 4_000))
                .isCloseTo(1, within(0.001));
        assertThat(newtons(drifted, Site.THENAR, 8_000, 19_000) / newtons(sound, Site.THENAR, 8_000, 19_000))
                .isCloseTo(0.8, within(0.02));
        assertThat(newtons(drifted, Site.ULNAR_EDGE, 8_000, 19_000) - newtons(sound, Site.ULNAR_EDGE, 8_000, 19_000))
                .isCloseTo(1, within(GAIN_SPREAD));
    }

    /** What sensors and their creep may make of a newton. */
    private static final double GAIN_SPREAD = 0.25;

    private static double newtons(Host host, Site site, int from, int to) {
        return IntStream.range(from, to)
                .mapToDouble(i -> SensorLaw.newtons(host.samples.get(i)[site.ordinal()]))
                .average()
                .orElseThrow();
    }
}
