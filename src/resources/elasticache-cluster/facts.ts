import { byEnvironment, byStack, defineFacts } from '../../model/index.ts';

export const elasticacheClusterFacts = defineFacts({
  type: 'elasticache-cluster',
  name: { en: 'ElastiCache cache', 'pt-BR': 'Cache ElastiCache' },
  service: 'ElastiCache',
  consolePage: ({ region }) => `elasticache/home?region=${region}#/`,
  asffType: 'Other',
  bills: 'standing',
  dated: { field: 'createdAt', tells: 'made' },
  leaving: [{ field: 'status', states: ['deleting'] }],
  awsOwned: [],
  managedBy: [byEnvironment, byStack],
  standsFor: [
    { type: 'AWS::ElastiCache::CacheCluster' },
    { type: 'AWS::ElastiCache::ReplicationGroup' },
    { type: 'AWS::ElastiCache::ServerlessCache' },
  ],
  uses: [
    {
      id: 'lookups',
      what: { en: 'A read of a key', 'pt-BR': 'Uma leitura de chave' },
      seenIn: { by: 'metric', facet: 'lookups' },
    },
    {
      id: 'writes',
      what: { en: 'A write of a key', 'pt-BR': 'Uma escrita de chave' },
      seenIn: { by: 'metric', facet: 'writes' },
    },
    {
      id: 'commands',
      what: {
        en: 'A message that is published, a stream or a script',
        'pt-BR': 'Uma mensagem publicada, um stream ou um script',
      },
      seenIn: { by: 'metric', facet: 'otherCommands' },
    },
    {
      id: 'connections',
      what: {
        en: 'A client that holds a connection, as a subscriber does',
        'pt-BR': 'Um cliente que mantém uma conexão, como um assinante',
      },
      seenIn: { by: 'metric', facet: 'connections' },
    },
    {
      id: 'global-datastore',
      what: { en: 'A global datastore, for its other regions', 'pt-BR': 'Um global datastore, para as outras regiões' },
      seenIn: { by: 'field', field: 'globalDatastore' },
    },
    {
      id: 'rare',
      what: { en: 'A job that reads or writes rarely', 'pt-BR': 'Uma tarefa que lê ou escreve raramente' },
      notSeen: {
        en: 'jobs that read or write rarely, such as once a year.',
        'pt-BR': 'tarefas que leem ou escrevem raramente, por exemplo uma vez por ano.',
      },
    },
  ],
  phase: 'database',
  holds: [],
  heldBy: [],
});
