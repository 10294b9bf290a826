import { describe, expect, it } from 'vitest';
import { told } from '../../../scripts/faults/violations.ts';
import type { Finding, Report } from '../../../src/model/index.ts';
import { type JsonReport, jsonReport } from '../../../src/reporters/index.ts';
import { ruleById } from '../../../src/rules/index.ts';
import { became, denied, exemption, failure, historyOf, past, reportOf, unknown } from '../../support/view.ts';

const operation = 'ec2:DescribeAddresses';
const missing = denied(operation);

const fail = failure();
const pass: Finding = { ...failure({}), outcome: 'pass', commands: [], removal: null };
const unread = unknown([missing]);
const everything = (): Finding => ({
  ...unread,
  id: `${unread.rule}:*`,
  resource: { ...unread.resource, id: '*', arn: '*' },
});

// So that no conclusion hangs on the finding in question.
const standing = failure({ resource: { id: 'eipalloc-9' } });

const json = (findings: readonly Finding[], change: Partial<Report> = {}): JsonReport =>
  jsonReport({ ...reportOf([...findings, standing]), ...change }, { locale: 'en', rule: ruleById });
const judged = (before: readonly Finding[], after: readonly Finding[], change: Partial<Report> = {}) =>
  told(operation, json(before), json(after, change));
const kinds = (...given: Parameters<typeof judged>) => judged(...given).violations.map(({ kind }) => kind);

describe('a run in which an operation fails', () => {
  it('may say unknown of a resource, or of a whole listing, by the name of what it could not read', () => {
    for (const after of [unread, everything()])
      expect(judged([fail], [after])).toEqual({ violations: [], of: 'named' });
  });

  it('may say the same', () => {
    const other = failure({ resource: { id: 'eipalloc-2' }, outcome: 'pass' });
    expect(judged([fail, other], [fail, other])).toEqual({ violations: [], of: 'nothing' });
  });

  it('may say the same without tags, in words of its own', () => {
    const tagless = { ...fail, resource: { ...fail.resource, tags: null } };
    const tagged = { ...fail, resource: { ...fail.resource, tags: {} } };
    expect(judged([tagged], [tagless])).toEqual({ violations: [], of: 'in-words' });
  });

  it('must not lose a finding', () => {
    expect(kinds([fail], [])).toEqual(['lost', 'unnamed']);
    const elsewhere = { ...everything(), resource: { ...everything().resource, region: 'sa-east-1' } };
    expect(kinds([fail], [elsewhere])).toEqual(['lost']);
  });

  it('covers what is listed once for all regions by one unknown', () => {
    const once = { ...everything(), resource: { ...everything().resource, region: 'global' } };
    expect(kinds([fail], [once])).toEqual([]);
  });

  it('must not pass what failed, or what it could not read, and not call it clean', () => {
    expect(kinds([fail], [pass])).toEqual(['wrong-pass', 'unnamed']);
    expect(kinds([unread], [{ ...pass, id: unread.id }])).toEqual(['wrong-pass', 'unnamed']);
    expect(kinds([fail], [{ ...pass, outcome: 'not-applicable' }])).toEqual(['wrong-pass', 'unnamed']);
    expect(kinds([fail], [fail], { conclusion: 'clean' })).toEqual(['wrong-pass', 'unnamed']);
    const whole = { complete: true, planned: 1, evaluated: 1, empty: 0, incomplete: 0, gaps: [] };
    expect(kinds([fail], [unread], { coverage: whole })).toEqual(['wrong-pass']);
  });

  it('must not call resolved what it could not look at', () => {
    const history = historyOf({ resolved: [past()] });
    expect(kinds([fail], [unread], { history })).toEqual(['wrong-pass']);
  });

  it('must not fail what passed, call it new, or forget its exemption', () => {
    expect(kinds([pass], [fail])).toEqual(['wrong-fail', 'unnamed']);
    expect(kinds([fail], [{ ...fail, history: became('new') }])).toEqual(['wrong-fail', 'unnamed']);
    const exempt = { ...fail, exemption: exemption() };
    expect(kinds([exempt], [fail])).toEqual(['wrong-fail', 'unnamed']);
    expect(kinds([fail], [exempt])).toEqual(['wrong-pass', 'unnamed']);
  });

  it('must not advise what the whole run does not', () => {
    expect(kinds([{ ...fail, commands: [] }], [{ ...fail, commands: ['aws ec2 release-address'] }])).toEqual([
      'wrong-advice',
      'unnamed',
    ]);
    expect(kinds([{ ...fail, monthlyUsd: 3 }], [{ ...fail, monthlyUsd: 30 }])).toEqual(['wrong-advice']);
  });

  it('must name what it could not read', () => {
    expect(kinds([fail], [unknown([denied('sqs:ListQueues')])])).toEqual(['unnamed']);
  });

  it('may only look at a manager of which it could not read what belongs to it, and must not remove with fewer cautions', () => {
    const parent: Finding['parent'] = {
      kind: 'cloudformation-stack',
      name: 'shop',
      id: null,
      standing: 'left-over',
      logicalId: null,
      keptBy: [],
    };
    const stack: Finding['removal'] = {
      of: 'manager',
      effect: 'removes',
      phase: null,
      keep: [],
      forGood: [],
      waits: [],
      cautions: [],
      holds: [],
      remove: [['aws', 'cloudformation', 'delete-stack']],
    };
    const look = 'aws cloudformation describe-stacks';
    const whole = { ...fail, parent, removal: stack, commands: [look, 'aws cloudformation delete-stack'] };
    const looking = { ...whole, parent: { ...parent, standing: 'unread' as const }, removal: null, commands: [look] };
    expect(judged([whole], [looking])).toEqual({ violations: [], of: 'in-words' });
    const report = json([whole]);
    const [{ remediation }] = report.findings as [JsonReport['findings'][number]];
    const cautions = [{ kind: 'look-first' as const, text: 'Somebody may be in it.' }];
    const careful = report.findings.with(0, {
      ...(report.findings[0] as JsonReport['findings'][number]),
      remediation: { ...remediation, removal: { ...remediation.removal, cautions } as typeof remediation.removal },
    });
    const { violations } = told(operation, { ...report, findings: careful }, report);
    expect(violations.map(({ kind }) => kind)).toEqual(['wrong-advice']);
  });
});
