import { describe, expect, it } from 'vitest';
import { type ManagerKind, type ResourceType, shellLine } from '../../src/model/index.ts';
import { operationOf, splitCommands } from '../../src/removal/commands.ts';
import { endingOf, phases, rankOfType } from '../../src/removal/order.ts';
import { collectors } from '../../src/resources/collectors.ts';
import { rules } from '../../src/rules/index.ts';
import { parentCommands } from '../../src/rules/leftovers/remediation.ts';

const placed = phases.flatMap(({ types = [] }) => types);
const cleanable = rules.filter(({ category }) => category === 'leftovers' || category === 'exposure');
const kinds: { readonly [K in ManagerKind]: true } = {
  'cloudformation-stack': true,
  'beanstalk-environment': true,
  'auto-scaling-group': true,
  'eks-cluster': true,
  'eks-nodegroup': true,
  'ecs-cluster': true,
  'spot-fleet': true,
  'ec2-fleet': true,
  'rds-cluster': true,
  'aws-service': true,
};

describe('the order of a cleanup', () => {
  it.each([...new Set(cleanable.map(({ subject }) => subject))])('has one place for %s', (type) => {
    expect(placed.filter((each) => each === type)).toEqual([type]);
    expect(rankOfType(type)).toBeLessThan(phases.length);
  });

  it('places nothing that nobody lists', () => {
    const types: readonly ResourceType[] = collectors.map(({ type }) => type);
    expect(placed.filter((type) => !types.includes(type))).toEqual([]);
  });

  it.each(Object.keys(kinds) as ManagerKind[])('knows what ends a parent of the kind %s', (kind) => {
    const { remove } = splitCommands(parentCommands({ kind, name: 'a/b' }, 'eu-west-1').map(shellLine));
    expect(endingOf(kind)).toBe(remove.length === 0 ? undefined : operationOf(remove[0] ?? ['?']));
  });
});
