/**
 * The policies of AWS's own that let their holder do everything, or hand out rights, by name, as far as they say so; the
 * others do neither. PowerUserAccess is here for those who use it as a boundary. As all of them stood in November 2026:
 * https://docs.aws.amazon.com/aws-managed-policy/latest/reference/policy-list.html
 */
export const awsManagedPolicies: { readonly [name: string]: string | undefined } = {
  AdministratorAccess: JSON.stringify({ Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] }),
  'AdministratorAccess-Amplify': JSON.stringify({
    Statement: [
      {
        Effect: 'Allow',
        Action: ['iam:AttachRolePolicy', 'iam:PassRole', 'iam:PutRolePolicy', 'iam:UpdateAssumeRolePolicy'],
        Resource: '*',
      },
    ],
  }),
  IAMFullAccess: JSON.stringify({ Statement: [{ Effect: 'Allow', Action: 'iam:*', Resource: '*' }] }),
  PowerUserAccess: JSON.stringify({
    Statement: [{ Effect: 'Allow', NotAction: ['iam:*', 'organizations:*', 'account:*'], Resource: '*' }],
  }),
};
