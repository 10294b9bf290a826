import type { InputOfCommand, OutputOfCommand } from './service.ts';
import type { accessAnalyzer } from './services/access-analyzer.ts';
import type { account } from './services/account.ts';
import type { apigateway } from './services/apigateway.ts';
import type { apigatewayv2 } from './services/apigatewayv2.ts';
import type { autoscaling } from './services/autoscaling.ts';
import type { budgets } from './services/budgets.ts';
import type { ce } from './services/ce.ts';
import type { cloudformation } from './services/cloudformation.ts';
import type { cloudwatch } from './services/cloudwatch.ts';
import type { dynamodb } from './services/dynamodb.ts';
import type { ec2 } from './services/ec2.ts';
import type { ecs } from './services/ecs.ts';
import type { eks } from './services/eks.ts';
import type { elasticache } from './services/elasticache.ts';
import type { elasticbeanstalk } from './services/elasticbeanstalk.ts';
import type { elasticfilesystem } from './services/elasticfilesystem.ts';
import type { elasticloadbalancing } from './services/elasticloadbalancing.ts';
import type { elasticloadbalancingv2 } from './services/elasticloadbalancingv2.ts';
import type { es } from './services/es.ts';
import type { events } from './services/events.ts';
import type { freetier } from './services/freetier.ts';
import type { iam } from './services/iam.ts';
import type { kms } from './services/kms.ts';
import type { lambda } from './services/lambda.ts';
import type { lightsail } from './services/lightsail.ts';
import type { logs } from './services/logs.ts';
import type { organizations } from './services/organizations.ts';
import type { pricing } from './services/pricing.ts';
import type { rds } from './services/rds.ts';
import type { redshift } from './services/redshift.ts';
import type { route53 } from './services/route53.ts';
import type { s3 } from './services/s3.ts';
import type { s3control } from './services/s3control.ts';
import type { sagemaker } from './services/sagemaker.ts';
import type { scheduler } from './services/scheduler.ts';
import type { secretsmanager } from './services/secretsmanager.ts';
import type { sns } from './services/sns.ts';
import type { sqs } from './services/sqs.ts';
import type { sts } from './services/sts.ts';

/** Every service by the prefix of its operations. */
export interface Services {
  'access-analyzer': typeof accessAnalyzer;
  account: typeof account;
  apigateway: typeof apigateway;
  apigatewayv2: typeof apigatewayv2;
  autoscaling: typeof autoscaling;
  budgets: typeof budgets;
  ce: typeof ce;
  cloudformation: typeof cloudformation;
  cloudwatch: typeof cloudwatch;
  dynamodb: typeof dynamodb;
  ec2: typeof ec2;
  ecs: typeof ecs;
  eks: typeof eks;
  elasticache: typeof elasticache;
  elasticbeanstalk: typeof elasticbeanstalk;
  elasticfilesystem: typeof elasticfilesystem;
  elasticloadbalancing: typeof elasticloadbalancing;
  elasticloadbalancingv2: typeof elasticloadbalancingv2;
  es: typeof es;
  events: typeof events;
  freetier: typeof freetier;
  iam: typeof iam;
  kms: typeof kms;
  lambda: typeof lambda;
  lightsail: typeof lightsail;
  logs: typeof logs;
  organizations: typeof organizations;
  pricing: typeof pricing;
  rds: typeof rds;
  redshift: typeof redshift;
  route53: typeof route53;
  s3: typeof s3;
  s3control: typeof s3control;
  sagemaker: typeof sagemaker;
  scheduler: typeof scheduler;
  secretsmanager: typeof secretsmanager;
  sns: typeof sns;
  sqs: typeof sqs;
  sts: typeof sts;
}

export type ServiceName = keyof Services;

type OperationsOf<S extends ServiceName> = Services[S]['operations'];

/** Every operation that this program may call. */
export type OperationName = { [S in ServiceName]: keyof OperationsOf<S> & string }[ServiceName];

type ServiceOf<O extends OperationName> = O extends `${infer S}:${string}` ? Extract<S, ServiceName> : never;

type CommandOf<O extends OperationName> = {
  [S in ServiceOf<O>]: O extends keyof OperationsOf<S> ? OperationsOf<S>[O] : never;
}[ServiceOf<O>] extends { readonly Command: infer C }
  ? C
  : never;

export type InputOf<O extends OperationName> = InputOfCommand<CommandOf<O>>;
export type OutputOf<O extends OperationName> = OutputOfCommand<CommandOf<O>>;

/** How the port gets at a service: at once in the Lambda's bundle, on first use on the command line. */
export type ServiceLoader = { readonly [S in ServiceName]: () => Promise<Services[S]> };
