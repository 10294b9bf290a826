import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromDynamoDbJson, toDynamoDbJson } from '../../src/aws/write/dynamodb-json.ts';
import {
  expiryOf,
  findingIn,
  findingItem,
  findingKey,
  isExpired,
  runIn,
  runItem,
  sortKey,
} from '../../src/history/table-items.ts';
import type { RememberedRun } from '../../src/model/index.ts';
import { rememberedFinding, run } from '../support/random-memory.ts';

const pk = '111122223333#owner';
const throughDynamo = (item: Parameters<typeof toDynamoDbJson>[0]) =>
  fromDynamoDbJson(JSON.parse(JSON.stringify(toDynamoDbJson(item))) as ReturnType<typeof toDynamoDbJson>);

describe('what goes into an item comes out of it', () => {
  it('for every finding', () => {
    fc.assert(
      fc.property(rememberedFinding, (finding) => {
        expect(findingIn(throughDynamo(findingItem(pk, finding, 400)))).toEqual(finding);
      }),
    );
  });

  it('for every run', () => {
    fc.assert(
      fc.property(run, (each) => {
        expect(runIn(throughDynamo(runItem(pk, each, 400)))).toEqual(each);
      }),
    );
  });
});

describe('a key', () => {
  it('is the id of the finding', () => {
    expect(findingKey(pk, 'rest-api-open:arn:x')).toEqual({ pk, sk: 'finding#rest-api-open:arn:x' });
  });

  it.each([
    ['of 1024 bytes is as it is', 'a'.repeat(1016), 1024],
    ['of one more is hashed', 'a'.repeat(1017), 79],
    ['is measured in bytes, not in letters', 'ã'.repeat(509), 79],
  ])('%s', (_, id, bytes) => {
    expect(Buffer.byteLength(sortKey('finding#', id))).toBe(bytes);
  });

  it('that is hashed is the same every time, and another for another id', () => {
    const [one, same, other] = ['x'.repeat(2000), 'x'.repeat(2000), `${'x'.repeat(1999)}y`].map((id) =>
      findingKey(pk, id),
    );
    expect(one).toEqual(same);
    expect(one).not.toEqual(other);
  });
});

describe('an item that is none of ours', () => {
  const [finding] = fc.sample(rememberedFinding, { numRuns: 1, seed: 1 });
  const [each] = fc.sample(run, { numRuns: 1, seed: 1 });
  if (finding === undefined || each === undefined) throw new Error('there are samples');
  const item = findingItem(pk, finding, 400);

  it.each([
    ['without its severity', { ...item, severity: null }, 'severity'],
    ['with an unknown status', { ...item, status: 'lost' }, 'status'],
    ['with something more', { ...item, more: 1 }, 'its root'],
    ['with a date that is none', { ...item, lastSeen: 'yesterday' }, 'lastSeen'],
    ['with a price in words', { ...item, monthlyUsd: 'much' }, 'monthlyUsd'],
  ])('%s is a failure that names it and the place', (_, broken, place) => {
    expect(() => findingIn(broken)).toThrow(`the item ${JSON.stringify(item.sk)} is damaged at ${place}`);
  });

  it.each([
    [{ incomplete: [] }, 'incomplete'],
    [{ totals: {} }, 'totals.outcomes'],
    [{ rules: 'all' }, 'rules'],
  ])('such as a run with %j is a failure too', (broken, place) => {
    expect(() => runIn({ ...runItem(pk, each, 400), ...broken })).toThrow(`is damaged at ${place}`);
  });
});

it('a run that saw nothing in 40 regions stays far below what an item may weigh', () => {
  const rules = Array.from({ length: 120 }, (_, n) => `a-rule-with-quite-a-long-name-${n}`);
  const regions = Array.from({ length: 40 }, (_, n) => `ap-southeast-${n}`);
  const [sample] = fc.sample(run, { numRuns: 1, seed: 1 }) as [RememberedRun];
  const incomplete = rules.flatMap((rule) => regions.map((region) => `${rule} ${region}`)).toSorted();
  const blind = { ...sample, rules, regions, incomplete };
  const item = runItem(pk, blind, 400);
  expect(incomplete).toHaveLength(4_800);
  expect(JSON.stringify(item).length).toBeLessThan(100_000);
  expect(runIn(item)).toEqual(blind);
});

describe('what has expired', () => {
  const seen = '2026-11-01T06:00:00.500Z';
  it.each([
    ['2026-11-11T06:00:00.999Z', false],
    ['2026-11-11T06:00:01.000Z', true],
    ['2027-11-11T06:00:00.000Z', true],
  ])('after ten days, at %s: %s', (now, is) => {
    expect(isExpired({ expiresAt: expiryOf(seen, 10) }, new Date(now))).toBe(is);
  });

  it('is not what bears no date', () => {
    expect(isExpired({}, new Date())).toBe(false);
  });
});
