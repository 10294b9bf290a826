import type { Aws } from '../../aws/index.ts';
import { arnOf, type Item, known, type Place, type Read, type Tags } from '../../model/index.ts';
import { emptyIfAbsent, given, moment, noneIfEmpty, tagsNotListed } from '../reading/aws-fields.ts';
import { defineCollector, facet, lister } from '../reading/collector.ts';
import { each } from '../reading/each-item.ts';
import { lightsailUse } from './lightsail-use.ts';

const listings = [
  'lightsail:GetRegions',
  'lightsail:GetInstances',
  'lightsail:GetRelationalDatabases',
  'lightsail:GetLoadBalancers',
  'lightsail:GetStaticIps',
] as const;

/** What Lightsail bills in a region: https://docs.aws.amazon.com/lightsail/2016-11-28/api-reference/API_GetInstances.html */
export const lightsailResource = defineCollector({
  type: 'lightsail-resource',
  scope: 'regional',
  everything: (place) => arnOf({ ...place, service: 'lightsail', resource: '*' }),
  lister: lister(listings, async function* (aws, place) {
    if (!(await isOffered(aws, place))) return;
    const base = { type: 'lightsail-resource', region: place.region } as const;
    for await (const { instances } of aws.pages('lightsail:GetInstances', {})) {
      yield* each(given(instances, 'instances'), { id: 'name', arn: 'arn' }, (one) => {
        return {
          ...base,
          ...named(one),
          tags: tagsOf(one.tags),
          kind: 'instance',
          state: given(one.state?.name, 'state.name'),
          bundle: given(one.bundleId, 'bundleId'),
          attachments: [],
        };
      });
    }
    for await (const { relationalDatabases } of aws.pages('lightsail:GetRelationalDatabases', {})) {
      yield* each(given(relationalDatabases, 'relationalDatabases'), { id: 'name', arn: 'arn' }, (one) => {
        return {
          ...base,
          ...named(one),
          tags: tagsOf(one.tags),
          kind: 'database',
          state: given(one.state, 'state'),
          bundle: given(one.relationalDatabaseBundleId, 'relationalDatabaseBundleId'),
          attachments: [],
        };
      });
    }
    for await (const { loadBalancers } of aws.pages('lightsail:GetLoadBalancers', {})) {
      yield* each(given(loadBalancers, 'loadBalancers'), { id: 'name', arn: 'arn' }, (one) => {
        const behind = given(one.instanceHealthSummary, 'instanceHealthSummary');
        return {
          ...base,
          ...named(one),
          tags: tagsOf(one.tags),
          kind: 'load-balancer',
          state: given(one.state, 'state'),
          bundle: null,
          attachments: behind.map(({ instanceName }) => given(instanceName, 'instanceName')),
        };
      });
    }
    for await (const { staticIps } of aws.pages('lightsail:GetStaticIps', {})) {
      yield* each(given(staticIps, 'staticIps'), { id: 'name', arn: 'arn' }, (one) => {
        return {
          ...base,
          ...named(one),
          tags: tagsNotListed('lightsail-resource'),
          kind: 'static-ip',
          state: null,
          bundle: null,
          attachments: given(one.isAttached, 'isAttached') ? [given(noneIfEmpty(one.attachedTo), 'attachedTo')] : [],
        };
      });
    }
  }),
  facets: {
    use: facet(
      ['lightsail:GetInstanceMetricData', 'lightsail:GetRelationalDatabaseMetricData'],
      ({ kind, id }: Item<'lightsail-resource'>, aws, { now }) => lightsailUse(kind, id, aws, now),
    ),
  },
});

/**
 * Whether Lightsail is in a region. It stands in few of them, and the others have no address to ask; it names its own
 * regions itself. Other partitions do not have it at all:
 * https://docs.aws.amazon.com/lightsail/latest/userguide/understanding-regions-and-availability-zones-in-amazon-lightsail.html
 */
const isOffered = async (aws: Aws<'lightsail:GetRegions'>, place: Place): Promise<boolean> => {
  if (place.partition !== 'aws') return false;
  const { regions } = await aws.in(place.homeRegion).call('lightsail:GetRegions', {});
  return given(regions, 'regions').some(({ name }) => given(name, 'name') === place.region);
};

interface Named {
  readonly name?: string | undefined;
  readonly arn?: string | undefined;
  readonly createdAt?: Date | undefined;
}

const named = (one: Named) => {
  const name = given(one.name, 'name');
  return { id: name, name, arn: given(one.arn, 'arn'), createdAt: moment(one.createdAt, 'createdAt') };
};

// A tag may have a key alone.
const tagsOf = (
  tags: readonly { readonly key?: string | undefined; readonly value?: string | undefined }[] | undefined,
): Read<Tags> =>
  known(
    Object.fromEntries(
      emptyIfAbsent(tags).map(({ key, value }) => [given(key, 'a tag key'), value === undefined ? '' : value]),
    ),
  );
