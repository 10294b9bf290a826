import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { handler } from '../../src/handlers/scheduled-audit.ts';
import type { Inventory } from '../../src/model/index.ts';
import { canaries } from '../support/canaries.ts';
import { leaksIn, tracesOf } from '../support/leaks.ts';
import { unpacked } from '../support/repacked.ts';
import { ec2Xml, json, type WireAnswer, type WireRequest, type WireServer, wireServer, xml } from '../support/wire.ts';

const secrets = canaries.map(({ value }) => value);
const script = canaries.map(({ name, value }) => `export ${name}='${value}'`).join('\n');
const multipart = `Content-Type: multipart/mixed; boundary="cut"\n\n--cut\nContent-Transfer-Encoding: base64\n\n${Buffer.from(script).toString('base64')}\n--cut--\n`;

const userData: { readonly [instance: string]: Buffer } = {
  'i-plain': Buffer.from(script),
  'i-gzip': gzipSync(script),
  'i-parts': Buffer.from(multipart),
  'i-broken': Buffer.concat([gzipSync(script).subarray(0, 40), Buffer.from(script)]),
};
const attribute = (id: string, value: string): WireAnswer =>
  ec2Xml('DescribeInstanceAttribute', `<instanceId>${id}</instanceId><userData><value>${value}</value></userData>`);

const lambda = (name: string, change: object = {}) => ({
  FunctionName: name,
  FunctionArn: `arn:aws:lambda:eu-west-1:111122223333:function:${name}`,
  Runtime: 'nodejs24.x',
  PackageType: 'Zip',
  Role: 'arn:aws:iam::111122223333:role/hello',
  LastModified: '2026-01-10T09:30:00.000+0000',
  CodeSize: 1000,
  MemorySize: 128,
  Environment: { Variables: Object.fromEntries(canaries.map((each) => [each.name, each.value])) },
  ...change,
});

const answers: { readonly [operation: string]: (request: WireRequest) => WireAnswer } = {
  GetCallerIdentity: () =>
    xml('GetCallerIdentity', '<Arn>arn:aws:iam::111122223333:user/a</Arn><Account>111122223333</Account>'),
  DescribeRegions: () =>
    ec2Xml(
      'DescribeRegions',
      '<regionInfo><item><regionName>eu-west-1</regionName><optInStatus>opt-in-not-required</optInStatus></item></regionInfo>',
    ),
  DescribeInstances: () =>
    ec2Xml(
      'DescribeInstances',
      `<reservationSet><item><instancesSet>${Object.keys(userData)
        .map(
          (id) =>
            `<item><instanceId>${id}</instanceId><imageId>ami-0a</imageId><instanceState><name>running</name></instanceState><instanceType>t3.micro</instanceType><launchTime>2026-01-01T00:00:00Z</launchTime></item>`,
        )
        .join('')}</instancesSet></item></reservationSet>`,
    ),
  DescribeInstanceAttribute: ({ params }) => {
    const id = params.get('InstanceId') as string;
    return attribute(id, (userData[id] as Buffer).toString('base64'));
  },
  'GET /2015-03-31/functions': () =>
    json({ Functions: [lambda('keeps-secrets'), lambda('hidden', { Environment: { Error: { ErrorCode: 'KMS' } } })] }),
  ListRoles: () => xml('ListRoles', '<Roles></Roles><IsTruncated>false</IsTruncated>'),
  Publish: () => xml('Publish', '<MessageId>1</MessageId>'),
};

let server: WireServer;
const environment = { ...process.env };
const printed: string[] = [];

const serve = async (change: typeof answers = {}) => {
  server = await wireServer((request) => {
    const answer = { ...answers, ...change }[request.operation.replace(/\/$/, '')];
    return answer?.(request) ?? json({ __type: 'AccessDeniedException', message: 'no' }, 400);
  });
  process.env.AWS_ENDPOINT_URL = server.url;
};

beforeEach(() => {
  Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'AKIAWIRE', AWS_SECRET_ACCESS_KEY: 'wire', AWS_REGION: 'eu-west-1' });
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((chunk) => printed.push(String(chunk)) > 0);
});
afterEach(async () => {
  vi.restoreAllMocks();
  process.env = { ...environment };
  printed.length = 0;
  await server.close();
});

const rules = ['lambda-environment-secret', 'ec2-user-data-secret', 'lambda-runtime-deprecated', 'lambda-role-missing'];

