import { sentence, usd } from '../i18n/index.ts';
import { type Command, isLowerBound, isUpperBound, type Locale } from '../model/index.ts';
import type { Candidate } from './candidate.ts';
import { commentedOut, commentLines, oneLine } from './comment.ts';
import { confirmed, goesOn, isWait, refusalsIn, stackWaitedFor } from './confirmation.ts';
import { scriptLine, scriptWord } from './script-word.ts';
import type { Step } from './step.ts';
import { cautionLine, nameOf, subjectOf } from './subject.ts';
import type { Bucket } from './way.ts';
import { cleanupWords as words } from './words.ts';

/** True for a step that asks for a look first, and is never taken on an assumption. */
export const asksForLook = ({ cautions }: Step): boolean => cautions.some(({ kind }) => kind === 'look-first');

/**
 * One step: what it removes, saves and loses, as comments; then the question and the commands. One that asks for a look
 * first stands as comments, for a person to bring in.
 */
export const stepLines = (step: Step, at: number, steps: number, locale: Locale): readonly string[] => {
  const n = at + 1;
  const looks = asksForLook(step);
  const what = oneLine(subjectOf(step, locale));
  const needs = step.needs.map((index) => String(index + 1));
  const commands = [
    ...step.keep.map((command) => `keep ${scriptLine(command)}`),
    ...step.empties.map((bucket) => `empty_bucket ${placeOf(bucket)}`),
    ...confirmed(step.remove).map(commandLine),
  ];
  const lines = [
    ...step.empties.map((bucket) => `count_objects ${placeOf(bucket)}`),
    `if begin ${[n, questionOf(step, { n, steps, what }, locale), ...needs].join(' ')}; then`,
    `  if ${commands.join(' &&\n    ')}`,
    `  then ${step.remove.some(goesOn) ? 'leave' : 'finish'} ${n}; else fail ${n}; fi`,
    'fi',
  ];
  return [
    '',
    ...commentLines(`${n}. ${what}`),
    ...step.findings.flatMap((finding) => commentLines(reasonOf(finding, step), 3)),
    ...commentLines(savingOf(step, locale), 3),
    ...step.cautions.flatMap((caution) => commentLines(cautionLine(caution, locale), 3)),
    ...(step.empties.length === 0 ? [] : commentLines(sentence(words.empties, locale), 3)),
    ...(needs.length === 0 ? [] : commentLines(sentence(words.needs, locale, { steps: needs.join(', ') }), 3)),
    ...(looks ? [...commentLines(sentence(words.heldBack, locale), 3), ...commentedOut(lines)] : lines),
  ];
};

const placeOf = ({ bucket, region }: Bucket): string => `${scriptWord(bucket)} ${scriptWord(region)}`;

const commandLine = (command: Command): string => {
  const line = scriptLine(command);
  const stack = stackWaitedFor(command);
  if (stack !== null) return `confirm_stack ${scriptWord(stack.name)} ${scriptWord(stack.region)}`;
  if (isWait(command)) return `confirm ${line}`;
  const refusals = refusalsIn(command);
  return refusals === null ? `run ${line}` : `run_all ${scriptWord(refusals)} ${line}`;
};

// No sentence holds it: it stands where the script puts the number in.
const counted = '\u0001';

// Who says yes has read what to look at and what does not come back.
const questionOf = (
  { cautions, empties }: Step,
  asked: { readonly n: number; readonly steps: number; readonly what: string },
  locale: Locale,
): string => {
  const warnings = cautions.map((each) => oneLine(cautionLine(each, locale))).join(' ');
  if (empties.length > 0) {
    const args = { ...asked, objects: counted, warnings: warnings === '' ? '' : `${warnings} ` };
    return sentence(words.askBucket, locale, args).split(counted).map(scriptWord).join('"$objects"');
  }
  return scriptWord(
    cautions.length === 0
      ? sentence(words.ask, locale, asked)
      : sentence(words.askWarned, locale, { ...asked, warnings }),
  );
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
  ...(finding.isForeign ? commentLines(sentence(words.foreign, locale), 2) : []),
  ...(finding.removal?.cautions ?? []).flatMap((caution) => commentLines(cautionLine(caution, locale), 2)),
  ...(finding.console === null ? [] : commentLines(finding.console, 2)),
];
