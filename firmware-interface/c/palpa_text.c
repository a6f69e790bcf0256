#include "palpa_text.h"

#include <stdio.h>

static char side_letter(const palpa_glove *glove)
{
    return glove->side == PALPA_SIDE_LEFT ? 'L' : glove->side == PALPA_SIDE_RIGHT ? 'R' : 'U';
}

/* Adds the checksum to a line that begins with '$', and ends it. */
static size_t seal(char *line, size_t length, size_t capacity)
{
    if (length + 7 > capacity || length + 5 > PALPA_MAX_LINE_BYTES) {
        return 0;
    }
    uint16_t crc = palpa_crc16(0xFFFF, (const uint8_t *)line + 1, length - 1);
    return length + (size_t)snprintf(line + length, capacity - length, "*%04X\n", crc);
}

size_t palpa_text_sample(const palpa_glove *glove, uint32_t sequence, uint32_t device_micros, const int32_t *counts,
                         char *line, size_t capacity)
{
    int written = snprintf(line, capacity, "$%c,%lu,%lu", side_letter(glove), (unsigned long)sequence,
                           (unsigned long)device_micros);
    size_t length = (size_t)written;
    for (uint8_t n = 0; n < glove->channel_count && length < capacity; n++) {
        length += (size_t)snprintf(line + length, capacity - length, ",%ld", (long)counts[n]);
    }
    return length < capacity ? seal(line, length, capacity) : 0;
}

size_t palpa_text_identity(const palpa_glove *glove, char *line, size_t capacity)
{
    int written = snprintf(line, capacity, "$I,%d.%d,%c,%08lX%08lX,%08lX,%u,%u,%s,%s", PALPA_MAJOR, PALPA_MINOR,
                           side_letter(glove), (unsigned long)(glove->uid >> 32),
                           (unsigned long)(glove->uid & 0xFFFFFFFFu), (unsigned long)glove->boot_id,
                           (unsigned)glove->adc_bits, (unsigned)glove->highest_rate_hertz, glove->firmware_name,
                           glove->firmware_version);
    size_t length = (size_t)written;
    for (uint8_t n = 0; n < glove->channel_count && length < capacity; n++) {
        length += (size_t)snprintf(line + length, capacity - length, ",%s", glove->channels[n].name);
    }
    return length < capacity ? seal(line, length, capacity) : 0;
}
