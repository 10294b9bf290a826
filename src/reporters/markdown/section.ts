/** A part of the page that can be shortened: its rows stand in order of weight, gravest first. */
export interface Section {
  /** Stands before the rows, however few of them there is room for. */
  readonly opening: string;
  readonly rows: readonly string[];
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
      const over = section.rows.findIndex((row) => {
        left -= bytesOf(row);
        return left < 0;
      });
      if (over >= 0) left = 0;
      return [section, over < 0 ? section.rows.length : over];
    }),
  );
};

/** A section with its first rows. */
export const whole = ({ opening, rows, closing, leftOut }: Section, kept: number): string => {
  const rest = rows.length - kept;
  return [opening, ...rows.slice(0, kept), closing, ...(rest === 0 ? [] : [`${leftOut(rest)}\n`])]
    .filter((part) => part !== '')
    .join('\n');
};
