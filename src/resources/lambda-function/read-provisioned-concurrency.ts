import type { Aws } from '../../aws/index.ts';
import type { Place } from '../../model/index.ts';
import { given, MalformedAnswer, noneIfEmpty } from '../reading/aws-fields.ts';
import { everyItem, pagesOf } from '../reading/pages-of.ts';
import { dailyMetric } from '../services/cloudwatch/daily-metric.ts';
import { qualifierOf } from './function-qualifier.ts';
import { lambdaMoment } from './lambda-moment.ts';
import type { ProvisionedConcurrency, ProvisionedUse } from './provisioned-concurrency.ts';

/** What `provisionedConcurrency` may call. */
export const provisionedOperations = [
  'lambda:ListProvisionedConcurrencyConfigs',
  'lambda:GetFunctionConfiguration',
] as const;

/** What `provisionedUse` may call. */
export const provisionedUseOperations = [
  'lambda:ListProvisionedConcurrencyConfigs',
  'cloudwatch:GetMetricStatistics',
] as const;

/** What Lambda keeps warm of a function: https://docs.aws.amazon.com/lambda/latest/api/API_ListProvisionedConcurrencyConfigs.html */
export const provisionedConcurrency = async (
  aws: Aws<(typeof provisionedOperations)[number]>,
  FunctionName: string,
): Promise<readonly ProvisionedConcurrency[]> => {
  const found = await Promise.all(
    (await configsOf(aws, FunctionName)).map(async ({ qualifier, ...config }) => {
      // It may have another memory than the function has by now. Nothing else of the answer is kept.
      const version = { FunctionName, Qualifier: qualifier };
      const made = await aws.find('lambda:GetFunctionConfiguration', version, ['ResourceNotFoundException']);
      // A version that vanished since is kept warm no longer.
      if (made === null) return [];
      return [
        {
          qualifier,
          requested: given(config.RequestedProvisionedConcurrentExecutions, 'RequestedProvisionedConcurrentExecutions'),
          allocated: given(config.AllocatedProvisionedConcurrentExecutions, 'AllocatedProvisionedConcurrentExecutions'),
          status: given(config.Status, 'Status'),
          modifiedAt: lambdaMoment(given(config.LastModified, 'LastModified'), 'LastModified'),
          memoryMb: given(made.MemorySize, 'MemorySize'),
          architecture: noneIfEmpty(made.Architectures?.[0]),
        },
      ];
    }),
  );
  return found.flat();
};

/** How often each of them was called; no metric is asked for where there is none: https://docs.aws.amazon.com/lambda/latest/dg/monitoring-concurrency.html */
export const provisionedUse = async (
  aws: Aws<(typeof provisionedUseOperations)[number]>,
  FunctionName: string,
  { now }: Place,
): Promise<readonly ProvisionedUse[]> =>
  Promise.all(
    (await configsOf(aws, FunctionName)).map(async ({ qualifier }) => ({
      qualifier,
      invocations: await dailyMetric(
        aws,
        {
          namespace: 'AWS/Lambda',
          metric: 'ProvisionedConcurrencyInvocations',
          statistic: 'Sum',
          dimensions: { FunctionName, Resource: `${FunctionName}:${qualifier}` },
        },
        now,
      ),
    })),
  );

const configsOf = async (aws: Aws<'lambda:ListProvisionedConcurrencyConfigs'>, FunctionName: string) => {
  const pages = pagesOf(
    aws,
    'lambda:ListProvisionedConcurrencyConfigs',
    { FunctionName },
    { id: FunctionName, gone: 'ResourceNotFoundException' },
  );
  const configs = await everyItem(pages, (page) =>
    given(page.ProvisionedConcurrencyConfigs, 'ProvisionedConcurrencyConfigs'),
  );
  return configs.map((config) => {
    const qualifier = qualifierOf(given(config.FunctionArn, 'FunctionArn'));
    if (qualifier === null) throw new MalformedAnswer('provisioned concurrency without a version or an alias');
    return { ...config, qualifier };
  });
};
