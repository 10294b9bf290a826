import { describe, expect, it } from 'vitest';
import { ResourceGone } from '../../../src/model/index.ts';
import { sagemakerCompute } from '../../../src/resources/sagemaker-compute/collector.ts';
import { type Answers, awsError, facetRead, fakeAws, listed, place } from '../../support/fake-aws.ts';

const when = new Date('2026-11-01T00:00:00Z');
const notebook = {
  NotebookInstanceName: 'study',
  NotebookInstanceArn: 'arn:aws:sagemaker:eu-west-1:111122223333:notebook-instance/study',
  NotebookInstanceStatus: 'InService' as const,
  InstanceType: 'ml.t3.medium' as const,
  CreationTime: when,
  LastModifiedTime: new Date('2026-11-18T00:00:00Z'),
};
const endpoint = {
  EndpointName: 'fraud',
  EndpointArn: 'arn:aws:sagemaker:eu-west-1:111122223333:endpoint/fraud',
  EndpointStatus: 'InService' as const,
  CreationTime: when,
  LastModifiedTime: when,
};
const app = {
  DomainId: 'd-0a',
  AppType: 'JupyterLab' as const,
  AppName: 'default',
  SpaceName: 'mine',
  Status: 'InService' as const,
  CreationTime: when,
  ResourceSpec: { InstanceType: 'ml.g5.xlarge' as const },
};
const lists: Answers = {
  'sagemaker:ListNotebookInstances': () => ({ NotebookInstances: [notebook] }),
  'sagemaker:ListEndpoints': () => ({ Endpoints: [endpoint] }),
  'sagemaker:ListApps': () => ({ Apps: [app] }),
};
const facetOf = async (id: string, facet: string, answers: Answers) => {
  const item = (await listed(sagemakerCompute, lists)).find((one) => one.id === id);
  if (item === undefined) throw new Error(`no ${id}`);
  return facetRead(sagemakerCompute, answers, item, facet);
};

it('lists notebook instances, endpoints and apps', async () => {
  expect(await listed(sagemakerCompute, lists)).toMatchObject([
    { kind: 'notebook-instance', id: 'study', instanceType: 'ml.t3.medium', changedAt: '2026-11-18T00:00:00.000Z' },
    { kind: 'endpoint', id: 'fraud', instanceType: null, app: null },
    {
      kind: 'app',
      id: 'd-0a/mine/JupyterLab/default',
      arn: 'arn:aws:sagemaker:eu-west-1:111122223333:app/d-0a/mine/jupyterlab/default',
      instanceType: 'ml.g5.xlarge',
      changedAt: '2026-11-01T00:00:00.000Z',
      app: { space: 'mine', userProfile: null },
    },
  ]);
});

it('has told what it has when a later listing is denied', async () => {
  const denied: Answers = { ...lists, 'sagemaker:ListApps': () => awsError('AccessDeniedException') };
  const told: string[] = [];
  const list = async () => {
    for await (const one of sagemakerCompute.bind(fakeAws(denied)).list(place)) if ('id' in one) told.push(one.id);
  };
  await expect(list()).rejects.toThrow('AccessDeniedException');
  expect(told).toEqual(['study', 'fraud']);
});

it.each([
  ['NotebookInstances', { ...lists, 'sagemaker:ListNotebookInstances': () => ({}) }],
  ['Endpoints', { ...lists, 'sagemaker:ListEndpoints': () => ({ Endpoints: undefined }) }],
  ['Apps', { ...lists, 'sagemaker:ListApps': () => ({}) }],
  ['SpaceName', { ...lists, 'sagemaker:ListApps': () => ({ Apps: [{ ...app, SpaceName: undefined }] }) }],
  ['Status', { ...lists, 'sagemaker:ListApps': () => ({ Apps: [{ ...app, Status: undefined }] }) }],
  [
    'LastModifiedTime',
    {
      ...lists,
      'sagemaker:ListNotebookInstances': () => ({ NotebookInstances: [{ ...notebook, LastModifiedTime: undefined }] }),
    },
  ],
])('does not guess %s', async (field, answers: Answers) => {
  await expect(listed(sagemakerCompute, answers)).rejects.toThrow(`AWS's answer lacks ${field}`);
});

