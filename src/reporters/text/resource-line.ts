import { reportWords as words } from '../../i18n/report-words.ts';
import type { PastResource } from '../../model/index.ts';
import type { Page } from './page.ts';

type Named = Pick<PastResource, 'id' | 'name' | 'region'>;

/** A resource by its id, its name where that says more, and its region. */
export const placed = ({ id, name, region }: Named): string =>
  [name === null || name === id ? id : `${id} "${name}"`, ...(region === id ? [] : [region])].join(', ');

/** What something costs a month, in words; empty where nothing is known. */
export const priced = (usd: number | null, atMost: boolean, page: Page): readonly string[] =>
  usd === null || usd === 0 ? [] : [page.say(atMost ? words.perMonthAtMost : words.perMonth, { usd: page.usd(usd) })];
