import { byInstanceTags, byStack, defineFacts, urlPart } from '../../model/index.ts';

export const ec2InstanceFacts = defineFacts({
  type: 'ec2-instance',
  name: { en: 'EC2 instance', 'pt-BR': 'Instância EC2' },
  service: 'EC2',
  consolePage: ({ id, region }) => `ec2/home?region=${region}#InstanceDetails:instanceId=${urlPart(id)}`,
  asffType: 'AwsEc2Instance',
  bills: 'standing',
  dated: { field: 'launchedAt', tells: 'made' },
  leaving: [{ field: 'state', states: ['shutting-down', 'terminated'] }],
  awsOwned: [{ field: 'operatedBy', is: 'set' }],
  managedBy: [...byInstanceTags, { kind: 'aws-service', field: 'operatedBy' }, byStack],
  phase: 'compute',
  holds: [
    { type: 'ebs-volume', ids: ({ volumeIds }) => volumeIds },
    { type: 'network-interface', ids: ({ interfaces }) => interfaces.map(({ id }) => id) },
  ],
  heldBy: [],
});