/** Everything that the program says: in both formats and languages, live and from the saved inventory, and on the terminal. */
const everythingSaid = async () => {
  const saved = join(await mkdtemp(join(tmpdir(), 'canary-')), 'inventory.json');
  const said: string[] = [];
  const terminal = Object.assign(new PassThrough(), { columns: 80, rows: 24, isTTY: true });
  terminal.on('data', (chunk) => said.push(String(chunk)));
  const run = (...flags: string[]) =>
    main(['audit', ...rules.flatMap((rule) => ['--rule', rule]), ...flags], {
      out: (text) => said.push(text),
      err: (text) => said.push(text),
      env: {},
      now: () => new Date('2026-11-22T12:00:00Z'),
      terminal: terminal as unknown as NodeJS.WriteStream,
      onInterrupt: () => {},
    });
  const bundle = `${saved}.zip`;
  await run('--save', saved, '--bundle', bundle);
  for (const lang of ['en', 'pt-BR'])
    for (const format of ['text', 'json']) await run('--from', saved, '--lang', lang, '--format', format);
  const file = await readFile(saved, 'utf8');
  return {
    said: [...said, ...printed, file, ...(await unpacked(bundle)).values()].join('\n'),
    inventory: (JSON.parse(file) as { inventory: Inventory }).inventory,
  };
};

const patternsSeen = (inventory: Inventory) => JSON.stringify(inventory.listings);

describe('a secret is seen, and never told', () => {
  it('in inventory, reports and on the terminal', async () => {
    await serve();
    const { said, inventory } = await everythingSaid();
    expect(leaksIn(said, secrets)).toEqual([]);
    for (const { pattern } of canaries) expect(patternsSeen(inventory)).toContain(`"${pattern}"`);
    expect(said).toContain('keeps-secrets');
    expect(said).toContain('i-gzip');
    expect(said).toContain('could not be decoded whole (gzip)');
  });

  it('in the digest that is published', async () => {
    await serve();
    process.env.TOPIC_ARN = 'arn:aws:sns:eu-west-1:111122223333:digest';
    process.env.RULES = rules.join(',');
    await handler({ source: 'schedule' }, { getRemainingTimeInMillis: () => 900_000 });
    const digest = server.requests.find(({ operation }) => operation === 'Publish')?.body ?? '';
    expect(digest).toContain('keeps-secrets');
    expect(leaksIn([decodeURIComponent(digest), ...printed].join('\n'), secrets)).toEqual([]);
  });

  it.each<[string, typeof answers]>([
    [
      'JSON that breaks off within it',
      {
        'GET /2015-03-31/functions': () => ({
          ...json({}),
          body: `{"Functions":[{"Environment":{"${secrets[0]}":"${script}`,
        }),
      },
    ],
    [
      'a function that lacks what Lambda always sends',
      { 'GET /2015-03-31/functions': () => json({ Functions: [lambda('odd', { Role: undefined })] }) },
    ],
    [
      'variables of another kind',
      {
        'GET /2015-03-31/functions': () =>
          json({
            Functions: [lambda('odd', { Environment: { Variables: { A: { B: script }, C: [script], D: null } } })],
          }),
      },
    ],
    [
      'variables in place of a date',
      { 'GET /2015-03-31/functions': () => json({ Functions: [lambda('odd', { LastModified: script })] }) },
    ],
    [
      'XML that breaks off within it',
      {
        DescribeInstanceAttribute: () => ({
          body: `<DescribeInstanceAttributeResponse><userData><value>${Buffer.from(script).toString('base64')}`,
        }),
      },
    ],
    [
      'user data that was not encoded',
      { DescribeInstanceAttribute: () => attribute('i-plain', script.replaceAll('<', '')) },
    ],
  ])(
    'in the error over %s',
    async (_, change) => {
      await serve(change);
      const { said } = await everythingSaid();
      expect(leaksIn(said, secrets)).toEqual([]);
    },
    60_000,
  );
});

describe('the search has teeth', () => {
  it.each(canaries.map(({ pattern, value }) => [pattern, value] as const))(
    '%s is found in every disguise',
    (_, value) => {
      const disguises = [
        `said: ${value}.`,
        `said: ${value.slice(3, 12)}`,
        JSON.stringify({ value }),
        encodeURIComponent(value),
        Buffer.from(`{"value":"${value}"}`).toString('base64'),
        Buffer.from(`x${value}`).toString('base64url'),
        Buffer.from(value).toString('hex'),
      ];
      for (const disguise of disguises) expect(leaksIn(disguise, [value]), disguise).not.toEqual([]);
      expect(tracesOf(value).size).toBeGreaterThan(20);
    },
  );
});
