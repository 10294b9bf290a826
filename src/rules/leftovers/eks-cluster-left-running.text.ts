import { defineText } from '../../model/index.ts';

export const text = defineText({
  title: {
    en: 'EKS cluster that runs nothing, or bills for extended support',
    'pt-BR': 'Cluster EKS que não roda nada, ou que paga suporte estendido',
  },
  what: {
    en: 'EKS is Kubernetes run by AWS, a system that spreads containers over many servers. The control plane decides what runs where; the nodes are the servers that run it.',
    'pt-BR':
      'O EKS é o Kubernetes operado pela AWS, um sistema que distribui containers por vários servidores. O control plane decide o que roda onde; os nós são os servidores que rodam.',
  },
  why: {
    en: 'The control plane of an EKS cluster bills by the hour even without nodes, and several times as much once its Kubernetes version is in extended support.',
    'pt-BR':
      'O control plane de um cluster EKS é cobrado por hora mesmo sem nós, e várias vezes mais quando a versão do Kubernetes entra em suporte estendido.',
  },
  fix: {
    en: 'Delete its node groups and Fargate profiles and then the cluster; load balancers and volumes that it created stay behind unless they are deleted from inside the cluster first. Upgrade a cluster that is in use.',
    'pt-BR':
      'Exclua os node groups e os Fargate profiles e depois o cluster; load balancers e volumes criados por ele ficam para trás se não forem excluídos antes, de dentro do cluster. Se o cluster está em uso, atualize a versão.',
  },
  avoid: {
    en: 'Create test clusters from an eksctl file with the support type STANDARD, and finish with eksctl delete cluster, which takes the nodes along.',
    'pt-BR':
      'Crie clusters de teste com um arquivo do eksctl e o support type STANDARD, e termine com eksctl delete cluster, que leva os nós junto.',
  },
  messages: {
    empty: {
      en: '{cluster} (Kubernetes {version}) has no node{extended, plural, =0 {} other {, and bills for extended support}}.',
      'pt-BR':
        '{cluster} (Kubernetes {version}) não tem nenhum nó{extended, plural, =0 {} other { e ainda paga suporte estendido}}.',
    },
    extended: {
      en: '{cluster} bills for extended support: standard support of Kubernetes {version} ended on {ended}.',
      'pt-BR': '{cluster} paga suporte estendido: o suporte padrão do Kubernetes {version} terminou em {ended}.',
    },
    stillThere: {
      en: '{cluster} (Kubernetes {version}) is still there{extended, plural, =0 {} other {, and bills for extended support}}.',
      'pt-BR':
        '{cluster} (Kubernetes {version}) continua lá{extended, plural, =0 {} other { e ainda paga suporte estendido}}.',
    },
    used: {
      en: '{cluster} has {nodes, plural, one {# node} other {# nodes}}.',
      'pt-BR': '{cluster} tem {nodes, plural, one {# nó} other {# nós}}.',
    },
    onDemand: {
      en: '{cluster} has no node now, but EKS Auto Mode starts one as soon as pods come, such as those of a nightly job.',
      'pt-BR':
        '{cluster} não tem nenhum nó agora, mas o EKS Auto Mode inicia um assim que chegam pods, como os de uma tarefa noturna.',
    },
    unseen: {
      en: '{cluster} may run pods on {where}, which shows no instance.',
      'pt-BR': '{cluster} pode rodar pods em {where}, que não mostra instâncias.',
    },
    broken: {
      en: '{cluster} does not work: its status is {status}, and AWS does not say whether it bills in it.',
      'pt-BR': '{cluster} não funciona: o status é {status}, e a AWS não diz se é cobrado assim.',
    },
    passing: {
      en: '{cluster} is being created or deleted: its status is {status}.',
      'pt-BR': '{cluster} está sendo criado ou excluído: o status é {status}.',
    },
    tooNew: {
      en: '{cluster} was created less than {days, plural, one {# whole day} other {# whole days}} ago: too new to judge.',
      'pt-BR':
        '{cluster} foi criado há menos de {days, plural, one {# dia completo} other {# dias completos}}: é cedo para julgar.',
    },
  },
  cautions: {
    leftBehind: {
      en: 'Load balancers and volumes that {cluster} created stay behind unless they are deleted from inside the cluster first.',
      'pt-BR':
        'Load balancers e volumes criados por {cluster} ficam para trás se não forem excluídos antes, de dentro do cluster.',
    },
  },
});
