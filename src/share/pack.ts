import { fromBase64url, toBase64url } from './base64url.ts';
import { deflate, inflate } from './deflate.ts';

/** FNV-1a, 32 bits: one changed byte always changes it. Deflate itself would not notice a 3 that became a 4. */
function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

const checksumLength = 4;

/** Text → base64url of a checksum (4 bytes, big-endian) and the deflated UTF-8. */
export async function pack(text: string): Promise<string> {
  const packed = await deflate(new TextEncoder().encode(text));
  const bytes = new Uint8Array(checksumLength + packed.length);
  new DataView(bytes.buffer).setUint32(0, checksum(packed));
  bytes.set(packed, checksumLength);
  return toBase64url(bytes);
}

export type Unpacked = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'damaged' } | { readonly kind: 'too large' };

/** What `pack` made, back; at most `limit` bytes of it. */
export async function unpack(packed: string, limit: number): Promise<Unpacked> {
  const bytes = fromBase64url(packed);
  if (!bytes || bytes.length <= checksumLength) return { kind: 'damaged' };
  const content = bytes.slice(checksumLength);
  if (new DataView(bytes.buffer).getUint32(0) !== checksum(content)) return { kind: 'damaged' };
  try {
    const unpacked = await inflate(content, limit);
    return unpacked ? { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(unpacked) } : { kind: 'too large' };
  } catch {
    return { kind: 'damaged' };
  }
}
