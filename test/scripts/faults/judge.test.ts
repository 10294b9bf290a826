import { describe, expect, it } from 'vitest';
import type { Audited } from '../../../scripts/faults/audit.ts';
import { judge } from '../../../scripts/faults/judge.ts';
import { jsonReport } from '../../../src/reporters/index.ts';
import { ruleById } from '../../../src/rules/index.ts';
import { denied, failure, reportOf, unknown } from '../../support/view.ts';

const operation = 'ec2:DescribeAddresses';
const report = jsonReport(reportOf([unknown([denied(operation)])]), { locale: 'en', rule: ruleById });
const incomplete: Audited = {
  code: 2,
  stderr: '',
  report,
  text: 'Missing permission:\n  ec2:Describe\nAddresses',
  flaws: [],
  unhandled: [],
};
const whole: Audited = {
  ...incomplete,
  code: 1,
  report: jsonReport(reportOf([failure()]), { locale: 'en', rule: ruleById }),
};
const none: Audited = { ...incomplete, code: 3, stderr: 'AWS denied it.\n', report: null, text: null };

const wrong = (change: Partial<Audited>, of: string = operation, from: Audited = incomplete) =>
  judge(of, whole, { ...from, ...change }).violations.map(({ kind }) => kind);

describe('the end of a run in which an operation fails', () => {
  it('is incomplete, with the name of what could not be read for people and for machines', () => {
    expect(wrong({})).toEqual([]);
    expect(wrong({ text: 'Something is missing.' })).toEqual(['unnamed']);
  });

  it.each<[string, Partial<Audited>]>([
    ['an exit code that is not that of its conclusion', { code: 0 }],
    ['a stack trace', { stderr: 'TypeError: x\n    at list (src/list.ts:1:1)\n' }],
    ['a rejection that nobody waited for', { unhandled: ['Error: late'] }],
    ['a report that its schema refuses', { flaws: ['/coverage/evaluated must be >= 0'] }],
    ['no report', { report: null, text: null }],
  ])('must not be %s', (_, change) => {
    expect(wrong(change)).toEqual(['crash']);
  });

  it('must not be a rule or a collector that threw', () => {
    const threw = unknown([{ kind: 'failed', operation: 'rule:a-rule', detail: 'TypeError: x' }]);
    const broken = jsonReport(reportOf([{ ...threw, furtherCauses: [denied(operation)] }]), {
      locale: 'en',
      rule: ruleById,
    });
    expect(wrong({ report: broken })).toEqual(['crash']);
  });

  it('is one sentence and no report where nobody can be identified, and only there', () => {
    expect(wrong({}, 'sts:GetCallerIdentity', none)).toEqual([]);
    expect(wrong({}, operation, none)).toEqual(['crash']);
    expect(wrong({ stderr: 'One.\nTwo.\n' }, 'sts:GetCallerIdentity', none)).toEqual(['crash']);
    expect(wrong({ code: 0 }, 'sts:GetCallerIdentity', none)).toEqual(['crash']);
  });
});
