package palpa.serial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
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

    private static final String USUAL_GROUP = "dialout";

    private OpenFailure() {}

    static PortException missing(String name) {
        return new PortException(PortTrouble.MISSING, name, "");
    }

    static PortException of(String name, int errorNumber) {
        Path node = Path.of(name);
        boolean isPath = name.contains("/");
        PortTrouble trouble = classify(
                !isPath || Files.exists(node),
                !isPath || Files.isReadable(node) && Files.isWritable(node),
                errorNumber);
        String detail =
                switch (trouble) {
                    case NO_PERMISSION -> groupOf(node);
                    case FAILED -> "error " + errorNumber;
                    default -> "";
                };
        return new PortException(trouble, name, detail);
    }

    /**
     * What stands in the way.
     *
     * @param exists whether the device node is there
     * @param allowed whether this user may read and write it
     * @param errorNumber the system's error number, 0 where there is none: the port's lock is held by another program
     */
    static PortTrouble classify(boolean exists, boolean allowed, int errorNumber) {
        if (!exists) {
            return PortTrouble.MISSING;
        }
        if (!allowed) {
            return PortTrouble.NO_PERMISSION;
        }
        return switch (errorNumber) {
            case NO_ENTRY, NO_DEVICE_OR_ADDRESS, NO_DEVICE -> PortTrouble.MISSING;
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
