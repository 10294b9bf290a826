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
