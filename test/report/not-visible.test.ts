import { expect, it } from 'vitest';
import type { OutOfSight } from '../../src/model/index.ts';
import { notVisibleOf } from '../../src/report/not-visible.ts';
import { denied, lost, past } from '../support/view.ts';

const unread = (action: string): OutOfSight => ({ kind: 'unread', cause: denied(action) });
const seen = (findings: Parameters<typeof notVisibleOf>[0]) => notVisibleOf(findings, () => undefined);
const named = (groups: ReturnType<typeof seen>['lately']) =>
  groups.map(({ cause, findings }) => [
    cause.kind === 'denied' && cause.action,
    findings.map(({ resource }) => resource.id),
  ]);

it('is empty where everything is visible', () => {
  expect(seen([])).toEqual({ findings: [], lately: [], longer: [], notAsked: [] });
});

it('keeps what was visible a run ago apart from the rest, and each by its cause', () => {
  const found = seen([
    lost(unread('a:A'), true, past({ resourceId: '1' })),
    lost(unread('a:B'), true, past({ resourceId: '2' })),
    lost(unread('a:A'), false, past({ resourceId: '3' })),
    lost(unread('a:A'), true, past({ resourceId: '4' })),
  ]);
  expect(named(found.lately)).toEqual([
    ['a:A', ['1', '4']],
    ['a:B', ['2']],
  ]);
  expect(named(found.longer)).toEqual([['a:A', ['3']]]);
  expect(found.notAsked).toEqual([]);
});

it('puts the gravest first, among the causes and within each', () => {
  const found = seen([
    lost(unread('a:A'), true, past({ resourceId: '1', severity: 'low' })),
    lost(unread('a:B'), true, past({ resourceId: '2', severity: 'critical' })),
    lost(unread('a:A'), true, past({ resourceId: '3', severity: 'high' })),
  ]);
  expect(named(found.lately)).toEqual([
    ['a:B', ['2']],
    ['a:A', ['3', '1']],
  ]);
});

it('counts what nobody meant to look at by reason, and names each rule or region once', () => {
  const why = (kind: 'rule-not-run' | 'region-not-scanned' | 'excluded') => ({ kind });
  const abroad = past({ resourceId: 'x' });
  const found = seen([
    lost(why('excluded'), true, past({ resourceId: '1' })),
    lost(why('rule-not-run'), true, past({ rule: 'b', resourceId: '2' })),
    lost(why('region-not-scanned'), false, { ...abroad, resource: { ...abroad.resource, region: 'sa-east-1' } }),
    lost(why('rule-not-run'), false, past({ rule: 'a', resourceId: '3' })),
    lost(why('rule-not-run'), true, past({ rule: 'b', resourceId: '4' })),
  ]);
  expect(found.notAsked).toEqual([
    { why: 'rule-not-run', count: 3, names: ['b', 'a'] },
    { why: 'region-not-scanned', count: 1, names: ['sa-east-1'] },
    { why: 'excluded', count: 1, names: [] },
  ]);
  expect([found.lately, found.longer]).toEqual([[], []]);
  expect(found.findings).toHaveLength(5);
});
