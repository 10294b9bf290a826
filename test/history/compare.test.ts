import { describe, expect, it } from 'vitest';
import { type Comparable, type Compared, compare } from '../../src/history/index.ts';
import type { Memory } from '../../src/model/index.ts';
import { after, day, findingId, looked, nothingYet, type Told } from '../support/looked.ts';

/** What the last of these runs says of each resource, when every run before it was remembered and told. */
const story = (...runs: readonly (Comparable & { readonly untold?: boolean })[]): Compared => {
  let memory: Memory = nothingYet;
  let said: Compared | undefined;
  for (const run of runs) {
    said = compare(memory, run);
    memory = after(memory, said.update, run.untold !== true);
  }
  if (said === undefined) throw new Error('a story has at least one run');
  return said;
};

const said = ({ findings, history }: Compared) => ({
  ...Object.fromEntries([...findings].map(([id, { change }]) => [idOf(id), change])),
  ...Object.fromEntries(history.resolved.map(({ resource }) => [resource.id, 'resolved'])),
  ...Object.fromEntries(history.notVisible.map(({ resource, why }) => [resource.id, why.kind])),
});
const idOf = (finding: string) => finding.split(':').at(-1) ?? '';

const fail = (id: string, more: Partial<Told> = {}): Told => ({ id, outcome: 'fail', ...more });
const pass = (id: string): Told => ({ id, outcome: 'pass' });
const unknown = (id: string): Told => ({ id, outcome: 'unknown' });

describe('the first run', () => {
  it('is a baseline: everything is first seen now, nothing has changed before', () => {
    const { history, findings } = story(looked(1, [fail('a'), pass('b')]));
    expect(history).toMatchObject({ state: 'baseline', comparedWith: null, resolved: [], notVisible: [] });
    expect(findings.get(findingId('a'))).toEqual({
      change: 'new',
      firstSeen: day(1),
      lastSeen: null,
      before: null,
      firstLook: false,
    });
  });

  it('remembers failures alone', () => {
    const { update } = story(looked(1, [fail('a'), pass('b'), unknown('c')]));
    expect(update.keep.map(({ resource }) => resource.id)).toEqual(['a']);
  });
});

describe('a second run', () => {
  const first = looked(1, [fail('a', { usd: 3.65 })]);
  const changes: [string, readonly Told[], object, Parameters<typeof looked>[2]?][] = [
    ['the same is open', [fail('a', { usd: 3.65 })], { a: 'open' }],
    ['another is new', [fail('a', { usd: 3.65 }), fail('b')], { a: 'open', b: 'new' }],
    ['graver is worse', [fail('a', { severity: 'high', usd: 3.65 })], { a: 'worse' }],
    ['milder is better', [fail('a', { severity: 'low', usd: 3.65 })], { a: 'better' }],
    ['dearer is worse', [fail('a', { usd: 7.3 })], { a: 'worse' }],
    ['cheaper is better', [fail('a', { usd: 1 })], { a: 'better' }],
    ['graver and cheaper is worse', [fail('a', { severity: 'critical', usd: 1 })], { a: 'worse' }],
    ['a cent of drift is open', [fail('a', { usd: 3.66 })], { a: 'open' }],
    ['a price that is not known this time is open', [fail('a', { usd: null })], { a: 'open' }],
    ['an upper bound is not compared with a price', [fail('a', { usd: 9, atMost: true })], { a: 'open' }],
    ['what passes is resolved', [pass('a')], { a: 'resolved' }],
    ['what does not apply any more is resolved', [{ id: 'a', outcome: 'not-applicable' }], { a: 'resolved' }],
    ['what is gone from a whole listing is resolved', [], { a: 'resolved' }],
    ['what could not be judged is not visible', [unknown('a')], { a: 'unread' }],
    ['what is gone from a listing that was not whole is not visible', [unknown('*')], { a: 'unread' }],
    ['a gap elsewhere hides nothing here', [{ ...unknown('*'), region: 'us-east-1' }], { a: 'resolved' }],
    ['a gap of another rule hides nothing here', [{ ...unknown('*'), rule: 'x' }], { a: 'resolved' }],
    ['a rule that did not run resolves nothing', [], { a: 'rule-not-run' }, { rules: ['root-mfa-missing'] }],
    ['a region that was not scanned resolves nothing', [], { a: 'region-not-scanned' }, { regions: ['us-east-1'] }],
    [
      'what is left out on purpose is not resolved',
      [],
      { a: 'excluded' },
      { excluded: ['arn:aws:test:eu-west-1:111122223333:a'] },
    ],
  ];
  it.each(changes)('%s', (_, told, expected, scene) => {
    expect(said(story(first, looked(2, told, scene)))).toEqual(expected);
  });

  it('on the same day compares with the run before it', () => {
    const later = { ...looked(1, []), run: { ...looked(1, []).run, inventoryTakenAt: '2026-11-01T06:10:00.000Z' } };
    expect(said(story(first, later))).toEqual({ a: 'resolved' });
  });

  it('says what it was before, and since when', () => {
    const { findings } = story(first, looked(2, [fail('a', { usd: 7.3 })]));
    expect(findings.get(findingId('a'))).toEqual({
      change: 'worse',
      firstSeen: day(1),
      lastSeen: day(1),
      before: { severity: 'medium', monthlyUsd: 3.65 },
      firstLook: false,
    });
  });
});

