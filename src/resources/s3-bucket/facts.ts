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
  standsFor: [{ type: 'AWS::S3::Bucket' }],
  uses: [
    {
      id: 'objects',
      what: { en: 'An object in it', 'pt-BR': 'Um objeto dentro dele' },
      seenIn: { by: 'metric', facet: 'objects' },
    },
    {
      id: 'named',
      what: {
        en: 'A record, a distribution or a program that names it',
        'pt-BR': 'Um registro, uma distribuição ou um programa que o cita',
      },
      notSeen: {
        en: 'what names the bucket: DNS records, CloudFront origins, programs. Whoever takes the name then answers in its place.',
        'pt-BR':
          'o que cita o bucket: registros DNS, origens do CloudFront, programas. Quem ficar com o nome passa a responder no lugar dele.',
      },
    },
  ],
  phase: 'storage',
  holds: [],
  heldBy: [],
});
