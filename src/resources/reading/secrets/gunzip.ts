// Far more than 16 KB of user data hold of text; a bomb holds more.
const mostBytes = 512 * 1024;

/** What gzip holds; null where it breaks off, is damaged, or holds more than half a megabyte. */
export const gunzipped = async (bytes: Uint8Array): Promise<Uint8Array | null> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    const unpacked = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream('gzip'));
    for await (const chunk of unpacked) {
      size += chunk.length;
      if (size > mostBytes) return null;
      chunks.push(chunk);
    }
  } catch {
    // What the decompressor says of it is left out: nobody knows what it quotes.
    return null;
  }
  return Buffer.concat(chunks);
};
