import { beforeAll, describe, expect, it } from 'vitest';
import { type Candidate, candidates, selected } from '../../../src/reporters/html/page/selection.ts';
import { firstView, sorts, type View, viewOn } from '../../../src/reporters/html/page/view.ts';
import type { PageData } from '../../../src/reporters/html/page-data.ts';
import { renderHtml } from '../../../src/reporters/html/render.ts';
import { ruleById } from '../../../src/rules/index.ts';
import { sampleWithHistory } from '../../support/sample-history.ts';

describe('the findings that a view shows', () => {
  let data: PageData;
  let all: readonly Candidate[];
  const everything = { ...viewOn(''), finding: null };
  const show = (part: Partial<View>, from: View = everything) => selected(all, { ...from, ...part });

  beforeAll(async () => {
    const html = renderHtml(await sampleWithHistory(), { locale: 'en', rule: ruleById });
    data = JSON.parse(/id="data">(.*?)<\/script>/s.exec(html)?.[1] ?? '');
    all = candidates(data);
  });

  it('are all of them where nothing is filtered, in every order', () => {
    const ids = new Set(data.findings.map(({ id }) => id));
    for (const sort of sorts) {
      expect(new Set(show({ sort }).map(({ id }) => id))).toEqual(ids);
      expect(show({ sort, isReversed: true })).toEqual(show({ sort }).toReversed());
    }
  });

  it('are at first those that fail and those that nobody could check', () => {
    expect(new Set(show({}, firstView).map(({ state }) => state))).toEqual(new Set(['fail', 'unknown']));
  });

  it('are parted by each filter into what fits and what does not', () => {
    expect(show({ severities: ['critical', 'low'] }).every(({ severity }) => /critical|low/.test(severity))).toBe(true);
    expect(show({ region: 'sa-east-1' }).every(({ region }) => region === 'sa-east-1')).toBe(true);
    expect(show({ service: 'IAM' }).every(({ service }) => service === 'IAM')).toBe(true);
    expect(show({ group: 'billing' }).every(({ group }) => group === 'billing')).toBe(true);
    expect(show({ seen: 'new' }).every(({ history }) => history?.change === 'new')).toBe(true);
    expect(show({ seen: 'old' }).every(({ history }) => history?.change === 'open')).toBe(true);
    expect(show({ region: 'nowhere' })).toEqual([]);
  });

  it.each([
    ['every word of a search, in any order and language', 'GATEWAY nat', 'tráfego nat'],
    ['an id', 'eipalloc-0a1b2c3d4e5f60002', 'EIPALLOC-0A1B2C3D4E5F60002'],
  ])('have %s', (_, one, other) => {
    expect(show({ search: one }).length).toBeGreaterThan(0);
    expect(show({ search: other }).map(({ id }) => id)).toEqual(show({ search: one }).map(({ id }) => id));
  });

  it('are dearest first by cost, and longest known first by age', () => {
    const costs = show({ sort: 'cost' }).map(({ monthlyUsd }) => monthlyUsd ?? 0);
    expect(costs).toEqual(costs.toSorted((a, b) => b - a));
    const ages = show({ sort: 'age' }).map(({ history }) => history?.firstSeen ?? '9999');
    expect(ages).toEqual(ages.toSorted());
  });
});
