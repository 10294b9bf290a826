import { breathe } from './breathe.ts';
import type { SecretPattern } from './secret-match.ts';
import { patternsInText, type Suspicion, textsBehind } from './suspicion.ts';

// Characters that are looked at in one go, some tenths of a second at the very most.
const atOnce = 16_384;

/**
 * The lines of a long text that look as if they held a secret, as `suspectLines` finds them: a line that stands there many times
 * is looked at once, a very long one piece by piece, and the rest of the program goes on meanwhile.
 */
export const suspectLinesIn = async (text: string): Promise<readonly Suspicion[]> => {
  const known = new Map<string, readonly SecretPattern[]>();
  const suspects: Suspicion[] = [];
  let looked = 0;
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    let patterns = known.get(line);
    if (patterns === undefined) {
      patterns = await patternsInLong(line);
      known.set(line, patterns);
      looked += line.length;
      if (looked > atOnce) {
        await breathe();
        looked = 0;
      }
    }
    if (patterns.length > 0) suspects.push({ line: index + 1, patterns });
  }
  return suspects;
};

const patternsInLong = async (line: string): Promise<readonly SecretPattern[]> => {
  const found = new Set<SecretPattern>();
  for (const text of [line, ...textsBehind(line)])
    for (const piece of piecesOf(text)) {
      for (const pattern of patternsInText(piece)) found.add(pattern);
      if (text.length > atOnce) await breathe();
    }
  return [...found].toSorted();
};

/** A text in pieces that overlap by half, so that what is no longer than that stands whole in one; cut between words where it can be. */
function* piecesOf(text: string): Iterable<string> {
  let from = 0;
  while (from + atOnce < text.length) {
    yield text.slice(from, from + atOnce);
    const middle = from + atOnce / 2;
    const word = text.slice(middle - 256, middle).search(/[\s"',;&](?=[^\s"',;&]*$)/);
    from = word < 0 ? middle : middle - 256 + word;
  }
  yield text.slice(from);
}
