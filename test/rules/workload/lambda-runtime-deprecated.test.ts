import { describe, expect, it } from 'vitest';
import { runtimes } from '../../../src/rules/workload/lambda/runtimes.ts';
import { lambdaRuntimeDeprecated } from '../../../src/rules/workload/lambda-runtime-deprecated.ts';
import { lambdaFunction } from '../../support/build/lambda-function.ts';
import { testRule } from '../../support/rule-tester.ts';

testRule(lambdaRuntimeDeprecated, {
  pass: [
    { name: 'a current runtime', subject: lambdaFunction(), message: 'current', args: { day: '2028-04-30' } },
    {
      name: 'the day before',
      subject: lambdaFunction({ runtime: 'nodejs22.x' }),
      now: '2027-04-29T23:59:00Z',
      message: 'current',
    },
  ],
  fail: [
    {
      name: 'deprecated months ago',
      subject: lambdaFunction({ runtime: 'nodejs20.x' }),
      message: 'deprecated',
      args: { day: '2026-04-30', days: 206 },
      evidence: { asOf: runtimes.asOf },
    },
    {
      name: 'the day itself',
      subject: lambdaFunction({ runtime: 'nodejs22.x' }),
      now: '2027-04-30T08:00:00Z',
      message: 'deprecated',
      args: { days: 0 },
    },
    {
      name: 'within the days that count already',
      subject: lambdaFunction({ runtime: 'nodejs22.x' }),
      options: { aheadDays: 180 },
      message: 'soon',
      args: { days: 159 },
    },
  ],
  notApplicable: [
    { name: 'a container image', subject: lambdaFunction({ runtime: null, packageType: 'Image' }), message: 'image' },
  ],
  unclear: [
    {
      name: 'a runtime that is not in the table',
      subject: lambdaFunction({ runtime: 'nodejs98.x' }),
      message: 'unlisted',
      args: { asOf: runtimes.asOf },
    },
    {
      name: 'no runtime, and no image',
      subject: lambdaFunction({ runtime: null, packageType: null }),
      message: 'untold',
    },
  ],
});

describe('the table of runtimes', () => {
  const days = Object.entries(runtimes.deprecatedOn);

  it.each(days)('%s has a day of the calendar: %s', (_, day) => {
    expect(new Date(day).toISOString()).toBe(`${day}T00:00:00.000Z`);
  });

  it('is sorted, dated and sourced', () => {
    expect(days.map(([runtime]) => runtime)).toEqual(days.map(([runtime]) => runtime).toSorted());
    expect(runtimes.asOf).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(runtimes.source).toContain('docs.aws.amazon.com');
  });
});
