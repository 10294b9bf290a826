import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';

/** How often each reader is tried: `FUZZ_RUNS=2000 vitest run --project unit test/faults` for a long look. */
export const fuzzRuns = (ordinary: number) => ({
  endOnFailure: true,
  numRuns: process.env.FUZZ_RUNS === undefined ? ordinary : Number(process.env.FUZZ_RUNS),
  ...(process.env.FUZZ_SEED === undefined ? {} : { seed: Number(process.env.FUZZ_SEED) }),
});

/** What one run of the command line came to. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

// What JavaScript says, and never this program.
const mishaps =
  /Cannot (?:read|set) prop|Cannot (?:convert|mix)|is not (?:a function|iterable|defined|a constructor)|Maximum call stack|Invalid (?:time value|string length|date|array length)|\[object |^\s+at .*:\d+:\d+|\bNaN\b|out of range|malformed|\bundefined\b|unread facet/m;

/** Either it was read and what follows makes sense, or one sentence names the file, and nothing was written. */
export const isSensible = ({ code, out, err }: Ran, file: string, written: readonly string[] = []): void => {
  expect(`${out}${err}`.match(mishaps)?.[0]).toBeUndefined();
  if (code === 3) {
    expect(out).toBe('');
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err).toContain(file);
    expect(err).toMatch(/[.!?)]\n$/);
    for (const each of written) expect(existsSync(each), `${each} was written`).toBe(false);
  } else {
    expect(code).toBeLessThan(3);
    expect(err).toBe('');
  }
};

/** Does something with an empty folder that is gone afterwards. */
export const inFolder = async <T>(work: (at: (name: string) => string) => Promise<T>): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'damaged-'));
  try {
    return await work((name) => join(folder, name));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
