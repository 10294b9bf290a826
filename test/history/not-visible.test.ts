import { expect, it } from 'vitest';
import { compare } from '../../src/history/index.ts';
import { after, looked, nothingYet } from '../support/looked.ts';

const bucket = { rule: 's3-bucket-public', id: 'site', region: 'sa-east-1' };
const scene = { rules: ['s3-bucket-public'], regions: ['us-east-1', 'sa-east-1'] };
const remembered = after(nothingYet, compare(nothingYet, looked(20, [{ ...bucket, outcome: 'fail' }], scene)).update);

it('does not take a bucket for gone where the list of all buckets could not be read', () => {
  const gap = { rule: bucket.rule, id: '*', region: 'global', outcome: 'unknown' } as const;
  const { history } = compare(remembered, looked(21, [gap], scene));
  expect(history.resolved).toEqual([]);
  expect(history.notVisible).toMatchObject([{ why: { kind: 'unread' }, justLost: true }]);
});

it('believes what was looked at, whatever regions were chosen', () => {
  const { history } = compare(
    remembered,
    looked(21, [{ ...bucket, outcome: 'pass' }], { ...scene, regions: ['us-east-1'] }),
  );
  expect(history.resolved).toMatchObject([{ resource: { id: 'site' } }]);
});
