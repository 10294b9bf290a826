import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { AwsFailure } from '../../src/aws/index.ts';
import { inOwnFolder } from '../support/in-folder.ts';
import { protocols } from '../support/refusals.ts';
import { ec2Xml, type WireServer, wired, wireServer, xml } from '../support/wire.ts';

const folder = inOwnFolder();
let server: WireServer;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime('2026-11-28T06:00:00Z');
});
afterEach(async () => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  await server.close();
});

const identity = xml(
  'GetCallerIdentity',
  '<Arn>arn:aws:iam::111122223333:user/a</Arn><Account>111122223333</Account><UserId>A</UserId>',
);

/** The port by a profile whose credentials come from a process, and how often that was asked. */
const byProcess = async () => {
  server = await wireServer(({ operation, service }) => {
    if (operation === 'GetCallerIdentity') return identity;
    if (service === 'ec2') return ec2Xml(operation, '<addressesSet/>');
    return protocols.find(({ name }) => name === (service === 'dynamodb' ? 'json 1.0' : 'query'))?.answer as never;
  });
  const [process_, config, asked] = ['process.sh', 'config', 'asked'].map((name) => join(folder(), name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(process_, `echo asked >> '${asked}'\ncat '${join(folder(), 'credentials.json')}'\n`);
  writeFileSync(config, `[profile made]\ncredential_process = sh ${process_}\n`);
  vi.stubEnv('AWS_CONFIG_FILE', config);
  const connection = wired(server, { profile: 'made', region: 'us-east-1' });
  vi.stubEnv('AWS_ACCESS_KEY_ID', undefined);
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', undefined);
  return {
    ...connection,
    timesAsked: () => (existsSync(asked) ? readFileSync(asked, 'utf8').trim().split('\n').length : 0),
  };
};

const give = (AccessKeyId: string, Expiration: string) =>
  writeFileSync(
    join(folder(), 'credentials.json'),
    JSON.stringify({ Version: 1, AccessKeyId, SecretAccessKey: 'x', SessionToken: 'y', Expiration }),
  );

const everywhere = async ({ aws }: Awaited<ReturnType<typeof byProcess>>, nth: number) => {
  const input = { PublicIps: [`192.0.2.${nth}`] };
  const regions = ['us-east-1', 'eu-west-1', 'sa-east-1', 'ap-south-1'].map((region) => aws.in(region));
  await Promise.all([
    ...regions.map((there) => there.call('ec2:DescribeAddresses', input)),
    ...regions.map((there) => there.call('dynamodb:ListTables', { Limit: nth })),
    aws.call('iam:ListAccountAliases', { MaxItems: nth }),
  ]);
};

it('finds credentials once for all services and regions, also where all ask at once', async () => {
  const connection = await byProcess();
  give('AKIAFIRST', '2026-11-28T07:00:00Z');
  await everywhere(connection, 1);
  await everywhere(connection, 2);
  expect(connection.timesAsked()).toBe(1);
  expect(new Set(server.requests.map(({ accessKey }) => accessKey))).toEqual(new Set(['AKIAFIRST']));
});

it('finds them again, once, where they have ended', async () => {
  const connection = await byProcess();
  give('AKIAFIRST', '2026-11-28T07:00:00Z');
  await everywhere(connection, 1);
  vi.setSystemTime('2026-11-28T07:00:01Z');
  give('AKIASECOND', '2026-11-28T08:00:00Z');
  const before = server.requests.length;
  await everywhere(connection, 2);
  expect(connection.timesAsked()).toBe(2);
  expect(new Set(server.requests.slice(before).map(({ accessKey }) => accessKey))).toEqual(new Set(['AKIASECOND']));
});

it('finds new ones before they end', async () => {
  const connection = await byProcess();
  give('AKIAFIRST', '2026-11-28T07:00:00Z');
  await everywhere(connection, 1);
  vi.setSystemTime('2026-11-28T06:56:00Z');
  give('AKIASECOND', '2026-11-28T08:00:00Z');
  await everywhere(connection, 2);
  await expect.poll(() => connection.timesAsked()).toBe(2);
});

it('sends nothing where there are no new ones', async () => {
  const connection = await byProcess();
  give('AKIAFIRST', '2026-11-28T07:00:00Z');
  await connection.aws.call('sts:GetCallerIdentity', {});
  vi.setSystemTime('2026-11-28T07:00:01Z');
  const sent = server.requests.length;
  const error = await connection.aws.call('ec2:DescribeAddresses', {}).then(
    () => Promise.reject(new Error('it was answered')),
    (failure: AwsFailure) => failure,
  );
  expect([error.kind, error.code, server.requests.length]).toEqual(['credentials', 'CredentialsProviderError', sent]);
});
