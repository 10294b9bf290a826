import type { InputOfCommand, OutputOfCommand } from './service.ts';
import type { apigateway } from './services/apigateway.ts';
import type { apigatewayv2 } from './services/apigatewayv2.ts';
import type { budgets } from './services/budgets.ts';
import type { cloudwatch } from './services/cloudwatch.ts';
import type { dynamodb } from './services/dynamodb.ts';
import type { ec2 } from './services/ec2.ts';
import type { iam } from './services/iam.ts';
import type { lambda } from './services/lambda.ts';
import type { sns } from './services/sns.ts';
import type { sts } from './services/sts.ts';

/** Every service by the prefix of its operations. */
export interface Services {
  apigateway: typeof apigateway;
  apigatewayv2: typeof apigatewayv2;
  budgets: typeof budgets;
  cloudwatch: typeof cloudwatch;
  dynamodb: typeof dynamodb;
  ec2: typeof ec2;
  iam: typeof iam;
  lambda: typeof lambda;
  sns: typeof sns;
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
