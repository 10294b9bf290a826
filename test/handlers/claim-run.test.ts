import { describe, expect, it } from 'vitest';
import { type ClaimOptions, claimRun, giveBack, giveBackRefused, settle } from '../../src/handlers/claim-run.ts';
import type { Telemetry } from '../../src/handlers/telemetry.ts';
import { HistoryFailure, type RunLease, type Taken } from '../../src/history/index.ts';

const denied = new HistoryFailure({ kind: 'denied', operation: 'dynamodb:UpdateItem', action: 'dynamodb:UpdateItem' });
const taken = (stage: Taken['stage']): Taken => ({ kind: 'taken', stage });

const claim = (change: Partial<RunLease> = {}) => {
  const steps: string[] = [];
  const mine: RunLease = {
    kind: 'mine',
    sending: async () => steps.push('sending') > 0,
    done: async () => void steps.push('done'),
    release: async () => void steps.push('release'),
    refused: async () => void steps.push('refused'),
    ...change,
  };
  return { mine, steps };
};

/** Answers one after the other, on a clock that moves by what is slept; the last answer stays. */
const claiming = (answers: readonly (RunLease | Taken | Error)[], minutes = 15) => {
  const began = Date.parse('2026-11-22T06:00:00Z');
  const told: string[] = [];
  let slept = 0;
  let asked = 0;
  const telemetry: Telemetry = {
    info: () => {},
    error: (what) => told.push(what),
    recordSubscribers: () => {},
    recordRun: () => {},
  };
  const given: ClaimOptions = {
    leases: {
      acquire: async () => {
        const answer = answers[Math.min(asked, answers.length - 1)] as RunLease | Taken | Error;
        asked += 1;
        if (answer instanceof Error) throw answer;
        return answer;
      },
    },
    work: 'audit 2026-11-22T06:00:00.000Z',
    deadline: new Date(began + minutes * 60_000),
    telemetry,
    now: () => new Date(began + slept),
    sleep: async (ms) => void (slept += ms),
  };
  return { given, telemetry, told, asked: () => asked, slept: () => slept };
};

describe('a run leases the time of its schedule', () => {
  it('and has it', async () => {
    const { mine } = claim();
    expect(await claimRun(claiming([mine]).given)).toBe(mine);
  });

  it('or learns that another has settled it', async () => {
    expect(await claimRun(claiming([taken('done')]).given)).toEqual({ kind: 'settled' });
  });

  it.each(['running', 'sending'] as const)(
    'or waits while another is %s, until that one has settled it',
    async (stage) => {
      const { given, asked, slept } = claiming([taken(stage), taken(stage), taken('done')]);
      expect(await claimRun(given)).toEqual({ kind: 'settled' });
      expect([asked(), slept()]).toEqual([3, 10_000]);
    },
  );

  it('and takes over what another has let lapse', async () => {
    const { mine } = claim();
    expect(await claimRun(claiming([taken('running'), mine]).given)).toBe(mine);
  });

  it('and gives up in time, so that Lambda tries again', async () => {
    const { given, slept } = claiming([taken('running')], 1);
    await expect(claimRun(given)).rejects.toThrow('Another run of the same schedule has not ended.');
    expect(slept()).toBeLessThan(60_000);
  });

  it('and runs without a claim where the table does not answer, and says so', async () => {
    const { given, told } = claiming([denied]);
    expect(await claimRun(given)).toEqual({ kind: 'free' });
    expect(told).toEqual(['the run could not be claimed']);
  });

  it('but hides no fault of the program', async () => {
    await expect(claimRun(claiming([new TypeError('x')]).given)).rejects.toThrow(TypeError);
  });

  it.each([
    ['by hand', { work: null }],
    ['without a history', { leases: null }],
  ])('and needs none %s', async (_, without) => {
    const { given, asked } = claiming([taken('done')]);
    expect(await claimRun({ ...given, ...without })).toEqual({ kind: 'free' });
    expect(asked()).toBe(0);
  });
});

describe('at the end', () => {
  const { telemetry, told } = claiming([]);

  it('a claim is closed, also where nothing was sent', async () => {
    const { mine, steps } = claim();
    await settle(mine, telemetry);
    expect(steps).toEqual(['sending', 'done']);
  });

  it('a claim that another has taken over is left to it', async () => {
    const { mine, steps } = claim({ sending: async () => false });
    await settle(mine, telemetry);
    expect(steps).toEqual([]);
  });

  it('a claim is given back where the run failed before sending', async () => {
    const { mine, steps } = claim();
    await giveBack(mine, telemetry);
    expect(steps).toEqual(['release']);
  });

  it('a claim is given back where what was sent was refused', async () => {
    const { mine, steps } = claim();
    await giveBackRefused(mine, telemetry);
    expect(steps).toEqual(['refused']);
  });

  it('a claim that cannot be changed is a line in the log', async () => {
    const { mine } = claim({ done: () => Promise.reject(denied), release: () => Promise.reject(denied) });
    await settle(mine, telemetry);
    await giveBack(mine, telemetry);
    expect(told).toEqual(['the claim could not be changed', 'the claim could not be changed']);
  });
});
