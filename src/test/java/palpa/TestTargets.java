package palpa;

import palpa.model.TargetTable;

/** The shipped targets, for tests. */
public final class TestTargets {

    private static final TargetTable DEFAULTS = TestPrograms.targets().shipped();

    private TestTargets() {}

    public static TargetTable defaults() {
        return DEFAULTS;
    }
}
