import { lstatSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateVolumeCommand, DeleteVolumeCommand } from '@aws-sdk/client-ec2';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { makePipe, pipesAreHere, readPipe } from '../support/pipe.ts';
import { smallDisk } from '../support/small-disk.ts';
import { homeworkInstance } from './seed/homework.ts';
import { anybody, type Credentials, clientsIn } from './support/clients.ts';
import { emptyMoto } from './support/copied-moto.ts';
import { type Moto, motoIsHere } from './support/moto.ts';
import { personIn } from './support/person.ts';
import { inAccount } from './support/roles.ts';

const region = 'eu-west-1';
const start = Date.parse('2031-03-10T14:00:00Z');
const minute = 60_000;

describe.skipIf(!motoIsHere())('a session in which something is odd', () => {
  let moto: Moto;
  let home: string;

  const signIn = ({ accessKeyId, secretAccessKey, sessionToken = '' }: Credentials) => {
    vi.stubEnv('AWS_ACCESS_KEY_ID', accessKeyId);
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', secretAccessKey);
    vi.stubEnv('AWS_SESSION_TOKEN', sessionToken);
  };
  const at = (minutes: number, more = {}) => personIn(home, () => new Date(start + minutes * minute), more);
  const volume = async (): Promise<string> => {
    const { ec2 } = clientsIn(moto.endpoint, region);
    const made = await ec2.send(
      new CreateVolumeCommand({ Size: 8, VolumeType: 'gp3', AvailabilityZone: `${region}a` }),
    );
    return made.VolumeId as string;
  };
  const remove = (VolumeId: string) => clientsIn(moto.endpoint, region).ec2.send(new DeleteVolumeCommand({ VolumeId }));

  beforeAll(async () => {
    moto = await emptyMoto();
  });
  beforeEach(async () => {
    await moto.reset();
    await moto.regions({ enabled: [region, 'us-east-1'] });
    home = mkdtempSync(join(tmpdir(), 'session-'));
    vi.stubEnv('AWS_ENDPOINT_URL', moto.endpoint);
    vi.stubEnv('AWS_REGION', 'us-east-1');
    vi.stubEnv('AWS_EC2_METADATA_DISABLED', 'true');
    signIn(anybody);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });
  afterAll(() => moto?.stop());

  it('is watched while a person cleans up, and all is clear only after a look at everything', async () => {
    await at(0)('session', 'start');
    const id = await volume();
    let waits = 0;
    const sleep = async () => {
      waits += 1;
      if (waits === 2) await remove(id);
    };
    const { code, out } = await at(60, { sleep })('session', 'end', '--watch', '--for', '15m');
    expect(waits).toBe(2);
    expect(out).toContain('Checking again every 20 seconds, for 15 minutes at most.');
    expect(out).toContain(`Gone: EBS volume ${id}, ${region}.\n0 resources are still there.`);
    expect(out.indexOf('\nALL CLEAR')).toBeGreaterThan(out.indexOf('Gone: '));
    expect(code).toBe(0);
  });

  it('is watched no longer once the person has enough', async () => {
    await at(0)('session', 'start');
    await volume();
    const heard: (() => void)[] = [];
    const sleep = async () => {
      for (const interrupt of heard) interrupt();
    };
    const onInterrupt = (then: () => void) => heard.push(then);
    const { code, out, err } = await at(60, { sleep, onInterrupt })('session', 'end', '--watch');
    expect(out.endsWith('Interrupted.\n1 resource is still there.\n')).toBe(true);
    expect({ code, err }).toEqual({ code: 1, err: '' });
  });

  it('that can no longer be kept is told all the same, is exit 3 and stands as it was', async ({
    skip,
    onTestFinished,
  }) => {
    const disk = smallDisk();
    if (disk === null) return skip('no small disk can be mounted here');
    onTestFinished(() => disk.unmount());
    home = disk.folder;
    await at(0)('session', 'start', '--name', 'one');
    const file = join(home, 'account-hygiene', 'sessions', 'one.json');
    const before = readFileSync(file, 'utf8');
    await volume();
    disk.fill(0);
    const { code, out, err } = await at(60)('session', 'end', '--name', 'one');
    expect(out).toContain('EBS volume');
    expect(err).toBe(`The session could not be kept up to date: Cannot write ${file}: the disk is full (ENOSPC).\n`);
    expect(code).toBe(3);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it.skipIf(!pipesAreHere)('writes its clean-up to a pipe behind a link, and leaves both', async () => {
    await at(0)('session', 'start');
    await volume();
    const [pipe, link] = [join(home, 'pipe'), join(home, 'link')];
    makePipe(pipe);
    symlinkSync('pipe', link);
    const [read, { code }] = await Promise.all([readPipe(pipe), at(60)('session', 'end', '--cleanup', link)]);
    expect(code).toBe(1);
    expect(read.toString()).toMatch(/^#!/);
    expect([lstatSync(pipe).isFIFO(), lstatSync(link).isSymbolicLink()]).toEqual([true, true]);
  });

  it('of another account is refused before anything is looked at', async () => {
    await at(0)('session', 'start', '--name', 'mine');
    signIn(await inAccount(clientsIn(moto.endpoint, 'us-east-1'), '999988887777'));
    await moto.takeLog();
    const named = await at(60)('session', 'end', '--name', 'mine');
    expect(named).toMatchObject({ code: 3, out: '' });
    expect(named.err).toContain('Session "mine" was started in account 123456789012');
    expect((await at(60)('session', 'end')).err).toContain('No session of account 999988887777 is stored here');
    expect((await moto.takeLog()).map(({ op }) => op)).not.toContain('DescribeVolumes');
  });

  it('keeps apart what stands in a region that was enabled meanwhile', async () => {
    await moto.regions({ enabled: ['us-east-1'], disabled: [region] });
    await at(0)('session', 'start');
    await moto.regions({ enabled: [region, 'us-east-1'] });
    const id = await volume();
    const { code, out } = await at(60)('session', 'end');
    expect(code).toBe(2);
    expect(out).toContain('UNCERTAIN: THIS SESSION OR OLDER (1)');
    expect(out).toContain(id);
    expect(out).toContain(`Enabled since the session began: ${region}.`);
    expect(out).not.toContain('CLEAN UP');
  });

  it('begins in part where a listing is denied, says so, and knows less at its end', async () => {
    await volume();
    await moto.faults({ service: 'ec2', op: 'DescribeVolumes', region, deny: 'identity' });
    const begun = await at(0)('session', 'start');
    expect(begun.code).toBe(2);
    expect(begun.out).toContain('COULD NOT BE CHECKED (1)');
    await moto.clearFaults();
    const { code, out } = await at(60)('session', 'end');
    expect(code).toBe(2);
    expect(out).toContain('UNCERTAIN: THIS SESSION OR OLDER (1)');
  });

  it('ends by what stood there also where the clock has been set back', async () => {
    await at(0)('session', 'start');
    await volume();
    const { code, out } = await at(-120)('session', 'end');
    expect(code).toBe(1);
    expect(out).toContain('LEFT FROM THIS SESSION (1)');
    expect(out).toContain("This computer's clock is earlier than the session start.");
  });

  it('is interrupted while it begins, and leaves none behind', async () => {
    const onInterrupt = (then: () => void) => then();
    const { code, err } = await at(0, { onInterrupt })('session', 'start');
    expect({ code, err }).toEqual({ code: 3, err: 'Interrupted before anything was scanned.\n' });
    expect((await at(1)('session', 'list')).out).toContain('No sessions are stored.');
  });

  it('is cleaned up of an instance with its address, and of nothing that is older', async () => {
    const older = await volume();
    await at(0)('session', 'start');
    const { instance, address } = await homeworkInstance(clientsIn(moto.endpoint, region));
    const file = join(home, 'cleanup.sh');
    await at(60)('session', 'end', '--cleanup', file);
    const script = readFileSync(file, 'utf8');
    expect(script).toContain(`run aws ec2 terminate-instances --instance-ids ${instance} --region ${region}`);
    expect(script).toContain(`run aws ec2 release-address --allocation-id ${address} --region ${region}`);
    expect(script.indexOf('release-address')).toBeGreaterThan(script.indexOf('wait instance-terminated'));
    expect(script).not.toContain(older);
  });
});
