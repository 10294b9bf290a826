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
  phase: 'database',
  holds: [],
  heldBy: [],
});
