import { sentence, usd } from '../i18n/index.ts';
import { type Command, isUpperBound, type Locale, shellLine, shellWord, type Words } from '../model/index.ts';
import type { Candidate } from './candidate.ts';
import { operationOf } from './commands.ts';
import { commentLines, oneLine } from './comment.ts';
import type { Step } from './plan.ts';
import { cleanupWords as words } from './words.ts';

/** One step: what it removes and saves, as comments; then the question and the commands. */
export const stepLines = (step: Step, at: number, steps: number, locale: Locale): readonly string[] => {
  const n = at + 1;
  const what = oneLine(subjectOf(step, locale));
  const needs = step.needs.map((index) => String(index + 1));
  const question = sentence(words.ask, locale, { n, steps, what });
  const commands = [
    ...step.keep.map((command) => commandLine('keep', command)),
    ...step.remove.map((command) => commandLine('run', command)),
  ];
  return [
    '',
    ...commentLines(`${n}. ${what}`),
    ...step.findings.flatMap((finding) => commentLines(reasonOf(finding, step), 3)),
    ...commentLines(savingOf(step, locale), 3),
    ...(needs.length === 0 ? [] : commentLines(sentence(words.needs, locale, { steps: needs.join(', ') }), 3)),
    `if begin ${[n, shellWord(question), ...needs].join(' ')}; then`,
    `  if ${commands.join(' &&\n    ')}`,
    `  then finish ${n}; else fail ${n}; fi`,
    'fi',
  ];
};

const commandLine = (how: 'keep' | 'run', command: Command): string => `${how} ${shellLine(command)}`;

/** What a step is about, in one line. */
export const subjectOf = ({ findings: [finding], parent, remove }: Step, locale: Locale): string => {
  if (finding === undefined) return '';
  const { region } = finding.resource;
  return parent === null
    ? `${finding.title}: ${nameOf(finding)}, ${region}`
    : `${parentWords(parent, remove, locale)}, ${region}`;
};

const parentWords = ({ kind, name }: NonNullable<Step['parent']>, remove: Step['remove'], locale: Locale): string => {
  const isDeleted = remove.some((command) => /\bdelete-/.test(operationOf(command)));
  const known: { readonly [kind: string]: Words | undefined } = {
    ...words.parent,
    ...(isDeleted ? words.parentDeleted : {}),
  };
  return sentence(known[kind] ?? words.otherParent, locale, { kind, name });
};

/** A resource by its id, and its name where that says more. */
export const nameOf = ({ resource: { id, name } }: Candidate): string =>
  name === null || name === id ? id : `${id} "${name}"`;

const reasonOf = (finding: Candidate, { parent }: Step): string =>
  `${parent === null ? '' : `${nameOf(finding)}: `}${finding.text} [${finding.rule}]`;

const savingOf = ({ findings, monthlyUsd }: Step, locale: Locale): string => {
  if (findings.every(({ category }) => category === 'exposure')) return sentence(words.closes, locale);
  if (monthlyUsd === null) return sentence(words.savesUnknown, locale);
  if (monthlyUsd === 0) return sentence(words.savesNothing, locale);
  const saves = findings.some(isUpperBound) ? words.savesAtMost : words.saves;
  return sentence(saves, locale, { usd: usd(monthlyUsd, locale) });
};

/** What no step mends, as comments: a person has to. */
export const leftLines = (left: readonly Candidate[], locale: Locale): readonly string[] =>
  left.length === 0
    ? []
    : [
        '',
        ...commentLines(sentence(words.left, locale)),
        ...left.flatMap((finding) => [
          ...commentLines(`- ${finding.title}: ${nameOf(finding)}, ${finding.resource.region}. ${finding.text}`),
          ...(finding.remediation.console === null ? [] : commentLines(finding.remediation.console, 2)),
        ]),
      ];
