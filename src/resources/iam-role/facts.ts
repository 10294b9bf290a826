import { byEnvironment, byStack, defineFacts, urlPart } from '../../model/index.ts';

export const iamRoleFacts = defineFacts({
  type: 'iam-role',
  name: { en: 'IAM role', 'pt-BR': 'Role IAM' },
  service: 'IAM',
  consolePage: ({ id }) => `iam/home#/roles/details/${urlPart(id)}`,
  asffType: 'AwsIamRole',
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