describe('over more runs', () => {
  it('what is resolved and fails again has returned, and is as old as it was', () => {
    const { findings } = story(looked(1, [fail('a')]), looked(2, [pass('a')]), looked(3, [fail('a')]));
    expect(findings.get(findingId('a'))).toMatchObject({ change: 'returned', firstSeen: day(1), lastSeen: day(1) });
  });

  it('what is resolved is told once', () => {
    expect(said(story(looked(1, [fail('a')]), looked(2, []), looked(3, [])))).toEqual({});
  });

  it('what was not visible and fails is open, not new and not returned', () => {
    expect(said(story(looked(1, [fail('a')]), looked(2, [unknown('a')]), looked(3, [fail('a')])))).toEqual({
      a: 'open',
    });
  });

  it('what was not visible and passes is resolved only now', () => {
    expect(said(story(looked(1, [fail('a')]), looked(2, [unknown('*')]), looked(3, [])))).toEqual({ a: 'resolved' });
  });

  it('what stays out of sight is just lost once', () => {
    const lost = (...more: Comparable[]) => story(looked(1, [fail('a')]), looked(2, [unknown('a')]), ...more).history;
    expect(lost().notVisible).toMatchObject([{ justLost: true, lastSeen: day(1) }]);
    expect(lost(looked(3, [unknown('a')])).notVisible).toMatchObject([{ justLost: false, lastSeen: day(1) }]);
  });

  it('a slow drift of the cost becomes worse in the end, and starts again from there', () => {
    const grown = (usd: number, on: number) => looked(on, [fail('a', { usd })]);
    const runs = [grown(10, 1), grown(10.3, 2), grown(10.6, 3), grown(10.7, 4)] as const;
    expect(said(story(...runs.slice(0, 2)))).toEqual({ a: 'open' });
    expect(said(story(...runs.slice(0, 3)))).toEqual({ a: 'worse' });
    expect(said(story(...runs))).toEqual({ a: 'open' });
  });

  it('new where nothing could look the run before is a first look', () => {
    const firstLook = (before: Comparable) =>
      story(before, looked(2, [fail('a')])).findings.get(findingId('a'))?.firstLook;
    expect(firstLook(looked(1, []))).toBe(false);
    expect(firstLook(looked(1, [unknown('*')]))).toBe(true);
    expect(firstLook(looked(1, [unknown('a')]))).toBe(true);
    expect(firstLook(looked(1, [], { rules: ['x'] }))).toBe(true);
    expect(firstLook(looked(1, [], { regions: ['us-east-1'] }))).toBe(true);
  });
});

describe('news that nobody was told', () => {
  const untold = (run: Comparable) => ({ ...run, untold: true });
  it.each([
    ['new stays new', [looked(1, []), untold(looked(2, [fail('a')])), looked(3, [fail('a')])], { a: 'new' }],
    [
      'returned stays returned',
      [looked(1, [fail('a')]), looked(2, []), untold(looked(3, [fail('a')])), looked(4, [fail('a')])],
      { a: 'returned' },
    ],
    [
      'worse stays worse',
      [
        looked(1, [fail('a')]),
        untold(looked(2, [fail('a', { severity: 'high' })])),
        looked(3, [fail('a', { severity: 'high' })]),
      ],
      { a: 'worse' },
    ],
    ['resolved stays resolved', [looked(1, [fail('a')]), untold(looked(2, [])), looked(3, [])], { a: 'resolved' }],
  ] as const)('%s', (_, runs, expected) => {
    expect(said(story(...runs))).toEqual(expected);
    const last = runs.at(-1) as Comparable;
    const next = { ...last, run: { ...last.run, inventoryTakenAt: day(9) } };
    expect(Object.values(said(story(...runs, next)))).not.toContain(Object.values(expected)[0]);
  });
});

