package palpa.serial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Optional;
import palpa.session.PortException;
import palpa.session.PortTrouble;

/**
 * Tells why a port did not open.
 *
 * <p>The library says no more than the system's error number, and on some systems not even that; so the device node
 * is asked first: whether it is there, and whether this user may read and write it. Error numbers are those of
 * {@code errno.h}, alike on Linux and macOS for the ones used here.
 */
final class OpenFailure {

    private static final int NO_ENTRY = 2;
    private static final int NO_DEVICE_OR_ADDRESS = 6;
    private static final int TRY_AGAIN = 11;
    private static final int PERMISSION_DENIED = 13;
    private static final int BUSY = 16;
    private static final int NO_DEVICE = 19;
    private static final int IS_A_FOLDER = 21;
    private static final int NO_TERMINAL = 25;

    private static final String USUAL_GROUP = "dialout";

    private OpenFailure() {}

    static PortException missing(String name) {
        return new PortException(PortTrouble.MISSING, name, "");
    }

    static PortException of(String name, int errorNumber) {
        return of(name).orElseGet(() -> of(name, classify(errorNumber), errorNumber));
    }

    /** What the device node says before it is opened; empty where nothing is known, as of a port that is named by no path. */
    static Optional<PortException> of(String name) {
        if (!name.contains("/")) {
            return Optional.empty();
        }
        Path node = Path.of(name);
        return classify(Files.exists(node), Files.isReadable(node) && Files.isWritable(node))
                .map(trouble -> of(name, trouble, 0));
    }

    private static PortException of(String name, PortTrouble trouble, int errorNumber) {
        String detail =
                switch (trouble) {
                    case NO_PERMISSION -> groupOf(Path.of(name));
                    case FAILED -> "error " + errorNumber;
                    default -> "";
                };
        return new PortException(trouble, name, detail);
    }

    /**
     * What the device node says.
     *
     * @param exists whether it is there
     * @param allowed whether this user may read and write it
     */
    static Optional<PortTrouble> classify(boolean exists, boolean allowed) {
        if (!exists) {
            return Optional.of(PortTrouble.MISSING);
        }
        return allowed ? Optional.empty() : Optional.of(PortTrouble.NO_PERMISSION);
    }

    /**
     * What the system says of a port whose node is there; a folder, or a file that is no terminal, is none.
     *
     * @param errorNumber the system's error number, 0 where there is none: the port's lock is held by another program
     */
    static PortTrouble classify(int errorNumber) {
        return switch (errorNumber) {
            case NO_ENTRY, NO_DEVICE_OR_ADDRESS, NO_DEVICE, IS_A_FOLDER, NO_TERMINAL -> PortTrouble.MISSING;
            case PERMISSION_DENIED -> PortTrouble.NO_PERMISSION;
            case 0, TRY_AGAIN, BUSY -> PortTrouble.BUSY;
            default -> PortTrouble.FAILED;
        };
    }

    /** The group that may use the port, which the person has to join; never root's own. */
    private static String groupOf(Path node) {
        try {
            String group = Files.readAttributes(node, PosixFileAttributes.class)
                    .group()
                    .getName();
            return group.equals("root") ? USUAL_GROUP : group;
        } catch (IOException | UnsupportedOperationException unknown) {
            return USUAL_GROUP;
        }
    }
}
