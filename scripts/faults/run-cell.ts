import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Io } from '../../src/terminal/io.ts';
import { argumentsFor } from './arguments.ts';
import { type Audited, audit } from './audit.ts';
import { type Cell, rulesAsking } from './cell.ts';
import { type Fault, faultOf } from './fault.ts';
import { judge } from './judge.ts';
import { type ReplayingAws, replayingAws } from './replaying-aws.ts';
import type { Told } from './violations.ts';
import { virtualClock } from './virtual-clock.ts';

/** What all cells of a campaign share. */
export interface Campaign {
  /** Where moto answers. */
  readonly endpoint: string;
  /** ISO 8601: when every run takes place. */
  readonly now: string;
  /** The history of a whole run, which each run compares itself with. */
  readonly history: string;
  /** The rules of that whole run. */
  readonly rules: readonly string[];
}

/** What became of a cell. */
export interface CellResult extends Told {
  /** Calls that met the fault; none: the cell says nothing. */
  readonly faulted: number;
  readonly seconds: number;
}

/** Runs cells of a campaign one after another. */
export interface CellRunner {
  readonly run: (cell: Cell) => Promise<CellResult>;
  /** What becomes of a run under any fault; `patience` is how long one call may take, where that is less than the port's own. */
  readonly meet: (fault: Fault, patience?: readonly number[]) => Promise<CellResult>;
  readonly close: () => void;
}

export const cellRunner = async (campaign: Campaign): Promise<CellRunner> => {
  const aws = await replayingAws(campaign.endpoint);
  const wholes = new Map<string, Promise<Audited>>();

  const wholeOf = (rules: readonly string[]): Promise<Audited> => {
    const key = rules.join();
    const whole = wholes.get(key) ?? auditOf(rules, aws, campaign);
    wholes.set(key, whole);
    return whole;
  };

  const meet: CellRunner['meet'] = async (fault, [attemptMs, ...longer] = []) => {
    const rules = rulesAsking(fault.operation, campaign.rules);
    const whole = await wholeOf(rules);
    aws.take();
    const begun = performance.now();
    aws.inject(fault);
    const retryPolicy = attemptMs === undefined ? {} : { attemptMs, attempts: 1 };
    const faulty = await auditOf(rules, aws, campaign, retryPolicy);
    aws.inject(null);
    if (longer.length > 0 && hasted(fault.operation, faulty)) return meet(fault, longer);
    const { faulted } = aws.take();
    return { faulted, seconds: (performance.now() - begun) / 1000, ...judge(fault.operation, whole, faulty) };
  };

  return {
    meet,
    run: ({ operation, fault }) => meet(faultOf(fault, operation), fault === 'hang' ? patience : []),
    close: aws.close,
  };
};

// A call that hangs is given up by the clock on the wall. Where a busy machine had no time for others, it gets more.
const patience = [1_500, 6_000, 15_000];

const hasted = (operation: string, { report }: Audited): boolean =>
  (report?.findings ?? []).some(({ cause, furtherCauses }) =>
    [cause, ...furtherCauses].some(
      (one) => one?.kind === 'failed' && one.operation !== operation && one.detail.startsWith('TimeoutError'),
    ),
  );

const auditOf = async (
  rules: readonly string[],
  aws: ReplayingAws,
  { now, history }: Campaign,
  retryPolicy: NonNullable<Io['pace']>['retryPolicy'] = {},
): Promise<Audited> => {
  const folder = mkdtempSync(join(tmpdir(), 'account-hygiene-history-'));
  const kept = join(folder, 'history.json');
  copyFileSync(history, kept);
  try {
    return await audit(argumentsFor(rules), {
      endpoint: aws.url,
      now: new Date(now),
      pace: { clock: virtualClock(), retryPolicy },
      history: kept,
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
};
