import { CreateRoleCommand } from '@aws-sdk/client-iam';
import { type Clients, clientsIn } from '../support/clients.ts';
import type { Moto } from '../support/moto.ts';
import { seedAddresses } from './addresses.ts';
import { seedBilling } from './billing.ts';
import { seedFunctions } from './functions.ts';
import { seedHttpApis } from './http-apis.ts';
import { seedInstances } from './instances.ts';
import { daysAgo, type Label, label } from './label.ts';
import { seedRestApis } from './rest-apis.ts';
import { seedTables } from './tables.ts';
import { seedUsers } from './users.ts';
import { seedVolumes } from './volumes.ts';

export const messyRegions = ['us-east-1', 'eu-west-1', 'sa-east-1'] as const;

/** Fills moto's account in the given regions, and returns the truth about every resource in it. */
export const seedMessyAccount = async (
  moto: Moto,
  regions: readonly [string, string, ...string[]] = messyRegions,
): Promise<readonly Label[]> => {
  await moto.regions({
    enabled: regions,
    disabled: ['ap-south-2', 'me-central-1'],
    foreign: ['us-gov-west-1', 'cn-north-1'],
  });
  await moto.root({
    mfa: 0,
    keys: 1,
    password_last_used: daysAgo(2),
    key_last_rotated: daysAgo(800),
    key_last_used: daysAgo(1),
  });
  const [home, other] = [clientsIn(moto.endpoint, regions[0]), clientsIn(moto.endpoint, regions[1])];
  const roleArn = await functionRole(home);
  const perRegion = await Promise.all(
    regions.map((region) => seedRegion(clientsIn(moto.endpoint, region), moto, roleArn)),
  );
  return [
    ...perRegion.flat(),
    ...(await seedUsers(home, moto)),
    ...(await seedBilling(home, other, moto)),
    ...label('global', '123456789012', {
      'root-mfa-missing': 'fail',
      'root-access-key-present': 'fail',
      'root-used-recently': 'fail',
      'root-only-account': 'pass',
      'billing-alarm-missing': 'pass',
      'budget-missing': 'pass',
    }),
  ];
};

const seedRegion = async (aws: Clients, moto: Moto, roleArn: string): Promise<readonly Label[]> => {
  const instances = await seedInstances(aws, moto);
  return [
    ...instances.labels,
    ...(await seedVolumes(aws, moto)),
    ...(await seedAddresses(aws, instances)),
    ...(await seedFunctions(aws, moto, roleArn)),
    ...(await seedTables(aws, moto)),
    ...(await seedRestApis(aws)),
    ...(await seedHttpApis(aws)),
  ];
};

const functionRole = async (aws: Clients): Promise<string> => {
  const { Role } = await aws.iam.send(
    new CreateRoleCommand({
      RoleName: 'functions',
      AssumeRolePolicyDocument: JSON.stringify({
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }],
      }),
    }),
  );
  return Role?.Arn as string;
};
