package palpa.ui.calibrate;

import palpa.session.PortDirectory;
import palpa.session.calibrating.Procedure;
import palpa.session.calibrating.ScaleReader;
import palpa.session.link.Launcher;

/** A scale on a port, read on a thread of its own while a glove is calibrated. FX thread only. */
final class Scale {

    private final ScaleReader reader;
    private long told;

    Scale(PortDirectory ports, String port, Launcher launcher) {
        reader = new ScaleReader(ports, port, launcher.waiter());
        launcher.launch("scale-reader", reader);
    }

    /** Tells {@code procedure} what the scale said since the last time. */
    void tell(Procedure procedure) {
        ScaleReader.Reading newest = reader.newest();
        if (newest.number() > told && newest.newtons().isPresent()) {
            told = newest.number();
            procedure.scale(newest.newtons().getAsDouble());
        }
    }

    void close() {
        reader.finish();
    }
}
