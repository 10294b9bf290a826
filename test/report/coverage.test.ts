import { expect, it } from 'vitest';
import { coverageOf } from '../../src/report/coverage.ts';
import { denied, failure, reportOf, runOf, unknown } from '../support/view.ts';

it('counts what was planned, judged and passed, and the regions that were scanned', () => {
  const findings = [
    failure({ outcome: 'pass', resource: { id: 'a' } }),
    failure({ outcome: 'pass', resource: { id: 'b' } }),
    failure({ outcome: 'not-applicable', resource: { id: 'c' } }),
    unknown([denied('ec2:DescribeAddresses')]),
  ];
  const report = reportOf(findings, {
    coverage: { complete: false, planned: 9, evaluated: 8, empty: 5, incomplete: 1, gaps: [] },
    run: runOf({ regions: { scanned: ['eu-west-1', 'us-east-1'], notScanned: [], missing: [] } }),
  });
  expect(coverageOf(report)).toEqual({
    complete: false,
    planned: 9,
    evaluated: 8,
    empty: 5,
    regions: 2,
    passed: 2,
    notApplicable: 1,
    disabled: [],
    notSelected: [],
  });
});

it('tells regions that are disabled from those that were not asked for', () => {
  const regions = {
    scanned: ['eu-west-1'],
    notScanned: [
      { region: 'ap-east-1', why: 'disabled' },
      { region: 'us-east-1', why: 'not-selected' },
      { region: 'me-south-1', why: 'disabled' },
    ],
    missing: [],
  } as const;
  expect(coverageOf(reportOf([], { run: runOf({ regions }) }))).toMatchObject({
    complete: true,
    disabled: ['ap-east-1', 'me-south-1'],
    notSelected: ['us-east-1'],
  });
});
