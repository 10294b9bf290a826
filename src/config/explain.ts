import type * as z from 'zod';
import type { Rule } from '../model/index.ts';
import { exemptionKeys } from './exemptions.ts';
import { ruleCalled } from './rule-named.ts';

type Issue = z.core.$ZodIssue;

/** The first thing that is wrong with a configuration, as one sentence that names the key and what is allowed. */
export const explain = (issues: readonly Issue[], rules: readonly Rule[]): string => {
  const [first] = issues;
  if (first === undefined) return 'the configuration is not valid.';
  const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : '';
  return `${sentenceFor(first, rules)}${more}.`;
};

const sentenceFor = (issue: Issue, rules: readonly Rule[]): string => {
  if (issue.path[0] === 'exemptions' && issue.path.length > 1) return entrySentence(issue);
  const key = issue.path.join('.');
  switch (issue.code) {
    case 'unrecognized_keys': {
      const unknown = [...issue.path, issue.keys[0]].join('.');
      return `unknown key "${unknown}"; ${allowedAt(issue.path, rules)}`;
    }
    case 'invalid_value':
      return `"${key}" must be one of ${issue.values.join(', ')}`;
    case 'invalid_type':
      return key === '' ? 'the file must hold keys and values' : `"${key}" must be ${expectation(issue, key)}`;
    default:
      return `"${key}": ${issue.message}`;
  }
};

// People count entries from one.
const entrySentence = ({ path, ...issue }: Issue): string => {
  const [, index, key] = path;
  const entry = `exemptions, entry ${Number(index) + 1}:`;
  if (issue.code === 'unrecognized_keys')
    return `${entry} unknown key "${issue.keys[0]}"; allowed are ${exemptionKeys.join(', ')}`;
  return key === undefined ? `${entry} it ${issue.message}` : `${entry} "${String(key)}" ${issue.message}`;
};

const expectation = (issue: Extract<Issue, { code: 'invalid_type' }>, key: string): string => {
  if (/^rules\.[^.]+$/.test(key)) return 'on, off, or an object of enabled, severity and options';
  return /^[aeiou]/.test(issue.expected) ? `an ${issue.expected}` : `a ${issue.expected}`;
};

const allowedAt = (path: readonly PropertyKey[], rules: readonly Rule[]): string => {
  const [top, id, inside] = path.map(String);
  if (top === undefined)
    return 'allowed are language, audience, profile, regions, severity, failOn, timeZone, digest, history, rules, exclude, exemptions';
  if (top === 'exclude') return 'allowed are tags, ids, arns';
  if (top === 'digest') return 'allowed are send, severity';
  if (top === 'history') return 'the only one allowed is keepDays';
  if (id === undefined) return 'there is no such rule: run "account-hygiene rules" for the list';
  if (inside === undefined) return 'allowed are enabled, severity, options';
  const options = Object.keys(ruleCalled(rules, id)?.options ?? {});
  return options.length === 0 ? 'this rule has no options' : `allowed are ${options.join(', ')}`;
};
