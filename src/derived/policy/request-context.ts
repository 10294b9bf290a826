import { covers, overlaps } from '../../model/index.ts';
import type { Condition } from './condition.ts';

/**
 * What is known of a request, by key in small letters: a value, which may hold wildcards where only a part of it is known, or
 * null where the request does not carry the key. Of a key that is not here nothing is known.
 */
export type RequestContext = { readonly [key: string]: string | null };

/**
 * Whether a condition holds of a request, or null where what is known does not tell:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
export const conditionOnCall = (condition: Condition, context: RequestContext): boolean | null => {
  const { operator, key, values } = condition;
  const carried = context[key];
  if (carried === undefined || values.some((value) => value.includes('${'))) return null;
  if (operator === 'null') return values.every((value) => (value.toLowerCase() === 'true') === (carried === null));
  if (carried === null) return holdsWithoutKey(condition);
  const isNegated = operator.includes('not');
  const compare = comparisons[operator.replace('not', '')];
  if (compare === undefined) return null;
  const matches = values.map((value) => compare(value, carried));
  if (matches.includes(true)) return !isNegated;
  return matches.includes(null) ? null : isNegated;
};

const holdsWithoutKey = ({ operator, quantifier, ifExists }: Condition): boolean =>
  ifExists || quantifier === 'forallvalues' || (operator.includes('not') && quantifier !== 'foranyvalue');

// True, false, or null where the known part of the request's value may yet be either.
type Comparison = (value: string, carried: string) => boolean | null;

const like: Comparison = (value, carried) => covers(value, carried) || (overlaps(value, carried) ? null : false);

const plain: Comparison = (value, carried) => (value === carried ? true : overlaps(value, carried) ? null : false);

const smallLetters =
  (compare: Comparison): Comparison =>
  (value, carried) =>
    compare(value.toLowerCase(), carried.toLowerCase());

// Part by part: a wildcard does not run over a colon. The sixth part is all that is left.
const arn: Comparison = (value, carried) => {
  const parts = [value, carried].map((text) => text.split(':'));
  const [written, known] = parts.map((each) => [...each.slice(0, 5), each.slice(5).join(':')]);
  if (written === undefined || known === undefined || parts.some((each) => each.length < 6)) return false;
  const compared = written.map((part, index) => like(part, known[index] ?? ''));
  return compared.includes(false) ? false : compared.includes(null) ? null : true;
};

// In StringEquals a wildcard stands for itself, and no value that AWS sends holds one.
const literal: Comparison = (value, carried) => (/[*?]/.test(value) ? false : plain(value, carried));

const comparisons: { readonly [operator: string]: Comparison } = {
  bool: smallLetters(plain),
  stringequals: literal,
  stringequalsignorecase: smallLetters(literal),
  stringlike: like,
  arnequals: arn,
  arnlike: arn,
};
