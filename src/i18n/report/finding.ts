import { terms } from '../terms.ts';

const onCluster = { en: 'change the cluster.', 'pt-BR': 'altere o cluster.' } as const;

/** The words that go with one finding. */
export const findingWords = {
  severity: terms.severity,
  counted: {
    critical: { en: '{n, number} critical', 'pt-BR': '{n, plural, one {# crítico} other {# críticos}}' },
    high: { en: '{n, number} high', 'pt-BR': '{n, plural, one {# alto} other {# altos}}' },
    medium: { en: '{n, number} medium', 'pt-BR': '{n, plural, one {# médio} other {# médios}}' },
    low: { en: '{n, number} low', 'pt-BR': '{n, plural, one {# baixo} other {# baixos}}' },
  },
  why: { en: 'Why: {text}', 'pt-BR': 'Por quê: {text}' },
  fix: { en: 'Fix: {text}', 'pt-BR': 'Como resolver: {text}' },
  parent: {
    'cloudformation-stack': {
      en: 'Part of CloudFormation stack {name}: change it there.',
      'pt-BR': 'Faz parte da stack CloudFormation {name}: altere por lá.',
    },
    'beanstalk-environment': {
      en: 'Part of Elastic Beanstalk environment {name}, which would create it again: terminate the environment.',
      'pt-BR': 'Faz parte do ambiente Elastic Beanstalk {name}, que criaria tudo de novo: encerre o ambiente.',
    },
    'auto-scaling-group': {
      en: 'Part of Auto Scaling group {name}, which would create it again: change the group.',
      'pt-BR': 'Faz parte do Auto Scaling group {name}, que criaria tudo de novo: altere o grupo.',
    },
    'eks-cluster': {
      en: `Part of EKS cluster {name}: ${onCluster.en}`,
      'pt-BR': `Faz parte do cluster EKS {name}: ${onCluster['pt-BR']}`,
    },
    'eks-nodegroup': {
      en: 'Part of EKS node group {name}, which would create it again: change the node group.',
      'pt-BR': 'Faz parte do node group EKS {name}, que criaria tudo de novo: altere o node group.',
    },
    'ecs-cluster': {
      en: `Part of ECS cluster {name}: ${onCluster.en}`,
      'pt-BR': `Faz parte do cluster ECS {name}: ${onCluster['pt-BR']}`,
    },
    'spot-fleet': {
      en: 'Part of Spot Fleet request {name}, which would create it again: cancel the request.',
      'pt-BR': 'Faz parte da requisição de Spot Fleet {name}, que criaria tudo de novo: cancele a requisição.',
    },
    'ec2-fleet': {
      en: 'Part of EC2 Fleet {name}, which would create it again: delete the fleet.',
      'pt-BR': 'Faz parte da EC2 Fleet {name}, que criaria tudo de novo: exclua a fleet.',
    },
    'rds-cluster': {
      en: `Part of database cluster {name}: ${onCluster.en}`,
      'pt-BR': `Faz parte do cluster de banco de dados {name}: ${onCluster['pt-BR']}`,
    },
    'aws-service': {
      en: 'Operated by the AWS service {name}: change it there.',
      'pt-BR': 'Operado pelo serviço da AWS {name}: altere por lá.',
    },
  },
  standing: {
    'left-over': {
      en: 'Everything in {name} that bills or serves is left over too, so all of it can go.',
      'pt-BR': 'Tudo em {name} que gera cobrança ou atende alguém também é sobra, então pode sair por inteiro.',
    },
    'in-use': { en: '{name} is in use: {keptBy}.', 'pt-BR': '{name} está em uso: {keptBy}.' },
    'not-judged': {
      en: 'Not everything in {name} was judged: {keptBy}.',
      'pt-BR': 'Nem tudo em {name} foi avaliado: {keptBy}.',
    },
    unread: {
      en: 'What belongs to {name} could not be read.',
      'pt-BR': 'Não foi possível ler o que faz parte de {name}.',
    },
  },
  managerStays: { en: 'So no command here deletes it.', 'pt-BR': 'Por isso nenhum comando daqui exclui isso.' },
  inTemplate: {
    en: 'To remove only this, take {logicalId} out of the template and update the stack.',
    'pt-BR': 'Para remover só isto, tire {logicalId} do template e atualize a stack.',
  },
} as const;
