import { actionsOf } from '../../src/aws/read/actions.ts';
import { type Answer, type AwsError, brokenOff, errorAnswer, withToken } from './answer.ts';
import type { Protocol, WireOperation } from './operations.ts';

/** What may happen to every call of one operation. */
export const faultNames = ['denied', 'throttled', '500', 'malformed', 'reset', 'second-page-denied', 'hang'] as const;
export type FaultName = (typeof faultNames)[number];

/** What a call gets: an answer, a connection that breaks off, or nothing for ever. */
export type Fate = Answer | 'reset' | 'hang';

/** A fault of one operation: what becomes of a call of it that AWS would have answered so. */
export interface Fault {
  readonly operation: string;
  readonly fateOf: (request: string, answer: Answer) => Fate;
}

// No service of AWS ever made such a token, so a request that holds it asks for the second page.
const secondPage = 'the-second-page-of-a-test';

export const faultOf = (name: FaultName, operation: WireOperation): Fault => ({
  operation: operation.name,
  fateOf: fates[name](operation),
});

const fates: { readonly [F in FaultName]: (operation: WireOperation) => Fault['fateOf'] } = {
  denied:
    ({ name, protocol }) =>
    () =>
      errorAnswer(protocol, denial(name, protocol)),
  throttled:
    ({ protocol }) =>
    () =>
      errorAnswer(protocol, throttles[protocol]),
  '500':
    ({ protocol }) =>
    () =>
      errorAnswer(protocol, { code: 'InternalFailure', message: 'An internal error has occurred', status: 500 }),
  malformed: () => (_, answer) => brokenOff(answer),
  reset: () => () => 'reset',
  hang: () => () => 'hang',
  'second-page-denied':
    ({ name, protocol, token }) =>
    (request, answer) => {
      if (request.includes(secondPage)) return errorAnswer(protocol, denial(name, protocol));
      return token === null || answer.status >= 300 ? answer : withToken(answer, token, secondPage);
    },
};

/** Codes and statuses by which each kind of service denies; those of JSON deny with 400. */
const denials: { readonly [P in Protocol]: Pick<AwsError, 'code' | 'status'> } = {
  ec2: { code: 'UnauthorizedOperation', status: 403 },
  query: { code: 'AccessDenied', status: 403 },
  s3: { code: 'AccessDenied', status: 403 },
  'rest-xml': { code: 'AccessDenied', status: 403 },
  json: { code: 'AccessDeniedException', status: 400 },
  'rest-json': { code: 'AccessDeniedException', status: 403 },
};

const denial = (operation: string, protocol: Protocol): AwsError => {
  const [action = operation] = actionsOf(operation);
  const why = `because no identity-based policy allows the ${action} action`;
  const message = `User: arn:aws:iam::123456789012:user/faults is not authorized to perform: ${action} on resource: * ${why}`;
  return { ...denials[protocol], ...(operation.startsWith('sns:') ? { code: 'AuthorizationError' } : {}), message };
};

const tooFast = 'Rate exceeded';
const throttles: { readonly [P in Protocol]: AwsError } = {
  ec2: { code: 'RequestLimitExceeded', message: tooFast, status: 503 },
  query: { code: 'Throttling', message: tooFast, status: 400 },
  s3: { code: 'SlowDown', message: tooFast, status: 503 },
  'rest-xml': { code: 'Throttling', message: tooFast, status: 400 },
  json: { code: 'ThrottlingException', message: tooFast, status: 400 },
  'rest-json': { code: 'TooManyRequestsException', message: tooFast, status: 429 },
};
