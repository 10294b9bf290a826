import { byEksClaim, byEnvironment, byStack, claimTag, defineFacts, urlPart } from '../../model/index.ts';

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
  standsFor: [{ type: 'AWS::EC2::Volume' }],
  uses: [
    {
      id: 'attachment',
      what: { en: 'An instance that it is attached to', 'pt-BR': 'Uma instância à qual está anexado' },
      seenIn: { by: 'field', field: 'attachments' },
    },
    {
      id: 'operator',
      what: { en: 'A service that operates it', 'pt-BR': 'Um serviço que o opera' },
      seenIn: { by: 'field', field: 'operatedBy' },
    },
    {
      id: 'claim',
      what: { en: 'A claim inside a Kubernetes cluster', 'pt-BR': 'Um claim dentro de um cluster Kubernetes' },
      seenIn: { by: 'tag', tag: claimTag },
    },
    {
      id: 'later',
      what: {
        en: 'An instance to which it is attached now and then',
        'pt-BR': 'Uma instância à qual é anexado de vez em quando',
      },
      notSeen: {
        en: 'when it was last attached: AWS does not keep that.',
        'pt-BR': 'quando foi anexado pela última vez: a AWS não guarda isso.',
      },
    },
  ],
  phase: 'volume',
  holds: [],
  heldBy: [],
});
