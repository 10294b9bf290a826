import type { ServiceLoader } from './operations.ts';

/** Each SDK client is imported when it is first called, so that `--help` and `--demo` load none. */
export const lazyServices: ServiceLoader = {
  apigateway: async () => (await import('./services/apigateway.ts')).apigateway,
  apigatewayv2: async () => (await import('./services/apigatewayv2.ts')).apigatewayv2,
  budgets: async () => (await import('./services/budgets.ts')).budgets,
  cloudwatch: async () => (await import('./services/cloudwatch.ts')).cloudwatch,
  dynamodb: async () => (await import('./services/dynamodb.ts')).dynamodb,
  ec2: async () => (await import('./services/ec2.ts')).ec2,
  iam: async () => (await import('./services/iam.ts')).iam,
  lambda: async () => (await import('./services/lambda.ts')).lambda,
  sns: async () => (await import('./services/sns.ts')).sns,
  sts: async () => (await import('./services/sts.ts')).sts,
};
