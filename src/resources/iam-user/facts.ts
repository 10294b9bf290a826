import { byEnvironment, byStack, defineFacts, urlPart } from '../../model/index.ts';

export const iamUserFacts = defineFacts({
  type: 'iam-user',
  name: { en: 'IAM user', 'pt-BR': 'Usuário IAM' },
  service: 'IAM',
  consolePage: ({ id }) => `iam/home#/users/details/${urlPart(id)}`,
  asffType: 'AwsIamUser',
  bills: 'never',
  dated: { field: 'createdAt', tells: 'made' },
  leaving: [],
  awsOwned: [],
  managedBy: [byEnvironment, byStack],
  standsFor: [],
  uses: 'not-judged',
  phase: null,
  holds: [],
  heldBy: [],
});
