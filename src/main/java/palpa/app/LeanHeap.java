package palpa.app;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the memory of a long session small.
 *
 * <p>Palpa's live data are about 70 MB. The G1 collector starts with a sixty-fourth of the machine's memory and gives
 * nothing back while little is allocated, so that on a large machine the process grows to 600 MB for no use. Once a
 * minute without a collection it is asked for one, after which it keeps at most three quarters of the heap free, and at
 * least six tenths, lest it collect all the time. A jar cannot carry options for its virtual machine; these flags may be
 * set while it runs (HotSpot, "manageable" flags).
 */
final class LeanHeap {

    private static final Logger LOG = LoggerFactory.getLogger(LeanHeap.class);
    private static final Map<String, String> FLAGS =
            Map.of("G1PeriodicGCInterval", "60000", "MaxHeapFreeRatio", "75", "MinHeapFreeRatio", "60");

    private LeanHeap() {}

    /** Sets what this virtual machine lets itself be told; another kind of machine goes on as it is. */
    static void ask() {
        HotSpotDiagnosticMXBean machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        if (machine == null) {
            return;
        }
        FLAGS.forEach((flag, value) -> {
            try {
                machine.setVMOption(flag, value);
            } catch (IllegalArgumentException unknownFlag) {
                LOG.info("This virtual machine keeps its own {}", flag, unknownFlag);
            }
        });
    }
}
