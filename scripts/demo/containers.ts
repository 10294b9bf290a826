import type { Inventoried } from '../../src/model/index.ts';
import { ecsWorkload } from '../../test/support/build/ecs-workload.ts';
import { eksCluster } from '../../test/support/build/eks-cluster.ts';
import { lightsailDays, lightsailResource } from '../../test/support/build/lightsail-resource.ts';
import { sagemakerCompute } from '../../test/support/build/sagemaker-compute.ts';
import { steady } from '../../test/support/build/series.ts';
import { level, put } from './put.ts';

/** Containers, notebooks and small servers, mostly of courses that ended. */
export const containers: readonly Inventoried[] = [
  put(ecsWorkload, { id: 'shop/checkout', name: 'checkout', cluster: 'shop' }),
  put(
    ecsWorkload,
    { id: 'workshop/hello-fargate', name: 'hello-fargate', cluster: 'workshop', region: 'sa-east-1' },
    { cpu: level(ecsWorkload, 'cpu', 0.1) },
  ),
  put(
    eksCluster,
    { id: 'k8s-workshop', name: 'k8s-workshop', region: 'us-east-1' },
    {
      description: {
        status: 'ACTIVE',
        version: '1.32',
        createdAt: '2025-09-15T00:00:00.000Z',
        supportType: 'EXTENDED',
        hybridNodes: false,
        autoMode: false,
        nodeSecurityGroupId: null,
        deletionProtection: false,
      },
      support: { status: 'EXTENDED_SUPPORT', standardEndsAt: '2026-03-23T00:00:00.000Z' },
      nodegroups: [{ name: 'workers', desired: 0 }],
    },
  ),
  put(lightsailResource, { id: 'blog', name: 'blog' }),
  put(
    lightsailResource,
    {
      id: 'wordpress-test',
      arn: 'arn:aws:lightsail:us-east-1:111122223333:Instance/5d1f7a3c-2b64-4f0e-9c1d-8e7a6b5c4d3e',
      name: 'wordpress-test',
      region: 'us-east-1',
    },
    { use: steady(900_000, 14, { ...lightsailDays, metric: 'NetworkIn', unit: 'Bytes' }) },
  ),
  put(
    lightsailResource,
    {
      id: 'wordpress-ip',
      arn: 'arn:aws:lightsail:us-east-1:111122223333:StaticIp/0c9b8a7d-6e5f-4d3c-b2a1-908f7e6d5c4b',
      name: 'wordpress-ip',
      region: 'us-east-1',
      kind: 'static-ip',
      state: null,
      bundle: null,
    },
    { use: null },
  ),
  put(
    sagemakerCompute,
    {
      id: 'ml-course-notebook',
      arn: 'arn:aws:sagemaker:us-east-1:111122223333:notebook-instance/ml-course-notebook',
      name: 'ml-course-notebook',
      region: 'us-east-1',
      kind: 'notebook-instance',
      changedAt: '2026-10-03T14:05:00.000Z',
      instanceType: 'ml.t3.medium',
    },
    { capacity: [], invocations: null },
  ),
];
