import { sentence } from '../../i18n/index.ts';
import { reportWords as words } from '../../i18n/report-words.ts';
import { type Locale, type Report, severities } from '../../model/index.ts';
import type { Texts } from '../wording.ts';
import { type Block, failureBlocks } from './failures.ts';
import { head } from './head.ts';
import { paragraph } from './layout.ts';
import { unknownLines } from './unknowns.ts';

export interface DigestOptions {
  readonly locale: Locale;
  readonly texts: Texts;
  /** UTF-8 bytes that the digest may have; the least grave findings are left out first, and the digest says how many. */
  readonly maxBytes?: number;
}

/** The text that a person reads: plain, 80 columns, conclusion and coverage first. */
export const renderDigest = (report: Report, options: DigestOptions): string => {
  const { locale, texts, maxBytes = Number.POSITIVE_INFINITY } = options;
  const fixed = [...head(report, locale), ...unknownLines(report, texts, locale), ...usage(report, locale)];
  const blocks = failureBlocks(report, texts, locale);
  const { kept, dropped } = fitted(blocks, maxBytes - bytesOf(fixed) - roomForNote);
  const text = [
    ...head(report, locale),
    ...kept.flatMap(({ lines }) => lines),
    ...leftOut(dropped, locale),
    ...unknownLines(report, texts, locale),
    ...usage(report, locale),
    '',
  ].join('\n');
  return cut(text, maxBytes);
};

const roomForNote = 400;

const bytesOf = (lines: readonly string[]): number => lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);

// Blocks stand in order of severity, so what does not fit is always the least grave.
const fitted = (blocks: readonly Block[], room: number) => {
  let left = room;
  let end = 0;
  while (end < blocks.length) {
    const block = blocks[end] as Block;
    left -= bytesOf(block.lines);
    if (left < 0) break;
    end += 1;
  }
  return { kept: blocks.slice(0, end), dropped: blocks.slice(end) };
};

const leftOut = (dropped: readonly Block[], locale: Locale): readonly string[] => {
  const counts = severities.flatMap((severity) => {
    const n = dropped.filter((block) => block.severity === severity).reduce((sum, block) => sum + block.findings, 0);
    return n === 0 ? [] : [{ n, words: sentence(words.counted[severity], locale, { n }) }];
  });
  if (counts.length === 0) return [];
  const n = counts.reduce((sum, each) => sum + each.n, 0);
  return [
    '',
    ...paragraph(sentence(words.leftOut, locale, { n, severities: counts.map((each) => each.words).join(', ') })),
  ];
};

// Only a report whose unknowns alone burst the limit comes to this.
const cut = (text: string, maxBytes: number): string => {
  if (Buffer.byteLength(text) <= maxBytes) return text;
  const whole = Buffer.from(text)
    .subarray(0, maxBytes - 4)
    .toString('utf8');
  return `${whole.slice(0, whole.lastIndexOf('\n'))}\n…`;
};

// A replay calls nothing, and has nothing to say here.
const usage = ({ usage: { calls, seconds, peakMemoryMb } }: Report, locale: Locale): readonly string[] =>
  calls.length === 0
    ? []
    : [
        '',
        ...paragraph(
          sentence(words.usageLine, locale, {
            calls: calls.reduce((sum, each) => sum + each.calls, 0),
            throttles: calls.reduce((sum, each) => sum + each.throttles, 0),
            seconds: seconds.toFixed(1),
            memory: Math.round(peakMemoryMb),
          }),
        ),
      ];
