import { byEnvironment, byStack, defineFacts } from '../../model/index.ts';

export const rdsSnapshotFacts = defineFacts({
  type: 'rds-snapshot',
  name: { en: 'Database snapshot', 'pt-BR': 'Snapshot de banco de dados' },
  service: 'RDS',
  consolePage: ({ region }) => `rds/home?region=${region}#snapshots-list:`,
  asffType: 'Other',
  bills: 'standing',
  dated: { field: 'createdAt', tells: 'made' },
  leaving: [{ field: 'status', states: ['deleting'] }],
  awsOwned: [],
  managedBy: [byEnvironment, byStack],
  phase: 'snapshot',
  holds: [],
  heldBy: [],
});
