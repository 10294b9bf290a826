import { reportWords as words } from '../../i18n/report/index.ts';
import { type Report, visible } from '../../model/index.ts';
import { type ReportView, viewOf } from '../../report/index.ts';
import { betterSection } from './better.ts';
import { type Entry, type Section, sectionLines } from './entry.ts';
import { exemptSection, mendSection } from './exempt.ts';
import { failureSections, undatedSection } from './failures.ts';
import { fitted, tally } from './fit.ts';
import { head } from './head.ts';
import { paragraph } from './layout.ts';
import { muteHintLines } from './mute-hints.ts';
import { newsSection } from './news.ts';
import { notVisibleSection } from './not-visible.ts';
import { openSection } from './open.ts';
import { type DigestOptions, type Page, pageOf } from './page.ts';
import { resolvedSection } from './resolved.ts';
import { totalLines } from './totals.ts';
import { uncheckedSection } from './unchecked.ts';
import { usageLines } from './usage.ts';

/** The text that a person reads: plain, 72 columns, conclusion and coverage first, then what is new. */
export const renderDigest = (report: Report, options: DigestOptions): string =>
  digestOf(viewOf(report, options.texts), options);

/** The same in pieces, none longer than what is told of one finding. However long it is, nothing is left out. */
export function* digestPieces(report: Report, options: Omit<DigestOptions, 'maxBytes' | 'bytesOf'>): Iterable<string> {
  for (const lines of wholeDigest(pageOf(viewOf(report, options.texts), options)))
    for (const line of lines) yield `${line}\n`;
}

/** The digest of a report that has been arranged already. */
export const digestOf = (view: ReportView, options: DigestOptions): string => {
  const page = pageOf(view, options);
  const { maxBytes, bytesOf = utf8Bytes } = options;
  if (maxBytes === undefined)
    return [...wholeDigest(page)]
      .flat()
      .map((line) => `${line}\n`)
      .join('');
  const sizeOf = (lines: readonly string[]) => lines.reduce((sum, line) => sum + bytesOf(`${line}\n`), 0);
  const sections = sectionsOf(page);
  const [top, end] = [head(page), endOf(page)];
  const room = maxBytes - sizeOf(top) - sizeOf(end) - sizeOf(wholeReport(page, [])) - bytesOf('\n');
  const whole = fitted(sections, room, sizeOf);
  const all = sections.flatMap(({ groups }) => groups.flatMap(({ entries }) => entries));
  const { kept, dropped } =
    whole.dropped.length === 0 ? whole : fitted(sections, room - sizeOf(wholeReport(page, all)), sizeOf);
  const lines = [
    ...top,
    ...wholeReport(page, dropped),
    ...[...sectionLines(sections, (entry) => kept.has(entry))].flat(),
    ...end,
    '',
  ];
  return cut(lines, maxBytes, bytesOf);
};

function* wholeDigest(page: Page): Iterable<readonly string[]> {
  yield head(page);
  yield wholeReport(page, []);
  yield* sectionLines(sectionsOf(page));
  yield endOf(page);
}

const endOf = (page: Page): readonly string[] => [...totalLines(page), ...muteHintLines(page), ...usageLines(page)];

const utf8Bytes = (text: string): number => Buffer.byteLength(text);

/** What the digest tells, in order. Where nothing was compared, all failures stand in full. */
const sectionsOf = (page: Page): readonly Section[] => {
  const { changes } = page.view;
  const exempt = [exemptSection(page), mendSection(page)];
  if (changes?.state !== 'compared')
    return [...failureSections(page), undatedSection(page), uncheckedSection(page), ...exempt];
  return [
    newsSection(changes.news, page),
    betterSection(changes.better, page),
    resolvedSection(changes, page),
    uncheckedSection(page),
    notVisibleSection(changes, page),
    openSection(changes.open, page),
    ...exempt,
  ];
};

/** What was left out, and where everything is. */
const wholeReport = (page: Page, dropped: readonly Entry[]): readonly string[] => {
  const { translate, fullReport } = page;
  const { findings, others } = tally(dropped);
  const counts = findings.filter(({ n }) => n > 0);
  const severities = counts.map(({ severity, n }) => translate(words.counted[severity], { n })).join(', ');
  const parts = [
    ...(counts.length === 0
      ? []
      : [translate(words.leftOutFindings, { n: counts.reduce((sum, { n }) => sum + n, 0), severities })]),
    ...(others === 0 ? [] : [translate(words.leftOutEntries, { n: others })]),
  ];
  const isStored = fullReport.kind === 'stored';
  const isLost = !isStored && fullReport.why === 'failed';
  if (parts.length === 0 && !isStored && !isLost) return [];
  return [
    '',
    ...(parts.length === 0 ? [] : paragraph(translate(words.leftOut, { parts: parts.join(', ') }))),
    ...(isLost ? paragraph(translate(words.reportNotStored)) : []),
    ...(parts.length === 0 && !isStored
      ? []
      : [translate(words.wholeReport), `  ${isStored ? visible(fullReport.uri) : '$ account-hygiene audit'}`]),
  ];
};

// Only where head and totals alone burst the limit.
const cut = (lines: readonly string[], maxBytes: number, bytesOf: (text: string) => number): string => {
  const text = lines.join('\n');
  if (bytesOf(text) <= maxBytes) return text;
  let left = maxBytes - bytesOf('…');
  const end = lines.findIndex((line) => {
    left -= bytesOf(`${line}\n`);
    return left < 0;
  });
  return [...lines.slice(0, end), '…'].join('\n');
};
