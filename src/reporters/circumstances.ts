import { reportWords as words } from '../i18n/report/index.ts';
import type { Arg, Args, Words } from '../model/index.ts';
import type { CoverageView, Remark } from '../report/index.ts';

/** A sentence that is yet to be put into a language, with what belongs into it. */
export interface Wording {
  readonly words: Words;
  readonly args: Args;
}

/** Where nobody looked, and why; `listed` puts the names of regions as the format does. */
export const notScanned = (
  { disabled, notSelected }: CoverageView,
  listed: (regions: readonly string[]) => Arg,
): readonly Wording[] => [
  ...(disabled.length === 0
    ? []
    : [{ words: words.notScannedDisabled, args: { n: disabled.length, regions: listed(disabled) } }]),
  ...(notSelected.length === 0 ? [] : [{ words: words.notScannedChosen, args: { regions: listed(notSelected) } }]),
];

/** A remark in words; `moment` writes a moment as its reader does. */
export const remarkIn = (remark: Remark, moment: (at: string) => string): Wording => {
  switch (remark.kind) {
    case 'audience':
      return { words: words.audience[remark.audience], args: {} };
    case 'excluded':
      return { words: words.excludedLine, args: { n: remark.resources } };
    case 'cut-short':
      return { words: words.cutShort[remark.why], args: {} };
    case 'saved':
      return { words: words.savedOn, args: { date: moment(remark.takenAt) } };
  }
};
