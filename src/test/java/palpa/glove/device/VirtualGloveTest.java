package palpa.glove.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import palpa.glove.fault.FaultPlan;
import palpa.glove.scenario.ScenarioCatalogue;
import palpa.glove.scenario.ScenarioSignal;
import palpa.glove.sensor.SensorVices;
import palpa.model.Hand;
import palpa.model.SiteSet;
import palpa.model.UserProblem;
import palpa.protocol.AcknowledgeCode;
import palpa.protocol.Lane;
import palpa.protocol.Protocol;

class VirtualGloveTest {

    private static final long SEED = 1;

    private static VirtualGlove glove(GloveSpec spec) throws UserProblem {
        ScenarioSignal signal = new ScenarioSignal(ScenarioCatalogue.find("mixed"), spec.hand(), spec.seed());
        return VirtualGlove.feeling(spec, signal, ScenarioStart.WITH_STREAMING, FaultPlan.NONE);
    }

    private static Host host(Hand hand, long seed) throws UserProblem {
        return new Host(glove(GloveSpec.of(hand, seed)));
    }

    private static GloveSpec onLane(Lane lane) {
        return new GloveSpec(Hand.LEFT, SEED, 0, 1000, lane, 1, SensorVices.MOUNTED);
    }

    @Test
    void sameSeedGivesTheSameBytes() throws UserProblem {
        Host one = host(Hand.LEFT, SEED).connect(500);
        Host other = host(Hand.LEFT, SEED).connect(500);
        one.listenUntil(4_000_000);
        other.listenUntil(4_000_000);
        assertThat(one.bytes.size()).isGreaterThan(80_000);
        assertThat(one.bytes.toByteArray()).isEqualTo(other.bytes.toByteArray());
    }

    @Test
    void anotherSeedGivesOtherBytes() throws UserProblem {
        Host one = host(Hand.LEFT, SEED).connect(500);
        Host other = host(Hand.LEFT, SEED + 1).connect(500);
        one.listenUntil(1_000_000);
        other.listenUntil(1_000_000);
        assertThat(one.bytes.toByteArray()).isNotEqualTo(other.bytes.toByteArray());
    }

    @Test
    void waysOfPassingTimeChangeNoSample() throws UserProblem {
        Host inSteps = host(Hand.RIGHT, SEED).connect(1000);
        inSteps.listenUntil(500_000);
        Host atOnce = host(Hand.RIGHT, SEED).connect(1000);
        atOnce.glove.advanceTo(500_000);
        atOnce.drain();
        assertThat(atOnce.samples).hasSize(500).containsExactlyElementsOf(inSteps.samples);
        assertThat(atOnce.stamps).isEqualTo(inSteps.stamps);
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 333, 500, 1000})
    void streamsAtTheRateTheHostAsksForWithoutABadFrame(int rateHertz) throws UserProblem {
        Host host = host(Hand.LEFT, SEED).connect(rateHertz);
        host.listenUntil(5_000_000);
        assertThat(host.samples.size()).isCloseTo(5 * rateHertz, within(1));
        assertThat(host.sequence.lost()).isZero();
        assertThat(host.decoder.counters().refused()).isZero();
        assertThat(host.decoder.counters().undescribed()).isZero();
        assertThat(host.statuses).hasSize(5);
    }

    @Test
    void deviceTimesAlwaysRise() throws UserProblem {
        Host host = host(Hand.LEFT, SEED).connect(1000);
        host.listenUntil(3_000_000);
        for (int sample = 1; sample < host.stamps.size(); sample++) {
            assertThat(host.stamps.get(sample)).isGreaterThan(host.stamps.get(sample - 1));
        }
    }

    @Test
    void saysWhatItIs() throws UserProblem {
        Host host = host(Hand.RIGHT, SEED).connect(1000);
        host.listenUntil(10_000);
        assertThat(host.descriptor.uid()).hasToString("50414c5041520001");
        assertThat(host.descriptor.hand()).contains(Hand.RIGHT);
        assertThat(host.descriptor.calibrationId()).isEqualTo("virtual");
        assertThat(host.descriptor.sites()).isEqualTo(SiteSet.ALL);
        assertThat(host.logs).anyMatch(line -> line.contains("palpa-virtual"));
    }

    @Test
    void isSilentButForItsStatusUntilStarted() throws UserProblem {
        Host host = host(Hand.LEFT, SEED);
        host.listenUntil(2_500_000);
        assertThat(host.samples).isEmpty();
        assertThat(host.statuses).hasSize(2);
    }

    @Test
    void stopsFiveSecondsAfterTheLastPing() throws UserProblem {
        Host host = host(Hand.LEFT, SEED).connect(100);
        host.stopPinging();
        host.listenUntil(8_000_000);
        assertThat(host.samples.size()).isCloseTo(500, within(1));
        assertThat(host.logs).anyMatch(line -> line.contains("no ping"));
    }

    @Test
    void stopsWhenTold() throws UserProblem {
        Host host = host(Hand.LEFT, SEED).connect(100);
        host.listenUntil(1_000_000);
        host.stop();
        int before = host.samples.size();
        host.listenUntil(2_000_000);
        assertThat(host.samples).hasSize(before);
    }

    @Test
    void answersAPingWithItsOwnTime() throws UserProblem {
        Host host = host(Hand.LEFT, SEED);
        host.listenUntil(123_000);
        host.ping();
        host.drain();
        assertThat(host.pongs).hasSize(1);
        assertThat(host.pongs.get(0).deviceMicros()).isEqualTo(123_000);
        assertThat(host.pongs.get(0).hostMicros()).isEqualTo(123_000);
    }

    @Test
    void refusesARateItDoesNotOffer() throws UserProblem {
        Host host = host(Hand.LEFT, SEED);
        host.start(1500, 1);
        host.listenUntil(100_000);
        assertThat(host.answers).hasSize(1);
        assertThat(host.answers.get(0).code()).isEqualTo(AcknowledgeCode.BAD_RATE.code());
        assertThat(host.samples).isEmpty();
    }

    @Test
    void dropsItsOldestSamplesWhenNobodyReadsAndCountsThem() throws UserProblem {
        Host host = host(Hand.LEFT, SEED).connect(1000);
        host.drain();
        host.glove.advanceTo(3_000_000);
        host.drain();
        host.listenUntil(4_000_000);
        assertThat(host.samples).hasSize(SampleRing.CAPACITY + 1000);
        assertThat(host.statuses.get(host.statuses.size() - 1).droppedSamples()).isEqualTo(3000 - SampleRing.CAPACITY);
        assertThat(host.flags.stream().filter(flags -> (flags & Protocol.FLAG_DROPPED) != 0))
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Lane.class,
            names = {"TEXT", "PLAIN_TEXT"})
    void textGlovesStreamUnasked(Lane lane) throws UserProblem {
        Host host = new Host(glove(onLane(lane)));
        host.listenUntil(2_000_000);
        assertThat(host.decoder.lane()).isEqualTo(lane);
        assertThat(host.samples.size()).isBetween(480, 500);
        assertThat(host.decoder.counters().refused()).isZero();
        assertThat(host.descriptor.channels()).hasSize(16);
    }
}
