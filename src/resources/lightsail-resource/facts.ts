import { byEnvironment, byStack, defineFacts } from '../../model/index.ts';

export const lightsailResourceFacts = defineFacts({
  type: 'lightsail-resource',
  name: { en: 'Lightsail resource', 'pt-BR': 'Recurso Lightsail' },
  service: 'Lightsail',
  consolePage: ({ region }) => `lightsail/home?region=${region}`,
  asffType: 'Other',
  bills: 'standing',
  dated: { field: 'createdAt', tells: 'made' },
  leaving: [{ field: 'state', states: ['deleting', 'shutting-down', 'terminated'] }],
  awsOwned: [],
  managedBy: [byEnvironment, byStack],
  phase: 'compute',
  holds: [],
  heldBy: [],
});
