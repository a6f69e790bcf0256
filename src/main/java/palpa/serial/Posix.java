package palpa.serial;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Platform;
import com.sun.jna.Pointer;

/**
 * The few functions of the C library that make a pseudo-terminal, on 64-bit Linux and macOS. Any thread.
 *
 * <p>Names and meanings are POSIX's (IEEE Std 1003.1), but for {@code cfmakeraw} and {@code ptsname_r}, which both
 * systems have. A result of -1 is a failure, whose number is {@link Native#getLastError()}.
 */
final class Posix {

    static final int O_RDWR = 2;
    static final int O_NOCTTY = Platform.isMac() ? 0x20000 : 0x100;
    static final int O_NONBLOCK = Platform.isMac() ? 0x4 : 0x800;
    static final int F_SETFL = 4;
    static final int TCSANOW = 0;
    static final int TCIFLUSH = Platform.isMac() ? 1 : 0;
    static final short POLLIN = 0x1;
    static final short POLLHUP = 0x10;

    /** Larger than either system's {@code struct termios}. */
    static final int TERMIOS_BYTES = 256;

    private static final VariableArguments VARIABLE = supported() ? load() : null;

    private Posix() {}

    /** Whether this system is one on which the constants and layouts here hold. */
    static boolean supported() {
        return (Platform.isLinux() || Platform.isMac()) && Platform.is64Bit();
    }

    private static VariableArguments load() {
        Native.register(Posix.class, Platform.C_LIBRARY_NAME);
        return Native.load(Platform.C_LIBRARY_NAME, VariableArguments.class);
    }

    /** Functions whose last arguments vary are called another way than the rest. */
    interface VariableArguments extends Library {
        int fcntl(int file, int command, Object... arguments);
    }

    static int setFlags(int file, int flags) {
        return VARIABLE.fcntl(file, F_SETFL, flags);
    }

    static native int posix_openpt(int flags);

    static native int grantpt(int file);

    static native int unlockpt(int file);

    static native int ptsname_r(int file, byte[] name, long size);

    static native int open(String path, int flags);

    static native int close(int file);

    static native int pipe(int[] ends);

    static native long read(int file, byte[] into, long size);

    static native long write(int file, byte[] from, long size);

    static native int poll(Pointer files, long count, int timeoutMillis);

    static native int tcgetattr(int file, Pointer termios);

    static native int tcsetattr(int file, int when, Pointer termios);

    static native int tcflush(int file, int queue);

    static native void cfmakeraw(Pointer termios);

    static native String strerror(int number);
}
