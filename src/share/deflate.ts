type Bytes = Uint8Array<ArrayBuffer>;

function join(chunks: readonly Uint8Array[], length: number): Bytes {
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

/** A stream of slices, each handed out only when it is asked for. */
function slices(bytes: Bytes, size: number): ReadableStream<Bytes> {
  let at = 0;
  return new ReadableStream<Bytes>(
    {
      pull(controller) {
        if (at >= bytes.length) return controller.close();
        controller.enqueue(bytes.subarray(at, at + size));
        at += size;
      },
    },
    { highWaterMark: 0 },
  );
}

/** All that a stream gives, or null as soon as it has given more than `limit` bytes; the rest is then never asked for. */
async function collect(stream: ReadableStream<Uint8Array>, limit: number): Promise<Bytes | null> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return join(chunks, length);
    length += value.length;
    if (length > limit) {
      await reader.cancel().catch(() => undefined);
      return null;
    }
    chunks.push(value);
  }
}

export async function deflate(bytes: Bytes): Promise<Bytes> {
  const packed = await collect(slices(bytes, 0x10000).pipeThrough(new CompressionStream('deflate-raw')), Infinity);
  return packed ?? new Uint8Array();
}

/**
 * Bytes that go in at a time. A browser unpacks all that it was handed before anybody can look, at most 1,032 bytes for one, so this
 * bounds what a packed bomb gets hold of past the limit: about a megabyte.
 */
const handed = 1024;

/** null past `limit` bytes. Rejects where the bytes are no deflate stream, or end too early. */
export function inflate(bytes: Bytes, limit: number): Promise<Bytes | null> {
  return collect(slices(bytes, handed).pipeThrough(new DecompressionStream('deflate-raw')), limit);
}
