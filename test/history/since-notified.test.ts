import { expect, it } from 'vitest';
import { compare } from '../../src/history/index.ts';
import { after, day, looked, nothingYet } from '../support/looked.ts';

const gap = { id: '*', outcome: 'unknown' } as const;
const remembered = (told: boolean) =>
  after(nothingYet, compare(nothingYet, looked(20, [{ id: 'a', outcome: 'fail' }])).update, told);

it('names the run that a person was last told of', () => {
  const { history } = compare(remembered(true), looked(21, [gap]));
  expect(history.told).toMatchObject({ at: day(20), conclusion: 'failing', complete: true });
  expect(history.newGaps).toEqual(['elastic-ip-unattached eu-west-1']);
});

it('keeps a gap new until somebody was told of it', () => {
  const first = remembered(true);
  const untold = { ...after(first, compare(first, looked(21, [gap])).update), toldThrough: day(20) };
  expect(compare(untold, looked(22, [gap])).history.newGaps).toHaveLength(1);
  const told = { ...untold, toldThrough: day(21) };
  expect(compare(told, looked(22, [gap])).history.newGaps).toEqual([]);
});

it('knows no such run where nobody was ever told', () => {
  expect(compare(remembered(false), looked(21, [])).history.told).toBeNull();
});

it('counts a list of regions that is in doubt as a gap of all rules', () => {
  const current = looked(21, []);
  const gaps = [{ kind: 'denied', operation: 'ec2:DescribeRegions', action: 'ec2:DescribeRegions' }] as const;
  const { history } = compare(remembered(true), {
    ...current,
    coverage: { ...current.coverage, complete: false, gaps },
  });
  expect(history.newGaps).toEqual(['* ec2:DescribeRegions']);
});
