import { reportWords as words } from '../../i18n/report/index.ts';
import type { PastResource, PriceBound } from '../../model/index.ts';
import { resourceName } from '../../report/index.ts';
import type { Page } from './page.ts';

type Named = Pick<PastResource, 'id' | 'name' | 'region'>;

/** A resource by its id, and by its name where that says more. */
export const named = (resource: Named): string => {
  const { id, alias } = resourceName(resource);
  return alias === null ? id : `${id} "${alias}"`;
};

/** The same with its region. */
export const placed = (resource: Named): string => {
  const { region } = resourceName(resource);
  return region === null ? named(resource) : `${named(resource)}, ${region}`;
};

/** What something costs a month, in words; empty where nothing is known. */
export const priced = (usd: number | null, bound: PriceBound, page: Page): readonly string[] =>
  usd === null || usd === 0 ? [] : [page.translate(perMonth[bound], { usd: page.usd(usd) })];

const perMonth = { exact: words.perMonth, 'at-most': words.perMonthAtMost, 'at-least': words.perMonthAtLeast };
