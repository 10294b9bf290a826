import { byEnvironment, byStack, defineFacts, type PageTarget, parseArn, urlPart } from '../../model/index.ts';

// `id` is `cluster/name`; services, tasks and instances have pages of their own.
const page = ({ id, arn, region }: PageTarget): string => {
  const [cluster, name] = id.split('/').map(urlPart);
  const kind = parseArn(arn)?.resource.split('/')[0];
  const rest = kind === 'container-instance' ? 'infrastructure' : `${kind}s/${name}`;
  return `ecs/v2/clusters/${cluster}/${rest}?region=${region}`;
};

export const ecsWorkloadFacts = defineFacts({
  type: 'ecs-workload',
  name: { en: 'ECS service or task', 'pt-BR': 'Serviço ou task ECS' },
  service: 'ECS',
  consolePage: page,
  asffType: 'Other',
  bills: 'standing',
  dated: { field: 'startedAt', tells: 'made' },
  leaving: [{ field: 'status', states: ['DRAINING', 'INACTIVE'] }],
  awsOwned: [],
  managedBy: [byEnvironment, byStack, { kind: 'ecs-cluster', memberOf: 'cluster' }],
  standsFor: [
    { type: 'AWS::ECS::Service', ids: ({ arn }) => [arn] },
    { type: 'AWS::EC2::Instance', ids: ({ instanceIds }) => instanceIds },
  ],
  uses: [
    {
      id: 'requests',
      what: { en: 'A request through a load balancer', 'pt-BR': 'Uma requisição por um load balancer' },
      seenIn: { by: 'facet', facet: 'traffic' },
    },
    {
      id: 'work',
      what: { en: 'What its tasks compute', 'pt-BR': 'O que suas tasks processam' },
      seenIn: { by: 'facet', facet: 'cpu' },
    },
    {
      id: 'inside',
      what: {
        en: 'Others that reach it by Service Connect, VPC Lattice or service discovery',
        'pt-BR': 'Outros que chegam a ele por Service Connect, VPC Lattice ou service discovery',
      },
      seenIn: { by: 'field', field: 'reachedBy' },
    },
    {
      id: 'agent',
      what: {
        en: 'The instances themselves, on each of which it runs one task',
        'pt-BR': 'As próprias instâncias, em cada uma das quais roda uma task',
      },
      seenIn: { by: 'field', field: 'daemon' },
    },
    {
      id: 'standby',
      what: { en: 'A standby, or a job that runs rarely', 'pt-BR': 'Uma reserva, ou uma tarefa que roda raramente' },
      notSeen: {
        en: 'whether it waits for work that comes rarely.',
        'pt-BR': 'se ele espera por trabalho que chega raramente.',
      },
    },
  ],
  phase: 'group',
  holds: [],
  heldBy: [],
});
