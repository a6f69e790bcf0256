/*
 * How a glove behaves (PROTOCOL.md, section 6): what to answer, and whether to stream. The caller samples and sends.
 */
#ifndef PALPA_SESSION_H
#define PALPA_SESSION_H

#include "palpa_glove.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct {
    const palpa_glove *glove;
    palpa_receiver receiver;
    uint8_t buffer[PALPA_FRAME_BYTES(PALPA_MAX_COMMAND_BYTES)];
    bool streaming;
    bool descriptor_wanted; /* set by a request; send palpa_write_descriptor and clear it */
    uint16_t rate_hertz;
    uint8_t samples_per_frame;
    uint32_t channel_mask;
    uint32_t heard_millis;  /* last ping or start */
    uint32_t status_millis; /* last status */
    uint16_t bad_commands;
} palpa_session;

void palpa_session_init(palpa_session *session, const palpa_glove *glove);

/* Takes one byte; returns the length of the reply put into reply (PALPA_REPLY_BYTES of room), or 0. */
size_t palpa_session_receive(palpa_session *session, uint8_t byte, uint32_t now_millis, uint32_t now_micros,
                             uint8_t *reply, size_t capacity);

/* Watchdog: call it often. True once, when streaming has just been stopped for want of a ping. */
bool palpa_session_watch(palpa_session *session, uint32_t now_millis);

/* True once a second while streaming: send a status. */
bool palpa_session_status_due(palpa_session *session, uint32_t now_millis);

#ifdef __cplusplus
}
#endif

#endif
