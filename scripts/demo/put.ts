import { type Cause, type Inventoried, known, type Read } from '../../src/model/index.ts';
import type { DailySeries } from '../../src/resources/services/cloudwatch/daily-series.ts';

type Build<C, F> = (change?: C, facets?: F) => Inventoried;
interface Placed {
  readonly id: string;
  readonly region?: string;
  readonly arn?: string;
}

/** A built resource with an id and a region of its own, and the ARN that goes with them. */
export const put = <C extends object, F extends object>(
  build: Build<C, F>,
  change: NoInfer<C> & Placed,
  facets?: NoInfer<F>,
): Inventoried => {
  const healthy = build();
  const region = change.region ?? healthy.region;
  const arn = healthy.arn.replace(healthy.id, change.id).replace(`:${healthy.region}:`, `:${region}:`);
  return build({ arn, ...change, region }, facets);
};

/** A name, and the tag that it comes from. */
export const named = (name: string, tags: { readonly [key: string]: string } = {}) => ({
  name,
  tags: known({ Name: name, ...tags }),
});

/** The series of a healthy resource, with the same value on each of its days. */
export const level = (build: Build<never, never>, facet: string, value: number): DailySeries => {
  const read = build().facets[facet];
  if (!read?.known) throw new Error(`no facet ${facet}`);
  const healthy = read.value as DailySeries;
  return { ...healthy, days: healthy.days.map(({ day }) => ({ day, value })) };
};

/** A resource one facet of which could not be read. */
export const lost = (item: Inventoried, facet: string, cause: Cause): Inventoried => ({
  ...item,
  facets: { ...item.facets, [facet]: { known: false, cause } satisfies Read<unknown> },
});

export const throttled: Cause = {
  kind: 'failed',
  operation: 'cloudwatch:GetMetricStatistics',
  detail: 'Throttling: Rate exceeded',
};
