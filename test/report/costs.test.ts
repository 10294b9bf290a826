import { describe, expect, it } from 'vitest';
import { certainUsd, type Finding, isFailing } from '../../src/model/index.ts';
import { costsBy } from '../../src/report/index.ts';
import { facts } from '../../src/resources/index.ts';
import { sampleWithHistory } from '../support/sample-history.ts';
import { failure } from '../support/view.ts';

const region = ({ resource }: Finding) => resource.region;
const at = (id: string, where: string, monthlyUsd: number | null, rule = 'a-rule') =>
  failure({ rule, monthlyUsd, resource: { id, region: where } });

it('names the dearest first, and nothing that bills nothing', () => {
  const findings = [
    at('a', 'eu-west-1', 1),
    at('b', 'us-east-1', 2),
    at('c', 'eu-west-1', 3),
    at('d', 'sa-east-1', null),
  ];
  expect(costsBy(findings, region)).toEqual([
    { name: 'eu-west-1', monthlyUsd: 4 },
    { name: 'us-east-1', monthlyUsd: 2 },
  ]);
  expect(costsBy([], region)).toEqual([]);
});

it('counts a resource that two rules priced once in each share', () => {
  const findings = [at('a', 'eu-west-1', 5, 'one'), at('a', 'eu-west-1', 8, 'two')];
  expect(costsBy(findings, region)).toEqual([{ name: 'eu-west-1', monthlyUsd: 8 }]);
  expect(costsBy(findings, ({ rule }) => rule)).toEqual([
    { name: 'two', monthlyUsd: 8 },
    { name: 'one', monthlyUsd: 5 },
  ]);
});

describe('of the sample account', () => {
  it.each([
    ['service', ({ resource }: Finding) => facts[resource.type].service],
    ['region', region],
  ])('by %s add up to the total', async (_, nameOf) => {
    const report = await sampleWithHistory();
    const fails = report.findings.filter(isFailing);
    const sum = costsBy(fails, nameOf).reduce((total, { monthlyUsd }) => total + monthlyUsd, 0);
    expect(sum).toBeCloseTo(certainUsd(fails), 6);
    expect(sum).toBeCloseTo(report.totals.monthlyUsd, 1);
  });
});
