package palpa.glove.device;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import palpa.glove.fault.FaultPlan;
import palpa.glove.scenario.ScenarioCatalogue;
import palpa.glove.scenario.ScenarioSignal;
import palpa.model.Hand;
import palpa.model.UserProblem;
import palpa.protocol.HostMessages;
import palpa.protocol.Protocol;
import palpa.protocol.Start;

class AllocationTest {

    private static final long WARM_UP_MICROS = 4_000_000;

    /** Between two status messages, so that samples alone are measured. */
    private static final long MEASURED_MICROS = 900_000;

    @Test
    void streamingAllocatesNothing() throws UserProblem {
        ScenarioSignal signal = new ScenarioSignal(ScenarioCatalogue.find("kneading-calf-firm"), Hand.LEFT, 1);
        VirtualGlove glove =
                VirtualGlove.feeling(GloveSpec.of(Hand.LEFT, 1), signal, ScenarioStart.WITH_STREAMING, FaultPlan.NONE);
        byte[] command = new byte[HostMessages.MAX_BYTES];
        Start start = new Start(1000, 1, Protocol.ALL_CHANNELS);
        glove.receive(command, 0, new HostMessages().start(start, command, 0));
        OutgoingFrame frame = new OutgoingFrame();
        stream(glove, frame, WARM_UP_MICROS);

        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        threads.getThreadAllocatedBytes(thread);
        long before = threads.getThreadAllocatedBytes(thread);
        stream(glove, frame, WARM_UP_MICROS + MEASURED_MICROS);
        assertThat(threads.getThreadAllocatedBytes(thread) - before).isZero();
    }

    private static void stream(VirtualGlove glove, OutgoingFrame frame, long untilMicros) {
        while (glove.nowMicros() < untilMicros) {
            glove.advanceTo(glove.nowMicros() + 1000);
            while (glove.next(frame)) {
                assert frame.length() > 0;
            }
        }
    }
}
