import { describe, expect, it } from 'vitest';
import { plan } from '../../src/engine/index.ts';
import { pairName } from '../../src/engine/plan.ts';
import { settlement } from '../../src/engine/settlement.ts';
import type { Rule } from '../../src/model/index.ts';
import { ruleOf, twoRegions } from '../support/sources.ts';

const sources = [
  { type: 'ec2-instance', scope: 'regional' },
  { type: 'ebs-volume', scope: 'regional' },
  { type: 'iam-role', scope: 'global' },
] as const;

/** What each region settles, when they are through in this order. */
const settledIn = (order: readonly string[], ...rules: readonly Rule[]) => {
  const settledBy = settlement(plan(rules, sources, twoRegions, {}), 'us-east-1');
  return order.map((region) => settledBy(region).map(({ pair }) => pairName(pair)));
};

const need = (type: 'ebs-volume' | 'iam-role', where: 'same-region' | 'home-region' | 'every-region') =>
  [{ type, in: where, reads: [], consults: [] }] as const;
const both = ['eu-west-1', 'us-east-1'] as const;

describe('a pair is settled', () => {
  it('by its own region, where nobody else looks at the same', () => {
    expect(settledIn(both, ruleOf({ related: need('ebs-volume', 'same-region') }))).toEqual([
      ['test-rule eu-west-1'],
      ['test-rule us-east-1'],
    ]);
  });

  it('by the last region whose rules look at the same', () => {
    const ofRoles = ruleOf({ id: 'of-roles', subject: 'iam-role' });
    const ofInstances = ruleOf({ id: 'of-instances', related: need('iam-role', 'home-region') });
    expect(settledIn(['global', ...both], ofRoles, ofInstances)).toEqual([
      [],
      [],
      ['of-roles global', 'of-instances eu-west-1', 'of-instances us-east-1'],
    ]);
  });

  it('late where another rule may ask more of its subjects from elsewhere', () => {
    const plain = ruleOf({ id: 'of-volumes', subject: 'ebs-volume' });
    const seeing = ruleOf({ id: 'from-everywhere', related: need('ebs-volume', 'every-region') });
    expect(settledIn(both, plain, seeing)).toEqual([
      [],
      ['of-volumes eu-west-1', 'of-volumes us-east-1', 'from-everywhere eu-west-1', 'from-everywhere us-east-1'],
    ]);
    expect(settledIn(both, plain)).toEqual([['of-volumes eu-west-1'], ['of-volumes us-east-1']]);
  });

  it('without a region that is not scanned: nobody asks from there', () => {
    const home = ruleOf({ related: need('ebs-volume', 'home-region') });
    const away = plan([home], sources, { ...twoRegions, scanned: ['eu-west-1'] }, {});
    expect(settlement(away, 'us-east-1')('eu-west-1')).toMatchObject([
      { looksAt: ['ec2-instance eu-west-1', 'ebs-volume us-east-1'] },
    ]);
  });
});
