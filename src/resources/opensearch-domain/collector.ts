import type { Aws, OutputOf } from '../../aws/index.ts';
import { arnOf, type Item, type Place, ResourceGone } from '../../model/index.ts';
import {
  emptyIfAbsent,
  falseIfAbsent,
  given,
  MalformedAnswer,
  noneIfEmpty,
  tagsFrom,
  tagsNotListed,
} from '../reading/aws-fields.ts';
import { batchesOf } from '../reading/batches.ts';
import { defineCollector, facet, lister } from '../reading/collector.ts';
import { each } from '../reading/each-item.ts';
import { dailyMetric } from '../services/cloudwatch/daily-metric.ts';
import type { DailySeries } from '../services/cloudwatch/daily-series.ts';
import { addedUp } from '../services/cloudwatch/series-sum.ts';
import { connectedDomains } from './cross-cluster.ts';
import type { SearchNodes } from './fields.ts';

type Domain = Item<'opensearch-domain'>;
type Described = NonNullable<OutputOf<'es:DescribeDomains'>['DomainStatusList']>[number];

// AWS describes five at a time: https://docs.aws.amazon.com/opensearch-service/latest/APIReference/API_DescribeDomains.html
const describedAtOnce = 5;

const gone = ['ResourceNotFoundException'];

/** OpenSearch and Elasticsearch domains of a region: https://docs.aws.amazon.com/opensearch-service/latest/APIReference/API_DomainStatus.html */
export const opensearchDomain = defineCollector({
  type: 'opensearch-domain',
  scope: 'regional',
  everything: (place) => arnOf({ ...place, service: 'es', resource: 'domain/*' }),
  lister: lister(['es:ListDomainNames', 'es:DescribeDomains'], async function* (aws, place) {
    const { DomainNames } = await aws.call('es:ListDomainNames', {});
    const names = given(DomainNames, 'DomainNames').map(({ DomainName }) => given(DomainName, 'DomainName'));
    for (const batch of batchesOf(names, describedAtOnce)) {
      const { DomainStatusList } = await aws.call('es:DescribeDomains', { DomainNames: batch });
      yield* each(given(DomainStatusList, 'DomainStatusList'), { id: 'DomainName', arn: 'ARN' }, (domain) => {
        const id = given(domain.DomainName, 'DomainName');
        return {
          type: 'opensearch-domain',
          id,
          arn: given(domain.ARN, 'ARN'),
          region: place.region,
          name: id,
          tags: tagsNotListed('opensearch-domain'),
          engineVersion: given(domain.EngineVersion, 'EngineVersion'),
          deleted: falseIfAbsent(domain.Deleted),
          status: domain.Created === false ? 'Creating' : noneIfEmpty(domain.DomainProcessingStatus),
          nodes: nodesOf(given(domain.ClusterConfig, 'ClusterConfig')),
          volume: volumeOf(domain.EBSOptions),
        };
      });
    }
  }),
  facets: {
    createdAt: facet(['es:DescribeDomainConfig'], async ({ id }, aws) => {
      const answer = await aws.find('es:DescribeDomainConfig', { DomainName: id }, gone);
      if (answer === null) throw new ResourceGone(id);
      return earliest(given(answer.DomainConfig, 'DomainConfig'));
    }),
    searches: facet(['cloudwatch:GetMetricStatistics'], async (domain: Domain, aws, place) =>
      addedUp(
        await rateOf('SearchRate', domain, aws, place),
        hasWarm(domain) ? [await rateOf('WarmSearchRate', domain, aws, place)] : [],
      ),
    ),
    indexing: facet(['cloudwatch:GetMetricStatistics'], (domain: Domain, aws, place) =>
      rateOf('IndexingRate', domain, aws, place),
    ),
    connected: facet(
      ['es:DescribeInboundConnections', 'es:DescribeOutboundConnections'],
      (domain: Domain, aws, place) => connectedDomains(domain, aws, place),
    ),
    tagging: facet(['es:ListTags'], async ({ id, arn }, aws) => {
      const answer = await aws.find('es:ListTags', { ARN: arn }, gone);
      if (answer === null) throw new ResourceGone(id);
      return tagsFrom(emptyIfAbsent(answer.TagList));
    }),
  },
});

// https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-cloudwatchmetrics.html
const rateOf = (
  metric: string,
  { id }: Domain,
  aws: Aws<'cloudwatch:GetMetricStatistics'>,
  { account, now }: Place,
): Promise<DailySeries> =>
  dailyMetric(
    aws,
    { namespace: 'AWS/ES', metric, statistic: 'Sum', dimensions: { DomainName: id, ClientId: account } },
    now,
  );

const hasWarm = ({ nodes }: Domain): boolean => nodes.some(({ role }) => role === 'warm');

const nodesOf = (config: NonNullable<Described['ClusterConfig']>): readonly SearchNodes[] => [
  {
    role: 'data',
    instanceType: given(config.InstanceType, 'InstanceType'),
    count: given(config.InstanceCount, 'InstanceCount'),
  },
  ...(falseIfAbsent(config.DedicatedMasterEnabled)
    ? [
        {
          role: 'master' as const,
          instanceType: given(config.DedicatedMasterType, 'DedicatedMasterType'),
          count: given(config.DedicatedMasterCount, 'DedicatedMasterCount'),
        },
      ]
    : []),
  ...(falseIfAbsent(config.WarmEnabled)
    ? [
        {
          role: 'warm' as const,
          instanceType: given(config.WarmType, 'WarmType'),
          count: given(config.WarmCount, 'WarmCount'),
        },
      ]
    : []),
  ...emptyIfAbsent(config.NodeOptions).flatMap(({ NodeConfig }) =>
    falseIfAbsent(NodeConfig?.Enabled)
      ? [
          {
            role: 'coordinator' as const,
            instanceType: given(NodeConfig?.Type, 'NodeConfig.Type'),
            count: given(NodeConfig?.Count, 'NodeConfig.Count'),
          },
        ]
      : [],
  ),
];

const volumeOf = (options: Described['EBSOptions']) =>
  falseIfAbsent(options?.EBSEnabled)
    ? { type: given(options?.VolumeType, 'VolumeType'), sizeGib: given(options?.VolumeSize, 'VolumeSize') }
    : null;

type Config = NonNullable<OutputOf<'es:DescribeDomainConfig'>['DomainConfig']>;

/** Every option has the date since which it is there; the oldest is the domain's own. */
const earliest = ({ EngineVersion, ClusterConfig, EBSOptions }: Config): string => {
  const dates = [EngineVersion, ClusterConfig, EBSOptions].flatMap((option) => {
    const created = option?.Status?.CreationDate;
    return created === undefined ? [] : [created.toISOString()];
  });
  const [first] = dates.toSorted();
  if (first === undefined) throw new MalformedAnswer("AWS's answer lacks CreationDate");
  return first;
};
