import { CreateRoleCommand, PutRolePolicyCommand } from '@aws-sdk/client-iam';
import { AssumeRoleCommand } from '@aws-sdk/client-sts';
import { type Clients, type Credentials, defaultAccount } from './clients.ts';

/** Credentials of a new role that may do exactly what a policy says. */
export const roleWith = async (aws: Clients, name: string, policy: object): Promise<Credentials> => {
  await aws.iam.send(new CreateRoleCommand({ RoleName: name, AssumeRolePolicyDocument: trustEc2 }));
  await aws.iam.send(
    new PutRolePolicyCommand({ RoleName: name, PolicyName: 'audit', PolicyDocument: JSON.stringify(policy) }),
  );
  return assume(aws, defaultAccount, name);
};

/** Credentials in another account of the same moto, which begins empty. */
export const inAccount = (aws: Clients, account: string): Promise<Credentials> => assume(aws, account, 'visitor');

// Trusted by a service, so that the role itself is no way for people to get in.
const trustEc2 = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }],
});

/** Credentials of a role that stands. */
export const assume = async (aws: Clients, account: string, role: string): Promise<Credentials> => {
  const { Credentials: given } = await aws.sts.send(
    new AssumeRoleCommand({ RoleArn: `arn:aws:iam::${account}:role/${role}`, RoleSessionName: 'e2e' }),
  );
  return {
    accessKeyId: given?.AccessKeyId as string,
    secretAccessKey: given?.SecretAccessKey as string,
    sessionToken: given?.SessionToken as string,
  };
};
