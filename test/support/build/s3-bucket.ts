import { known } from '../../../src/model/index.ts';
import type { AccessBlock, BucketUsers } from '../../../src/resources/s3-bucket/fields.ts';
import { builderOf } from '../builders.ts';
import { steady } from './series.ts';

/** Block Public Access with every switch on, or as stated. */
export const accessBlock = (change: Partial<AccessBlock> = {}): AccessBlock => ({
  blockPublicAcls: true,
  ignorePublicAcls: true,
  blockPublicPolicy: true,
  restrictPublicBuckets: true,
  ...change,
});

/** What uses an empty bucket: nothing, or as stated. */
export const bucketUsers = (change: Partial<BucketUsers> = {}): BucketUsers => ({
  website: false,
  notified: [],
  records: [],
  ...change,
});

/** A private bucket as AWS makes them now: no policy, everything blocked; nothing said for the account. */
export const s3Bucket = builderOf<'s3-bucket'>(
  {
    type: 's3-bucket',
    id: 'shop-photos',
    arn: 'arn:aws:s3:::shop-photos',
    region: 'eu-west-1',
    name: 'shop-photos',
    tags: known({}),
    createdAt: '2026-01-10T00:00:00.000Z',
  },
  {
    policyPublic: null,
    groupGrants: [],
    accessBlock: accessBlock(),
    accountAccessBlock: null,
    ownership: 'BucketOwnerEnforced',
    accessPoints: [],
    multiRegionAccessPoints: [],
    objects: steady(1200, 90, { namespace: 'AWS/S3', metric: 'NumberOfObjects', unit: 'Count' }),
    unfinishedUploads: { uploads: [], more: false },
    users: null,
    tagging: {},
  },
);
