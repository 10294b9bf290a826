import { DescribeAddressesCommand, EC2Client, TerminateInstancesCommand } from '@aws-sdk/client-ec2';
import { afterEach, expect, it } from 'vitest';
import { guard } from '../../src/aws/read/guard.ts';
import { ec2 } from '../../src/aws/read/services/ec2.ts';
import { ec2Xml, type WireServer, wired, wireServer } from '../support/wire.ts';

let server: WireServer;
afterEach(() => server.close());

const guarded = () => {
  const client = new EC2Client({
    region: 'eu-west-1',
    endpoint: server.url,
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
  });
  guard(client, ec2.operations);
  return client;
};

it('refuses a command that is not declared, before anything is sent', async () => {
  server = await wireServer(() => ec2Xml('TerminateInstances', ''));
  await expect(guarded().send(new TerminateInstancesCommand({ InstanceIds: ['i-0a'] }))).rejects.toThrow(
    'TerminateInstancesCommand is not declared as an operation that only reads.',
  );
  expect(server.requests).toEqual([]);
});

it('lets a declared one through', async () => {
  server = await wireServer(() => ec2Xml('DescribeAddresses', '<addressesSet/>'));
  await guarded().send(new DescribeAddressesCommand({}));
  expect(server.requests).toHaveLength(1);
});

it('refuses an operation that the port does not know', async () => {
  server = await wireServer(() => ec2Xml('TerminateInstances', ''));
  const undeclared = 'ec2:TerminateInstances' as 'ec2:DescribeAddresses';
  await expect(wired(server).aws.call(undeclared, {})).rejects.toThrow('ec2:TerminateInstances is not declared.');
  expect(server.requests).toEqual([]);
});
