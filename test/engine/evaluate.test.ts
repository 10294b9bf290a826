import { describe, expect, it } from 'vitest';
import { evaluate, plan } from '../../src/engine/index.ts';
import {
  type Cause,
  type Inventoried,
  type Inventory,
  type InventoryListing,
  known,
  type Read,
  type Regions,
  type Rule,
  unread,
} from '../../src/model/index.ts';
import { deepFreeze } from '../support/freeze.ts';
import { bare, denied, ruleOf, testAccount, twoRegions } from '../support/sources.ts';

const cause = denied('cloudwatch:GetMetricStatistics');

const held = (
  id: string,
  facets: { readonly [facet: string]: Read<unknown> } = {},
  fields: object = {},
  type: 'ec2-instance' | 'ebs-volume' = 'ec2-instance',
): Inventoried => ({ ...bare(type, id, 'eu-west-1', fields), facets }) as Inventoried;

const listing = (items: readonly Inventoried[], missing: readonly Cause[] = []): InventoryListing => ({
  type: 'ec2-instance',
  region: 'eu-west-1',
  arn: 'arn:aws:ec2:eu-west-1:111122223333:instance/*',
  items,
  missing,
});
const volumes = (items: readonly Inventoried[], missing: readonly Cause[] = []): InventoryListing => ({
  ...listing(items, missing),
  type: 'ebs-volume',
});

const oneRegion: Regions = { ...twoRegions, scanned: ['eu-west-1'] };

const judged = (
  rule: Rule,
  listings: readonly InventoryListing[],
  excludes: (item: Inventoried) => boolean = () => false,
  regions = oneRegion,
) => {
  const inventory: Inventory = deepFreeze({
    account: testAccount,
    regions,
    takenAt: '2026-11-22T12:00:00.000Z',
    listings,
  });
  const sources = (['ec2-instance', 'ebs-volume'] as const).map((type) => ({ type, scope: 'regional' as const }));
  return evaluate(plan([rule], sources, regions, {}), inventory, excludes);
};

const relatedVolumes = [{ type: 'ebs-volume', in: 'same-region', reads: [], consults: [] }] as const;

describe('lock 1, sight: a rule is not called where it could not see', () => {
  const blind = ruleOf({
    reads: ['cpu'],
    related: relatedVolumes,
    evaluate: () => {
      throw new Error('was called');
    },
  });

  it('an unread facet in reads is unknown, for its cause', () => {
    expect(judged(blind, [listing([held('i-1', { cpu: unread(cause) })]), volumes([])])).toMatchObject([
      { outcome: 'unknown', cause, message: null, furtherCauses: [] },
    ]);
  });

  it('a facet that the inventory lacks is unknown', () => {
    expect(judged(blind, [listing([held('i-1')]), volumes([])])).toMatchObject([
      { outcome: 'unknown', cause: { kind: 'not-collected', resource: 'ec2-instance.cpu', why: 'not-in-inventory' } },
    ]);
  });

  it('a related listing that is not whole is unknown, and every further cause is kept, once', () => {
    const listed = denied('ec2:DescribeVolumes');
    const items = [held('i-1', { cpu: unread(cause) })];
    expect(judged(blind, [listing(items), volumes([], [listed, listed])])).toMatchObject([
      { outcome: 'unknown', cause, furtherCauses: [listed] },
    ]);
  });

  it('a related facet that is unread is unknown', () => {
    const related = [{ ...relatedVolumes[0], reads: ['smell'] }];
    const volume = held('vol-1', { smell: unread(cause) }, {}, 'ebs-volume');
    expect(judged(ruleOf({ related }), [listing([held('i-1')]), volumes([volume])])).toMatchObject([
      { outcome: 'unknown', cause },
    ]);
  });

  it('"every region" is not whole where the list of regions is not', () => {
    const related = [{ ...relatedVolumes[0], in: 'every-region' as const }];
    const unlisted = denied('ec2:DescribeRegions');
    const regions = { ...oneRegion, missing: [unlisted] };
    expect(judged(ruleOf({ related }), [listing([held('i-1')]), volumes([])], undefined, regions)).toMatchObject([
      { outcome: 'unknown', cause: unlisted },
    ]);
  });

  it('a listing that is not whole keeps its verdicts and adds one unknown for the rest', () => {
    const listed = denied('ec2:DescribeInstances');
    expect(judged(ruleOf({}), [listing([held('i-1')], [listed])])).toMatchObject([
      { outcome: 'pass', resource: { id: 'i-1' } },
      {
        outcome: 'unknown',
        cause: listed,
        resource: { id: '*', region: 'eu-west-1', arn: 'arn:aws:ec2:eu-west-1:111122223333:instance/*' },
      },
    ]);
  });

  it('a listing that the inventory lacks is unknown', () => {
    expect(judged(ruleOf({}), [])).toMatchObject([
      { outcome: 'unknown', resource: { id: '*' }, cause: { kind: 'not-collected', why: 'not-in-inventory' } },
    ]);
  });
});

