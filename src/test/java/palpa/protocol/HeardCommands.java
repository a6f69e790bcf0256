package palpa.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes down every command a glove hears, one line a call. */
final class HeardCommands implements HostListener {

    final List<String> lines = new ArrayList<>();

    @Override
    public void onHelloRequest(int protocolMajor, int protocolMinor) {
        lines.add("hello_request version=" + protocolMajor + "." + protocolMinor);
    }

    @Override
    public void onDescriptorRequest() {
        lines.add("descriptor_request");
    }

    @Override
    public void onStart(Start start) {
        lines.add(String.format(
                Locale.ROOT,
                "start rate=%d samples=%d mask=%08x",
                start.rateHertz(),
                start.samplesPerFrame(),
                start.channelMask()));
    }

    @Override
    public void onStop() {
        lines.add("stop");
    }

    @Override
    public void onPing(long token, long hostMicros) {
        lines.add("ping token=" + token + " host=" + hostMicros);
    }

    @Override
    public void onUnknownCommand(int type) {
        lines.add("unknown type=" + type);
    }

    @Override
    public void onMalformedCommand(int type) {
        lines.add("malformed type=" + type);
    }
}
