package palpa.session;

import java.nio.file.Path;
import java.util.Objects;

/** Where this user's own choices are kept. */
public final class UserFolder {

    private UserFolder() {}

    /** The folder {@code palpa} in this user's configuration ({@code XDG_CONFIG_HOME}, or ~/.config); it may not exist. */
    public static Path configuration() {
        String configured = System.getenv("XDG_CONFIG_HOME");
        Path home = Path.of(Objects.requireNonNullElse(System.getProperty("user.home"), "."));
        Path folder = configured == null || configured.isBlank() ? home.resolve(".config") : Path.of(configured);
        return folder.resolve("palpa");
    }
}
