package palpa.export;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash by which exported files and samples are verified (FIPS 180-4). Stateless. */
final class Sha256 {

    private Sha256() {}

    static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException broken) {
            throw new IllegalStateException("every Java platform has SHA-256", broken);
        }
    }
}
