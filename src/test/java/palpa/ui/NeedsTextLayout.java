package palpa.ui;

import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * A test that draws text with JavaFX. On Linux it lays text out with Pango, which neither it nor a JDK brings along: on a
 * machine without, the test is skipped and says why.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@EnabledIf(
        value = "palpa.ui.NeedsTextLayout$Pango#isThere",
        disabledReason = "no Pango on this machine (Debian: libpangoft2-1.0-0), so screens cannot be drawn")
public @interface NeedsTextLayout {

    /** Looks for the library. */
    final class Pango {

        private Pango() {}

        static boolean isThere() {
            return !Platform.isLinux() || isLoadable("libpangoft2-1.0.so.0");
        }

        private static boolean isLoadable(String library) {
            try {
                return NativeLibrary.getInstance(library) != null;
            } catch (UnsatisfiedLinkError missing) {
                return false;
            }
        }
    }
}
