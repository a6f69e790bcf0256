package palpa.session.live;

import palpa.coaching.HandNow;

/** A practice that views are made of, running or replayed. On the thread that makes views. */
public interface Practising {

    /** What both hands do at {@code sessionMicros}; by rising time. */
    void update(long sessionMicros, HandNow left, HandNow right);

    /** Where it is in the program. */
    PracticeTrack track();
}
