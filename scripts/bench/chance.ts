/** Chance that is the same each time. */
export interface Chance {
  readonly whole: (from: number, to: number) => number;
  readonly oneOf: <T>(all: readonly T[]) => T;
  /** An id as EC2 gives them, which nothing else has. */
  readonly id: (kind: string) => string;
  readonly address: () => string;
}

/** Chance that begins at this text: https://github.com/bryc/code/blob/master/jshash/PRNGs.md#mulberry32 */
export const chanceFrom = (seed: string): Chance => {
  let state = Array.from(seed).reduce((sum, sign) => Math.imul(sum, 31) + (sign.codePointAt(0) ?? 0), 7);
  const next = (): number => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from));
  const hex = () =>
    whole(0, 2 ** 32)
      .toString(16)
      .padStart(8, '0');
  return {
    whole,
    oneOf: (all) => all[whole(0, all.length)] as (typeof all)[number],
    id: (kind) => `${kind}-0${hex()}${hex()}`,
    address: () => `203.${whole(0, 256)}.${whole(0, 256)}.${whole(0, 256)}`,
  };
};
