import type { ServiceLoader } from './operations.ts';
import { apigateway } from './services/apigateway.ts';
import { apigatewayv2 } from './services/apigatewayv2.ts';
import { budgets } from './services/budgets.ts';
import { cloudwatch } from './services/cloudwatch.ts';
import { dynamodb } from './services/dynamodb.ts';
import { ec2 } from './services/ec2.ts';
import { iam } from './services/iam.ts';
import { lambda } from './services/lambda.ts';
import { sns } from './services/sns.ts';
import { sts } from './services/sts.ts';

/** Every SDK client imported at once: a bundler can shake what is not used out of them. */
export const bundledServices: ServiceLoader = {
  apigateway: async () => apigateway,
  apigatewayv2: async () => apigatewayv2,
  budgets: async () => budgets,
  cloudwatch: async () => cloudwatch,
  dynamodb: async () => dynamodb,
  ec2: async () => ec2,
  iam: async () => iam,
  lambda: async () => lambda,
  sns: async () => sns,
  sts: async () => sts,
};
