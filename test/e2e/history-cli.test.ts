import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AllocateAddressCommand, ReleaseAddressCommand } from '@aws-sdk/client-ec2';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientsIn, defaultAccount } from './support/clients.ts';
import { emptyMoto } from './support/copied-moto.ts';
import { makeHistoryTable } from './support/history-table.ts';
import { type Moto, motoIsHere } from './support/moto.ts';
import { runAudit, runCli } from './support/run.ts';

describe.skipIf(!motoIsHere())('the command line remembers', () => {
  let moto: Moto;
  const state = mkdtempSync(join(tmpdir(), 'state-'));
  const rule = ['--rule', 'elastic-ip-unattached'];

  beforeAll(async () => {
    moto = await emptyMoto();
    await moto.regions({ enabled: ['us-east-1'] });
    await makeHistoryTable(moto.endpoint);
  });
  afterAll(() => moto?.stop());

  const aws = () => clientsIn(moto.endpoint, 'us-east-1').ec2;
  const allocate = async () => (await aws().send(new AllocateAddressCommand({ Domain: 'vpc' }))).AllocationId as string;
  const audit = (...more: string[]) =>
    runAudit([...rule, ...more], { endpoint: moto.endpoint, env: { XDG_STATE_HOME: state } });

  it('a first run and what changed since, in a file for the account', async () => {
    const [gone, kept] = [await allocate(), await allocate()];
    expect((await audit()).report.history).toMatchObject({ state: 'baseline', problem: null });
    await aws().send(new ReleaseAddressCommand({ AllocationId: gone }));
    const fresh = await allocate();

    const { report } = await audit();
    expect(report.history).toMatchObject({
      state: 'compared',
      problem: null,
      counts: { new: 1, open: 1, resolved: 1 },
    });
    const change = (id: string) => report.findings.find(({ resource }) => resource.id === id)?.history?.change;
    expect([change(kept), change(fresh)]).toEqual(['open', 'new']);
    const file = join(state, 'account-hygiene', 'history', `${defaultAccount}.json`);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toBeTypeOf('object');
  });

  it('nothing where it is told so', async () => {
    expect((await audit('--history', 'none')).report.history).toBeNull();
  });

  it('in a table, as the scheduled audit does', async () => {
    expect((await audit('--history', 'dynamodb:history')).report.history?.state).toBe('baseline');
    expect((await audit('--history', 'dynamodb:history')).report.history?.state).toBe('compared');
  });

  it('and goes on where the history cannot be read, and leaves it alone', async () => {
    const broken = join(state, 'broken.json');
    writeFileSync(broken, 'not a history');
    const { report, code, stderr } = await audit('--history', broken);
    expect(report.history).toMatchObject({ state: 'unavailable', problem: { kind: 'failed' } });
    expect({ code, stderr }).toEqual({ code: 3, stderr: `Cannot read the history ${broken}: it is not JSON.\n` });
    expect(readFileSync(broken, 'utf8')).toBe('not a history');
    const absent = await audit('--history', 'dynamodb:no-such-table');
    expect(absent.report.history?.state).toBe('unavailable');
    expect(absent.code).toBe(3);
    expect(absent.stderr).toMatch(/^The history could not be used: .*\.\n$/);
  });

  it('says so in the digest', async () => {
    const { stdout } = await runCli(['audit', ...rule, '--history', join(state, 'broken.json')], {
      endpoint: moto.endpoint,
    });
    expect(stdout.replaceAll('\n', ' ')).toContain('othing could be compared');
  });

  it('refuses a place that is none before it asks AWS anything', async () => {
    await moto.takeLog();
    const { code, stderr } = await runCli(['audit', '--history', 'dynamodb:'], { endpoint: moto.endpoint });
    expect({ code, calls: await moto.takeLog() }).toEqual({ code: 3, calls: [] });
    expect(stderr).toContain('names no table');
  });
});
