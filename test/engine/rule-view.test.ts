import { describe, expect, it } from 'vitest';
import { facetOf, ruleView, unreadCauses } from '../../src/engine/rule-view.ts';
import { type Inventoried, known, unread } from '../../src/model/index.ts';
import { bare, denied } from '../support/sources.ts';

const cause = denied('cloudwatch:GetMetricStatistics');
const item = {
  ...bare('ec2-instance', 'i-1', 'eu-west-1', { state: 'stopped', publicIp: null }),
  facets: { cpu: known(7), networkIn: unread(cause) },
} as Inventoried;

describe('lock 1, sight', () => {
  it('shows the bare fields, what is read unwrapped, and what is consulted wrapped', () => {
    const seen = ruleView(item, ['cpu'], ['networkIn']);
    expect(seen).toMatchObject({ id: 'i-1', state: 'stopped', cpu: 7, networkIn: { known: false, cause } });
  });

  it('keeps a null that AWS told', () => {
    expect(ruleView(item, [], [])).toHaveProperty('publicIp', null);
  });

  it('throws for what is not there, so that a missing field is never taken for "none"', () => {
    const seen = ruleView(item, [], []) as Record<string, unknown>;
    expect(() => seen.operatedBy).toThrow('ec2-instance has no "operatedBy" here');
    expect(() => seen.cpu).toThrow('ec2-instance has no "cpu" here');
    expect(() => seen.facets).toThrow('ec2-instance has no "facets" here');
  });

  it('survives being written down', () => {
    expect(JSON.parse(JSON.stringify(ruleView(item, ['cpu'], [])))).toMatchObject({ id: 'i-1', cpu: 7 });
  });

  it('never shows an unread facet as a read one', () => {
    expect(() => ruleView(item, ['networkIn'], [])).toThrow('an unread facet was about to be shown to a rule');
  });
});

it('a facet that was never asked for is not collected', () => {
  expect(facetOf(item, 'networkOut')).toEqual({
    known: false,
    cause: { kind: 'not-collected', resource: 'ec2-instance.networkOut', why: 'not-in-inventory' },
  });
});

it('tells the cause of each unread facet, and of no other', () => {
  expect(unreadCauses(item, ['cpu', 'networkIn'])).toEqual([cause]);
});
