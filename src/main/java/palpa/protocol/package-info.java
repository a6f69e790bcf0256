/** Bytes to frames and back: COBS, CRC, layout of every message. Knows no port and no clock. */
package palpa.protocol;
