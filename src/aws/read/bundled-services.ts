import type { ServiceLoader } from './operations.ts';
import { accessAnalyzer } from './services/access-analyzer.ts';
import { account } from './services/account.ts';
import { apigateway } from './services/apigateway.ts';
import { apigatewayv2 } from './services/apigatewayv2.ts';
import { autoscaling } from './services/autoscaling.ts';
import { budgets } from './services/budgets.ts';
import { ce } from './services/ce.ts';
import { cloudformation } from './services/cloudformation.ts';
import { cloudwatch } from './services/cloudwatch.ts';
import { dynamodb } from './services/dynamodb.ts';
import { ec2 } from './services/ec2.ts';
import { ecs } from './services/ecs.ts';
import { eks } from './services/eks.ts';
import { elasticache } from './services/elasticache.ts';
import { elasticbeanstalk } from './services/elasticbeanstalk.ts';
import { elasticfilesystem } from './services/elasticfilesystem.ts';
import { elasticloadbalancing } from './services/elasticloadbalancing.ts';
import { elasticloadbalancingv2 } from './services/elasticloadbalancingv2.ts';
import { es } from './services/es.ts';
import { events } from './services/events.ts';
import { freetier } from './services/freetier.ts';
import { iam } from './services/iam.ts';
import { kms } from './services/kms.ts';
import { lambda } from './services/lambda.ts';
import { lightsail } from './services/lightsail.ts';
import { logs } from './services/logs.ts';
import { organizations } from './services/organizations.ts';
import { pricing } from './services/pricing.ts';
import { rds } from './services/rds.ts';
import { redshift } from './services/redshift.ts';
import { route53 } from './services/route53.ts';
import { s3 } from './services/s3.ts';
import { s3control } from './services/s3control.ts';
import { sagemaker } from './services/sagemaker.ts';
import { scheduler } from './services/scheduler.ts';
import { secretsmanager } from './services/secretsmanager.ts';
import { sns } from './services/sns.ts';
import { sqs } from './services/sqs.ts';
import { sts } from './services/sts.ts';

/** Every SDK client imported at once: a bundler can shake what is not used out of them. */
export const bundledServices: ServiceLoader = {
  'access-analyzer': async () => accessAnalyzer,
  account: async () => account,
  apigateway: async () => apigateway,
  apigatewayv2: async () => apigatewayv2,
  autoscaling: async () => autoscaling,
  budgets: async () => budgets,
  ce: async () => ce,
  cloudformation: async () => cloudformation,
  cloudwatch: async () => cloudwatch,
  dynamodb: async () => dynamodb,
  ec2: async () => ec2,
  ecs: async () => ecs,
  eks: async () => eks,
  elasticache: async () => elasticache,
  elasticbeanstalk: async () => elasticbeanstalk,
  elasticfilesystem: async () => elasticfilesystem,
  elasticloadbalancing: async () => elasticloadbalancing,
  elasticloadbalancingv2: async () => elasticloadbalancingv2,
  es: async () => es,
  events: async () => events,
  freetier: async () => freetier,
  iam: async () => iam,
  kms: async () => kms,
  lambda: async () => lambda,
  lightsail: async () => lightsail,
  logs: async () => logs,
  organizations: async () => organizations,
  pricing: async () => pricing,
  rds: async () => rds,
  redshift: async () => redshift,
  route53: async () => route53,
  s3: async () => s3,
  s3control: async () => s3control,
  sagemaker: async () => sagemaker,
  scheduler: async () => scheduler,
  secretsmanager: async () => secretsmanager,
  sns: async () => sns,
  sqs: async () => sqs,
  sts: async () => sts,
};
