import { byEksClaim, byEnvironment, byStack, defineFacts, urlPart } from '../../model/index.ts';

export const ebsVolumeFacts = defineFacts({
  type: 'ebs-volume',
  name: { en: 'EBS volume', 'pt-BR': 'Volume EBS' },
  service: 'EBS',
  consolePage: ({ id, region }) => `ec2/home?region=${region}#VolumeDetails:volumeId=${urlPart(id)}`,
  asffType: 'AwsEc2Volume',
  bills: 'standing',
  dated: { field: 'createdAt', tells: 'made' },
  leaving: [{ field: 'state', states: ['deleting', 'deleted'] }],
  awsOwned: [{ field: 'operatedBy', is: 'set' }],
  managedBy: [byEnvironment, ...byEksClaim, byStack],
  phase: 'volume',
  holds: [],
  heldBy: [],
});
