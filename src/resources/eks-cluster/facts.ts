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
  standsFor: [{ type: 'AWS::EKS::Cluster' }],
  uses: [
    {
      id: 'nodegroups',
      what: { en: 'A node group', 'pt-BR': 'Um node group' },
      seenIn: { by: 'facet', facet: 'nodegroups' },
    },
    {
      id: 'fargate',
      what: { en: 'A Fargate profile', 'pt-BR': 'Um perfil Fargate' },
      seenIn: { by: 'facet', facet: 'fargateProfiles' },
    },
    {
      id: 'nodes',
      what: { en: 'A node that no node group started', 'pt-BR': 'Um nó que nenhum node group iniciou' },
      seenIn: { by: 'listing', listing: 'ec2-instance' },
    },
    {
      id: 'hybrid',
      what: { en: 'A node outside AWS', 'pt-BR': 'Um nó fora da AWS' },
      seenIn: { by: 'facet', facet: 'description' },
    },
    {
      id: 'auto-mode',
      what: {
        en: 'Pods for which EKS Auto Mode starts a node when they come',
        'pt-BR': 'Pods para os quais o EKS Auto Mode inicia um nó quando chegam',
      },
      seenIn: { by: 'facet', facet: 'description' },
    },
    {
      id: 'control-plane',
      what: {
        en: 'Somebody who uses the control plane without nodes',
        'pt-BR': 'Alguém que usa o control plane sem nós',
      },
      notSeen: {
        en: 'who uses the control plane alone, for instance to manage other clusters, and whether Karpenter or another autoscaler starts nodes when pods come.',
        'pt-BR':
          'quem usa só o control plane, por exemplo para gerenciar outros clusters, e se o Karpenter ou outro autoscaler inicia nós quando chegam pods.',
      },
    },
  ],
  phase: 'cluster',
  holds: [],
  heldBy: [],
});