describe('exempt findings', () => {
  const exemption = (state: 'active' | 'expired') =>
    ({ by: 'tag', state, reason: null, owner: null, until: '2026-12-01', untilByDefault: false }) as const;

  it('are remembered, are not resolved, and count in nothing', () => {
    const { history, findings } = story(
      looked(1, [fail('a')]),
      looked(2, [fail('a', { exemption: exemption('active') })]),
    );
    expect(history.counts).toMatchObject({ new: 0, open: 0, resolved: 0 });
    expect(findings.get(findingId('a'))?.change).toBe('open');
  });

  it.each([null, exemption('expired')])('come back when the exemption is over: %j', (later) => {
    const runs = [
      looked(1, [fail('a', { exemption: exemption('active') })]),
      looked(2, [fail('a', { exemption: later })]),
    ];
    expect(said(story(...runs))).toEqual({ a: 'returned' });
    expect(said(story(...runs, looked(3, [fail('a', { exemption: later })])))).toEqual({ a: 'open' });
  });

  it('remember since when, also once they are over', () => {
    const { update } = story(
      looked(1, [fail('a', { exemption: exemption('active') })]),
      looked(2, [fail('a', { exemption: exemption('expired') })]),
      looked(3, [fail('a', { exemption: exemption('expired') })]),
    );
    expect(update.keep[0]?.exemption).toEqual({ since: day(1), state: 'expired' });
  });
});

describe('a rule that was renamed', () => {
  const renames = new Map([['eip-loose', 'elastic-ip-unattached']]);
  const before = compare(nothingYet, looked(1, [fail('a', { rule: 'eip-loose' })], { rules: ['eip-loose'] }));
  const memory = after(nothingYet, before.update);

  it('goes on where it was: its findings are open, and the old ids are forgotten', () => {
    const { findings, update } = compare(memory, looked(2, [fail('a')]), renames);
    expect(findings.get(findingId('a'))).toMatchObject({ change: 'open', firstSeen: day(1) });
    expect(update.forget).toEqual([findingId('a', 'eip-loose')]);
  });

  it('and what it found before is resolved by its new name', () => {
    expect(said(compare(memory, looked(2, []), renames))).toEqual({ a: 'resolved' });
  });

  it('and what is new was looked for before', () => {
    const { findings } = compare(memory, looked(2, [fail('a'), fail('b')]), renames);
    expect(findings.get(findingId('b'))).toMatchObject({ change: 'new', firstLook: false });
  });
});

it('counts every change once', () => {
  const { history } = story(
    looked(1, [fail('same'), fail('graver'), fail('gone'), fail('hidden')]),
    looked(2, [fail('same'), fail('graver', { severity: 'high' }), fail('fresh'), unknown('hidden')]),
  );
  expect(history.counts).toEqual({ new: 1, returned: 0, worse: 1, better: 0, open: 1, resolved: 1, 'not-visible': 1 });
});

describe('the trend', () => {
  it('is the last eight runs, this one at the end', () => {
    const runs = Array.from({ length: 10 }, (_, at) => looked(at + 1, at % 2 === 0 ? [fail('a')] : []));
    expect(story(...runs).history.trend.map(({ at, fails }) => [at, fails])).toEqual(
      [3, 4, 5, 6, 7, 8, 9, 10].map((n) => [day(n), n % 2]),
    );
  });

  it('leaves out runs that looked at much less', () => {
    const narrow = looked(2, []);
    const runs = [
      looked(1, [fail('a')]),
      { ...narrow, coverage: { ...narrow.coverage, planned: 1 } },
      looked(3, [fail('a')]),
    ];
    expect(story(...runs).history.trend.map(({ at }) => at)).toEqual([day(1), day(3)]);
  });
});
