/**
 * Unpacks a file of the index. Throws where it is cut or damaged, which gzip's own checksum and
 * length show (RFC 1952 §2.3.1); a host that has unpacked it on the way has checked it too.
 */
export async function unzipped(bytes: Uint8Array): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const stream = new Blob([Uint8Array.from(bytes)])
    .stream()
    .pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** The JSON value in a packed file of the index. */
export async function unzippedJson(bytes: Uint8Array): Promise<unknown> {
  const value: unknown = JSON.parse(new TextDecoder().decode(await unzipped(bytes)));
  return value;
}
