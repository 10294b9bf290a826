/** Volume types of EBS that have a list price: https://aws.amazon.com/ebs/pricing/ */
export const ebsVolumeTypes = ['gp2', 'gp3', 'io1', 'io2', 'sc1', 'st1', 'standard'] as const;

/** Storage types of RDS, but for those of cluster volumes: https://aws.amazon.com/rds/pricing/ */
export const rdsStorageTypes = ['gp2', 'gp3', 'io1', 'io2', 'standard'] as const;

type EbsVolumeType = (typeof ebsVolumeTypes)[number];
type RdsStorageType = (typeof rdsStorageTypes)[number];
type Zones = '' | '-multi-az';

/** What `src/pricing` knows a price of: in its own lists, or by asking AWS's price list. It does not compile without either. */
export type PricedItem =
  | 'api-cache-hour'
  | 'aurora-capacity-unit-hour'
  | 'aurora-instance-hour'
  | 'aurora-iopt-instance-hour'
  | `dynamodb-${'gb-month' | 'read-unit-hour' | 'write-unit-hour'}`
  | `ebs-${EbsVolumeType | 'snapshot'}-gb-month`
  | `ebs-${'gp3' | 'io1' | 'io2'}-iops-month`
  | 'ebs-gp3-mibps-month'
  | 'ec2-instance-hour'
  | 'efs-one-zone-gb-month'
  | 'efs-provisioned-mibps-month'
  | 'eks-cluster-hour'
  | 'eks-extended-support-hour'
  | 'elasticache-node-hour'
  | `fargate-${'gb' | 'vcpu'}-hour`
  | 'hosted-zone-month'
  | 'kms-key-month'
  | 'lambda-provisioned-gb-second'
  | 'lightsail-static-ip-hour'
  | 'load-balancer-hour'
  | 'log-gb-month'
  | 'nat-gateway-hour'
  | 'opensearch-instance-hour'
  | 'public-ipv4-hour'
  | `rds-${Exclude<RdsStorageType, 'io2'>}${Zones}-gb-month`
  | `rds${Zones}-instance-hour`
  | 'rds-snapshot-gb-month'
  | 'redshift-node-hour'
  | 'secret-month'
  | 'vpc-endpoint-hour';

/** What bills and has no list price here, on purpose: a price of something like it would be a wrong one. */
export type UnpricedItem =
  | `${'aurora' | 'docdb' | 'neptune' | 'rds'}-iopt-capacity-unit-hour`
  | `${'docdb' | 'neptune' | 'rds'}-${'capacity-unit' | 'iopt-instance'}-hour`
  | `${'docdb' | 'neptune'}-instance-hour`
  | `dynamodb-ia-${'gb-month' | 'read-unit-hour' | 'write-unit-hour'}`
  // An address from a pool of IPAM, whose owner is not told; one of a carrier.
  | 'carrier-ipv4-hour'
  | 'ebs-io2-iops-over-32000-month'
  | `${'elasticache' | 'rds'}-extended-support-hour`
  | 'ipam-pool-ipv4-hour'
  | 'kms-key-rotations-month'
  | 'ebs-snapshot-archive-gb-month'
  // A type that is younger than this program.
  | 'ebs-unknown-gb-month'
  // Whatever is not on demand, by the lifecycle that AWS names: spot, scheduled, capacity-block.
  | `ec2-${string}-instance-hour`
  | `efs-${'one-zone' | 'standard'}-${'archive' | 'infrequent'}-gb-month`
  | 'efs-standard-gb-month'
  | 'elasticache-serverless-gb-hour'
  | `fargate-${'spot' | 'spot-windows' | 'windows'}-${'gb' | 'vcpu'}-hour`
  | `lightsail-${'database' | 'instance' | 'load-balancer'}-month`
  // By the volume type that AWS names.
  | `opensearch-${string}-gb-month`
  | `rds-${'io2' | 'unknown'}${Zones}-gb-month`
  | `rds-${'io1' | 'io2'}${Zones}-iops-month`
  | 'rds-iopt-multi-az-instance-hour'
  | `sagemaker-${'app' | 'endpoint' | 'notebook-instance'}-hour`;

/** Everything that a rule may bill: a misspelt one does not compile. */
export type PriceItem = PricedItem | UnpricedItem;
