import { describe, expect, it } from 'vitest';
import { chosen, type Session } from '../../../src/session/index.ts';
import { inventoryOf } from '../../support/inventory.ts';
import { begunWith } from '../../support/session.ts';

const account = { id: '111122223333', partition: 'aws' };
const one = (name: string, change: Partial<Session> = {}) => begunWith(inventoryOf([]), { name, ...change });
const endedAt = (at: string) => ({ ended: { at, outcome: 'left' as const } });

describe('which session is meant', () => {
  it('the named one', () => {
    expect(chosen([one('a'), one('b')], account, 'b')).toMatchObject({ name: 'b' });
  });

  it('without a name the only open one, however many have ended', () => {
    expect(chosen([one('a', endedAt('2026-11-22T12:00:00.000Z')), one('b')], account, undefined)).toMatchObject({
      name: 'b',
    });
  });

  it('without a name and with none open, the one that ended last: it is looked at again after a clean-up', () => {
    const [early, late] = [endedAt('2026-11-20T12:00:00.000Z'), endedAt('2026-11-22T12:00:00.000Z')];
    expect(chosen([one('b', late), one('a', early)], account, undefined)).toMatchObject({ name: 'b' });
  });

  it('with two at once and no name, nobody knows', () => {
    expect(chosen([one('a'), one('b')], account, undefined)).toEqual({ kind: 'several', names: ['a', 'b'] });
  });

  it('never one of another account or partition', () => {
    const foreign = one('a', { account: { id: '999988887777', partition: 'aws' } });
    const china = one('b', { account: { id: '111122223333', partition: 'aws-cn' } });
    expect(chosen([foreign, china], account, undefined)).toEqual({ kind: 'none', account: '111122223333' });
    expect(chosen([foreign], account, 'a')).toEqual({
      kind: 'other-account',
      name: 'a',
      account: '999988887777',
      caller: '111122223333',
    });
  });
});
