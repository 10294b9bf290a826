import type { Args, Evidence, Failing, Verdict } from '../model/index.ts';

const nothing: Evidence = {};

const brief =
  <O extends 'pass' | 'not-applicable' | 'unclear'>(outcome: O) =>
  (message: string, args: Args, evidence: Evidence = nothing) => ({ outcome, message, args, evidence });

/** The four things that a rule can say; `unknown` is not among them. */
export const verdicts = {
  pass: brief('pass'),
  notApplicable: brief('not-applicable'),
  unclear: brief('unclear'),
  fail: (message: string, args: Args, rest: Failing): Verdict => ({ outcome: 'fail', message, args, ...rest }),
};
