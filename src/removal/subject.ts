import { sentence } from '../i18n/index.ts';
import { cautionWords } from '../i18n/report/caution.ts';
import type { Locale, WordedCaution, Words } from '../model/index.ts';
import type { Candidate } from './candidate.ts';
import type { Step } from './step.ts';
import { cleanupWords as words } from './words.ts';

/** What a step is about, in one line. */
export const subjectOf = ({ findings: [finding], manager, effect }: Step, locale: Locale): string => {
  if (finding === undefined) return '';
  const { region } = finding.resource;
  return manager === null
    ? `${finding.title}: ${nameOf(finding)}, ${region}`
    : `${managerName(manager, effect, locale)}, ${region}`;
};

const managerName = ({ kind, name }: NonNullable<Step['manager']>, effect: Step['effect'], locale: Locale): string => {
  const known: { readonly [kind: string]: Words | undefined } = {
    ...words.manager,
    ...(effect === 'reduces' ? words.managerReduced : {}),
  };
  return sentence(known[kind] ?? words.otherManager, locale, { kind, name });
};

/** A resource by its id, and its name where that says more. */
export const nameOf = ({ resource: { id, name } }: Candidate): string =>
  name === null || name === id ? id : `${id} "${name}"`;

/** A caution with its kind before it. */
export const cautionLine = ({ kind, text }: WordedCaution, locale: Locale): string =>
  `${sentence(cautionWords[kind], locale)} ${text}`;
