import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argumentsFor } from './arguments.ts';
import { type Audited, audit } from './audit.ts';
import { declaredOperations, type WireOperation } from './operations.ts';
import { replayingAws } from './replaying-aws.ts';
import type { Campaign } from './run-cell.ts';
import { virtualClock } from './virtual-clock.ts';

/** A campaign that can begin, and what it is about. */
export interface Prepared {
  readonly campaign: Campaign;
  /** The operations that a run of these rules called. */
  readonly called: readonly WireOperation[];
  /** Those that the program declares, and that such a run did not call. */
  readonly notCalled: readonly WireOperation[];
}

/**
 * Audits the account at `endpoint` by the rules, to learn what a run calls, and to have a history. Throws where that run
 * gives no report, or calls what the program does not declare.
 */
export const prepare = async (endpoint: string, rules: readonly string[]): Promise<Prepared> => {
  const now = new Date();
  const folder = mkdtempSync(join(tmpdir(), 'account-hygiene-campaign-'));
  // What AWS makes when it is first asked, as the credential report, is there by the second time.
  const first = await called(rules, { endpoint, now, history: join(folder, 'first.json') });
  const history = join(folder, 'history.json');
  const second = await called(rules, { endpoint, now, history });
  if (second.audited.report === null)
    throw new Error(`The run without a fault gave no report: ${second.audited.stderr}`);
  const operations = new Set([...first.operations, ...second.operations]);
  const declared = await declaredOperations();
  const unknown = [...operations].filter((name) => declared.every((one) => one.name !== name));
  if (unknown.length > 0) throw new Error(`Nobody declared ${unknown.join(', ')}: moto may give it another name.`);
  return {
    campaign: { endpoint, now: now.toISOString(), history, rules },
    called: declared.filter(({ name }) => operations.has(name)),
    notCalled: declared.filter(({ name }) => !operations.has(name)),
  };
};

interface Asking {
  readonly endpoint: string;
  readonly now: Date;
  readonly history: string;
}

const called = async (
  rules: readonly string[],
  { endpoint, now, history }: Asking,
): Promise<{ audited: Audited; operations: ReadonlySet<string> }> => {
  const aws = await replayingAws(endpoint);
  const pace = { clock: virtualClock() };
  const audited = await audit(argumentsFor(rules), { endpoint: aws.url, now, pace, history });
  aws.close();
  return { audited, operations: new Set(aws.take().calls.keys()) };
};
