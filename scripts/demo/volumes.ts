import type { Inventoried } from '../../src/model/index.ts';
import { ami } from '../../test/support/build/ami.ts';
import { ebsSnapshot } from '../../test/support/build/ebs-snapshot.ts';
import { ebsVolume } from '../../test/support/build/ebs-volume.ts';
import { named, put } from './put.ts';

const free = { state: 'available', attachments: 0 } as const;

/** Volumes, their snapshots, and the images made of those. */
export const volumes: readonly Inventoried[] = [
  put(ebsVolume, { id: 'vol-0a1b2c3d4e5f60001' }),
  put(ebsVolume, {
    id: 'vol-0a1b2c3d4e5f60002',
    region: 'us-east-1',
    ...named('course-data'),
    ...free,
    sizeGib: 100,
    createdAt: '2026-03-02T00:00:00.000Z',
  }),
  put(ebsVolume, {
    id: 'vol-0a1b2c3d4e5f60003',
    region: 'sa-east-1',
    ...free,
    sizeGib: 20,
    createdAt: '2026-09-01T00:00:00.000Z',
  }),
  put(ebsVolume, { id: 'vol-0a1b2c3d4e5f60004', region: 'us-east-1', sizeGib: 30 }),
  put(ebsVolume, { id: 'vol-0a1b2c3d4e5f60005', region: 'us-east-1' }),
  put(ebsSnapshot, { id: 'snap-0a1b2c3d4e5f60001', volumeId: 'vol-0a1b2c3d4e5f60001' }),
  put(
    ebsSnapshot,
    {
      id: 'snap-0a1b2c3d4e5f60002',
      region: 'us-east-1',
      ...named('shared-with-the-class'),
      volumeId: 'vol-0a1b2c3d4e5f60002',
      sizeGib: 100,
    },
    { publicSharing: { blockState: 'unblocked' } },
  ),
  put(ebsSnapshot, {
    id: 'snap-0a1b2c3d4e5f60003',
    region: 'sa-east-1',
    volumeId: 'vol-0f9e8d7c6b5a40003',
    sizeGib: 50,
    fullSizeBytes: 12_884_901_888,
    createdAt: '2025-08-04T00:00:00.000Z',
  }),
  put(ebsSnapshot, {
    id: 'snap-0a1b2c3d4e5f60004',
    region: 'us-east-1',
    volumeId: 'vol-0f9e8d7c6b5a40004',
    fullSizeBytes: 6_442_450_944,
    createdAt: '2025-04-10T00:00:00.000Z',
  }),
  put(ami, { id: 'ami-0a1b2c3d4e5f60001', snapshotIds: ['snap-0a1b2c3d4e5f60001'] }),
  put(
    ami,
    {
      id: 'ami-0a1b2c3d4e5f60002',
      region: 'us-east-1',
      name: 'course-lab-2025',
      createdAt: '2025-04-10T00:00:00.000Z',
      snapshotIds: ['snap-0a1b2c3d4e5f60004'],
    },
    { lastLaunchedAt: '2025-05-20T00:00:00.000Z' },
  ),
  put(ami, {
    id: 'ami-0a1b2c3d4e5f60003',
    region: 'sa-east-1',
    name: 'hackathon-2026',
    public: true,
    createdAt: '2026-10-12T00:00:00.000Z',
    snapshotIds: ['snap-0a1b2c3d4e5f60005'],
  }),
  put(ebsSnapshot, {
    id: 'snap-0a1b2c3d4e5f60005',
    region: 'sa-east-1',
    volumeId: 'vol-0a1b2c3d4e5f60003',
    createdAt: '2026-10-12T00:00:00.000Z',
  }),
];
