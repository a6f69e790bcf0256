// Reads a session file with the public MCAP reader and prints what it finds, so that another implementation judges ours.
//
//   npm install @mcap/core @foxglove/wasm-zstd protobufjs     (in any folder)
//   node read-session.mjs SESSION.mcap
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const require = createRequire(path.join(process.cwd(), "package.json"));
const { McapIndexedReader, McapStreamReader } = require("@mcap/core");
const zstd = require("@foxglove/wasm-zstd");
const protobuf = require("protobufjs");
require("protobufjs/ext/descriptor");

const bytes = readFileSync(process.argv[2]);
await zstd.isLoaded;
const decompressHandlers = { zstd: (data, size) => zstd.decompress(data, Number(size)) };

function decoder(schema) {
  if (schema.encoding === "jsonschema") {
    JSON.parse(new TextDecoder().decode(schema.data));
    return (data) => JSON.parse(new TextDecoder().decode(data));
  }
  const root = protobuf.Root.fromDescriptor(schema.data);
  const type = root.lookupType(schema.name);
  return (data) => type.toObject(type.decode(data), { longs: String });
}

async function indexed() {
  const readable = {
    size: async () => BigInt(bytes.length),
    read: async (offset, size) => new Uint8Array(bytes.subarray(Number(offset), Number(offset + size))),
  };
  const reader = await McapIndexedReader.Initialize({ readable, decompressHandlers });
  console.log("header", reader.header.profile, reader.header.library);
  console.log("statistics", reader.statistics);
  for await (const metadata of reader.readMetadata()) console.log("metadata", metadata.name, metadata.metadata);
  for await (const attachment of reader.readAttachments()) {
    JSON.parse(new TextDecoder().decode(attachment.data));
    console.log("attachment", attachment.name, attachment.data.length);
  }
  const decoders = new Map([...reader.schemasById].map(([id, schema]) => [id, decoder(schema)]));
  let messages = 0;
  let last;
  for await (const message of reader.readMessages({ validateCrcs: true })) {
    const channel = reader.channelsById.get(message.channelId);
    const value = decoders.get(channel.schemaId)(message.data);
    messages += 1;
    if (value.counts !== undefined) {
      if (value.counts.length !== value.channels * value.device_offset_micros.length) throw new Error("counts do not fit");
      last = { topic: channel.topic, samples: value.device_offset_micros.length, counts: value.counts.slice(0, 5) };
    }
  }
  console.log("indexed reader: messages", messages, "last block", last);
}

function streamed() {
  const reader = new McapStreamReader({ decompressHandlers, validateCrcs: true });
  reader.append(bytes);
  const seen = {};
  for (let record = reader.nextRecord(); record !== undefined; record = reader.nextRecord()) {
    seen[record.type] = (seen[record.type] ?? 0) + 1;
  }
  console.log("stream reader: done", reader.done(), seen);
}

await indexed();
streamed();
