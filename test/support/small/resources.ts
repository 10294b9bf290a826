import { type Cause, type Inventoried, known } from '../../../src/model/index.ts';
import { account, strongPolicy, summary } from '../build/account.ts';
import { dynamodbTable } from '../build/dynamodb-table.ts';
import { efsFileSystem } from '../build/efs-file-system.ts';
import { eksCluster } from '../build/eks-cluster.ts';
import { elasticacheCluster } from '../build/elasticache-cluster.ts';
import { hostedZone } from '../build/hosted-zone.ts';
import { keyLastUsage, kmsKey } from '../build/kms-key.ts';
import { loadBalancer } from '../build/load-balancer.ts';
import { logGroup } from '../build/log-group.ts';
import { natGateway } from '../build/nat-gateway.ts';
import { opensearchDomain } from '../build/opensearch-domain.ts';
import { rdsSnapshot } from '../build/rds-snapshot.ts';
import { redshiftCluster } from '../build/redshift-cluster.ts';
import { sagemakerCompute } from '../build/sagemaker-compute.ts';
import { secret } from '../build/secret.ts';
import { steady } from '../build/series.ts';
import { vpcEndpoint } from '../build/vpc-endpoint.ts';
import { unreadFacet } from '../builders.ts';
import { denied } from '../sources.ts';

/** A name that somebody gave in order to break out of a report. */
const hostileName = '=cmd|\'"</script><b>`*_[x](y)\u202e\u0007\n# é😀';

/** Where the program knows the price of everything that bills here. */
const inVirginia = (item: Inventoried): Inventoried => ({
  ...item,
  region: 'us-east-1',
  arn: item.arn.replace('eu-west-1', 'us-east-1'),
});

const idle = steady(0, 90);
const balancer = (id: string, use: 'loaded' | 'empty') => {
  const arn = `arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/${id}/1`;
  return inVirginia(loadBalancer({ id, arn, name: id }, use === 'empty' ? { targetGroups: [] } : {}));
};
const files = (gib: number) =>
  inVirginia(efsFileSystem({ sizeBytes: gib * 1024 ** 3, oneZone: true }, { clientConnections: idle }));
const logs = (gb: number) => {
  const stack = { 'aws:cloudformation:stack-name': 'lab' };
  return inVirginia(logGroup({ retentionDays: null, storedBytes: gb * 1e9 }, { tagging: stack }));
};
const endpoint = (use: 'used' | 'idle', tags: { readonly [key: string]: string } = {}) =>
  inVirginia(vpcEndpoint({ tags: known(tags) }, use === 'idle' ? { bytes: idle } : {}));

const always: readonly Inventoried[] = [
  account({}, { summary: summary({ rootMfaDevices: false }), passwordPolicy: { ...strongPolicy, minLength: 6 } }),
  inVirginia(kmsKey({}, { lastUsage: keyLastUsage({ usedAt: '2026-01-02T09:00:00.000Z' }) })),
  inVirginia(secret({ lastAccessedAt: '2025-12-01T00:00:00.000Z' })),
  hostedZone({ recordSets: 2 }, { tagging: { 'account-hygiene:exempt': 'all' } }),
  balancer('kept', 'empty'),
  elasticacheCluster({}, { lookups: steady(0, 3), writes: steady(0, 3) }),
  sagemakerCompute({ status: 'Deleting' }),
];

const twoWeeksAgoAndLastWeek: readonly Inventoried[] = [
  ...always,
  files(500),
  logs(20),
  balancer('web', 'empty'),
  dynamodbTable(),
  inVirginia(eksCluster({}, { nodegroups: [] })),
  inVirginia(redshiftCluster({}, { connections: idle })),
  rdsSnapshot({
    region: 'sa-east-1',
    arn: 'arn:aws:rds:sa-east-1:111122223333:snapshot:shop-before-upgrade',
    createdAt: '2025-01-01T00:00:00.000Z',
  }),
];

/** What stood there two weeks ago. */
export const twoWeeksAgo: readonly Inventoried[] = [
  ...twoWeeksAgoAndLastWeek,
  endpoint('idle'),
  opensearchDomain({}, { searches: idle, indexing: idle }),
];

/** What was seen there a week ago. */
export const lastWeek: readonly Inventoried[] = [...twoWeeksAgoAndLastWeek, endpoint('used')];

const byOrganization: Cause = {
  kind: 'denied',
  operation: 'cloudwatch:GetMetricStatistics',
  action: 'cloudwatch:GetMetricStatistics',
  deniedBy: 'service-control-policy',
};
const throttled: Cause = {
  kind: 'failed',
  operation: 'cloudwatch:GetMetricStatistics',
  detail: 'Throttling: Rate exceeded',
};

/** What is seen there today. */
export const today: readonly Inventoried[] = [
  ...always,
  files(100),
  logs(200),
  balancer('web', 'loaded'),
  endpoint('idle', { 'account-hygiene:exempt': 'vpc-endpoint-unusd', 'account-hygiene:until': 'soon' }),
  inVirginia(natGateway({ name: hostileName, tags: known({ Name: hostileName }) }, { bytesOut: idle })),
  unreadFacet(dynamodbTable(), { consumedReads: byOrganization, consumedWrites: throttled }),
];

/** What could not be listed a week ago, nor today. */
export const hiddenLastWeek = [
  { type: 'opensearch-domain', region: 'eu-west-1', cause: denied('es:ListDomainNames') },
] as const;

/** What cannot be listed today. */
export const hiddenToday = [
  ...hiddenLastWeek,
  { type: 'redshift-cluster', region: 'us-east-1', cause: denied('redshift:DescribeClusters') },
  {
    type: 'sagemaker-compute',
    region: 'us-east-1',
    cause: { kind: 'not-collected', resource: 'sagemaker-compute', why: 'out-of-time' },
  },
] as const;
