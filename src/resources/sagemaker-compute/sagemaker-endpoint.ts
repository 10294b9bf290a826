import type { Aws } from '../../aws/index.ts';
import { ResourceGone } from '../../model/index.ts';
import { emptyIfAbsent, given, noneIfAbsent } from '../reading/aws-fields.ts';
import { dailyMetric } from '../services/cloudwatch/daily-metric.ts';
import type { DailySeries } from '../services/cloudwatch/daily-series.ts';
import { addedUp } from '../services/cloudwatch/series-sum.ts';
import type { EndpointCapacity } from './fields.ts';

type Reads = 'sagemaker:DescribeEndpoint' | 'sagemaker:DescribeEndpointConfig' | 'cloudwatch:GetMetricStatistics';

/** What an endpoint runs on now: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariantSummary.html */
export const endpointCapacity = async (
  name: string,
  aws: Aws<Exclude<Reads, 'cloudwatch:GetMetricStatistics'>>,
): Promise<readonly EndpointCapacity[]> => {
  const endpoint = await endpointNamed(name, aws);
  const config = await aws.find(
    'sagemaker:DescribeEndpointConfig',
    { EndpointConfigName: given(endpoint.EndpointConfigName, 'EndpointConfigName') },
    missing,
  );
  // A configuration may be deleted under its endpoint, which runs on.
  const planned = config === null ? [] : variantsOf(config);
  return variantsOf(endpoint).map((variant) => {
    const serverless = noneIfAbsent(variant.CurrentServerlessConfig);
    const plan = planned.find(({ VariantName }) => VariantName === variant.VariantName);
    return {
      variant: given(variant.VariantName, 'VariantName'),
      instanceType: plan === undefined ? null : noneIfAbsent(plan.InstanceType),
      instances: serverless === null ? given(variant.CurrentInstanceCount, 'CurrentInstanceCount') : 0,
      provisionedConcurrency: serverless?.ProvisionedConcurrency === undefined ? 0 : serverless.ProvisionedConcurrency,
    };
  });
};

/**
 * Requests that an endpoint was sent, all variants together. An asynchronous one counts those that it has processed:
 * https://docs.aws.amazon.com/sagemaker/latest/dg/async-inference-monitor.html
 */
export const endpointInvocations = async (
  name: string,
  aws: Aws<Exclude<Reads, 'sagemaker:DescribeEndpointConfig'>>,
  now: Date,
): Promise<DailySeries> => {
  const endpoint = await endpointNamed(name, aws);
  const counted = (metric: string, dimensions: { readonly [name: string]: string }) =>
    dailyMetric(aws, { namespace: 'AWS/SageMaker', metric, statistic: 'Sum', dimensions }, now);
  if (endpoint.AsyncInferenceConfig !== undefined) return counted('InvocationsProcessed', { EndpointName: name });
  const [first, ...others] = await Promise.all(
    variantsOf(endpoint).map(({ VariantName }) =>
      counted('Invocations', { EndpointName: name, VariantName: given(VariantName, 'VariantName') }),
    ),
  );
  return addedUp(given(first, 'a variant'), others);
};

const missing = ['ValidationException', 'ResourceNotFound'];

interface Variants<V> {
  readonly ProductionVariants?: readonly V[] | undefined;
  readonly ShadowProductionVariants?: readonly V[] | undefined;
}

// Shadow variants get a copy of the requests, and bill as the others do.
const variantsOf = <V>({ ProductionVariants, ShadowProductionVariants }: Variants<V>): readonly V[] => [
  ...given(ProductionVariants, 'ProductionVariants'),
  ...emptyIfAbsent(ShadowProductionVariants),
];

// SageMaker says "validation" where it means that there is none.
const endpointNamed = async (name: string, aws: Aws<'sagemaker:DescribeEndpoint'>) => {
  const endpoint = await aws.find('sagemaker:DescribeEndpoint', { EndpointName: name }, missing);
  if (endpoint === null) throw new ResourceGone(name);
  return endpoint;
};
