import { byEnvironment, byStack, defineFacts, urlPart } from '../../model/index.ts';

export const ebsSnapshotFacts = defineFacts({
  type: 'ebs-snapshot',
  name: { en: 'EBS snapshot', 'pt-BR': 'Snapshot EBS' },
  service: 'EBS',
  consolePage: ({ id, region }) => `ec2/home?region=${region}#SnapshotDetails:snapshotId=${urlPart(id)}`,
  asffType: 'Other',
  bills: 'standing',
  dated: { field: 'createdAt', tells: 'made' },
  leaving: [],
  awsOwned: [],
  managedBy: [byEnvironment, byStack],
  phase: 'snapshot',
  holds: [],
  heldBy: [],
});
