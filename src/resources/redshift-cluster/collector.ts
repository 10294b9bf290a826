import { arnOf, type Item, known } from '../../model/index.ts';
import { emptyIfAbsent, given, noneIfAbsent, noneIfEmpty, tagsFrom } from '../reading/aws-fields.ts';
import { defineCollector, facet, lister } from '../reading/collector.ts';
import { each } from '../reading/each-item.ts';
import { dailyMetric } from '../services/cloudwatch/daily-metric.ts';
import { dataSharesOf, integrationsInto } from './sharing.ts';

/** Provisioned clusters of a region: https://docs.aws.amazon.com/redshift/latest/APIReference/API_Cluster.html */
export const redshiftCluster = defineCollector({
  type: 'redshift-cluster',
  scope: 'regional',
  everything: (place) => arnOf({ ...place, service: 'redshift', resource: 'cluster:*' }),
  lister: lister(['redshift:DescribeClusters'], async function* (aws, place) {
    for await (const { Clusters } of aws.pages('redshift:DescribeClusters', {})) {
      yield* each(given(Clusters, 'Clusters'), { id: 'ClusterIdentifier' }, (cluster) => {
        const id = given(cluster.ClusterIdentifier, 'ClusterIdentifier');
        return {
          type: 'redshift-cluster',
          id,
          arn: arnOf({ ...place, service: 'redshift', resource: `cluster:${id}` }),
          region: place.region,
          name: id,
          tags: known(tagsFrom(emptyIfAbsent(cluster.Tags))),
          status: given(cluster.ClusterStatus, 'ClusterStatus'),
          nodeType: given(cluster.NodeType, 'NodeType'),
          nodes:
            given(cluster.NumberOfNodes, 'NumberOfNodes') +
            emptyIfAbsent(cluster.MultiAZSecondary?.ClusterNodes).length,
          namespaceArn: noneIfEmpty(cluster.ClusterNamespaceArn),
          createdAt: noneIfAbsent(cluster.ClusterCreateTime?.toISOString()),
        };
      });
    }
  }),
  facets: {
    dataShares: facet(['redshift:DescribeDataShares'], (cluster: Item<'redshift-cluster'>, aws) =>
      dataSharesOf(cluster, aws),
    ),
    integrations: facet(['redshift:DescribeInboundIntegrations'], (cluster: Item<'redshift-cluster'>, aws) =>
      integrationsInto(cluster, aws),
    ),
    connections: facet(['cloudwatch:GetMetricStatistics'], ({ id }: Item<'redshift-cluster'>, aws, { now }) =>
      dailyMetric(
        aws,
        {
          namespace: 'AWS/Redshift',
          metric: 'DatabaseConnections',
          statistic: 'Maximum',
          dimensions: { ClusterIdentifier: id },
        },
        now,
      ),
    ),
  },
});
