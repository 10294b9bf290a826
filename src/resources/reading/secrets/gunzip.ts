// Far more than 16 KB of user data hold of text; a bomb holds more.
const mostBytes = 512 * 1024;

/** What gzip holds; null where it breaks off, is damaged, or holds more than half a megabyte. What is wrong with it is not told: nobody knows what that quotes. */
export const gunzipped = (bytes: Uint8Array): Promise<Uint8Array | null> => unpacked(bytes).catch(() => null);

const unpacked = async (bytes: Uint8Array): Promise<Uint8Array | null> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream('gzip'));
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > mostBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};
