import { AssociateIamInstanceProfileCommand, ModifyInstanceAttributeCommand } from '@aws-sdk/client-ec2';
import {
  AddRoleToInstanceProfileCommand,
  CreateInstanceProfileCommand,
  CreateRoleCommand,
  DeleteRoleCommand,
  PutRolePolicyCommand,
} from '@aws-sdk/client-iam';
import { UpdateFunctionConfigurationCommand, type UpdateFunctionConfigurationRequest } from '@aws-sdk/client-lambda';
import type { Outcome } from '../../../src/model/index.ts';
import type { Clients } from '../support/clients.ts';
import type { Controls } from '../support/controls.ts';
import type { Instances } from './instances.ts';
import { type Label, label } from './label.ts';

/** Roles of the account that functions and instances of every region run as. */
export interface Roles {
  readonly functions: string;
  readonly admin: string;
  /** To be deleted once functions run as it. */
  readonly doomed: string;
  readonly profile: string;
}

export const seedRoles = async (aws: Clients): Promise<Roles> => {
  const profile = 'web';
  await aws.iam.send(new CreateInstanceProfileCommand({ InstanceProfileName: profile }));
  const [functions, admin, doomed] = [
    await role(aws, 'functions'),
    await role(aws, 'admin'),
    await role(aws, 'doomed'),
  ];
  await aws.iam.send(new AddRoleToInstanceProfileCommand({ InstanceProfileName: profile, RoleName: 'functions' }));
  await aws.iam.send(
    new PutRolePolicyCommand({
      RoleName: 'admin',
      PolicyName: 'everything',
      PolicyDocument: policy({ Effect: 'Allow', Action: '*', Resource: '*' }),
    }),
  );
  return { functions, admin, doomed, profile };
};

export const deleteDoomedRole = (aws: Clients) => aws.iam.send(new DeleteRoleCommand({ RoleName: 'doomed' }));

const role = async (aws: Clients, RoleName: string): Promise<string> => {
  const AssumeRolePolicyDocument = policy({
    Effect: 'Allow',
    Principal: { Service: 'lambda.amazonaws.com' },
    Action: 'sts:AssumeRole',
  });
  const { Role } = await aws.iam.send(new CreateRoleCommand({ RoleName, AssumeRolePolicyDocument }));
  return Role?.Arn as string;
};

const policy = (statement: object): string => JSON.stringify({ Version: '2012-10-17', Statement: [statement] });

/** Gives functions and instances of one region, all of them seeded before, their roles and secrets; `seeded` names them. */
export const seedWorkload = async (
  aws: Clients,
  moto: Controls,
  { roles, instances, seeded }: { roles: Roles; instances: Instances; seeded: readonly Label[] },
): Promise<readonly Label[]> => {
  const { region } = aws;
  const name = region === 'eu-west-1' ? 'external-access' : null;
  if (name !== null) await moto.analyzers({ region, analyzers: [{ name, type: 'ACCOUNT', status: 'ACTIVE' }] });

  await associate(aws, instances.running, roles.profile);
  await giveUserData(aws, instances.stopped);
  await update(aws, 'nightly-report', {
    Runtime: 'python3.9',
    Environment: { Variables: { DB_PASSWORD: 'walrus-93' } },
  });
  await update(aws, 'old-experiment', { Role: roles.doomed });
  await update(aws, 'made-today', { Role: roles.admin, Environment: { Variables: { STAGE: 'prod' } } });

  const functions: { readonly [name: string]: { readonly [rule: string]: Outcome } } = {
    'nightly-report': { 'lambda-environment-secret': 'fail', 'lambda-runtime-deprecated': 'fail' },
    'old-experiment': { 'lambda-role-missing': 'fail', 'lambda-role-admin': 'not-applicable' },
    'made-today': { 'lambda-role-admin': 'fail', 'lambda-environment-secret': 'pass' },
  };
  const machines: typeof functions = {
    [instances.running]: { 'ec2-instance-role-missing': 'pass' },
    [instances.stopped]: { 'ec2-user-data-secret': 'fail' },
  };
  return [
    ...label(region, region, { 'access-analyzer-missing': name === null ? 'fail' : 'pass' }),
    ...underRule(seeded, 'lambda-function-unused').flatMap(({ id, what }) =>
      label(region, id, { ...ordinaryFunction, ...functions[id] }, what),
    ),
    ...underRule(seeded, 'ec2-instance-stopped').flatMap(({ id, what, outcome }) =>
      label(region, id, outcome === 'not-applicable' ? goneInstance : { ...bareInstance, ...machines[id] }, what),
    ),
  ];
};

const underRule = (labels: readonly Label[], rule: string) => labels.filter((each) => each.rule === rule);

const ordinaryFunction: { readonly [rule: string]: Outcome } = {
  'lambda-environment-secret': 'not-applicable',
  'lambda-role-admin': 'pass',
  'lambda-role-missing': 'pass',
  'lambda-runtime-deprecated': 'pass',
};
const bareInstance: { readonly [rule: string]: Outcome } = {
  'ec2-instance-role-missing': 'fail',
  'ec2-user-data-secret': 'not-applicable',
};
const goneInstance: { readonly [rule: string]: Outcome } = {
  'ec2-instance-role-missing': 'not-applicable',
  'ec2-user-data-secret': 'not-applicable',
};

const associate = (aws: Clients, InstanceId: string, Name: string) =>
  aws.ec2.send(new AssociateIamInstanceProfileCommand({ InstanceId, IamInstanceProfile: { Name } }));

// moto wants encoded what the SDK encodes by itself.
const giveUserData = (aws: Clients, InstanceId: string) =>
  aws.ec2.send(
    new ModifyInstanceAttributeCommand({
      InstanceId,
      UserData: { Value: Buffer.from(btoa('#!/bin/sh\nexport DB_PASSWORD=walrus-93\n')) },
    }),
  );

const update = (aws: Clients, FunctionName: string, change: Partial<UpdateFunctionConfigurationRequest>) =>
  aws.lambda.send(new UpdateFunctionConfigurationCommand({ FunctionName, ...change }));
