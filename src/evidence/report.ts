import { sentence } from '../i18n/index.ts';
import type { Args, Locale, Words } from '../model/index.ts';
import { paragraph } from '../reporters/text/layout.ts';
import { evidenceWords as words } from './words.ts';

/** What was found of a bundle of evidence. */
export interface Verified {
  readonly manifest: {
    readonly toolVersion: string;
    readonly account: string;
    readonly inventoryTakenAt: string;
    readonly parts: readonly unknown[];
  };
  readonly altered: readonly string[];
  readonly verdicts: number;
  readonly changed: readonly {
    readonly id: string;
    readonly was: string | null;
    readonly is: string | null;
    readonly why: keyof typeof words.why;
  }[];
  readonly otherReports: readonly string[] | null;
}

export interface VerifiedBy {
  readonly locale: Locale;
  readonly version: string;
  readonly formats: number;
}

// Enough to see what happened; the count says the rest.
const shown = 50;

/** What `verify` says to a person: hashes, verdicts, reports. */
export const renderVerification = (verified: Verified, { locale, version, formats }: VerifiedBy): string => {
  const { manifest, altered, verdicts, changed, otherReports } = verified;
  const { account, inventoryTakenAt: takenAt, toolVersion, parts } = manifest;
  const translate = (text: Words, args: Args) => sentence(text, locale, args);
  const origin = translate(words.origin, { account, takenAt, version: toolVersion });
  if (altered.length > 0) return lines([origin, translate(words.altered, { parts: altered, n: altered.length })]);
  const whole = translate(words.whole, { n: parts.length });
  const same = changed.length === 0;
  const judged = translate(same ? words.same : words.changed, { version, n: same ? verdicts : changed.length });
  const rows = changed.slice(0, shown).map(({ id, was, is, why }) =>
    translate(words.change, {
      id,
      was: was ?? translate(words.none, {}),
      is: is ?? translate(words.none, {}),
      why: translate(words.why[why], {}),
    }),
  );
  const more = changed.length > shown ? [translate(words.andMore, { n: changed.length - shown })] : [];
  return lines([origin, whole, judged], [...rows, ...more], [reportsLine(otherReports)]);

  function reportsLine(other: readonly string[] | null): string {
    if (other === null) return translate(words.reportsOtherVersion, { version: toolVersion, ours: version });
    return other.length === 0
      ? translate(words.reportsSame, { n: formats })
      : translate(words.reportsOther, { parts: other, n: other.length });
  }
};

const lines = (first: readonly string[], rows: readonly string[] = [], last: readonly string[] = []): string =>
  [
    ...first.flatMap((text) => paragraph(text)),
    ...rows.flatMap((text) => paragraph(text, 2, '- ')),
    ...last.flatMap((text) => paragraph(text)),
    '',
  ].join('\n');
