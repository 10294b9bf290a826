import { describe, expect, it } from 'vitest';
import type { Cause, Finding, Report, RuleText } from '../../src/model/index.ts';
import type { Texts } from '../../src/report/index.ts';
import { uncheckedOf } from '../../src/report/unchecked.ts';
import { denied, failure, reportOf, unknown } from '../support/view.ts';

const wordless: Texts = () => undefined;
const obstacles = (findings: readonly Finding[], change: Partial<Report> = {}, texts = wordless) =>
  uncheckedOf(reportOf(findings, change), texts).obstacles;
const gaps = (...causes: Cause[]): Partial<Report> => ({ coverage: { ...reportOf([]).coverage, gaps: causes } });

const addresses = denied('ec2:DescribeAddresses');
const volumes = denied('ec2:DescribeVolumes');

it('is empty where everything was checked, whatever fails', () => {
  expect(uncheckedOf(reportOf([failure(), failure({ outcome: 'pass' })]), wordless)).toEqual({
    count: 0,
    findings: 0,
    obstacles: [],
    lacksPermission: false,
    lacksBillingPermission: false,
  });
});

describe('a cause', () => {
  it('stands once, with the rules, regions and resources that it hides', () => {
    const [only, ...others] = obstacles([
      unknown([addresses], { rule: 'one', resource: { id: 'a', region: 'eu-west-1' } }),
      unknown([addresses], { rule: 'two', resource: { id: 'b', region: 'us-east-1' } }),
      unknown([addresses], { rule: 'one', resource: { id: '*', region: 'us-east-1' } }),
    ]);
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      cause: addresses,
      rule: 'one',
      doubtsRegions: false,
      times: 3,
      rules: [
        { rule: 'one', regions: ['eu-west-1', 'us-east-1'], resources: 1 },
        { rule: 'two', regions: ['us-east-1'], resources: 1 },
      ],
      regions: ['eu-west-1', 'us-east-1'],
      resources: 2,
    });
  });

  it('stands beside every other cause of the same finding', () => {
    const hidden = unknown([addresses, volumes]);
    expect(obstacles([hidden]).map(({ cause, findings }) => ({ cause, findings }))).toEqual([
      { cause: addresses, findings: [hidden] },
      { cause: volumes, findings: [hidden] },
    ]);
    expect(uncheckedOf(reportOf([hidden]), wordless)).toMatchObject({ count: 1, findings: 1 });
  });

  it.each<readonly [string, Cause, Cause, number]>([
    [
      'one permission that two operations need',
      denied('s3:GetBucketAcl', { operation: 's3:A' }),
      denied('s3:GetBucketAcl', { operation: 's3:B' }),
      1,
    ],
    ['two permissions', addresses, volumes, 2],
    [
      'a permission that lacks, and one that a policy above denies',
      addresses,
      { ...addresses, deniedBy: 'session-policy' },
      2,
    ],
    [
      'one failure twice',
      { kind: 'failed', operation: 'ec2:X', detail: 'timeout' },
      { kind: 'failed', operation: 'ec2:X', detail: 'timeout' },
      1,
    ],
    [
      'one operation that failed in two ways',
      { kind: 'failed', operation: 'ec2:X', detail: 'timeout' },
      { kind: 'failed', operation: 'ec2:X', detail: '500' },
      2,
    ],
    [
      'what there was no time for',
      { kind: 'not-collected', resource: 'a', why: 'out-of-time' },
      { kind: 'not-collected', resource: 'b', why: 'out-of-time' },
      1,
    ],
    [
      'what an interruption left out',
      { kind: 'not-collected', resource: 'a', why: 'interrupted' },
      { kind: 'not-collected', resource: 'b', why: 'interrupted' },
      1,
    ],
    [
      'time and an interruption',
      { kind: 'not-collected', resource: 'a', why: 'out-of-time' },
      { kind: 'not-collected', resource: 'a', why: 'interrupted' },
      2,
    ],
    [
      'two disabled regions',
      { kind: 'not-collected', resource: 'a', why: 'region-off' },
      { kind: 'not-collected', resource: 'b', why: 'region-off' },
      2,
    ],
    [
      'two things that an inventory lacks',
      { kind: 'not-collected', resource: 'a', why: 'not-in-inventory' },
      { kind: 'not-collected', resource: 'b', why: 'not-in-inventory' },
      2,
    ],
  ])('counts %s', (_, one, other, count) => {
    const found = obstacles([unknown([one], { resource: { id: 'a' } }), unknown([other], { resource: { id: 'b' } })]);
    expect(found).toHaveLength(count);
  });
});

