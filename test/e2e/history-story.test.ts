import {
  AllocateAddressCommand,
  CreateVolumeCommand,
  DeleteVolumeCommand,
  ModifyVolumeCommand,
  ReleaseAddressCommand,
} from '@aws-sdk/client-ec2';
import {
  CreateLoginProfileCommand,
  CreateUserCommand,
  CreateVirtualMFADeviceCommand,
  DeactivateMFADeviceCommand,
  EnableMFADeviceCommand,
} from '@aws-sdk/client-iam';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { historyPermissions } from '../../src/aws/write/history-table.ts';
import { type JsonNotification, notificationSchema } from '../../src/reporters/notification/schema.ts';
import { textOf } from '../support/files.ts';
import { type Clients, type Credentials, clientsIn } from './support/clients.ts';
import { emptyMoto } from './support/copied-moto.ts';
import { makeHistoryTable } from './support/history-table.ts';
import { createInbox, type Inbox } from './support/inbox.ts';
import { type Moto, motoIsHere } from './support/moto.ts';
import { roleWith } from './support/roles.ts';
import { runNode } from './support/run.ts';

interface Policy {
  readonly Statement: readonly { readonly Action: readonly string[] }[];
}

// A learner's account in two regions, told of three times: before, while something cannot be seen, and after.
describe.skipIf(!motoIsHere())('three runs of the scheduled audit', () => {
  let moto: Moto;
  let us: Clients;
  let sa: Clients;
  let inbox: Inbox;
  let table: string;
  let mfa: { UserName: string; SerialNumber: string };
  let whole: Credentials;
  let blind: Credentials;
  const ids = { gone: '', kept: '', fresh: '', grows: '', vanishes: '' };

  beforeAll(async () => {
    moto = await emptyMoto();
    await moto.regions({ enabled: ['us-east-1', 'sa-east-1'] });
    [us, sa] = [clientsIn(moto.endpoint, 'us-east-1'), clientsIn(moto.endpoint, 'sa-east-1')];
    inbox = await createInbox(us, 'digest');
    table = await makeHistoryTable(moto.endpoint);
    const policy = JSON.parse(textOf('docs/iam-policy.json')) as Policy;
    whole = await roleWith(us, 'whole', withOwn(policy, inbox.topicArn, table));
    blind = await roleWith(us, 'blind', withOwn(without(policy, 'ec2:DescribeVolumes'), inbox.topicArn, table));
    ids.gone = await address(us);
    ids.kept = await address(sa);
    ids.grows = await volume(us);
    ids.vanishes = await volume(sa);
    await us.iam.send(new CreateUserCommand({ UserName: 'ana' }));
    await us.iam.send(new CreateLoginProfileCommand({ UserName: 'ana', Password: 'correct-Horse-7' }));
    const device = await us.iam.send(new CreateVirtualMFADeviceCommand({ VirtualMFADeviceName: 'ana' }));
    mfa = { UserName: 'ana', SerialNumber: device.VirtualMFADevice?.SerialNumber as string };
  });
  afterAll(() => moto?.stop());

  const address = async (aws: Clients) => {
    const { AllocationId = '?' } = await aws.ec2.send(new AllocateAddressCommand({ Domain: 'vpc' }));
    return AllocationId;
  };

  const volume = async (aws: Clients) => {
    const made = await aws.ec2.send(
      new CreateVolumeCommand({ AvailabilityZone: `${aws.region}a`, Size: 8, VolumeType: 'gp3' }),
    );
    const id = made.VolumeId as string;
    await moto.dates({ of: 'ebs-volume', region: aws.region, id, created: '2026-01-01T00:00:00Z' });
    return id;
  };

  /** One run for a time of the schedule; what the subscriber got, or null where there was nothing to hear. */
  const heard = async (time: string, credentials: Credentials): Promise<JsonNotification | null> => {
    await moto.enforceIam(true);
    const ended = await runNode('test/e2e/support/invoke-handler.ts', [], {
      endpoint: moto.endpoint,
      credentials,
      env: { TOPIC_ARN: inbox.topicArn, HISTORY_TABLE: 'history' },
      stdin: JSON.stringify({ source: 'schedule', time }),
    });
    await moto.enforceIam(false);
    expect(ended.code, ended.stderr).toBe(0);
    const messages = await inbox.receive();
    expect(messages.length).toBeLessThanOrEqual(1);
    return messages[0] === undefined ? null : notificationSchema.parse(JSON.parse(messages[0].Message));
  };

  const changeOf = (told: JsonNotification, rule: string, resource: string) =>
    told.findings.find((each) => each.rule === rule && each.resource === resource)?.change;
  const unchanged = (told: JsonNotification, ...but: string[]) =>
    told.findings.filter(({ resource, change }) => !but.includes(resource) && change !== 'open');
  const names = (findings: readonly string[]) => new Set(findings.map((finding) => finding.split(/[:/]/).at(-1)));

  it('the first is a baseline with everything that fails', async () => {
    const told = await heard('2026-11-20T06:00:00Z', whole);
    expect(told).toMatchObject({ history: 'baseline', changes: null, complete: true, resolved: [], notVisible: [] });
    const resources = told?.findings.map(({ resource }) => resource);
    for (const id of [ids.gone, ids.kept, ids.grows, ids.vanishes]) expect(resources).toContain(id);
  });

  it('the same event, delivered again, is heard by nobody', async () => {
    expect(await heard('2026-11-20T06:00:00Z', whole)).toBeNull();
  });

  it('a run without news is silent', async () => {
    expect(await heard('2026-11-20T18:00:00Z', whole)).toBeNull();
  });

  it('the second, without one permission, tells what is new and resolved, and resolves nothing that it cannot see', async () => {
    await us.ec2.send(new ReleaseAddressCommand({ AllocationId: ids.gone }));
    ids.fresh = await address(sa);
    await us.iam.send(
      new EnableMFADeviceCommand({ ...mfa, AuthenticationCode1: '123456', AuthenticationCode2: '654321' }),
    );
    await us.ec2.send(new ModifyVolumeCommand({ VolumeId: ids.grows, Size: 100 }));
    await sa.ec2.send(new DeleteVolumeCommand({ VolumeId: ids.vanishes }));

    const told = (await heard('2026-11-21T06:00:00Z', blind)) as JsonNotification;
    expect(told).toMatchObject({ history: 'compared', complete: false });
    expect(changeOf(told, 'elastic-ip-unattached', ids.fresh)).toBe('new');
    expect(changeOf(told, 'elastic-ip-unattached', ids.kept)).toBe('open');
    expect(unchanged(told, ids.fresh)).toEqual([]);
    expect(names(told.resolved)).toEqual(new Set([ids.gone, 'ana']));
    expect(names(told.notVisible)).toEqual(new Set([ids.grows, ids.vanishes]));
    expect(told.changes).toMatchObject({ new: 1, returned: 0, worse: 0, better: 0, resolved: 2, 'not-visible': 2 });
  });

  it('the third, with the permission back, tells what became of them, and what came back', async () => {
    await us.iam.send(new DeactivateMFADeviceCommand(mfa));

    const told = (await heard('2026-11-22T06:00:00Z', whole)) as JsonNotification;
    expect(told).toMatchObject({ history: 'compared', complete: true, notVisible: [] });
    expect(changeOf(told, 'ebs-volume-unattached', ids.grows)).toBe('worse');
    expect(names(told.resolved)).toEqual(new Set([ids.vanishes]));
    expect(changeOf(told, 'iam-user-mfa-missing', 'ana')).toBe('returned');
    expect(unchanged(told, ids.grows, 'ana')).toEqual([]);
    expect(told.changes).toMatchObject({ new: 0, returned: 1, worse: 1, resolved: 1, 'not-visible': 0 });
  });

  it('and a fourth has nothing to add', async () => {
    expect(await heard('2026-11-22T18:00:00Z', whole)).toBeNull();
  });
});

const without = ({ Statement, ...policy }: Policy, action: string): Policy => ({
  ...policy,
  Statement: Statement.map((each) => ({ ...each, Action: each.Action.filter((name) => name !== action) })),
});

const withOwn = (policy: Policy, topic: string, table: string) => ({
  ...policy,
  Statement: [
    ...policy.Statement,
    { Effect: 'Allow', Action: ['sns:GetTopicAttributes', 'sns:Publish'], Resource: topic },
    { Effect: 'Allow', Action: historyPermissions, Resource: table },
  ],
});
