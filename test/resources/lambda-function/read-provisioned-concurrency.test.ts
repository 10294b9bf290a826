import { describe, expect, it } from 'vitest';
import { ResourceGone } from '../../../src/model/index.ts';
import { lambdaFunction } from '../../../src/resources/lambda-function/collector.ts';
import { type Answers, awsError, facetRead, listed } from '../../support/fake-aws.ts';

const arn = 'arn:aws:lambda:eu-west-1:111122223333:function:hello';
const hello = {
  FunctionName: 'hello',
  FunctionArn: arn,
  Runtime: 'nodejs24.x' as const,
  PackageType: 'Zip' as const,
  Role: 'arn:aws:iam::111122223333:role/hello',
  LastModified: '2026-01-10T09:30:00.000+0000',
  CodeSize: 1000,
  MemorySize: 128,
};
const config = (qualifier: string, change: object = {}) => ({
  FunctionArn: `${arn}:${qualifier}`,
  RequestedProvisionedConcurrentExecutions: 3,
  AllocatedProvisionedConcurrentExecutions: 2,
  AvailableProvisionedConcurrentExecutions: 2,
  Status: 'READY' as const,
  LastModified: '2026-06-01T09:30:00+0000',
  ...change,
});
const configs = (...ProvisionedConcurrencyConfigs: object[]): Answers => ({
  'lambda:ListProvisionedConcurrencyConfigs': () => ({ ProvisionedConcurrencyConfigs }),
  'lambda:GetFunctionConfiguration': () => ({ MemorySize: 512, Architectures: ['arm64' as const] }),
});
const facetOf = async (facet: string, answers: Answers) => {
  const [item] = await listed(lambdaFunction, { 'lambda:ListFunctions': () => ({ Functions: [hello] }) });
  if (item === undefined) throw new Error('nothing listed');
  return facetRead(lambdaFunction, answers, item, facet);
};

describe('provisioned concurrency', () => {
  it('is read over all pages, with the memory of the version that is kept warm', async () => {
    const answers: Answers = {
      'lambda:ListProvisionedConcurrencyConfigs': () => [
        { ProvisionedConcurrencyConfigs: [config('live')], NextMarker: 'm' },
        { ProvisionedConcurrencyConfigs: [config('3', { Status: 'FAILED' })] },
      ],
      'lambda:GetFunctionConfiguration': ({ Qualifier }) => ({
        MemorySize: Qualifier === 'live' ? 512 : 1024,
        Architectures: Qualifier === 'live' ? ['arm64'] : undefined,
      }),
    };
    expect(await facetOf('provisionedConcurrency', answers)).toEqual([
      {
        qualifier: 'live',
        requested: 3,
        allocated: 2,
        status: 'READY',
        modifiedAt: '2026-06-01T09:30:00.000Z',
        memoryMb: 512,
        architecture: 'arm64',
      },
      expect.objectContaining({ qualifier: '3', status: 'FAILED', memoryMb: 1024, architecture: null }),
    ]);
  });

  it('is none where the list is empty, and no metric is asked for', async () => {
    expect(await facetOf('provisionedConcurrency', configs())).toEqual([]);
    expect(await facetOf('provisionedUse', configs())).toEqual([]);
  });

  it.each([
    ['lacks ProvisionedConcurrencyConfigs', { ...configs(), 'lambda:ListProvisionedConcurrencyConfigs': () => ({}) }],
    ['lacks Allocated', configs(config('live', { AllocatedProvisionedConcurrentExecutions: undefined }))],
    ['is not a date', configs(config('live', { LastModified: 'soon' }))],
    ['without a version or an alias', configs(config('live', { FunctionArn: arn }))],
    ['lacks MemorySize', { ...configs(config('live')), 'lambda:GetFunctionConfiguration': () => ({}) }],
  ])('is not known where the answer %s', async (complaint, answers) => {
    await expect(facetOf('provisionedConcurrency', answers)).rejects.toThrow(complaint);
  });

  it('is gone with its function, and fewer where a version vanished', async () => {
    const noFunction: Answers = {
      'lambda:ListProvisionedConcurrencyConfigs': () => awsError('ResourceNotFoundException'),
    };
    await expect(facetOf('provisionedConcurrency', noFunction)).rejects.toBeInstanceOf(ResourceGone);
    const noVersion: Answers = {
      ...configs(config('live')),
      'lambda:GetFunctionConfiguration': () => awsError('ResourceNotFoundException'),
    };
    expect(await facetOf('provisionedConcurrency', noVersion)).toEqual([]);
  });

  it('has its use by version or alias', async () => {
    const answers: Answers = {
      ...configs(config('live')),
      'cloudwatch:GetMetricStatistics': (input) => {
        expect(input).toMatchObject({
          Namespace: 'AWS/Lambda',
          MetricName: 'ProvisionedConcurrencyInvocations',
          Dimensions: [
            { Name: 'FunctionName', Value: 'hello' },
            { Name: 'Resource', Value: 'hello:live' },
          ],
        });
        return { Datapoints: [{ Timestamp: new Date('2026-11-21T00:00:00Z'), Sum: 4, Unit: 'Count' as const }] };
      },
    };
    expect(await facetOf('provisionedUse', answers)).toMatchObject([
      { qualifier: 'live', invocations: { days: [{ value: 4 }] } },
    ]);
  });
});
