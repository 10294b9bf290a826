import { isPattern, parseArn } from '../../model/index.ts';
import type { Condition } from './condition.ts';

// Keys whose value says who calls or from where, so that one fixed value keeps the rest of the world out.
// https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status
const arnKeys = ['aws:principalarn', 'aws:sourcearn', 's3:dataaccesspointarn'];
const orgPathKeys = ['aws:principalorgpaths', 'aws:sourceorgpaths', 'aws:vpceorgpaths'];
const plainKeys = [
  'aws:principalaccount',
  'aws:principalorgid',
  'aws:principalservicename',
  'aws:sourceaccount',
  'aws:sourceorgid',
  'aws:sourceowner',
  'aws:sourcevpc',
  'aws:sourcevpce',
  'aws:userid',
  'aws:vpceaccount',
  'aws:vpceorgid',
  'elasticfilesystem:accessedviamounttarget',
  'kms:calleraccount',
  'lambda:eventsourcetoken',
  's3:dataaccesspointaccount',
];

/** True where an Allow with this condition lets in none but callers that it fixes: every value must be fixed. */
export const restrictsAllow = (condition: Condition): boolean =>
  // An absent key satisfies both of these, and an outsider's request may lack it.
  !condition.ifExists && condition.quantifier !== 'forallvalues' && fixes(condition, condition.operator);

/** True where a Deny with this condition turns away all but callers that it fixes: NotIpAddress, StringNotEquals… */
export const deniesOthers = (condition: Condition): boolean =>
  // A request without the key satisfies a negated operator, but never ForAnyValue.
  condition.operator.includes('not') &&
  condition.quantifier !== 'foranyvalue' &&
  fixes(condition, condition.operator.replace('not', ''));

const fixes = ({ key, values }: Condition, operator: string): boolean =>
  values.length > 0 && values.every((value) => !value.includes('${') && isFixed(operator, key, value));

const isFixed = (operator: string, key: string, value: string): boolean => {
  if (key === 'aws:sourceip') return ['ipaddress', 'stringequals'].includes(operator) && isNarrow(value);
  if (['arnequals', 'arnlike'].includes(operator)) return arnKeys.includes(key) && ownerIsFixed(value);
  if (['stringequals', 'stringequalsignorecase', 'stringlike'].includes(operator)) {
    if (arnKeys.includes(key)) return !isPattern(value) || (operator === 'stringlike' && startIsFixed(value));
    if (orgPathKeys.includes(key)) return /^o-[a-z0-9]+(\/|$)/.test(value);
    return plainKeys.includes(key) && value !== '' && !isPattern(value);
  }
  return operator === 'bool' && key === 'elasticfilesystem:accessedviamounttarget' && value.toLowerCase() === 'true';
};

/** True where the account of an ARN is fixed; ArnLike compares part by part, so the rest may be wild. */
const ownerIsFixed = (value: string): boolean => {
  const arn = parseArn(value);
  if (arn === null) return false;
  return arn.account === '' ? !isPattern(value) : /^\d{12}$/.test(arn.account);
};

// In StringLike a wildcard runs over colons, so that all before and in the account must be fixed.
const startIsFixed = (value: string): boolean =>
  ownerIsFixed(value) && !isPattern(value.split(':').slice(0, 5).join(':'));

/** True for one address, or a range not broader than /8 (IPv4) or /32 (IPv6). Private ranges count as narrow. */
const isNarrow = (cidr: string): boolean => {
  const [, address, prefix] = /^([\d.]+|[\da-fA-F:.]*:[\da-fA-F:.]*)(?:\/(\d{1,3}))?$/.exec(cidr) ?? [];
  if (address === undefined) return false;
  return prefix === undefined || Number(prefix) >= (address.includes(':') ? 32 : 8);
};
