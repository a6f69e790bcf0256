package palpa.serial;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import palpa.model.UserProblem;
import palpa.session.ByteSource;
import palpa.session.PortException;
import palpa.session.PortTrouble;

/**
 * One end of a pseudo-terminal; a host opens the other end, as often as it likes, like a serial port.
 *
 * <p>One thread reads, one writes, any closes. Nothing blocks on a host: what a late one does not take waits in a
 * {@link Backlog}, and is passed on by the next write or read; a write while that is full, or while no host has the port
 * open, is dropped whole and counted. What a host left unread when it closed the port is thrown away, so that the next one
 * begins on a clean line.
 */
public final class PseudoTerminal implements ByteSource {

    /** How often a port that nobody has open is looked at, milliseconds. */
    private static final int IDLE_MILLIS = 10;

    private static final int NAME_BYTES = 128;

    private final int master;
    private final int[] wakePipe;
    private final String farName;
    private final TerminalLink link;
    private final PollSet polled;
    private final ReentrantReadWriteLock open = new ReentrantReadWriteLock();
    private final AtomicLong dropped = new AtomicLong();
    private final Backlog backlog = new Backlog();
    private volatile boolean closing;
    private volatile boolean hostThere;
    private boolean closed;

    private PseudoTerminal(int master, int[] wakePipe, Path linkPath) throws UserProblem {
        this.master = master;
        this.wakePipe = wakePipe;
        checked(Posix.grantpt(master));
        checked(Posix.unlockpt(master));
        byte[] name = new byte[NAME_BYTES];
        checked(-Math.abs(Posix.ptsname_r(master, name, NAME_BYTES)));
        farName = Native.toString(name, StandardCharsets.US_ASCII.name());
        checked(Posix.setFlags(master, Posix.O_RDWR | Posix.O_NONBLOCK));
        checked(cleanLine());
        polled = new PollSet(master, wakePipe[0]);
        link = TerminalLink.make(linkPath, Path.of(farName));
    }

    /**
     * Makes a pseudo-terminal and links its far end to {@code linkPath}; this is {@link
     * palpa.session.PseudoTerminals#open}.
     */
    public static PseudoTerminal open(Path linkPath) throws UserProblem {
        if (!Posix.supported()) {
            throw new UserProblem("glove.terminal_unsupported", System.getProperty("os.name"));
        }
        int master = checked(Posix.posix_openpt(Posix.O_RDWR | Posix.O_NOCTTY));
        int[] pipe = new int[2];
        try {
            checked(Posix.pipe(pipe));
            return new PseudoTerminal(master, pipe, linkPath);
        } catch (UserProblem problem) {
            closeAll(master, pipe);
            throw problem;
        }
    }

    private static void closeAll(int master, int[] pipe) {
        Posix.close(master);
        for (int end : pipe) {
            if (end > 0) {
                Posix.close(end);
            }
        }
    }

    private static int checked(int result) throws UserProblem {
        if (result < 0) {
            throw new UserProblem("glove.terminal_failed", Posix.strerror(Native.getLastError()));
        }
        return result;
    }

    /** Sets the far end to raw bytes and throws away what waits there; below 0 where that failed. */
    private int cleanLine() {
        int far = Posix.open(farName, Posix.O_RDWR | Posix.O_NOCTTY);
        if (far < 0) {
            return far;
        }
        try (Memory termios = new Memory(Posix.TERMIOS_BYTES)) {
            int read = Posix.tcgetattr(far, termios);
            Posix.cfmakeraw(termios);
            return read | Posix.tcsetattr(far, Posix.TCSANOW, termios) | Posix.tcflush(far, Posix.TCIFLUSH);
        } finally {
            Posix.close(far);
        }
    }

    @Override
    public String name() {
        return link.path().toString();
    }

    /** Bytes that no host took. */
    public long droppedBytes() {
        return dropped.get();
    }

    @Override
    public int read(byte[] into, int timeoutMillis) throws PortException {
        open.readLock().lock();
        try {
            checkOpen();
            if (nobodyThere(polled.await(0))) {
                hostLeft();
                polled.awaitSecond(Math.min(timeoutMillis, IDLE_MILLIS));
                return 0;
            }
            hostThere = true;
            backlog.drain(this::toHost);
            int happened = polled.await(timeoutMillis);
            checkOpen();
            boolean readable = (happened & Posix.POLLIN) != 0;
            return readable ? (int) Math.max(0, Posix.read(master, into, into.length)) : 0;
        } finally {
            open.readLock().unlock();
        }
    }

    private static boolean nobodyThere(int happened) {
        return (happened & Posix.POLLHUP) != 0 && (happened & Posix.POLLIN) == 0;
    }

    private void hostLeft() {
        if (hostThere) {
            hostThere = false;
            dropped.addAndGet(backlog.clear());
            cleanLine();
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws PortException {
        open.readLock().lock();
        try {
            checkOpen();
            byte[] part = offset == 0 ? bytes : Arrays.copyOfRange(bytes, offset, offset + length);
            if (!hostThere || !backlog.pass(part, length, this::toHost)) {
                dropped.addAndGet(length);
            }
        } finally {
            open.readLock().unlock();
        }
    }

    private int toHost(byte[] bytes, int count) {
        return (int) Math.max(0, Posix.write(master, bytes, count));
    }

    private void checkOpen() throws PortException {
        if (closing) {
            throw new PortException(PortTrouble.GONE, name(), "");
        }
    }

    @Override
    public void close() {
        closing = true;
        wakeReader();
        open.writeLock().lock();
        try {
            if (!closed) {
                closed = true;
                link.remove();
                closeAll(master, wakePipe);
            }
        } finally {
            open.writeLock().unlock();
        }
    }

    private void wakeReader() {
        open.readLock().lock();
        try {
            if (!closed) {
                Posix.write(wakePipe[1], new byte[1], 1);
            }
        } finally {
            open.readLock().unlock();
        }
    }
}
