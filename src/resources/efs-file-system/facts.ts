import { byEnvironment, byStack, defineFacts, urlPart } from '../../model/index.ts';

/** On the file system of a domain; its value is the domain's ARN: https://docs.aws.amazon.com/sagemaker/latest/dg/onboard-custom-images-storage.html */
const sagemakerTag = 'ManagedByAmazonSageMakerResource';

export const efsFileSystemFacts = defineFacts({
  type: 'efs-file-system',
  name: { en: 'EFS file system', 'pt-BR': 'Sistema de arquivos EFS' },
  service: 'EFS',
  consolePage: ({ id, region }) => `efs/home?region=${region}#/file-systems/${urlPart(id)}`,
  asffType: 'Other',
  bills: 'standing',
  dated: { field: 'createdAt', tells: 'made' },
  leaving: [{ field: 'state', states: ['deleting', 'deleted'] }],
  awsOwned: [],
  managedBy: [byEnvironment, byStack, { kind: 'aws-service', tags: [sagemakerTag], named: 'SageMaker AI domain ({})' }],
  standsFor: [{ type: 'AWS::EFS::FileSystem' }],
  uses: [
    {
      id: 'clients',
      what: { en: 'A client that has mounted it', 'pt-BR': 'Um cliente que o montou' },
      seenIn: { by: 'metric', facet: 'clientConnections' },
    },
    {
      id: 'replica',
      what: { en: 'A file system that it is the replica of', 'pt-BR': 'Um sistema de arquivos do qual é réplica' },
      seenIn: { by: 'field', field: 'replica' },
    },
    {
      id: 'domain',
      what: { en: 'The SageMaker AI domain that made it', 'pt-BR': 'O domínio do SageMaker AI que o criou' },
      seenIn: { by: 'tag', tag: sagemakerTag },
    },
    {
      id: 'access-point',
      what: {
        en: 'An access point, by which a function, a task or a pod mounts it',
        'pt-BR': 'Um access point, pelo qual uma função, uma tarefa ou um pod o monta',
      },
      seenIn: { by: 'facet', facet: 'accessPoints' },
    },
    {
      id: 'replicated',
      what: { en: 'A file system that it is copied to', 'pt-BR': 'Um sistema de arquivos para o qual é copiado' },
      seenIn: { by: 'facet', facet: 'replicatedTo' },
    },
    {
      id: 'services',
      what: {
        en: 'AWS Transfer, DataSync, AWS Backup or an ECS task definition',
        'pt-BR': 'O AWS Transfer, o DataSync, o AWS Backup ou uma task definition do ECS',
      },
      notSeen: {
        en: 'whether an AWS Transfer server, a DataSync location, an AWS Backup plan or an ECS task definition names it.',
        'pt-BR':
          'se um servidor do AWS Transfer, uma location do DataSync, um plano do AWS Backup ou uma task definition do ECS o cita.',
      },
    },
    {
      id: 'rare',
      what: { en: 'A job that mounts it rarely', 'pt-BR': 'Uma tarefa que o monta raramente' },
      notSeen: {
        en: 'jobs that mount it rarely, such as once a year.',
        'pt-BR': 'tarefas que o montam raramente, por exemplo uma vez por ano.',
      },
    },
  ],
  phase: 'storage',
  holds: [],
  heldBy: [],
});
