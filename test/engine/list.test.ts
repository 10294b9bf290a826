import { describe, expect, it } from 'vitest';
import { list } from '../../src/engine/index.ts';
import { ReadFailure } from '../../src/model/index.ts';
import { bare, denied, sourceOf, testAccount, twoRegions } from '../support/sources.ts';

const now = new Date('2026-11-22T12:00:00Z');
const run = { account: testAccount, now, signal: new AbortController().signal };

describe('a listing of types', () => {
  it('asks for what there is, in every region or once, and for nothing of it', async () => {
    const asked: string[] = [];
    const sources = [
      sourceOf('ec2-instance', {
        asked,
        list: ({ region }) => [bare('ec2-instance', 'i-1', region)],
        facets: { cpu: () => 1 },
      }),
      sourceOf('hosted-zone', { asked, scope: 'global', list: () => [] }),
      sourceOf('ami', { asked, list: () => [] }),
    ];
    const { listings, takenAt, regions } = await list(['ec2-instance', 'hosted-zone'], twoRegions, sources, run);
    expect(asked.toSorted()).toEqual([
      'ec2-instance in eu-west-1',
      'ec2-instance in us-east-1',
      'hosted-zone in global',
    ]);
    expect(listings.map(({ type, region, items }) => [type, region, items.length])).toEqual([
      ['ec2-instance', 'eu-west-1', 1],
      ['ec2-instance', 'us-east-1', 1],
      ['hosted-zone', 'global', 0],
    ]);
    expect(listings.flatMap(({ items }) => items.map(({ facets }) => facets))).toEqual([{}, {}]);
    expect({ takenAt, regions }).toEqual({ takenAt: now.toISOString(), regions: twoRegions });
  });

  it('that is denied is missing for that cause, and stops no other', async () => {
    const cause = denied('ec2:DescribeImages');
    const sources = [
      sourceOf('ami', {
        list: () => {
          throw new ReadFailure(cause);
        },
      }),
      sourceOf('ec2-instance', { list: () => [] }),
    ];
    const { listings } = await list(['ami', 'ec2-instance'], twoRegions, sources, run);
    expect(listings.filter(({ missing }) => missing.length > 0)).toMatchObject([
      { type: 'ami', missing: [cause] },
      { type: 'ami', missing: [cause] },
    ]);
  });

  it('of a type that nobody lists is a mistake of the program', async () => {
    await expect(list(['ami'], twoRegions, [], run)).rejects.toThrow('No collector lists ami.');
  });
});
