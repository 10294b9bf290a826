import { parseArn } from '../../model/index.ts';

/** Services as people write them, by the name that stands in an ARN; any other is shown as it stands there. */
const names = new Map([
  ['access-analyzer', 'Access Analyzer'],
  ['apigateway', 'API Gateway'],
  ['autoscaling', 'Auto Scaling'],
  ['budgets', 'Budgets'],
  ['ce', 'Cost Explorer'],
  ['cloudwatch', 'CloudWatch'],
  ['dynamodb', 'DynamoDB'],
  ['ec2', 'EC2'],
  ['ecs', 'ECS'],
  ['eks', 'EKS'],
  ['elasticache', 'ElastiCache'],
  ['elasticbeanstalk', 'Elastic Beanstalk'],
  ['elasticfilesystem', 'EFS'],
  ['elasticloadbalancing', 'Load Balancing'],
  ['es', 'OpenSearch'],
  ['freetier', 'Free Tier'],
  ['iam', 'IAM'],
  ['kms', 'KMS'],
  ['lambda', 'Lambda'],
  ['lightsail', 'Lightsail'],
  ['logs', 'CloudWatch Logs'],
  ['rds', 'RDS'],
  ['redshift', 'Redshift'],
  ['route53', 'Route 53'],
  ['s3', 'S3'],
  ['sagemaker', 'SageMaker'],
  ['secretsmanager', 'Secrets Manager'],
]);

/** The AWS service to which a resource belongs, by its ARN. */
export const serviceOf = ({ arn, type }: { readonly arn: string; readonly type: string }): string => {
  const service = parseArn(arn)?.service ?? type;
  return names.get(service) ?? service;
};
