package palpa;

import palpa.model.TargetTable;
import palpa.store.JsonPrograms;

/** The shipped targets, for tests. */
public final class TestTargets {

    private static final TargetTable DEFAULTS = new JsonPrograms().defaultTargets();

    private TestTargets() {}

    public static TargetTable defaults() {
        return DEFAULTS;
    }
}
