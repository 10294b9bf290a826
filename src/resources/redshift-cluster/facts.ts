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
  phase: 'database',
  holds: [],
  heldBy: [],
});
