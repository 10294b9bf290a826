import type { Inventoried, Read, ResourceType } from '../../model/index.ts';

/** How AWS dates a kind of resource: by when it was made, or only by when it last changed, which is never earlier. */
interface Dating {
  readonly field: string;
  /** The facet that holds the field; null where it is the resource's own. */
  readonly facet: string | null;
  readonly tells: 'made' | 'changed';
}

const made: Dating = { field: 'createdAt', facet: null, tells: 'made' };
const inDescription: Dating = { ...made, facet: 'description' };

/** Where each kind says since when it stands. */
const datings: { readonly [T in ResourceType]?: Dating } = {
  ami: made,
  api: made,
  'beanstalk-environment': made,
  'dynamodb-table': inDescription,
  'ebs-snapshot': made,
  'ebs-volume': made,
  // An instance that was started again stands, and bills, since then.
  'ec2-instance': { ...made, field: 'launchedAt' },
  'ecs-workload': { ...made, field: 'startedAt' },
  'efs-file-system': made,
  'eks-cluster': inDescription,
  'elasticache-cluster': made,
  'http-api': made,
  'iam-role': made,
  'iam-user': made,
  'kms-key': inDescription,
  'lambda-function': { field: 'modifiedAt', facet: null, tells: 'changed' },
  'launch-template': made,
  'lightsail-resource': made,
  'load-balancer': made,
  'log-group': made,
  'nat-gateway': made,
  'opensearch-domain': { field: '', facet: 'createdAt', tells: 'made' },
  'rds-instance': made,
  'rds-snapshot': made,
  'redshift-cluster': made,
  'rest-api': made,
  's3-bucket': { ...made, tells: 'changed' },
  'sagemaker-compute': made,
  secret: made,
  'vpc-endpoint': made,
  'websocket-api': made,
};

/** Kinds of which AWS never says since when they stand. */
export const undated: readonly ResourceType[] = [
  'account',
  'auto-scaling-group',
  'billing-alarm',
  'budget',
  'elastic-ip',
  'hosted-zone',
  'instance-profile',
  'network-interface',
  'region',
  'security-group',
];

/** Kinds of which AWS says when they were made, or at least when they last changed. */
export const datedTypes: readonly string[] = Object.keys(datings);

/** Since when a resource stands, ISO 8601: `takenAt` while it is still being made, null where AWS does not say. */
export const since = (item: Inventoried, takenAt: string): string | null => {
  const dating = datings[item.type];
  return dating?.tells === 'made' ? dateIn(item, dating, takenAt) : null;
};

/** Whether a resource came to stand after a moment. */
export type Age = 'newer' | 'older' | 'untold';

/** By the dates that AWS gives. A date of a change says that something is older, and never that it is newer. */
export const ageOf = (item: Inventoried, moment: Date, takenAt: string): Age => {
  const dating = datings[item.type];
  const date = dating === undefined ? null : dateIn(item, dating, takenAt);
  if (dating === undefined || date === null) return 'untold';
  if (Date.parse(date) < moment.getTime()) return 'older';
  return dating.tells === 'made' ? 'newer' : 'untold';
};

const dateIn = (item: Inventoried, { facet, field }: Dating, takenAt: string): string | null => {
  const holder: Read<unknown> | undefined = facet === null ? { known: true, value: item } : item.facets[facet];
  if (!holder?.known) return null;
  const value = field === '' ? holder.value : (holder.value as { readonly [field: string]: unknown })[field];
  // AWS has no date yet for what is still being made.
  if (value === null) return takenAt;
  return typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? value : null;
};
