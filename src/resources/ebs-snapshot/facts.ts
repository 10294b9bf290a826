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
  standsFor: [],
  uses: [
    {
      id: 'volume',
      what: { en: 'The volume that it is a backup of', 'pt-BR': 'O volume do qual ele é backup' },
      seenIn: { by: 'listing', listing: 'ebs-volume' },
    },
    {
      id: 'image',
      what: { en: 'An AMI that is made of it', 'pt-BR': 'Uma AMI feita com ele' },
      seenIn: { by: 'listing', listing: 'ami' },
    },
    {
      id: 'restore',
      what: { en: 'Somebody who means to restore it', 'pt-BR': 'Alguém que pretende restaurá-lo' },
      notSeen: {
        en: 'whether somebody means to restore it, or a script names it.',
        'pt-BR': 'se alguém pretende restaurá-lo, ou se um script o cita.',
      },
    },
  ],
  phase: 'snapshot',
  holds: [],
  heldBy: [],
});
