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
  standsFor: [{ type: 'AWS::EC2::Instance' }],
  uses: [
    {
      id: 'work',
      what: { en: 'What it computes', 'pt-BR': 'O que ela processa' },
      seenIn: { by: 'metric', facet: 'cpu' },
    },
    {
      id: 'received',
      what: { en: 'What it receives', 'pt-BR': 'O que ela recebe' },
      seenIn: { by: 'metric', facet: 'networkIn' },
    },
    {
      id: 'sent',
      what: { en: 'What it sends', 'pt-BR': 'O que ela envia' },
      seenIn: { by: 'metric', facet: 'networkOut' },
    },
    {
      id: 'accelerator',
      what: {
        en: 'What its GPUs or other accelerators compute, which CloudWatch does not hear of by itself',
        'pt-BR': 'O que as GPUs ou outros aceleradores dela processam, e que o CloudWatch não mede sozinho',
      },
      seenIn: { by: 'field', field: 'instanceType' },
    },
    {
      id: 'standby',
      what: { en: 'A standby, or a job that runs rarely', 'pt-BR': 'Uma reserva, ou uma tarefa que roda raramente' },
      notSeen: {
        en: 'whether it stands by for a failure, or for a job that runs rarely.',
        'pt-BR': 'se ela está de reserva para uma falha, ou para uma tarefa que roda raramente.',
      },
    },
  ],
  phase: 'compute',
  holds: [
    { type: 'ebs-volume', ids: ({ volumeIds }) => volumeIds },
    { type: 'network-interface', ids: ({ interfaces }) => interfaces.map(({ id }) => id) },
  ],
  heldBy: [],
});
