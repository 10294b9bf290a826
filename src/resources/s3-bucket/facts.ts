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
      id: 'website',
      what: {
        en: 'A website that it serves, or that redirects without an object',
        'pt-BR': 'Um site que ele serve, ou que redireciona sem nenhum objeto',
      },
      seenIn: { by: 'facet', facet: 'users' },
    },
    {
      id: 'notified',
      what: {
        en: 'What waits for new objects, which may be gone again within the day',
        'pt-BR': 'Quem espera objetos novos, que podem sumir no mesmo dia',
      },
      seenIn: { by: 'facet', facet: 'users' },
    },
    {
      id: 'records',
      what: { en: 'A DNS record of the account with its name', 'pt-BR': 'Um registro DNS da conta com o nome dele' },
      seenIn: { by: 'facet', facet: 'users' },
    },
    {
      id: 'named',
      what: {
        en: 'A distribution, another DNS or a program that names it',
        'pt-BR': 'Uma distribuição, outro DNS ou um programa que o cita',
      },
      notSeen: {
        en: 'what names the bucket elsewhere: CloudFront origins, DNS outside of this account, services that write logs, programs. Whoever takes the name then answers in its place.',
        'pt-BR':
          'o que cita o bucket em outro lugar: origens do CloudFront, DNS fora desta conta, serviços que gravam logs, programas. Quem ficar com o nome passa a responder no lugar dele.',
      },
    },
  ],
  phase: 'storage',
  holds: [],
  heldBy: [],
});
