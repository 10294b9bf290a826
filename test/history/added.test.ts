import { describe, expect, it } from 'vitest';
import { added, emptyMemory, pruned } from '../../src/history/added.ts';
import { compare } from '../../src/history/index.ts';
import { day, findingId, looked } from '../support/looked.ts';

const remembranceOf = (on: number, ids: readonly string[], forget: readonly string[] = []) => ({
  ...compare(
    emptyMemory,
    looked(
      on,
      ids.map((id) => ({ id, outcome: 'fail' as const })),
    ),
  ).update,
  forget,
});
const idsIn = ({ findings }: typeof emptyMemory) => findings.map(({ id }) => id);

describe('a memory after a run', () => {
  const first = added(emptyMemory, remembranceOf(1, ['b', 'a']));

  it('has its findings by id, and its run', () => {
    expect(idsIn(first)).toEqual([findingId('a'), findingId('b')]);
    expect(first.runs.map(({ at }) => at)).toEqual([day(1)]);
  });

  it('keeps what the next run does not name, and replaces what it does', () => {
    const second = added(first, remembranceOf(2, ['b', 'c']));
    expect(second.findings.map(({ id, lastSeen }) => [id, lastSeen])).toEqual([
      [findingId('a'), day(1)],
      [findingId('b'), day(2)],
      [findingId('c'), day(2)],
    ]);
  });

  it('forgets what it is told to forget, unless that is kept as well', () => {
    const second = added(first, remembranceOf(2, ['b'], [findingId('a'), findingId('b')]));
    expect(idsIn(second)).toEqual([findingId('b')]);
  });

  it('has its runs oldest first, and that of one moment once', () => {
    const runs = [3, 2, 3].reduce((memory, on) => added(memory, remembranceOf(on, [])), first).runs;
    expect(runs.map(({ at }) => at)).toEqual([day(1), day(2), day(3)]);
  });
});

it('what was last seen too long ago is no longer kept, to the second', () => {
  const memory = added(added(emptyMemory, remembranceOf(1, ['a'])), remembranceOf(5, ['b']));
  const on = (text: string) => pruned(memory, new Date(text), 10);
  expect(idsIn(on('2026-11-11T05:59:59.999Z'))).toHaveLength(2);
  expect(idsIn(on('2026-11-11T06:00:00.000Z'))).toEqual([findingId('b')]);
  expect(on('2026-11-11T06:00:00.000Z').runs).toHaveLength(1);
  expect(on('2026-11-15T06:00:00.000Z')).toEqual(emptyMemory);
});
