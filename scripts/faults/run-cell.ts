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
  /** What becomes of a run under any fault. */
  readonly meet: (fault: Fault, pace?: Io['pace']) => Promise<CellResult>;
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

  const meet: CellRunner['meet'] = async (fault, pace) => {
    const rules = rulesAsking(fault.operation, campaign.rules);
    const whole = await wholeOf(rules);
    aws.take();
    const begun = performance.now();
    aws.inject(fault);
    const faulty = await auditOf(rules, aws, campaign, pace);
    aws.inject(null);
    const { faulted } = aws.take();
    return { faulted, seconds: (performance.now() - begun) / 1000, ...judge(fault.operation, whole, faulty) };
  };

  return {
    meet,
    run: ({ operation, fault }) => meet(faultOf(fault, operation), fault === 'hang' ? impatient : {}),
    close: aws.close,
  };
};

// A call that hangs is given up by the clock on the wall, so there it is given little of it, and as much as any other call needs.
const impatient: Io['pace'] = { retryPolicy: { attemptMs: 4_000, attempts: 1 } };

const auditOf = async (
  rules: readonly string[],
  aws: ReplayingAws,
  { now, history }: Campaign,
  pace: Io['pace'] = {},
): Promise<Audited> => {
  const folder = mkdtempSync(join(tmpdir(), 'account-hygiene-history-'));
  const kept = join(folder, 'history.json');
  copyFileSync(history, kept);
  try {
    return await audit(argumentsFor(rules), {
      endpoint: aws.url,
      now: new Date(now),
      pace: { clock: virtualClock(), ...pace },
      history: kept,
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
};
