import { accessTo, parseResourcePolicy } from '../../../derived/policy/index.ts';
import type { FunctionUrl } from '../../../resources/lambda-function/fields.ts';

/**
 * Whom a function URL answers: `open` everyone; `firstGrantOnly` everyone where AWS still takes the first of the two grants
 * for enough; `ungranted` nobody (403), for nothing lets the world in; `restricted` those whom the policy fixes; `signed` those
 * who sign.
 */
export type UrlStance = 'open' | 'firstGrantOnly' | 'puzzling' | 'ungranted' | 'restricted' | 'signed';

/** Worst first; what could not be understood comes before what is mild. */
export const urlStances: readonly UrlStance[] = [
  'open',
  'firstGrantOnly',
  'puzzling',
  'ungranted',
  'restricted',
  'signed',
];

// True of every request through the URL, so that conditions on these keys keep nobody out.
const facts = { 'lambda:functionurlauthtype': 'NONE', 'lambda:invokedviafunctionurl': 'true' };

/** Since October 2025 two grants are asked for, InvokeFunctionUrl and InvokeFunction: https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html */
export const urlStance = ({ authType, policy, functionArn }: FunctionUrl): UrlStance => {
  if (authType === 'AWS_IAM') return 'signed';
  if (authType !== 'NONE') return 'puzzling';
  if (policy === null) return 'ungranted';
  const statements = parseResourcePolicy(policy);
  if (statements === null) return 'puzzling';
  const first = accessTo(statements, { action: 'lambda:InvokeFunctionUrl', resource: functionArn, facts });
  if (first !== 'open') return first === 'closed' ? 'ungranted' : 'restricted';
  const second = accessTo(statements, { action: 'lambda:InvokeFunction', resource: functionArn, facts });
  return second === 'open' ? 'open' : 'firstGrantOnly';
};
