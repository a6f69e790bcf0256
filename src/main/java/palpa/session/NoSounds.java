package palpa.session;

import palpa.model.Hand;

/** Hears everything and says nothing. Any thread. */
final class NoSounds implements Sounds {

    @Override
    public void alarm() {
        // By choice.
    }

    @Override
    public void sign(Sign sign, Side side) {
        // By choice.
    }

    @Override
    public void click(Side side, long inMicros) {
        // By choice.
    }

    @Override
    public void pressure(Hand hand, double place) {
        // By choice.
    }

    @Override
    public void say(String text, Priority priority) {
        // By choice.
    }

    @Override
    public void hush() {
        // By choice.
    }

    @Override
    public void setVolume(int percent) {
        // Nothing is heard.
    }

    /** Nothing was looked for. */
    @Override
    public boolean isSilent() {
        return false;
    }

    @Override
    public boolean canSpeak() {
        return false;
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
