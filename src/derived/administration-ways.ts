/** What a step of such a way is done to: the role itself, every role, user or policy of the account, a policy that it has, or anything at all. */
export type StepTarget =
  | 'itself'
  | 'every-role'
  | 'every-user'
  | 'every-group'
  | 'every-policy'
  | 'own-policy'
  | 'anything';

/** One action that a way takes. */
export interface WayStep {
  readonly action: string;
  readonly on: StepTarget;
  /** The policy of AWS's own that is attached. */
  readonly attaches?: 'AdministratorAccess';
  /** The service to which a role is passed: `lambda`. */
  readonly passesTo?: string;
}

/** A way by which a role gets more rights than its policies say. */
export interface AdministrationWay {
  readonly steps: readonly WayStep[];
  /** `itself`: it makes itself administrator. `others`: it acts with the rights of other roles and users, or raises theirs. */
  readonly gains: 'itself' | 'others';
  /** True where a permissions boundary of the role still holds afterwards. */
  readonly bounded: boolean;
}

const administrator = { attaches: 'AdministratorAccess' } as const;

const step = (action: string, on: StepTarget, more: Pick<WayStep, 'attaches' | 'passesTo'> = {}): WayStep => ({
  action,
  on,
  ...more,
});

const itself = (...steps: readonly WayStep[]): AdministrationWay => ({ steps, gains: 'itself', bounded: false });
const inside = (...steps: readonly WayStep[]): AdministrationWay => ({ steps, gains: 'itself', bounded: true });
const others = (...steps: readonly WayStep[]): AdministrationWay => ({ steps, gains: 'others', bounded: false });

// Whoever may hand any role to a service, and have the service work with it, works with every role that trusts the service.
const launching = (service: string, ...actions: readonly string[]): AdministrationWay =>
  others(
    step('iam:PassRole', 'every-role', { passesTo: service }),
    ...actions.map((action) => step(action, 'anything')),
  );

/**
 * The ways that are looked at, the shortest first. The actions are those to which AWS itself gives the access level
 * "Permissions management", and those that take a role: https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_understand-policy-summary-access-level-summaries.html,
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html
 */
export const administrationWays: readonly AdministrationWay[] = [
  inside(step('iam:AttachRolePolicy', 'itself', administrator)),
  inside(step('iam:PutRolePolicy', 'itself')),
  inside(step('iam:CreatePolicyVersion', 'own-policy')),
  itself(step('iam:DeleteRolePermissionsBoundary', 'itself'), step('iam:AttachRolePolicy', 'itself', administrator)),
  itself(step('iam:DeleteRolePermissionsBoundary', 'itself'), step('iam:PutRolePolicy', 'itself')),
  itself(
    step('iam:CreateUser', 'every-user'),
    step('iam:AttachUserPolicy', 'every-user', administrator),
    step('iam:CreateAccessKey', 'every-user'),
  ),
  itself(
    step('iam:CreateUser', 'every-user'),
    step('iam:PutUserPolicy', 'every-user'),
    step('iam:CreateAccessKey', 'every-user'),
  ),
  itself(
    step('iam:CreateRole', 'every-role'),
    step('iam:AttachRolePolicy', 'every-role', administrator),
    step('sts:AssumeRole', 'every-role'),
  ),
  itself(
    step('iam:CreateRole', 'every-role'),
    step('iam:PutRolePolicy', 'every-role'),
    step('sts:AssumeRole', 'every-role'),
  ),
  others(step('iam:CreatePolicyVersion', 'every-policy')),
  others(step('iam:UpdateAssumeRolePolicy', 'every-role')),
  others(step('iam:AttachRolePolicy', 'every-role', administrator)),
  others(step('iam:PutRolePolicy', 'every-role')),
  others(step('iam:AttachUserPolicy', 'every-user', administrator)),
  others(step('iam:PutUserPolicy', 'every-user')),
  others(step('iam:AttachGroupPolicy', 'every-group', administrator)),
  others(step('iam:PutGroupPolicy', 'every-group')),
  others(step('iam:AddUserToGroup', 'every-group')),
  others(step('iam:CreateAccessKey', 'every-user')),
  others(step('iam:CreateLoginProfile', 'every-user')),
  others(step('iam:UpdateLoginProfile', 'every-user')),
  launching('lambda', 'lambda:CreateFunction', 'lambda:InvokeFunction'),
  launching('lambda', 'lambda:CreateFunction', 'lambda:CreateEventSourceMapping'),
  launching('ec2', 'ec2:RunInstances'),
  launching('cloudformation', 'cloudformation:CreateStack'),
  launching('codebuild', 'codebuild:CreateProject', 'codebuild:StartBuild'),
  launching('glue', 'glue:CreateJob', 'glue:StartJobRun'),
  launching('ecs-tasks', 'ecs:RegisterTaskDefinition', 'ecs:RunTask'),
  launching('sagemaker', 'sagemaker:CreateNotebookInstance', 'sagemaker:CreatePresignedNotebookInstanceUrl'),
  launching('states', 'states:CreateStateMachine', 'states:StartExecution'),
];
