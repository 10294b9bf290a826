// Far more than 16 KB of user data hold of text; a bomb holds more. A script shrinks to a tenth, and a bomb to a thousandth.
const mostBytes = 512 * 1024;
const mostTimes = 100;
const alwaysBytes = 32 * 1024;

/** How much may still be unpacked of one user data: archives in an archive share it. */
export interface Allowance {
  left: number;
}

/** What one user data may unpack to, in bytes. */
export const allowanceOf = (packed: Uint8Array): Allowance => ({
  left: Math.min(mostBytes, Math.max(alwaysBytes, packed.length * mostTimes)),
});

/**
 * What gzip holds; null where it breaks off, is damaged, or holds more than is allowed. It is counted while it is unpacked. What
 * is wrong with it is not told: nobody knows what that quotes.
 */
export const gunzipped = (bytes: Uint8Array, allowance: Allowance): Promise<Uint8Array | null> =>
  unpacked(bytes, allowance).catch(() => null);

const unpacked = async (bytes: Uint8Array, allowance: Allowance): Promise<Uint8Array | null> => {
  const chunks: Uint8Array[] = [];
  const stream = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream('gzip'));
  for await (const chunk of stream) {
    allowance.left -= chunk.length;
    if (allowance.left < 0) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};
