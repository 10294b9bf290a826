import { type Clients, clientsIn } from '../support/clients.ts';
import type { Moto } from '../support/moto.ts';
import { seedAddresses } from './addresses.ts';
import { seedBilling } from './billing.ts';
import { seedBuckets } from './buckets.ts';
import { seedClusters } from './clusters.ts';
import { seedDatabases } from './databases.ts';
import { openFunctions, openInstance } from './doors.ts';
import { seedFunctions } from './functions.ts';
import { seedHttpApis } from './http-apis.ts';
import { seedInstances } from './instances.ts';
import { daysAgo, type Label, label } from './label.ts';
import { seedNetwork } from './network.ts';
import { seedQueues } from './queues.ts';
import { seedRestApis } from './rest-apis.ts';
import { seedSharing } from './sharing.ts';
import { seedSpares } from './spares.ts';
import { seedStanding, seedStandingOnce } from './standing.ts';
import { seedTables } from './tables.ts';
import { seedUsers } from './users.ts';
import { seedVolumes } from './volumes.ts';
import { deleteDoomedRole, type Roles, seedRoles, seedWorkload } from './workload.ts';

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
  const roles = await seedRoles(home);
  const perRegion = await Promise.all(
    regions.map((region) => seedRegion(clientsIn(moto.endpoint, region), moto, roles)),
  );
  await deleteDoomedRole(home);
  return [
    ...perRegion.flat(),
    ...(await seedUsers(home, moto)),
    ...(await seedBilling(home, other, moto)),
    ...(await seedBuckets(home, other)),
    ...(await seedStandingOnce(home, other, moto)),
    ...label('global', '123456789012', {
      'root-mfa-missing': 'fail',
      'root-access-key-present': 'fail',
      'root-used-recently': 'fail',
      'root-only-account': 'pass',
      'root-mfa-virtual-only': 'not-applicable',
      'root-signing-certificate-present': 'pass',
      'iam-password-policy-weak': 'fail',
      'security-contact-missing': 'fail',
      'billing-alarm-missing': 'pass',
      'budget-missing': 'pass',
    }),
  ];
};

const seedRegion = async (aws: Clients, moto: Moto, roles: Roles): Promise<readonly Label[]> => {
  const instances = await seedInstances(aws, moto);
  const seeded = [
    ...instances.labels,
    ...(await seedVolumes(aws, moto)),
    ...(await seedAddresses(aws, instances)),
    ...(await openInstance(aws, instances)),
    ...(await seedSharing(aws)),
    ...(await seedDatabases(aws)),
    ...(await seedClusters(aws, moto)),
    ...(await seedFunctions(aws, moto, roles.functions)),
    ...(await seedTables(aws, moto)),
    ...(await seedRestApis(aws)),
    ...(await seedHttpApis(aws)),
    ...(await seedNetwork(aws, moto)),
    ...(await seedQueues(aws, moto)),
  ];
  const rest = [
    ...seeded,
    ...(await seedWorkload(aws, moto, { roles, instances, seeded })),
    ...(await openFunctions(aws)),
    ...(await seedSpares(aws, moto, seeded)),
  ];
  return [...rest, ...(await seedStanding(aws, moto))];
};