describe('what a rule could not tell', () => {
  const sentence = { en: '{api} is unread.', 'pt-BR': '{api} não foi lida.' };
  const other = { en: '{api} is odd.', 'pt-BR': '{api} é estranha.' };
  const texts: Texts = (rule) =>
    (
      ({
        one: { messages: { unread: sentence } },
        two: { messages: { hidden: { ...sentence } } },
        three: { messages: { unread: other } },
      }) as {
        readonly [rule: string]: Pick<RuleText, 'messages'> | undefined;
      }
    )[rule] as RuleText | undefined;
  const unclear = (rule: string, message: string, api = 'x') =>
    unknown([{ kind: 'unclear', message, args: { api } }], { rule, resource: { id: rule } });

  it('is one cause where rules share the sentence, whatever each calls it', () => {
    const found = obstacles([unclear('one', 'unread'), unclear('two', 'hidden')], {}, texts);
    expect(found.map(({ rules }) => rules.map(({ rule }) => rule))).toEqual([['one', 'two']]);
  });

  it('is two where they say something else under one name, or of something else', () => {
    expect(obstacles([unclear('one', 'unread'), unclear('three', 'unread')], {}, texts)).toHaveLength(2);
    expect(obstacles([unclear('one', 'unread', 'x'), unclear('two', 'hidden', 'y')], {}, texts)).toHaveLength(2);
  });

  it('goes by the name of the message where the rule is not known', () => {
    expect(obstacles([unclear('gone', 'unread', 'x'), unclear('lost', 'unread', 'y')], {}, texts)).toHaveLength(1);
  });
});

describe('a gap of the plan', () => {
  it('comes first, hides no finding, and doubts the list of regions', () => {
    const found = obstacles([unknown([addresses])], gaps(denied('ec2:DescribeRegions')));
    expect(found.map(({ cause }) => cause)).toEqual([denied('ec2:DescribeRegions'), addresses]);
    expect(found[0]).toMatchObject({
      doubtsRegions: true,
      findings: [],
      rules: [],
      regions: [],
      resources: 0,
      rule: '',
    });
    expect(uncheckedOf(reportOf([unknown([addresses])], gaps(denied('ec2:DescribeRegions'))), wordless)).toMatchObject({
      count: 2,
      findings: 1,
    });
  });

  it('doubts no list where it is only a region that is off', () => {
    expect(obstacles([], gaps({ kind: 'not-collected', resource: 'ap-east-1', why: 'region-off' }))).toMatchObject([
      { doubtsRegions: false, times: 1 },
    ]);
  });

  it('joins the findings of its own cause', () => {
    expect(obstacles([unknown([addresses])], gaps(addresses))).toMatchObject([
      { doubtsRegions: true, times: 2, resources: 1 },
    ]);
  });
});

describe('permissions', () => {
  it.each([
    ['ec2:DescribeAddresses', { lacksPermission: true, lacksBillingPermission: false }],
    ['budgets:ViewBudget', { lacksPermission: true, lacksBillingPermission: true }],
    ['billing:GetBillingData', { lacksPermission: true, lacksBillingPermission: true }],
    ['freetier:GetFreeTierUsage', { lacksPermission: true, lacksBillingPermission: true }],
    ['ce:GetAnomalyMonitors', { lacksPermission: true, lacksBillingPermission: true }],
  ])('%s', (action, expected) => {
    expect(uncheckedOf(reportOf([unknown([denied(action)])]), wordless)).toMatchObject(expected);
  });

  it('are not what lacks where a call failed', () => {
    const failed: Cause = { kind: 'failed', operation: 'ce:GetAnomalyMonitors', detail: 'timeout' };
    expect(uncheckedOf(reportOf([unknown([failed])]), wordless)).toMatchObject({
      lacksPermission: false,
      lacksBillingPermission: false,
    });
  });
});
