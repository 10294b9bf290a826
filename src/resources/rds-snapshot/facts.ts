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
  standsFor: [],
  uses: [
    {
      id: 'source',
      what: { en: 'The database that it is a backup of', 'pt-BR': 'O banco de dados do qual ele é backup' },
      seenIn: { by: 'facet', facet: 'source' },
    },
    {
      id: 'shared',
      what: { en: 'An account that it is shared with', 'pt-BR': 'Uma conta com a qual ele é compartilhado' },
      seenIn: { by: 'facet', facet: 'sharedWith' },
    },
    {
      id: 'restore',
      what: { en: 'Somebody who means to restore it', 'pt-BR': 'Alguém que pretende restaurá-lo' },
      notSeen: {
        en: 'whether somebody means to restore it, a template or a script names it, or the law asks to keep it.',
        'pt-BR': 'se alguém pretende restaurá-lo, se um template ou script o cita, ou se a lei exige guardá-lo.',
      },
    },
  ],
  phase: 'snapshot',
  holds: [],
  heldBy: [],
});
