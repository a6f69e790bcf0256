package palpa.protocol;

import java.util.Optional;
import palpa.model.GloveUid;
import palpa.model.Hand;

/**
 * A glove's answer to a hello request.
 *
 * @param protocolMajor major version it speaks; another one than ours is refused
 * @param protocolMinor minor version; a newer one is tolerated
 * @param bootId a random number drawn at each start, unsigned 32 bits
 * @param maxRateHertz highest sampling rate
 * @param descriptorHash CRC of its descriptor, unsigned 16 bits, so that a known descriptor need not be asked again
 */
public record Hello(
        int protocolMajor,
        int protocolMinor,
        GloveUid uid,
        Optional<Hand> hand,
        String firmwareName,
        String firmwareVersion,
        long bootId,
        int maxRateHertz,
        int descriptorHash) {}
