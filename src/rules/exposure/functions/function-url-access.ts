import { type Access, accessTo, parseResourcePolicy } from '../../../derived/policy/index.ts';
import type { FunctionUrl } from '../../../resources/lambda-function/fields.ts';

/**
 * Whom a function URL answers: `open` everyone; `anyAccount` whoever signs with any AWS account; both so too where AWS still
 * takes the first of two grants for enough (`firstGrantOnly`, `anyAccountFirstGrant`); `ungranted` nobody (403), for nothing
 * lets the world in; `restricted` those whom the policy fixes; `signed` those who sign and are let in one by one.
 */
export type UrlStance =
  | 'open'
  | 'firstGrantOnly'
  | 'anyAccount'
  | 'anyAccountFirstGrant'
  | 'puzzling'
  | 'ungranted'
  | 'restricted'
  | 'signed';

/** Worst first; what could not be understood comes before what is mild. */
export const urlStances: readonly UrlStance[] = [
  'open',
  'firstGrantOnly',
  'anyAccount',
  'anyAccountFirstGrant',
  'puzzling',
  'ungranted',
  'restricted',
  'signed',
];

/** Since October 2025 two grants are asked for, InvokeFunctionUrl and InvokeFunction: https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html */
export const urlStance = (url: FunctionUrl): UrlStance => {
  if (url.authType !== 'AWS_IAM' && url.authType !== 'NONE') return 'puzzling';
  const signing = url.authType === 'AWS_IAM';
  if (url.policy === null) return signing ? 'signed' : 'ungranted';
  const [first, second] = grantsOf(url);
  if (first === null || second === null) return 'puzzling';
  if (first === 'open' && signing) return second === 'open' ? 'anyAccount' : 'anyAccountFirstGrant';
  if (first === 'open') return second === 'open' ? 'open' : 'firstGrantOnly';
  if (signing) return 'signed';
  return first === 'closed' ? 'ungranted' : 'restricted';
};

const grantsOf = ({ authType, policy, functionArn }: FunctionUrl): readonly [Access | null, Access | null] => {
  const statements = policy === null ? null : parseResourcePolicy(policy);
  if (statements === null) return [null, null];
  // True of every request through the URL, so that conditions on these keys keep nobody out.
  const facts = { 'lambda:functionurlauthtype': authType, 'lambda:invokedviafunctionurl': 'true' };
  const to = (action: string) => accessTo(statements, { action, resource: functionArn, facts });
  return [to('lambda:InvokeFunctionUrl'), to('lambda:InvokeFunction')];
};
