import { byEnvironment, byStack, defineFacts, urlPart } from '../../model/index.ts';

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
  managedBy: [byEnvironment, byStack],
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
