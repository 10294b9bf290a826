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
  phase: 'database',
  holds: [],
  heldBy: [],
});
