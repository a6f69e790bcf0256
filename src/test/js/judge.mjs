// Another implementation of MCAP, @mcap/core, judges a session file of ours, and writes two for our reader to judge.
//
//   node judge.mjs SESSION.mcap [FOLDER]
//
// Checks every checksum, message and attachment by index and in sequence; any fault is an exception and status 1. With a
// FOLDER it also writes there what it read, anew: rewritten.mcap (profile palpa, chunks of its own size, not compressed)
// and foreign.mcap (another profile).
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { McapIndexedReader, McapStreamReader, McapWriter } from "@mcap/core";
import zstd from "@foxglove/wasm-zstd";
import protobuf from "protobufjs";
import "protobufjs/ext/descriptor/index.js";

const CHUNK_BYTES = 100_000;
const bytes = readFileSync(process.argv[2]);
await zstd.isLoaded;
const decompressHandlers = { zstd: (data, size) => zstd.decompress(data, Number(size)) };
const parse = (data) => JSON.parse(new TextDecoder().decode(data));

function must(holds, what) {
  if (!holds) throw new Error(what);
}

function decoder(schema) {
  if (schema.encoding === "jsonschema") {
    parse(schema.data);
    return parse;
  }
  must(schema.encoding === "protobuf", `schema encoding ${schema.encoding}`);
  const type = protobuf.Root.fromDescriptor(schema.data).lookupType(schema.name);
  return (data) => type.toObject(type.decode(data), { longs: String });
}

function samplesOf(block) {
  const samples = 1 + (block.device_step_micros ?? block.deviceStepMicros ?? []).length;
  const counts = block.count_steps ?? block.countSteps ?? [];
  must(counts.length === block.channels * samples, `${counts.length} counts for ${samples} samples`);
  return samples;
}

async function indexed() {
  const readable = {
    size: async () => BigInt(bytes.length),
    read: async (offset, size) => new Uint8Array(bytes.subarray(Number(offset), Number(offset + size))),
  };
  const reader = await McapIndexedReader.Initialize({ readable, decompressHandlers });
  must(reader.header.profile === "palpa" && reader.header.library === "palpa", "profile or library");
  const content = { metadata: [], attachments: [], messages: [], channels: reader.channelsById, schemas: reader.schemasById };
  for await (const metadata of reader.readMetadata()) content.metadata.push(metadata);
  for await (const attachment of reader.readAttachments()) {
    parse(attachment.data);
    content.attachments.push(attachment);
  }
  const decoders = new Map([...reader.schemasById].map(([id, schema]) => [id, decoder(schema)]));
  let samples = 0;
  for await (const message of reader.readMessages({ validateCrcs: true })) {
    const channel = reader.channelsById.get(message.channelId);
    const value = decoders.get(channel.schemaId)(message.data);
    samples += channel.topic.endsWith("/raw") ? samplesOf(value) : 0;
    content.messages.push(message);
  }
  must(BigInt(content.messages.length) === reader.statistics.messageCount, "message count of the statistics");
  must(content.attachments.length === reader.statistics.attachmentCount, "attachment count of the statistics");
  must(content.metadata.length === reader.statistics.metadataCount, "metadata count of the statistics");
  const last = content.messages.reduce((most, { logTime }) => (logTime > most ? logTime : most), 0n);
  must(last === reader.statistics.messageEndTime, "end time of the statistics");
  console.log(`by index: ${content.messages.length} messages, ${samples} samples, ${content.attachments.length} attachments`);
  return content;
}

function streamed(messages) {
  const reader = new McapStreamReader({ decompressHandlers, validateCrcs: true });
  reader.append(bytes);
  const seen = {};
  for (let record = reader.nextRecord(); record !== undefined; record = reader.nextRecord()) {
    seen[record.type] = (seen[record.type] ?? 0) + 1;
  }
  must(reader.done(), "the stream reader is not done");
  must(seen.Message === messages, `${seen.Message} messages in sequence, ${messages} by index`);
  console.log("in sequence:", JSON.stringify(seen));
}

async function rewritten(content, profile, file) {
  const parts = [];
  let position = 0n;
  const writable = {
    position: () => position,
    write: async (part) => {
      parts.push(part.slice());
      position += BigInt(part.byteLength);
    },
  };
  const writer = new McapWriter({ writable, chunkSize: CHUNK_BYTES });
  await writer.start({ profile, library: "another" });
  for (const metadata of content.metadata) await writer.addMetadata(metadata);
  for (const attachment of content.attachments) await writer.addAttachment(attachment);
  const schemas = new Map();
  for (const [id, schema] of content.schemas) schemas.set(id, await writer.registerSchema(schema));
  const channels = new Map();
  for (const [id, channel] of content.channels) {
    channels.set(id, await writer.registerChannel({ ...channel, schemaId: schemas.get(channel.schemaId) }));
  }
  for (const message of content.messages) {
    await writer.addMessage({ ...message, channelId: channels.get(message.channelId) });
  }
  await writer.end();
  writeFileSync(file, Buffer.concat(parts));
}

const content = await indexed();
streamed(content.messages.length);
if (process.argv[3]) {
  mkdirSync(process.argv[3], { recursive: true });
  await rewritten(content, "palpa", path.join(process.argv[3], "rewritten.mcap"));
  await rewritten(content, "ros2", path.join(process.argv[3], "foreign.mcap"));
}
