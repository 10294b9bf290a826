import type { Aws } from '../../aws/index.ts';
import { arnOf, ResourceGone } from '../../model/index.ts';
import {
  emptyIfAbsent,
  falseIfAbsent,
  given,
  MalformedAnswer,
  moment,
  noneIfAbsent,
  noneIfEmpty,
  tagsFromMap,
  tagsNotListed,
} from '../reading/aws-fields.ts';
import { defineCollector, facet, lister } from '../reading/collector.ts';
import { each } from '../reading/each-item.ts';
import { everyItem, pagesOf } from '../reading/pages-of.ts';

const notFound = 'ResourceNotFoundException';

/** Clusters of a region, not those that are only connected to it: https://docs.aws.amazon.com/eks/latest/APIReference/API_Cluster.html */
export const eksCluster = defineCollector({
  type: 'eks-cluster',
  scope: 'regional',
  everything: (place) => arnOf({ ...place, service: 'eks', resource: 'cluster/*' }),
  lister: lister(['eks:ListClusters'], async function* (aws, place) {
    for await (const { clusters } of aws.pages('eks:ListClusters', {})) {
      yield* each(given(clusters, 'clusters'), { id: (id) => id }, (id) => {
        return {
          type: 'eks-cluster',
          id,
          arn: arnOf({ ...place, service: 'eks', resource: `cluster/${id}` }),
          region: place.region,
          name: id,
          tags: tagsNotListed('eks-cluster'),
        };
      });
    }
  }),
  facets: {
    description: facet(['eks:DescribeCluster'], async ({ id }, aws) => {
      const cluster = await clusterOf(aws, id);
      return {
        status: given(cluster.status, 'status'),
        version: given(cluster.version, 'version'),
        createdAt: moment(cluster.createdAt, 'createdAt'),
        supportType: noneIfAbsent(cluster.upgradePolicy?.supportType),
        hybridNodes: emptyIfAbsent(cluster.remoteNetworkConfig?.remoteNodeNetworks).length > 0,
        autoMode: falseIfAbsent(cluster.computeConfig?.enabled),
        nodeSecurityGroupId: noneIfEmpty(cluster.resourcesVpcConfig?.clusterSecurityGroupId),
        deletionProtection: falseIfAbsent(cluster.deletionProtection),
      };
    }),
    support: facet(['eks:DescribeCluster', 'eks:DescribeClusterVersions'], async ({ id }, aws) => {
      const version = given((await clusterOf(aws, id)).version, 'version');
      const asked = { clusterVersions: [version], includeAll: true };
      const pages = aws.pages('eks:DescribeClusterVersions', asked);
      const versions = await everyItem(pages, ({ clusterVersions }) => given(clusterVersions, 'clusterVersions'));
      const found = versions.find(({ clusterVersion }) => clusterVersion === version);
      if (found === undefined) throw new MalformedAnswer(`AWS's answer lacks version ${version}`);
      return {
        status: given(found.versionStatus, 'versionStatus'),
        standardEndsAt: noneIfAbsent(found.endOfStandardSupportDate?.toISOString()),
      };
    }),
    nodegroups: facet(['eks:ListNodegroups', 'eks:DescribeNodegroup'], async ({ id }, aws) => {
      const pages = pagesOf(aws, 'eks:ListNodegroups', { clusterName: id }, { id, gone: notFound });
      const names = await everyItem(pages, ({ nodegroups }) => given(nodegroups, 'nodegroups'));
      const groups = await Promise.all(names.map((name) => nodegroupOf(aws, id, name)));
      return groups.flat();
    }),
    fargateProfiles: facet(['eks:ListFargateProfiles'], ({ id }, aws) => {
      const pages = pagesOf(aws, 'eks:ListFargateProfiles', { clusterName: id }, { id, gone: notFound });
      return everyItem(pages, ({ fargateProfileNames }) => given(fargateProfileNames, 'fargateProfileNames'));
    }),
    tagging: facet(['eks:DescribeCluster'], async ({ id }, aws) => tagsFromMap((await clusterOf(aws, id)).tags)),
  },
});

const clusterOf = async (aws: Aws<'eks:DescribeCluster'>, name: string) => {
  const answer = await aws.find('eks:DescribeCluster', { name }, [notFound]);
  if (answer === null) throw new ResourceGone(name);
  return given(answer.cluster, 'cluster');
};

// A group that vanished after it was listed runs no node.
const nodegroupOf = async (aws: Aws<'eks:DescribeNodegroup'>, clusterName: string, nodegroupName: string) => {
  const answer = await aws.find('eks:DescribeNodegroup', { clusterName, nodegroupName }, [notFound]);
  if (answer === null) return [];
  const { scalingConfig } = given(answer.nodegroup, 'nodegroup');
  return [{ name: nodegroupName, desired: given(scalingConfig?.desiredSize, 'scalingConfig.desiredSize') }];
};
