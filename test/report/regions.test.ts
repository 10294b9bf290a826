import { expect, it } from 'vitest';
import { categories } from '../../src/model/index.ts';
import { regionsOf } from '../../src/report/regions.ts';
import { denied, exemption, failure, reportOf, runOf, unknown } from '../support/view.ts';

const scanned = (...regions: string[]) => runOf({ regions: { scanned: regions, notScanned: [], missing: [] } });
const nowhere = categories.map((category) => ({ category, fails: 0, unknown: 0 }));

it('has a row for what belongs to no region and for each that was scanned, findings or not', () => {
  expect(regionsOf(reportOf([], { run: scanned('eu-west-1', 'us-east-1') }))).toEqual(
    ['global', 'eu-west-1', 'us-east-1'].map((region) => ({ region, cells: nowhere, fails: 0, unknown: 0 })),
  );
});

it('has one for a region that only a finding names', () => {
  const report = reportOf([unknown([denied('a:B')], { resource: { region: 'sa-east-1' } })], { run: scanned() });
  expect(regionsOf(report).map(({ region }) => region)).toEqual(['global', 'sa-east-1']);
});

it('counts failures and gaps by category, and what is exempt or passes in neither', () => {
  const findings = [
    failure({ category: 'exposure' }),
    failure({ category: 'exposure', resource: { id: 'b' } }),
    unknown([denied('a:B')], { category: 'leftovers' }),
    failure({ category: 'leftovers', outcome: 'pass' }),
    failure({ category: 'billing', exemption: exemption() }),
    failure({ category: 'account', resource: { region: 'global' } }),
  ];
  const [global, ireland] = regionsOf(reportOf(findings));
  expect(global).toMatchObject({ region: 'global', fails: 1, unknown: 0 });
  expect(ireland).toMatchObject({ region: 'eu-west-1', fails: 2, unknown: 1 });
  expect(ireland?.cells.filter(({ fails, unknown: gaps }) => fails + gaps > 0)).toEqual([
    { category: 'exposure', fails: 2, unknown: 0 },
    { category: 'leftovers', fails: 0, unknown: 1 },
  ]);
});
