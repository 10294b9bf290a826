import { byEnvironment, byStack, defineFacts, urlPart } from '../../model/index.ts';

export const rdsInstanceFacts = defineFacts({
  type: 'rds-instance',
  name: { en: 'Database', 'pt-BR': 'Banco de dados' },
  service: 'RDS',
  consolePage: ({ id, region }) => `rds/home?region=${region}#database:id=${urlPart(id)};is-cluster=false`,
  asffType: 'AwsRdsDbInstance',
  bills: 'standing',
  dated: { field: 'createdAt', tells: 'made' },
  leaving: [{ field: 'status', states: ['deleting'] }],
  awsOwned: [],
  managedBy: [byEnvironment, byStack, { kind: 'rds-cluster', field: 'clusterId' }],
  standsFor: [
    { type: 'AWS::RDS::DBInstance' },
    { type: 'AWS::RDS::DBCluster', ids: ({ clusterId }) => (clusterId === null ? [] : [clusterId]) },
    { type: 'AWS::Neptune::DBInstance' },
    { type: 'AWS::Neptune::DBCluster', ids: ({ clusterId }) => (clusterId === null ? [] : [clusterId]) },
    { type: 'AWS::DocDB::DBInstance' },
    { type: 'AWS::DocDB::DBCluster', ids: ({ clusterId }) => (clusterId === null ? [] : [clusterId]) },
  ],
  uses: [
    {
      id: 'connections',
      what: { en: 'A connection', 'pt-BR': 'Uma conexão' },
      seenIn: { by: 'metric', facet: 'connections' },
    },
    {
      id: 'replicas',
      what: { en: 'Its read replicas', 'pt-BR': 'Suas réplicas de leitura' },
      seenIn: { by: 'field', field: 'replicas' },
    },
    {
      id: 'replica-of',
      what: { en: 'The database that it stands by for', 'pt-BR': 'O banco do qual ela é reserva' },
      seenIn: { by: 'field', field: 'replicaOf' },
    },
    {
      id: 'cluster-copies',
      what: {
        en: 'A cluster that its cluster copies, or that copies it',
        'pt-BR': 'Um cluster que o cluster dela copia, ou que copia o dela',
      },
      seenIn: { by: 'facet', facet: 'cluster' },
    },
    {
      id: 'global-database',
      what: { en: 'A global database, for its other regions', 'pt-BR': 'Um global database, para as outras regiões' },
      seenIn: { by: 'facet', facet: 'globalDatabase' },
    },
    {
      id: 'data-api',
      what: { en: 'A query by the Data API', 'pt-BR': 'Uma consulta pela Data API' },
      seenIn: { by: 'facet', facet: 'cluster' },
    },
    {
      id: 'proxy',
      what: { en: 'A proxy that leads to it', 'pt-BR': 'Um proxy que leva a ela' },
      seenIn: { by: 'facet', facet: 'proxies' },
    },
    {
      id: 'integration',
      what: { en: 'A zero-ETL integration that copies it', 'pt-BR': 'Uma integração zero-ETL que a copia' },
      seenIn: { by: 'facet', facet: 'integrations' },
    },
    {
      id: 'blue-green',
      what: {
        en: 'A blue/green deployment of which it is a side',
        'pt-BR': 'Uma implantação blue/green da qual ela é um dos lados',
      },
      seenIn: { by: 'facet', facet: 'blueGreen' },
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
