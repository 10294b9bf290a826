import { byEnvironment, byStack, defineFacts, urlPart } from '../../model/index.ts';

export const s3BucketFacts = defineFacts({
  type: 's3-bucket',
  name: { en: 'S3 bucket', 'pt-BR': 'Bucket S3' },
  service: 'S3',
  consolePage: ({ id, region }) => `s3/buckets/${urlPart(id)}?region=${region}`,
  asffType: 'AwsS3Bucket',
  bills: 'standing',
  dated: { field: 'createdAt', tells: 'changed' },
  leaving: [],
  awsOwned: [],
  managedBy: [byEnvironment, byStack],
  phase: 'storage',
  holds: [],
  heldBy: [],
});
