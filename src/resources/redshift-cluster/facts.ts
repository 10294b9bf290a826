import { byEnvironment, byStack, defineFacts, urlPart } from '../../model/index.ts';

export const redshiftClusterFacts = defineFacts({
  type: 'redshift-cluster',
  name: { en: 'Redshift cluster', 'pt-BR': 'Cluster Redshift' },
  service: 'Redshift',
  consolePage: ({ id, region }) => `redshiftv2/home?region=${region}#/cluster-details?cluster=${urlPart(id)}`,
  asffType: 'AwsRedshiftCluster',
  bills: 'standing',
  dated: { field: 'createdAt', tells: 'made' },
  leaving: [{ field: 'status', states: ['deleting', 'final-snapshot'] }],
  awsOwned: [],
  managedBy: [byEnvironment, byStack],
  standsFor: [{ type: 'AWS::Redshift::Cluster' }],
  uses: [
    {
      id: 'connections',
      what: { en: 'A connection', 'pt-BR': 'Uma conexão' },
      seenIn: { by: 'metric', facet: 'connections' },
    },
    {
      id: 'data-shares',
      what: {
        en: 'Who reads a data share of it, without a connection to it',
        'pt-BR': 'Quem lê um data share dele, sem se conectar a ele',
      },
      seenIn: { by: 'facet', facet: 'dataShares' },
    },
    {
      id: 'integrations',
      what: { en: 'A zero-ETL integration that fills it', 'pt-BR': 'Uma integração zero-ETL que o alimenta' },
      seenIn: { by: 'facet', facet: 'integrations' },
    },
    {
      id: 'rare',
      what: { en: 'A job that connects rarely', 'pt-BR': 'Uma tarefa que se conecta raramente' },
      notSeen: {
        en: 'jobs that connect rarely, such as once a year.',
        'pt-BR': 'tarefas que se conectam raramente, por exemplo uma vez por ano.',
      },
    },
  ],
  phase: 'database',
  holds: [],
  heldBy: [],
});
