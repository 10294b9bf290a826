import { byEnvironment, byStack, defineFacts, urlPart } from '../../model/index.ts';

export const amiFacts = defineFacts({
  type: 'ami',
  name: { en: 'AMI', 'pt-BR': 'AMI' },
  service: 'EC2',
  consolePage: ({ id, region }) => `ec2/home?region=${region}#ImageDetails:imageId=${urlPart(id)}`,
  asffType: 'Other',
  bills: 'never',
  dated: { field: 'createdAt', tells: 'made' },
  leaving: [{ field: 'state', states: ['deregistered'] }],
  awsOwned: [],
  managedBy: [
    { kind: 'aws-service', tags: ['Ec2ImageBuilderArn'], named: 'EC2 Image Builder ({})' },
    byEnvironment,
    byStack,
  ],
  phase: 'image',
  holds: [{ type: 'ebs-snapshot', ids: ({ snapshotIds }) => snapshotIds }],
  heldBy: [],
});
