import {
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { runIn } from '../cli/run.ts';
import { makePipe, pipesAreHere, readPipe } from '../support/pipe.ts';
import { type SmallDisk, smallDisk } from '../support/small-disk.ts';
import { ec2Xml, type Responder, type WireServer, wireServer, xml } from '../support/wire.ts';

let server: WireServer;
let addresses = 1;

const respond: Responder = ({ operation }) => {
  if (operation === 'GetCallerIdentity')
    return xml(operation, '<Arn>arn:aws:iam::111122223333:user/a</Arn><Account>111122223333</Account>');
  if (operation === 'DescribeRegions')
    return ec2Xml(
      operation,
      '<regionInfo><item><regionName>us-east-1</regionName><optInStatus>opt-in-not-required</optInStatus></item></regionInfo>',
    );
  const items = Array.from(
    { length: addresses },
    (_, n) => `<item><allocationId>eipalloc-${n}</allocationId><publicIp>192.0.2.${n % 250}</publicIp></item>`,
  );
  return ec2Xml('DescribeAddresses', `<addressesSet>${items.join('')}</addressesSet>`);
};

beforeAll(async () => {
  server = await wireServer(respond);
});
beforeEach(() => {
  addresses = 1;
  vi.stubEnv('AWS_ENDPOINT_URL', server.url);
  vi.stubEnv('AWS_REGION', 'us-east-1');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIAWIRE');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'wire');
  vi.stubEnv('AWS_EC2_METADATA_DISABLED', 'true');
});
afterEach(() => {
  vi.unstubAllEnvs();
});
afterAll(() => server.close());

const folder = () => realpathSync(mkdtempSync(join(tmpdir(), 'saved-')));
const audit = (env: { readonly [name: string]: string }, ...argv: readonly string[]) =>
  runIn(env, 'audit', '--region', 'us-east-1', '--rule', 'elastic-ip-unattached', ...argv);
const save = (path: string) => audit({}, '--save', path);
const isInventory = (text: string) =>
  expect(JSON.parse(text)).toMatchObject({ inventory: { account: { id: '111122223333' } } });

describe('audit --save', () => {
  it('follows a link, be its file there or not, and keeps its mode', async () => {
    const [at, elsewhere] = [folder(), folder()];
    for (const name of ['old', 'new']) symlinkSync(join(elsewhere, name), join(at, name));
    writeFileSync(join(elsewhere, 'old'), 'mine', { mode: 0o640 });
    for (const name of ['old', 'new']) {
      expect(await save(join(at, name))).toMatchObject({ code: 1, err: '' });
      expect(lstatSync(join(at, name)).isSymbolicLink()).toBe(true);
      isInventory(readFileSync(join(elsewhere, name), 'utf8'));
    }
    expect(statSync(join(elsewhere, 'old')).mode & 0o777).toBe(0o640);
    expect([readdirSync(at), readdirSync(elsewhere)]).toEqual([
      ['new', 'old'],
      ['new', 'old'],
    ]);
  });

  it.skipIf(!pipesAreHere)('writes to a pipe, and leaves it', async () => {
    const pipe = join(folder(), 'pipe');
    makePipe(pipe);
    const [read, { code }] = await Promise.all([readPipe(pipe), save(pipe)]);
    expect(code).toBe(1);
    isInventory(read.toString());
    expect(lstatSync(pipe).isFIFO()).toBe(true);
  });

  it.skipIf(!existsSync('/dev/full'))('writes to a device, and says when it is full', async () => {
    expect(await save('/dev/null')).toMatchObject({ code: 1, err: '' });
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
    expect(await save('/dev/full')).toEqual({
      code: 3,
      out: '',
      err: 'Cannot write /dev/full: the disk is full (ENOSPC).\n',
    });
  });

  it('refuses a folder before it asks AWS anything', async () => {
    const at = folder();
    const asked = server.requests.length;
    expect(await save(at)).toMatchObject({ code: 3, err: `Cannot write ${at}: it is a folder (EISDIR).\n` });
    expect(server.requests).toHaveLength(asked);
  });
});

const mounted = smallDisk();

describe.skipIf(mounted === null)('on a nearly full disk', () => {
  const disk = mounted as SmallDisk;
  const at = (...names: readonly string[]) => join(disk.folder, ...names);
  afterAll(() => disk.unmount());

  it('a saved inventory and a history of the state folder stand as they were, and the exit code is 3', async () => {
    const history = at('account-hygiene', 'history', '111122223333.json');
    expect(await audit({ XDG_STATE_HOME: disk.folder }, '--save', at('saved.json'))).toMatchObject({ code: 1 });
    const olds = [history, at('saved.json')].map((path) => readFileSync(path, 'utf8'));
    addresses = 200;
    disk.fill(4096);
    const before = readdirSync(disk.folder, { recursive: true });

    const full = 'the disk is full (ENOSPC).\n';
    expect(await save(at('saved.json'))).toEqual({
      code: 3,
      out: '',
      err: `Cannot write ${at('saved.json')}: ${full}`,
    });
    const { code, out, err } = await audit({ XDG_STATE_HOME: disk.folder });
    expect({ code, err }).toEqual({ code: 3, err: `Cannot write the history ${history}: ${full}` });
    expect(out).toContain('elastic-ip-unattached');
    expect([history, at('saved.json')].map((path) => readFileSync(path, 'utf8'))).toEqual(olds);
    expect(readdirSync(disk.folder, { recursive: true })).toEqual(before);
  });
});
