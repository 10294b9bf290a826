/** A part of the page that can be shortened: its rows stand in order of weight, gravest first. */
export interface Section {
  /** Stands before the rows, however few of them there is room for. */
  readonly opening: string;
  readonly count: number;
  /** Made when it is asked for, since most of very many have no room. */
  readonly row: (at: number) => string;
  /** Stands after them. */
  readonly closing: string;
  /** What is said in the place of so many rows. */
  readonly leftOut: (n: number) => string;
}

const bytesOf = (text: string): number => Buffer.byteLength(text) + 1;

/** Says how many rows of each section fit: those of an earlier one of the `order` before those of a later one. */
export const fitted = (order: readonly Section[], room: number): ReadonlyMap<Section, number> => {
  const fixed = order.reduce((sum, each) => sum + bytesOf(whole(each, 0)), 0);
  let left = room - fixed;
  return new Map(
    order.map((section) => {
      let kept = 0;
      while (kept < section.count && left >= 0) {
        left -= bytesOf(section.row(kept));
        if (left >= 0) kept += 1;
      }
      if (kept < section.count) left = 0;
      return [section, kept];
    }),
  );
};

/** A section with its first rows. */
export const whole = ({ opening, count, row, closing, leftOut }: Section, kept: number): string => {
  const rest = count - kept;
  const rows = Array.from({ length: kept }, (_, at) => row(at));
  return [opening, ...rows, closing, ...(rest === 0 ? [] : [`${leftOut(rest)}\n`])]
    .filter((part) => part !== '')
    .join('\n');
};
