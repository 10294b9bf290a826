import { sentence, usd } from '../i18n/index.ts';
import { type Command, isLowerBound, isUpperBound, type Locale, shellLine, shellWord } from '../model/index.ts';
import type { Candidate } from './candidate.ts';
import { commentedOut, commentLines, oneLine } from './comment.ts';
import type { Step } from './step.ts';
import { cautionLine, nameOf, subjectOf } from './subject.ts';
import { cleanupWords as words } from './words.ts';

/** True for a step that asks for a look first, and is never taken on an assumption. */
export const asksForLook = ({ cautions }: Step): boolean => cautions.some(({ kind }) => kind === 'look-first');

/** How the steps of one script are written. */
export interface ScriptStyle {
  readonly steps: number;
  readonly locale: Locale;
  /** Whether a step that asks for a look first stands as comments, for a person to bring in; else it is asked for, whatever is assumed. */
  readonly holdsBack: boolean;
}

/** One step: what it removes, saves and loses, as comments; then the question and the commands. */
export const stepLines = (step: Step, at: number, { steps, locale, holdsBack }: ScriptStyle): readonly string[] => {
  const n = at + 1;
  const looks = asksForLook(step);
  const what = oneLine(subjectOf(step, locale));
  const needs = step.needs.map((index) => String(index + 1));
  const commands = [
    ...step.keep.map((command) => commandLine('keep', command)),
    ...step.remove.map((command) => commandLine('run', command)),
  ];
  const lines = [
    `if ${looks && !holdsBack ? 'look_first ' : ''}begin ${[n, shellWord(questionOf(step, { n, steps, what }, locale)), ...needs].join(' ')}; then`,
    `  if ${commands.join(' &&\n    ')}`,
    `  then finish ${n}; else fail ${n}; fi`,
    'fi',
  ];
  return [
    '',
    ...commentLines(`${n}. ${what}`),
    ...step.findings.flatMap((finding) => commentLines(reasonOf(finding, step), 3)),
    ...commentLines(savingOf(step, locale), 3),
    ...step.cautions.flatMap((caution) => commentLines(cautionLine(caution, locale), 3)),
    ...(needs.length === 0 ? [] : commentLines(sentence(words.needs, locale, { steps: needs.join(', ') }), 3)),
    ...(looks && holdsBack ? [...commentLines(sentence(words.heldBack, locale), 3), ...commentedOut(lines)] : lines),
  ];
};

const commandLine = (how: 'keep' | 'run', command: Command): string => `${how} ${shellLine(command)}`;

// Who says yes has read what to look at and what does not come back.
const questionOf = (
  { cautions }: Step,
  asked: { readonly n: number; readonly steps: number; readonly what: string },
  locale: Locale,
): string => {
  const warnings = cautions.map((each) => oneLine(cautionLine(each, locale))).join(' ');
  return cautions.length === 0
    ? sentence(words.ask, locale, asked)
    : sentence(words.askWarned, locale, { ...asked, warnings });
};

const reasonOf = (finding: Candidate, { manager }: Step): string =>
  `${manager === null ? '' : `${nameOf(finding)}: `}${finding.text} [${finding.rule}]`;

const savingOf = ({ findings, effect, monthlyUsd }: Step, locale: Locale): string => {
  if (effect === 'closes') return sentence(words.closes, locale);
  if (monthlyUsd === null) return sentence(words.savesUnknown, locale);
  if (monthlyUsd === 0) return sentence(words.savesNothing, locale);
  const least = findings.some(isLowerBound) ? words.savesAtLeast : words.saves;
  const saves = findings.some(isUpperBound) ? words.savesAtMost : least;
  return sentence(saves, locale, { usd: usd(monthlyUsd, locale) });
};

/** What no step mends, as comments: a person has to. */
export const leftLines = (left: readonly Candidate[], locale: Locale): readonly string[] =>
  left.length === 0
    ? []
    : ['', ...commentLines(sentence(words.left, locale)), ...left.flatMap((finding) => leftOver(finding, locale))];

const leftOver = (finding: Candidate, locale: Locale): readonly string[] => [
  ...commentLines(`- ${finding.title}: ${nameOf(finding)}, ${finding.resource.region}. ${finding.text}`),
  ...(finding.removal?.cautions ?? []).flatMap((caution) => commentLines(cautionLine(caution, locale), 2)),
  ...(finding.console === null ? [] : commentLines(finding.console, 2)),
];
