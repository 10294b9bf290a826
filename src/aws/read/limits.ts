import type { OperationName } from './operations.ts';

/** A token bucket: calls a second in the long run, and how many at once after a pause. */
export interface Limit {
  readonly bucket: string;
  readonly perSecond: number;
  readonly burst: number;
  /** Calls a second that AWS publishes; not given where it publishes none. */
  readonly published?: number;
}

// A little under what AWS publishes, so that other users of the account are not pushed out.
const apiGateway: Limit = { bucket: 'apigateway', perSecond: 9.5, burst: 38, published: 10 };
const lambdaReads: Limit = { bucket: 'lambda', perSecond: 14, burst: 14, published: 15 };
const iamReads: Limit = { bucket: 'iam', perSecond: 14, burst: 14, published: 15 };
const unpublished = { perSecond: 10, burst: 20 };

const byService: { readonly [service: string]: Limit } = {
  apigateway: apiGateway,
  apigatewayv2: apiGateway,
  lambda: lambdaReads,
  iam: iamReads,
  // Five requests a second for the whole account: https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/DNSLimitations.html
  route53: { bucket: 'route53', perSecond: 4.5, burst: 5, published: 5 },
};

const byOperation: { readonly [operation: string]: readonly Limit[] } = {
  'apigateway:GetResources': [
    apiGateway,
    { bucket: 'apigateway:GetResources', perSecond: 2.4, burst: 5, published: 2.5 },
  ],
  'lambda:GetPolicy': [{ bucket: 'lambda:GetPolicy', perSecond: 14, burst: 14, published: 15 }],
  'cloudwatch:GetMetricStatistics': [{ bucket: 'cloudwatch:GetMetricStatistics', perSecond: 100, burst: 100 }],
  'cloudwatch:DescribeAlarms': [{ bucket: 'cloudwatch:DescribeAlarms', perSecond: 8, burst: 8, published: 9 }],
  'sns:GetTopicAttributes': [{ bucket: 'sns:GetTopicAttributes', perSecond: 28, burst: 28, published: 30 }],
  'sns:ListSubscriptionsByTopic': [{ bucket: 'sns:ListSubscriptionsByTopic', perSecond: 28, burst: 28, published: 30 }],
  'dynamodb:DescribeTable': [{ bucket: 'dynamodb:DescribeTable', perSecond: 50, burst: 50 }],
};

/**
 * The limits of an operation in one region, by AWS's published quotas:
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html,
 * https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html,
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/throttling.html.
 * Where AWS publishes none, ten a second for each operation.
 */
export const limitsOf = (operation: OperationName): readonly Limit[] => {
  const service = operation.slice(0, operation.indexOf(':'));
  const shared = byService[service];
  if (byOperation[operation]) return byOperation[operation];
  if (shared) return [shared];
  // EC2 counts each operation by itself: a bucket of 100, refilled with 20 a second.
  if (service === 'ec2') return [{ bucket: operation, perSecond: 19, burst: 95, published: 20 }];
  return [{ bucket: operation, ...unpublished }];
};
