import { expect, it } from 'vitest';
import { exemptionsOf } from '../../src/report/exemptions.ts';
import { exemption, failure, reportOf } from '../support/view.ts';

const until = (id: string, day: string, rule = 'a-rule') =>
  failure({ rule, resource: { id }, exemption: exemption({ until: day }) });

it('is empty where nothing is exempt, and keeps what is wrong with the exemptions themselves', () => {
  const notes = {
    unused: [{ rules: ['a'], resources: ['b'], reason: 'c', owner: null, until: '2026-12-31' }],
    mistakenTags: [{ resource: 'r', region: 'eu-west-1', why: 'unknown-rule', value: 'x' } as const],
  };
  expect(exemptionsOf(reportOf([failure()], { exemptions: notes }))).toEqual({
    ...notes,
    findings: [],
    byRule: [],
    ending: 0,
  });
});

it('counts no exemption that has expired', () => {
  const expired = failure({ exemption: exemption({ state: 'expired', until: '2026-11-20' }) });
  expect(exemptionsOf(reportOf([expired]))).toMatchObject({ findings: [], ending: 0 });
});

it.each([
  ['2026-11-22', 0, 1],
  ['2026-11-23', 1, 1],
  ['2026-11-29', 7, 1],
  ['2026-11-30', null, 0],
])('an exemption until %s ends in %s days', (day, endsIn, ending) => {
  expect(exemptionsOf(reportOf([until('a', day)]))).toMatchObject({ findings: [{ endsIn }], ending });
});

it('goes by the moment of the inventory, not by that of a later judgement', () => {
  const report = reportOf([until('a', '2026-12-03')]);
  const later = { ...report, run: { ...report.run, startedAt: '2026-12-02T00:00:00.000Z' } };
  expect(exemptionsOf(later).ending).toBe(0);
});

it('names by rule what ends first, and keeps the order of the report beside that', () => {
  const found = exemptionsOf(
    reportOf([until('a', '2027-02-01', 'x'), until('b', '2027-01-01', 'y'), until('c', '2026-12-01', 'x')]),
  );
  expect(found.byRule.map(([rule, rows]) => [rule, rows.map(({ finding }) => finding.resource.id)])).toEqual([
    ['x', ['c', 'a']],
    ['y', ['b']],
  ]);
  expect(found.findings.map(({ finding }) => finding.resource.id)).toEqual(['a', 'b', 'c']);
});
