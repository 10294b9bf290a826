/** A code with which a service says that a thing does not exist any more; where the code says other things too, with the words that say this one. */
export type GoneCode = string | { readonly code: string; readonly says: string };

/**
 * How each service of the AWS CLI says that what is to be removed is gone already, by its API reference, 2026-11. Nothing
 * else is taken for gone: that another service calls something "not found" may mean what the command names beside it.
 * EC2: https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-error-codes.html
 */
export const goneCodes: { readonly [service: string]: readonly GoneCode[] } = {
  apigateway: ['NotFoundException'],
  apigatewayv2: ['NotFoundException'],
  autoscaling: [{ code: 'ValidationError', says: 'not found' }],
  cloudformation: [{ code: 'ValidationError', says: 'does not exist' }],
  cloudfront: ['NoSuchDistribution'],
  docdb: ['DBClusterNotFoundFault', 'DBInstanceNotFound'],
  dynamodb: ['ResourceNotFoundException', 'TableNotFoundException'],
  ec2: [
    'InvalidAMIID.NotFound',
    'InvalidAMIID.Unavailable',
    'InvalidAllocationID.NotFound',
    'InvalidAssociationID.NotFound',
    'InvalidFleetId.NotFound',
    'InvalidInstanceID.NotFound',
    'InvalidNetworkInterfaceID.NotFound',
    'InvalidPermission.NotFound',
    'InvalidSnapshot.NotFound',
    'InvalidSpotFleetRequestId.NotFound',
    'InvalidVolume.NotFound',
    'InvalidVpcEndpoint.NotFound',
    'InvalidVpcEndpointId.NotFound',
    'NatGatewayNotFound',
    'fleetIdDoesNotExist',
    'fleetRequestIdDoesNotExist',
  ],
  ecr: ['RepositoryNotFoundException'],
  ecs: [
    'ClusterNotFoundException',
    'ServiceNotActiveException',
    'ServiceNotFoundException',
    { code: 'InvalidParameterException', says: 'task was not found' },
  ],
  efs: ['FileSystemNotFound', 'MountTargetNotFound'],
  eks: ['ResourceNotFoundException'],
  elasticache: ['CacheClusterNotFound', 'ReplicationGroupNotFoundFault', 'ServerlessCacheNotFoundFault'],
  elasticbeanstalk: [{ code: 'InvalidParameterValue', says: 'No Environment found' }],
  elb: ['LoadBalancerNotFound'],
  elbv2: ['LoadBalancerNotFound'],
  iam: ['NoSuchEntity'],
  kinesis: ['ResourceNotFoundException'],
  kms: ['NotFoundException', { code: 'KMSInvalidStateException', says: 'pending deletion' }],
  lambda: ['ProvisionedConcurrencyConfigNotFoundException', 'ResourceNotFoundException'],
  lightsail: ['NotFoundException'],
  logs: ['ResourceNotFoundException'],
  neptune: ['DBClusterNotFoundFault', 'DBInstanceNotFound'],
  opensearch: ['ResourceNotFoundException'],
  rds: [
    'DBClusterNotFoundFault',
    'DBClusterSnapshotNotFoundFault',
    'DBInstanceNotFound',
    'DBSnapshotNotFound',
    { code: 'InvalidDBInstanceState', says: 'already being deleted' },
  ],
  redshift: ['ClusterNotFound'],
  route53: ['NoSuchHostedZone'],
  s3api: ['NoSuchBucket', 'NoSuchUpload'],
  sagemaker: [
    'ResourceNotFound',
    { code: 'ValidationException', says: 'Could not find' },
    { code: 'ValidationException', says: 'RecordNotFound' },
  ],
  secretsmanager: ['ResourceNotFoundException', { code: 'InvalidRequestException', says: 'marked for deletion' }],
  sns: ['NotFound', 'ResourceNotFound'],
  sqs: ['AWS.SimpleQueueService.NonExistentQueue', 'QueueDoesNotExist'],
};

/** Where AWS refuses for as long as another removal is under way: asked again for some minutes, since no command waits for it. */
export const busyCodes: { readonly [service: string]: readonly GoneCode[] } = {
  efs: ['FileSystemInUse'],
};
