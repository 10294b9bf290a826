import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, type TestContext } from 'vitest';
import { ec2Xml, type Responder, type WireAnswer, type WireServer, wireServer, xml } from '../support/wire.ts';

const bin = fileURLToPath(new URL('../../src/cli/bin.ts', import.meta.url));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** An AWS that stands as long as the test. */
const serve = async ({ onTestFinished }: TestContext, respond: Responder): Promise<WireServer> => {
  const server = await wireServer(respond);
  onTestFinished(() => server.close());
  return server;
};

const command = (
  server: Pick<WireServer, 'url'>,
  args: string[],
  env: { readonly [name: string]: string },
  interruptAfter?: () => Promise<void>,
): Promise<Ended> => {
  const child = spawn(process.execPath, [bin, ...args], {
    env: {
      PATH: process.env.PATH,
      HOME: '/nonexistent',
      NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_ENDPOINT_URL: server.url,
      ...env,
    },
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk.toString();
  });
  void interruptAfter?.().then(() => child.kill('SIGINT'));
  return new Promise((resolve) => {
    child.once('close', (code) => resolve({ code, out, err }));
  });
};

const credentials = { AWS_ACCESS_KEY_ID: 'AKIAWIRE', AWS_SECRET_ACCESS_KEY: 'wire', AWS_REGION: 'us-east-1' };
const identity = xml(
  'GetCallerIdentity',
  '<Arn>arn:aws:iam::111122223333:user/a</Arn><Account>111122223333</Account><UserId>A</UserId>',
);
const oneRegion = ec2Xml(
  'DescribeRegions',
  '<regionInfo><item><regionName>us-east-1</regionName><optInStatus>opt-in-not-required</optInStatus></item><item><regionName>eu-west-1</regionName><optInStatus>opt-in-not-required</optInStatus></item></regionInfo>',
);
const addresses = ec2Xml(
  'DescribeAddresses',
  '<addressesSet><item><allocationId>eipalloc-1</allocationId><publicIp>192.0.2.1</publicIp></item></addressesSet>',
);

const stsError = (code: string) => ({
  status: 403,
  body: `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>secret-canary</Message></Error></ErrorResponse>`,
});

describe.concurrent('Ctrl-C', () => {
  it('ends at once, keeps what was found, and says what was not scanned', async (test) => {
    const respond: Responder = ({ operation, region }) => {
      if (operation === 'GetCallerIdentity') return identity;
      if (operation === 'DescribeRegions') return oneRegion;
      return region === 'us-east-1' ? addresses : { ...addresses, delayMs: 120_000 };
    };
    const server = await serve(test, respond);
    const bothAsked = async () => {
      while (server.requests.filter(({ operation }) => operation === 'DescribeAddresses').length < 2)
        await new Promise((next) => setTimeout(next, 20));
      await new Promise((next) => setTimeout(next, 150));
    };
    const { code, out, err } = await command(
      server,
      ['audit', '--rule', 'elastic-ip-unattached'],
      credentials,
      bothAsked,
    );
    expect(server.unanswered()).toBe(1);
    expect(out).toContain('Interrupted: what was not collected by then is listed as not checked.');
    expect(out).toContain('eipalloc-1, us-east-1');
    expect(out).toContain('- Not reached before the interruption\n  elastic-ip-unattached (eu-west-1)');
    expect(err).toBe('');
    expect(code).toBe(1);
  });

  it('before anything is known is one sentence', async (test) => {
    const server = await serve(test, () => ({ ...identity, delayMs: 120_000 }));
    const asked = async () => {
      while (server.requests.length === 0) await new Promise((next) => setTimeout(next, 20));
    };
    const { code, out, err } = await command(server, ['audit'], credentials, asked);
    expect({ code, out, err }).toEqual({ code: 3, out: '', err: 'Interrupted before anything was scanned.\n' });
  });
});

describe.concurrent('credentials', () => {
  it.for<[string, { readonly [name: string]: string }, WireAnswer, string]>([
    ['none', {}, identity, 'No AWS credentials were found'],
    ['expired', credentials, stsError('ExpiredToken'), 'The AWS credentials have expired'],
    [
      'unknown',
      credentials,
      stsError('InvalidClientTokenId'),
      'AWS does not accept these credentials (InvalidClientTokenId).',
    ],
    [
      'wrong',
      credentials,
      stsError('SignatureDoesNotMatch'),
      'AWS does not accept these credentials (SignatureDoesNotMatch).',
    ],
  ])('%s: exit 3, one sentence, no stack, nothing of the answer', async ([_, env, answer, sentence], test) => {
    const server = await serve(test, () => answer);
    const { code, out, err } = await command(server, ['audit'], env);
    expect(err).toContain(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).not.toContain('canary');
    expect({ code, out }).toEqual({ code: 3, out: '' });
  });

  it('a profile that does not exist', async (test) => {
    const server = await serve(test, () => identity);
    const { code, err } = await command(server, ['audit', '--profile', 'nobody'], { AWS_REGION: 'us-east-1' });
    expect(err).toContain('No AWS credentials were found');
    expect(code).toBe(3);
  });
});

it.concurrent('a region that the partition does not have is named, with those that it has', async (test) => {
  const server = await serve(test, ({ operation }) => (operation === 'GetCallerIdentity' ? identity : oneRegion));
  const { code, err } = await command(server, ['audit', '--region', 'mars-north-1'], credentials);
  expect(err).toBe('There is no region mars-north-1; this partition has eu-west-1, us-east-1.\n');
  expect(code).toBe(3);
});

it.concurrent('an AWS that cannot be reached is one sentence', async () => {
  const { code, err } = await command({ url: 'http://127.0.0.1:9' }, ['audit'], credentials);
  expect(err).toMatch(/^AWS could not be reached, or gave no usable answer: .*ECONNREFUSED.*\n$/);
  expect(code).toBe(3);
});
