import type { Inventoried } from '../../src/model/index.ts';
import { efsFileSystem } from '../../test/support/build/efs-file-system.ts';
import { logGroup } from '../../test/support/build/log-group.ts';
import { bucketUsers, s3Bucket } from '../../test/support/build/s3-bucket.ts';
import { level, named, put } from './put.ts';

/** Buckets, file systems and logs. */
export const storage: readonly Inventoried[] = [
  put(s3Bucket, { id: 'example-shop-photos', name: 'example-shop-photos' }),
  put(s3Bucket, { id: 'cf-templates-1a2b3c4d5e6f7-us-east-1', name: null, region: 'us-east-1' }),
  put(
    s3Bucket,
    { id: 'example-static-site-tutorial', name: 'example-static-site-tutorial', region: 'us-east-1' },
    { policyPublic: true, accessBlock: null },
  ),
  put(
    s3Bucket,
    { id: 'example-tmp-export-2025', name: 'example-tmp-export-2025', region: 'sa-east-1' },
    { objects: level(s3Bucket, 'objects', 0), users: bucketUsers() },
  ),
  put(
    efsFileSystem,
    { id: 'fs-0a1b2c3d4e5f60001', ...named('shared-media') },
    { mountTargetIds: ['fsmt-0a1b2c3d4e5f60001', 'fsmt-0a1b2c3d4e5f60003'] },
  ),
  put(
    efsFileSystem,
    { id: 'fs-0a1b2c3d4e5f60002', region: 'us-east-1', ...named('ml-course-files'), oneZone: true, mountTargets: 1 },
    {
      clientConnections: level(efsFileSystem, 'clientConnections', 0),
      mountTargetIds: ['fsmt-0a1b2c3d4e5f60002'],
    },
  ),
  put(logGroup, { id: '/aws/lambda/checkout', name: '/aws/lambda/checkout' }),
  put(logGroup, {
    id: '/aws/lambda/hello-world',
    region: 'sa-east-1',
    name: '/aws/lambda/hello-world',
    retentionDays: null,
    storedBytes: 640_000,
    createdAt: '2024-05-01T00:00:00.000Z',
  }),
  put(logGroup, {
    id: '/aws/lambda/webhook',
    region: 'us-east-1',
    name: '/aws/lambda/webhook',
    retentionDays: null,
    storedBytes: 18_400_000_000,
  }),
];