const described = (change: object = {}): Answers => ({
  'sagemaker:DescribeEndpoint': () =>
    ({
      ...endpoint,
      EndpointConfigName: 'fraud-1',
      ProductionVariants: [
        { VariantName: 'a', CurrentInstanceCount: 2 },
        {
          VariantName: 'b',
          CurrentServerlessConfig: { MemorySizeInMB: 2048, MaxConcurrency: 5, ProvisionedConcurrency: 1 },
        },
      ],
      ...change,
    }) as never,
  'sagemaker:DescribeEndpointConfig': () =>
    ({
      ProductionVariants: [{ VariantName: 'a', InstanceType: 'ml.m5.large' }, { VariantName: 'b' }],
      ShadowProductionVariants: [{ VariantName: 'c', InstanceType: 'ml.m5.xlarge' }],
    }) as never,
});

describe('capacity', () => {
  it('is what each variant runs on', async () => {
    const shadow = { ShadowProductionVariants: [{ VariantName: 'c', CurrentInstanceCount: 1 }] };
    expect(await facetOf('fraud', 'capacity', described(shadow))).toEqual([
      { variant: 'a', instanceType: 'ml.m5.large', instances: 2, provisionedConcurrency: 0 },
      { variant: 'b', instanceType: null, instances: 0, provisionedConcurrency: 1 },
      { variant: 'c', instanceType: 'ml.m5.xlarge', instances: 1, provisionedConcurrency: 0 },
    ]);
  });

  it('is of no known type where the configuration was deleted under the endpoint', async () => {
    const gone = { ...described(), 'sagemaker:DescribeEndpointConfig': () => awsError('ValidationException') };
    expect(await facetOf('fraud', 'capacity', gone)).toMatchObject([{ instanceType: null, instances: 2 }, {}]);
  });

  it('is none of anything else, without a call', async () => {
    expect(await facetOf('study', 'capacity', {})).toEqual([]);
  });

  it.each([
    ['CurrentInstanceCount', { ProductionVariants: [{ VariantName: 'a' }] }],
    ['ProductionVariants', { ProductionVariants: undefined }],
    ['EndpointConfigName', { EndpointConfigName: undefined }],
  ])('is not guessed without %s', async (field, change) => {
    await expect(facetOf('fraud', 'capacity', described(change))).rejects.toThrow(`AWS's answer lacks ${field}`);
  });
});

describe('invocations', () => {
  const counting = (change: object = {}) => {
    const asked: unknown[] = [];
    const answers: Answers = {
      ...described(change),
      'cloudwatch:GetMetricStatistics': ({ MetricName, Dimensions }) => {
        asked.push([MetricName, ...(Dimensions ?? []).map(({ Value }) => Value)]);
        return { Datapoints: [{ Timestamp: new Date('2026-11-21T00:00:00Z'), Sum: 5, Unit: 'None' as const }] };
      },
    };
    return { asked, answers };
  };

  it('are those of every variant together', async () => {
    const { asked, answers } = counting();
    expect(await facetOf('fraud', 'invocations', answers)).toMatchObject({ days: [{ day: '2026-11-21', value: 10 }] });
    expect(asked).toEqual([
      ['Invocations', 'fraud', 'a'],
      ['Invocations', 'fraud', 'b'],
    ]);
  });

  it('are those that an asynchronous endpoint has processed, which counts no others', async () => {
    const { asked, answers } = counting({ AsyncInferenceConfig: { OutputConfig: {} } });
    await facetOf('fraud', 'invocations', answers);
    expect(asked).toEqual([['InvocationsProcessed', 'fraud']]);
  });

  it('are none of anything else, without a call', async () => {
    expect(await facetOf('study', 'invocations', {})).toBeNull();
  });
});

it('drops an endpoint that vanished', async () => {
  const gone: Answers = {
    'sagemaker:DescribeEndpoint': () => awsError('ValidationException'),
    'sagemaker:ListTags': () => awsError('ResourceNotFound'),
  };
  for (const facet of ['capacity', 'invocations', 'tagging'])
    await expect(facetOf('fraud', facet, gone)).rejects.toThrow(ResourceGone);
});

it('reads tags', async () => {
  const tags = { 'sagemaker:ListTags': () => ({ Tags: [{ Key: 'team', Value: 'risk' }] }) };
  expect(await facetOf('fraud', 'tagging', tags)).toEqual({ team: 'risk' });
});
