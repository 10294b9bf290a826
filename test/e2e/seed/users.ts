import {
  CreateAccessKeyCommand,
  CreateLoginProfileCommand,
  CreateUserCommand,
  CreateVirtualMFADeviceCommand,
  EnableMFADeviceCommand,
  UpdateAccessKeyCommand,
} from '@aws-sdk/client-iam';
import type { Outcome } from '../../../src/model/index.ts';
import type { Clients } from '../support/clients.ts';
import type { Controls } from '../support/controls.ts';
import { daysAgo, type Label, label } from './label.ts';

type Outcomes = readonly [mfaMissing: Outcome, keyStale: Outcome, unused: Outcome];

/** People and machines with their passwords, devices and keys. */
export const seedUsers = async (aws: Clients, moto: Controls): Promise<readonly Label[]> => {
  const made: Label[] = [];
  const user = async (name: string, created: number, [mfaMissing, keyStale, unused]: Outcomes) => {
    await aws.iam.send(new CreateUserCommand({ UserName: name }));
    await moto.dates({ of: 'iam-user', id: name, created: daysAgo(created) });
    const rules = {
      'iam-user-mfa-missing': mfaMissing,
      'iam-access-key-stale': keyStale,
      'iam-credential-unused': unused,
    };
    made.push(...label('global', name, rules));
  };
  const lastSignIn = (id: string, days: number) => moto.dates({ of: 'iam-user', id, passwordLastUsed: daysAgo(days) });

  await user('ana', 400, ['pass', 'not-applicable', 'pass']);
  await password(aws, 'ana');
  await device(aws, 'ana');
  await lastSignIn('ana', 1);

  await user('bruno', 400, ['fail', 'not-applicable', 'pass']);
  await password(aws, 'bruno');
  await lastSignIn('bruno', 2);

  await user('left-the-company', 500, ['fail', 'not-applicable', 'fail']);
  await password(aws, 'left-the-company');
  await lastSignIn('left-the-company', 200);

  await user('started-yesterday', 1, ['fail', 'not-applicable', 'not-applicable']);
  await password(aws, 'started-yesterday');

  await user('ci-old-key', 400, ['not-applicable', 'fail', 'pass']);
  await key(aws, moto, 'ci-old-key', { made: 300, used: 1 });

  await user('ci-fresh-key', 400, ['not-applicable', 'pass', 'pass']);
  await key(aws, moto, 'ci-fresh-key', { made: 20, used: 1 });

  await user('ci-never-used-key', 400, ['not-applicable', 'fail', 'fail']);
  await key(aws, moto, 'ci-never-used-key', { made: 200 });

  await user('ci-retired-key', 400, ['not-applicable', 'not-applicable', 'not-applicable']);
  await key(aws, moto, 'ci-retired-key', { made: 300, inactive: true });

  await user('no-credentials', 400, ['not-applicable', 'not-applicable', 'not-applicable']);
  return made;
};

const password = (aws: Clients, UserName: string) =>
  aws.iam.send(new CreateLoginProfileCommand({ UserName, Password: 'Correct-Horse-7-Battery' }));

const device = async (aws: Clients, UserName: string) => {
  const { VirtualMFADevice } = await aws.iam.send(
    new CreateVirtualMFADeviceCommand({ VirtualMFADeviceName: UserName }),
  );
  const SerialNumber = VirtualMFADevice?.SerialNumber as string;
  await aws.iam.send(
    new EnableMFADeviceCommand({
      UserName,
      SerialNumber,
      AuthenticationCode1: '123456',
      AuthenticationCode2: '654321',
    }),
  );
};

interface Key {
  readonly made: number;
  readonly used?: number;
  readonly inactive?: boolean;
}

const key = async (aws: Clients, moto: Controls, UserName: string, { made, used, inactive = false }: Key) => {
  const { AccessKey } = await aws.iam.send(new CreateAccessKeyCommand({ UserName }));
  const id = AccessKey?.AccessKeyId as string;
  const lastUse = used === undefined ? {} : { lastUsed: daysAgo(used), service: 's3', region: 'us-east-1' };
  await moto.dates({ of: 'access-key', id, created: daysAgo(made), ...lastUse });
  if (inactive) await aws.iam.send(new UpdateAccessKeyCommand({ UserName, AccessKeyId: id, Status: 'Inactive' }));
};
