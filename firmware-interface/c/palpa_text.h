/*
 * The text lane of full trust (PROTOCOL.md, section 8). Each function writes a line, its LF and a terminating zero, and
 * returns the line's length, or 0 where it does not fit.
 */
#ifndef PALPA_TEXT_H
#define PALPA_TEXT_H

#include "palpa_glove.h"

#ifdef __cplusplus
extern "C" {
#endif

size_t palpa_text_sample(const palpa_glove *glove, uint32_t sequence, uint32_t device_micros, const int32_t *counts,
                         char *line, size_t capacity);
size_t palpa_text_identity(const palpa_glove *glove, char *line, size_t capacity);

#ifdef __cplusplus
}
#endif

#endif
