import { builderOf } from '../builders.ts';
import { tagsNotRead } from './account.ts';
import { steady } from './series.ts';

/** An endpoint on one instance that is asked every day. */
export const sagemakerCompute = builderOf<'sagemaker-compute'>(
  {
    type: 'sagemaker-compute',
    id: 'fraud-model',
    arn: 'arn:aws:sagemaker:eu-west-1:111122223333:endpoint/fraud-model',
    region: 'eu-west-1',
    name: 'fraud-model',
    tags: tagsNotRead('sagemaker-compute'),
    kind: 'endpoint',
    status: 'InService',
    createdAt: '2026-06-01T00:00:00.000Z',
    changedAt: '2026-06-01T00:10:00.000Z',
    instanceType: null,
    app: null,
  },
  {
    capacity: [{ variant: 'AllTraffic', instanceType: 'ml.m5.large', instances: 1, provisionedConcurrency: 0 }],
    invocations: steady(120, 90, {
      namespace: 'AWS/SageMaker',
      metric: 'Invocations',
      statistic: 'Sum',
      unit: 'None',
    }),
    tagging: {},
  },
);
