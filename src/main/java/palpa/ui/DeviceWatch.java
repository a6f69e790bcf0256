package palpa.ui;

import palpa.session.Lesson;
import palpa.ui.devices.DevicesPage;

/** Keeps the list of devices fresh, twice a second while it is seen. FX thread only. */
final class DeviceWatch {

    private static final long PACE_NANOS = 500_000_000L;

    private final DevicesPage page;
    private final LessonRoom room;
    private long shownAtNanos;

    DeviceWatch(DevicesPage page, LessonRoom room) {
        this.page = page;
        this.room = room;
    }

    /** It is to be fresh at the next pulse. */
    void hurry() {
        shownAtNanos = 0;
    }

    /** The pulse at {@code nowNanos}, while the page is seen. */
    void pulse(Lesson lesson, long nowNanos) {
        if (nowNanos - shownAtNanos >= PACE_NANOS) {
            shownAtNanos = nowNanos;
            page.show(lesson.devices(), GlovesInUse.waitedFor(lesson), room.isVirtual());
        }
    }
}
