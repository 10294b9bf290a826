import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Io } from '../../src/terminal/io.ts';
import { argumentsFor } from './arguments.ts';
import { type Audited, audit } from './audit.ts';
import { type Cell, rulesAsking } from './cell.ts';
import { type FaultName, faultOf } from './fault.ts';
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

  return {
    run: async ({ operation, fault }) => {
      const rules = rulesAsking(operation.name);
      const whole = await wholeOf(rules);
      aws.take();
      const begun = performance.now();
      aws.inject(faultOf(fault, operation));
      const faulty = await auditOf(rules, aws, campaign, fault);
      aws.inject(null);
      const { faulted } = aws.take();
      return { faulted, seconds: (performance.now() - begun) / 1000, ...judge(operation.name, whole, faulty) };
    },
    close: aws.close,
  };
};

// A call that hangs is given up by the clock on the wall, so there it is given little of it.
const impatient: Io['pace'] = { retryPolicy: { attemptMs: 500, attempts: 2 } };

const auditOf = async (
  rules: readonly string[],
  aws: ReplayingAws,
  { now, history }: Campaign,
  fault: FaultName | null = null,
): Promise<Audited> => {
  const folder = mkdtempSync(join(tmpdir(), 'account-hygiene-history-'));
  const kept = join(folder, 'history.json');
  copyFileSync(history, kept);
  try {
    return await audit(argumentsFor(rules), {
      endpoint: aws.url,
      now: new Date(now),
      pace: { clock: virtualClock(), ...(fault === 'hang' ? impatient : {}) },
      history: kept,
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
};
