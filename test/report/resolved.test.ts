import { expect, it } from 'vitest';
import { resolvedOf } from '../../src/report/resolved.ts';
import { failure, past } from '../support/view.ts';

it('tells what passes now from what is gone', () => {
  const [mended, gone] = [past({ resourceId: 'a' }), past({ resourceId: 'b' })];
  const { findings } = resolvedOf([failure({ outcome: 'pass', resource: { id: 'a' } })], {
    resolved: [mended, gone],
    notVisible: [],
  });
  expect(findings).toEqual([
    { ...mended, isStillThere: true },
    { ...gone, isStillThere: false },
  ]);
});

it('groups by rule in order of appearance, and sums what is saved', () => {
  const resolved = [
    past({ rule: 'x', resourceId: 'a', monthlyUsd: 3 }),
    past({ rule: 'y', resourceId: 'b', monthlyUsd: 4 }),
    past({ rule: 'x', resourceId: 'c' }),
  ];
  const { byRule, savings } = resolvedOf([], { resolved, notVisible: [] });
  expect(byRule.map(([rule, some]) => [rule, some.map(({ resource }) => resource.id)])).toEqual([
    ['x', ['a', 'c']],
    ['y', ['b']],
  ]);
  expect(savings).toEqual({ gone: 7, mended: 0, atMost: 0 });
});

it('is empty where nothing is resolved', () => {
  expect(resolvedOf([failure()], { resolved: [], notVisible: [] })).toEqual({
    findings: [],
    byRule: [],
    savings: { gone: 0, mended: 0, atMost: 0 },
  });
});
