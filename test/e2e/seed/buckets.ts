import {
  CreateBucketCommand,
  PutBucketAclCommand,
  PutBucketOwnershipControlsCommand,
  PutBucketPolicyCommand,
  PutPublicAccessBlockCommand,
} from '@aws-sdk/client-s3';
import type { Clients } from '../support/clients.ts';
import { type Label, label } from './label.ts';

/** Buckets of the account in two regions, open by policy or ACL, blocked and kept. */
export const seedBuckets = async (home: Clients, other: Clients): Promise<readonly Label[]> => {
  await create(home, 'kept-bucket');
  // As AWS makes buckets now; moto leaves it out.
  await home.s3.send(
    new PutBucketOwnershipControlsCommand({
      Bucket: 'kept-bucket',
      OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
    }),
  );
  await create(home, 'open-by-policy');
  await allowEveryone(home, 'open-by-policy');
  await create(other, 'open-by-acl');
  await other.s3.send(new PutBucketAclCommand({ Bucket: 'open-by-acl', ACL: 'public-read' }));
  await create(other, 'blocked-bucket');
  await allowEveryone(other, 'blocked-bucket');
  await other.s3.send(
    new PutPublicAccessBlockCommand({
      Bucket: 'blocked-bucket',
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        IgnorePublicAcls: true,
        BlockPublicPolicy: true,
        RestrictPublicBuckets: true,
      },
    }),
  );
  return [
    ...label(home.region, 'kept-bucket', { 's3-bucket-public': 'pass' }),
    ...label(home.region, 'open-by-policy', { 's3-bucket-public': 'fail' }),
    ...label(other.region, 'open-by-acl', { 's3-bucket-public': 'fail' }),
    ...label(other.region, 'blocked-bucket', { 's3-bucket-public': 'pass' }),
  ];
};

const create = ({ s3, region }: Clients, Bucket: string) =>
  s3.send(
    new CreateBucketCommand({
      Bucket,
      ...(region === 'us-east-1' ? {} : { CreateBucketConfiguration: { LocationConstraint: region as 'eu-west-1' } }),
    }),
  );

const allowEveryone = ({ s3 }: Clients, Bucket: string) =>
  s3.send(
    new PutBucketPolicyCommand({
      Bucket,
      Policy: JSON.stringify({
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: `arn:aws:s3:::${Bucket}/*` }],
      }),
    }),
  );
