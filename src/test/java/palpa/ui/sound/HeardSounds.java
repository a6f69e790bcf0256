package palpa.ui.sound;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import palpa.model.Hand;
import palpa.session.Sounds;

/** Writes down what would be heard. Any thread. */
public final class HeardSounds implements Sounds {

    public final List<String> heard = new CopyOnWriteArrayList<>();
    final List<Click> clicks = new ArrayList<>();
    boolean speaks = true;

    record Click(Side side, long inMicros) {}

    /** What was heard since this was asked last. */
    List<String> take() {
        List<String> taken = List.copyOf(heard);
        heard.clear();
        return taken;
    }

    @Override
    public void alarm() {
        heard.add("alarm");
    }

    @Override
    public void sign(Sign sign, Side side) {
        heard.add("~" + sign + " " + side);
    }

    @Override
    public void click(Side side, long inMicros) {
        clicks.add(new Click(side, inMicros));
    }

    @Override
    public void pressure(Hand hand, double place) {
        heard.add(hand + " at " + Math.round(100 * place) / 100.0 + (Double.isNaN(place) ? " silent" : ""));
    }

    @Override
    public void say(String text, Priority priority) {
        heard.add(text);
    }

    @Override
    public void hush() {
        heard.add("hush");
    }

    @Override
    public void setVolume(int percent) {
        heard.add("volume " + percent);
    }

    @Override
    public boolean isSilent() {
        return false;
    }

    @Override
    public boolean canSpeak() {
        return speaks;
    }

    @Override
    public void close() {
        heard.add("closed");
    }
}
