import { byEnvironment, byStack, defineFacts, urlPart } from '../../model/index.ts';

export const eksClusterFacts = defineFacts({
  type: 'eks-cluster',
  name: { en: 'EKS cluster', 'pt-BR': 'Cluster EKS' },
  service: 'EKS',
  consolePage: ({ id, region }) => `eks/clusters/${urlPart(id)}?region=${region}`,
  asffType: 'AwsEksCluster',
  bills: 'standing',
  dated: { facet: 'description', field: 'createdAt', tells: 'made' },
  leaving: [{ facet: 'description', field: 'status', states: ['DELETING'] }],
  awsOwned: [],
  managedBy: [byEnvironment, byStack],
  phase: 'cluster',
  holds: [],
  heldBy: [],
});
