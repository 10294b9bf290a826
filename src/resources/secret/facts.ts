import { byEnvironment, byStack, defineFacts, urlPart } from '../../model/index.ts';

export const secretFacts = defineFacts({
  type: 'secret',
  name: { en: 'Secret', 'pt-BR': 'Secret' },
  service: 'Secrets Manager',
  consolePage: ({ id, region }) => `secretsmanager/secret?name=${urlPart(id)}&region=${region}`,
  asffType: 'AwsSecretsManagerSecret',
  bills: 'standing',
  dated: { field: 'createdAt', tells: 'made' },
  leaving: [{ field: 'deletedAt', states: 'set' }],
  awsOwned: [{ field: 'owningService', is: 'set' }],
  managedBy: [byEnvironment, byStack],
  standsFor: [{ type: 'AWS::SecretsManager::Secret', ids: ({ arn }) => [arn] }],
  uses: [
    {
      id: 'read',
      what: { en: 'A read, in its own region', 'pt-BR': 'Uma leitura, na própria região' },
      seenIn: { by: 'field', field: 'lastAccessedAt' },
    },
    {
      id: 'service',
      what: { en: 'The service that manages it', 'pt-BR': 'O serviço que o gerencia' },
      seenIn: { by: 'field', field: 'owningService' },
    },
    {
      id: 'rotation',
      what: {
        en: 'A rotation, which gives its new value to what it opens',
        'pt-BR': 'Uma rotação, que entrega o valor novo àquilo que ele abre',
      },
      seenIn: { by: 'field', field: 'rotates' },
    },
    {
      id: 'replicas',
      what: { en: 'A replica that is read in its own region', 'pt-BR': 'Uma réplica que é lida na própria região' },
      seenIn: { by: 'facet', facet: 'relatives' },
    },
    {
      id: 'primary',
      what: {
        en: 'The primary that it stands by for, which is read',
        'pt-BR': 'O primário do qual é reserva, e que é lido',
      },
      seenIn: { by: 'facet', facet: 'relatives' },
    },
    {
      id: 'rare',
      what: { en: 'A program that reads it rarely', 'pt-BR': 'Um programa que o lê raramente' },
      notSeen: {
        en: 'programs that read it rarely, such as once a year, and whom its password lets in elsewhere.',
        'pt-BR':
          'programas que o leem raramente, por exemplo uma vez por ano, e a quem a senha dele dá acesso em outros lugares.',
      },
    },
  ],
  phase: 'key',
  holds: [],
  heldBy: [],
});