describe('lock 2, speech: a rule cannot say unknown, and a rule that breaks is one', () => {
  const causeOf = (thrown: unknown) =>
    judged(
      ruleOf({
        evaluate: () => {
          throw thrown;
        },
      }),
      [listing([held('i-1')])],
    )[0]?.cause;

  it('a rule that throws is unknown, for itself', () => {
    expect(causeOf(new Error('no such thing'))).toEqual({
      kind: 'failed',
      operation: 'rule:test-rule',
      detail: 'no such thing',
    });
    expect(causeOf('a string')).toMatchObject({ detail: 'a string' });
  });

  it('a rule that looks at what it did not declare is unknown', () => {
    const nosy = ruleOf({
      evaluate: ({ cpu }, { verdict }) => (cpu ? verdict.fail('bad', {}) : verdict.pass('fine', {})),
    });
    expect(judged(nosy, [listing([held('i-1', { cpu: known(7) })])])).toMatchObject([
      { outcome: 'unknown', cause: { kind: 'failed', detail: 'ec2-instance has no "cpu" here' } },
    ]);
  });

  it('unclear is unknown, and explains itself', () => {
    const unsure = ruleOf({ evaluate: (_, { verdict }) => verdict.unclear('odd', { n: 1 }, { seen: 1 }) });
    expect(judged(unsure, [listing([held('i-1')])])).toMatchObject([
      { outcome: 'unknown', cause: { kind: 'unclear', message: 'odd', args: { n: 1 } }, evidence: { seen: 1 } },
    ]);
  });

  it('unclear for want of what was consulted is unknown for that first, so that the permission is named', () => {
    const consulting = ruleOf({
      consults: ['cpu'],
      evaluate: ({ cpu }, { verdict }) =>
        (cpu as Read<unknown>).known ? verdict.pass('fine', {}) : verdict.unclear('odd', {}),
    });
    expect(judged(consulting, [listing([held('i-1', { cpu: unread(cause) })])])).toMatchObject([
      { outcome: 'unknown', cause, furtherCauses: [{ kind: 'unclear', message: 'odd' }] },
    ]);
  });

  it('the same of what was consulted beside it', () => {
    const related = [{ ...relatedVolumes[0], consults: ['smell'] }];
    const unsure = ruleOf({ related, evaluate: (_, { verdict }) => verdict.unclear('odd', {}) });
    const volume = held('vol-1', { smell: unread(cause) }, {}, 'ebs-volume');
    expect(judged(unsure, [listing([held('i-1')]), volumes([volume])])).toMatchObject([{ outcome: 'unknown', cause }]);
  });
});

describe('judging', () => {
  it('lets the screen decide without facets and related resources', () => {
    const screening = ruleOf({
      reads: ['cpu'],
      related: relatedVolumes,
      screen: ({ state }, { verdict }) => (state === 'stopped' ? verdict.notApplicable('fine', {}) : undefined),
    });
    const items = [held('i-1', {}, { state: 'stopped' }), held('i-2', {}, { state: 'running' })];
    expect(judged(screening, [listing(items)]).map(({ outcome }) => outcome)).toEqual(['not-applicable', 'unknown']);
  });

  it('gives the rule its facets, its related resources, the moment of the inventory and its options', () => {
    const curious = ruleOf({
      reads: ['cpu'],
      related: relatedVolumes,
      options: { days: 14 },
      evaluate: ({ cpu }, { verdict, now, options, related }) =>
        verdict.pass(
          'fine',
          {},
          { cpu, now: now.toISOString(), days: options.days, near: related['ebs-volume']?.length },
        ),
    });
    const volume = held('vol-1', {}, {}, 'ebs-volume');
    expect(judged(curious, [listing([held('i-1', { cpu: known(7) })]), volumes([volume])])[0]?.evidence).toEqual({
      cpu: 7,
      now: '2026-11-22T12:00:00.000Z',
      days: 14,
      near: 1,
    });
  });

  it('says what a failing resource bills, and writes its commands', () => {
    const failing = ruleOf({
      evaluate: (_, { verdict }) =>
        verdict.fail(
          'bad',
          {},
          {
            evidence: { state: 'stopped' },
            bills: [{ item: 'ebs-gp3-gb-month', quantity: 3 }],
            commands: [['aws', 'ec2', 'stop-instances', 'odd name']],
            severity: 'high',
            managedBy: { kind: 'eks-cluster', name: 'c' },
          },
        ),
    });
    expect(judged(failing, [listing([held('i-1')])])).toMatchObject([
      {
        id: 'test-rule:arn:aws:test:eu-west-1:111122223333:ec2-instance/i-1',
        outcome: 'fail',
        severity: 'high',
        bills: [{ item: 'ebs-gp3-gb-month', quantity: 3 }],
        commands: ["aws ec2 stop-instances 'odd name'"],
        parent: { kind: 'eks-cluster', name: 'c' },
      },
    ]);
  });

  it('tells a rule that says nothing of bills from one that says that nothing bills', () => {
    const verdicts = [{ evidence: {} }, { evidence: {}, bills: [] }].map((rest) =>
      ruleOf({ evaluate: (_, { verdict }) => verdict.fail('bad', {}, rest) }),
    );
    expect(verdicts.flatMap((rule) => judged(rule, [listing([held('i-1')])])).map((one) => one.bills)).toEqual([
      null,
      [],
    ]);
  });

  it('leaves out what is excluded, but still sees it beside another', () => {
    const neighbours = ruleOf({
      related: relatedVolumes,
      evaluate: (_, { verdict, related }) => verdict.pass('fine', {}, { near: related['ebs-volume']?.length }),
    });
    const items = [held('i-1'), held('i-2')];
    const found = judged(
      neighbours,
      [listing(items), volumes([held('vol-1', {}, {}, 'ebs-volume')])],
      ({ id }) => id !== 'i-2',
    );
    expect(found).toMatchObject([{ resource: { id: 'i-2' }, evidence: { near: 1 } }]);
  });

  it('takes the tags from the facet where the listing has none', () => {
    const untagged = { ...held('i-1', { tagging: known({ team: 'a' }) }), tags: unread(cause) } as Inventoried;
    const unknown = { ...held('i-2'), tags: unread(cause) } as Inventoried;
    expect(judged(ruleOf({}), [listing([untagged, unknown])]).map(({ resource }) => resource.tags)).toEqual([
      { team: 'a' },
      null,
    ]);
  });
});
