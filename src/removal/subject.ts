import { sentence } from '../i18n/index.ts';
import { cautionWords } from '../i18n/report/caution.ts';
import type { Locale, WordedCaution, Words } from '../model/index.ts';
import type { Candidate } from './candidate.ts';
import type { Step } from './step.ts';
import { cleanupWords as words } from './words.ts';

/** What a step is about, in one line. */
export const subjectOf = ({ findings, manager, effect }: Step, locale: Locale): string => {
  const [finding] = findings;
  if (finding === undefined) return '';
  const what = manager === null ? `${finding.title}: ${nameOf(finding)}` : managerName(manager, effect, locale);
  return `${what}, ${finding.resource.region}${namedToo(findings, locale)}`;
};

/** How many further things a line names. */
const most = 5;

// Whatever else the commands take has to be said where somebody says yes to it.
const namedToo = (findings: readonly Candidate[], locale: Locale): string => {
  const names = [...new Set(findings.flatMap((each) => each.names))];
  if (names.length === 0) return '';
  const more = names.length - most;
  return sentence(words.namedToo, locale, { names: names.slice(0, most), more: Math.max(more, 0) });
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
