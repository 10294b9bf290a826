import { describe, expect, it } from 'vitest';
import { occasionToNotify } from '../../src/history/index.ts';
import type { Exemption, Report, Sending } from '../../src/model/index.ts';
import { accountOf, looseIp, looseVolume } from '../support/loose.ts';
import { memoryStore } from '../support/memory-store.ts';
import { lastOf, type Scene } from '../support/remembered-runs.ts';
import { denied } from '../support/sources.ts';

const at = (day: number, hour = 6) =>
  `2026-11-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00.000Z`;
const rules = ['elastic-ip-unattached', 'ebs-volume-unattached', 'ebs-snapshot-orphaned'];
const gap = (type: 'elastic-ip' | 'ebs-volume') =>
  ({ type, region: 'us-east-1', cause: denied('ec2:Describe') }) as const;
const run = (
  day: number,
  items: Parameters<typeof accountOf>[0],
  more: Parameters<typeof accountOf>[1] = {},
  exemptions: readonly Exemption[] = [],
): Scene => ({ inventory: accountOf(items, more), at: at(day), rules, config: { exemptions: [...exemptions] } });

const onChange: Sending = { mode: 'on-change', severity: 'low' };
const onNew: Sending = { mode: 'on-new', severity: 'low' };
const yesterday = at(20);
const now = new Date(at(21));
const told = (report: Report, sending: Sending, toldAt: string | null = yesterday, when = now) =>
  occasionToNotify(report, sending, toldAt, when);

const both = (...scenes: readonly Scene[]) => lastOf(scenes);
const same = () => both(run(20, [looseIp(1)]), run(21, [looseIp(1)]));

describe('what happened', () => {
  it.each<[string, () => Promise<Report>, string | null, string | null]>([
    ['nothing', same, null, null],
    ['something new', () => both(run(20, []), run(21, [looseIp(1)])), 'change', 'change'],
    ['something back', () => both(run(18, [looseIp(1)]), run(20, []), run(21, [looseIp(1)])), 'change', 'change'],
    [
      'something worse',
      () => both(run(20, [looseVolume(1)]), run(21, [looseVolume(1, { sizeGib: 80 })])),
      'change',
      'change',
    ],
    [
      'something better',
      () => both(run(20, [looseVolume(1, { sizeGib: 80 })]), run(21, [looseVolume(1)])),
      'change',
      null,
    ],
    ['something resolved', () => both(run(20, [looseIp(1), looseIp(2)]), run(21, [looseIp(1)])), 'change', null],
    ['clean again', () => both(run(20, [looseIp(1)]), run(21, [])), 'change', null],
    ['a new gap', () => both(run(20, []), run(21, [], { gaps: [gap('elastic-ip')] })), 'change', 'change'],
    [
      'one gap more',
      () =>
        both(run(20, [], { gaps: [gap('elastic-ip')] }), run(21, [], { gaps: [gap('elastic-ip'), gap('ebs-volume')] })),
      'change',
      'change',
    ],
    [
      'the same gap',
      () => both(run(20, [], { gaps: [gap('elastic-ip')] }), run(21, [], { gaps: [gap('elastic-ip')] })),
      null,
      null,
    ],
    ['complete again', () => both(run(20, [], { gaps: [gap('elastic-ip')] }), run(21, [])), 'change', null],
  ])('%s', async (_, story, changed, news) => {
    const report = await story();
    expect([told(report, onChange), told(report, onNew)]).toEqual([changed, news]);
    expect(told(report, { mode: 'always', severity: 'critical' })).toBe('always');
  });
});

describe('a least severity', () => {
  const strict: Sending = { mode: 'on-change', severity: 'high' };

  it('silences lesser news, a conclusion that only they change among it', async () => {
    expect(told(await both(run(20, []), run(21, [looseIp(1)])), strict)).toBeNull();
    expect(told(await both(run(20, [looseIp(1)]), run(21, [])), strict)).toBeNull();
  });

  it('lets news of that severity through, and every gap', async () => {
    expect(told(await both(run(20, []), run(21, [looseIp(1)])), { ...strict, severity: 'medium' })).toBe('change');
    expect(told(await both(run(20, []), run(21, [], { gaps: [gap('ebs-volume')] })), strict)).toBe('change');
  });
});

describe('what is never silent', () => {
  it.each([onChange, onNew])('a first run, under %j', async (sending) => {
    expect(told(await lastOf([run(21, [])]), sending, null)).toBe('baseline');
  });

  it.each([onChange, onNew])('a run after which nobody was ever told, under %j', async (sending) => {
    expect(told(await same(), sending, null)).toBe('baseline');
  });

  it.each([onChange, onNew])(
    'a history that could not be read, or written, or is not kept, under %j',
    async (sending) => {
      const problem = denied('dynamodb:Query') as never;
      const unread = await lastOf([run(21, [])], memoryStore({ reading: problem }));
      const unwritten = await lastOf([run(21, [])], memoryStore({ writing: problem }));
      for (const report of [unread, unwritten, { ...unread, history: null }])
        expect(told(report, sending)).toBe('uncompared');
    },
  );
});

describe('the weekly sign of life', () => {
  it.each([
    [at(14), 'weekly'],
    [at(14, 11), 'weekly'],
    [at(14, 13), null],
    [at(15), null],
    [at(1), 'weekly'],
  ])('last told at %s', async (toldAt, occasion) => {
    expect(told(await same(), onChange, toldAt)).toBe(occasion);
  });

  it('comes under on-new only where something is not seen', async () => {
    expect(told(await same(), onNew, at(1))).toBeNull();
    const blind = { gaps: [gap('elastic-ip')] };
    expect(told(await both(run(20, [], blind), run(21, [], blind)), onNew, at(1))).toBe('weekly');
  });
});

describe('an exemption that ends', () => {
  const until = (day: number): Exemption => ({
    rules: ['*'],
    resources: ['*'],
    reason: 'accepted',
    owner: null,
    until: `2026-11-${day}`,
  });
  const exempt = (day: number) =>
    both(run(20, [looseIp(1)], {}, [until(day)]), run(21, [looseIp(1)], {}, [until(day)]));

  it.each([
    [28, 'change'],
    [29, null],
    [27, null],
  ])('on the %d. is told on the day on which seven days are left, and only then', async (day, occasion) => {
    expect(told(await exempt(day), onChange)).toBe(occasion);
  });

  it('is told later where the runs in between were silent', async () => {
    expect(told(await exempt(25), onChange, at(17))).toBe('change');
  });

  it('is no news under on-new', async () => {
    expect(told(await exempt(28), onNew)).toBeNull();
  });
});
