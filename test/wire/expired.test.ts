import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import type { AwsFailure } from '../../src/aws/index.ts';
import { errorMessage } from '../../src/cli/error-message.ts';
import { protocols } from '../support/refusals.ts';
import { flawsOf } from '../support/valid-report.ts';
import { ec2Xml, type Responder, type WireAnswer, type WireServer, wired, wireServer, xml } from '../support/wire.ts';

let server: WireServer;
afterEach(() => server.close());
const serve = async (respond: Responder) => {
  server = await wireServer(respond);
  return wired(server, { region: 'us-east-1' });
};

const failure = (asked: Promise<unknown>): Promise<AwsFailure> =>
  asked.then(
    () => Promise.reject(new Error('it was answered')),
    (error: AwsFailure) => error,
  );
const queryError = (code: string): WireAnswer => ({
  status: 403,
  body: `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>no</Message></Error></ErrorResponse>`,
});
const ec2Error = (code: string): WireAnswer => ({
  status: 400,
  body: `<Response><Errors><Error><Code>${code}</Code><Message>no</Message></Error></Errors><RequestID>1</RequestID></Response>`,
});
const identity = xml(
  'GetCallerIdentity',
  '<Arn>arn:aws:iam::111122223333:user/a</Arn><Account>111122223333</Account><UserId>A</UserId>',
);
const codes = ['ExpiredToken', 'ExpiredTokenException', 'RequestExpired', 'TokenRefreshRequired'];
const notCollected = { kind: 'not-collected', why: 'credentials-expired' };

describe.each(protocols)('over $name', ({ ask, refusal }) => {
  it.each(codes)('%s in the middle of a run ends the asking', async (code) => {
    const { aws, signal, meter } = await serve((_, nth) => (nth === 0 ? identity : refusal(code, 400)));
    await aws.call('sts:GetCallerIdentity', {});
    expect((await failure(ask(aws))).reason).toMatchObject(notCollected);
    expect([signal.aborted, signal.reason]).toEqual([true, 'credentials-expired']);
    expect((await failure(ask(aws.in('eu-west-1')))).reason).toMatchObject(notCollected);
    expect(meter.total('calls')).toBe(2);
  });

  it('before anything was answered it is an error that says what to do', async () => {
    const { aws, signal } = await serve(() => refusal('ExpiredTokenException', 400));
    const thrown = await failure(ask(aws));
    expect(thrown.kind).toBe('credentials');
    expect(errorMessage(thrown)).toMatch(/^The AWS credentials have expired: sign in again/);
    expect(signal.aborted).toBe(false);
  });
});

describe('a key that AWS no longer knows', () => {
  const addresses = (n: number) => ({ AllocationIds: [`eipalloc-${n}`] });

  it('ends the asking where it knows it nowhere', async () => {
    const { aws, signal, meter } = await serve((_, nth) => (nth === 0 ? identity : queryError('InvalidClientTokenId')));
    await aws.call('sts:GetCallerIdentity', {});
    expect((await failure(aws.call('iam:ListAccountAliases', {}))).reason).toMatchObject(notCollected);
    expect(signal.reason).toBe('credentials-expired');
    expect(meter.total('calls')).toBe(3);
  });

  it('costs one region where others take it, and is asked about once', async () => {
    const { aws, signal } = await serve(({ operation, region }) => {
      if (operation === 'GetCallerIdentity') return identity;
      return region === 'me-south-1' ? ec2Error('AuthFailure') : ec2Xml('DescribeAddresses', '<addressesSet/>');
    });
    await aws.call('sts:GetCallerIdentity', {});
    const there = aws.in('me-south-1');
    const asked = [1, 2, 3].map((n) => failure(there.call('ec2:DescribeAddresses', addresses(n))));
    for (const { reason } of await Promise.all(asked)) expect(reason).toMatchObject({ kind: 'failed' });
    await aws.call('ec2:DescribeAddresses', addresses(1));
    expect(signal.aborted).toBe(false);
    expect(server.requests.filter(({ operation }) => operation === 'GetCallerIdentity')).toHaveLength(2);
  });
});

describe('a run whose credentials expire', () => {
  const regions = ec2Xml(
    'DescribeRegions',
    `<regionInfo>${['us-east-1', 'eu-west-1', 'sa-east-1']
      .map((name) => `<item><regionName>${name}</regionName><optInStatus>opt-in-not-required</optInStatus></item>`)
      .join('')}</regionInfo>`,
  );
  const address = ec2Xml(
    'DescribeAddresses',
    '<addressesSet><item><allocationId>eipalloc-1</allocationId><publicIp>192.0.2.1</publicIp></item></addressesSet>',
  );
  /** Good for identity and regions, and for so many calls after them. */
  const goodFor = (calls: number): Responder => {
    let left = calls;
    return ({ operation }) => {
      if (operation === 'GetCallerIdentity') return identity;
      if (operation === 'DescribeRegions') return regions;
      left -= 1;
      if (left < 0) return operation.startsWith('Describe') ? ec2Error('RequestExpired') : queryError('ExpiredToken');
      if (operation === 'DescribeAddresses') return address;
      return xml('ListAccountAliases', '<AccountAliases/>');
    };
  };

  const command = async (respond: Responder, ...args: readonly string[]) => {
    server = await wireServer(respond);
    const bin = fileURLToPath(new URL('../../src/cli/bin.ts', import.meta.url));
    const child = spawn(process.execPath, [bin, ...args], {
      env: {
        PATH: process.env.PATH,
        HOME: '/nonexistent',
        NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
        AWS_EC2_METADATA_DISABLED: 'true',
        AWS_ENDPOINT_URL: server.url,
        AWS_ACCESS_KEY_ID: 'ASIAWIRE',
        AWS_SECRET_ACCESS_KEY: 'wire',
        AWS_SESSION_TOKEN: 'wire',
        AWS_REGION: 'us-east-1',
      },
    });
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk.toString();
    });
    const code = await new Promise((resolve) => child.once('close', resolve));
    return { code, out, err };
  };

  it.each([
    ['en', 'Not reached before the credentials expired', /: sign in again .*\n$/],
    ['pt-BR', 'Não foi coletado antes de as credenciais expirarem', /: faça login de novo .*\n$/],
  ])('tells what it found, once what it did not reach, and at the end what to do: %s', async (lang, cause, last) => {
    const rules = 'elastic-ip-unattached,ebs-volume-unattached,nat-gateway-idle';
    const { code, out, err } = await command(goodFor(2), 'audit', '--rule', rules, '--lang', lang);
    expect(out.split(cause)).toHaveLength(2);
    expect(out).not.toMatch(/RequestExpired|ExpiredToken/);
    expect(err).toMatch(last);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect([1, 2]).toContain(code);
  });

  it('is incomplete where it found nothing, and its report is a valid one', async () => {
    const { code, out } = await command(goodFor(0), 'audit', '--rule', 'elastic-ip-unattached', '--format', 'json');
    expect(code).toBe(2);
    expect(flawsOf(out)).toEqual([]);
    const report = JSON.parse(out);
    expect(report.run.cutShort).toBe('credentials-expired');
    expect(report.coverage.complete).toBe(false);
  });

  it('asks nothing more of AWS', async () => {
    await command(goodFor(0), 'audit');
    const sent = server.requests.length;
    // What was on its way before the first refusal came back, and nothing of the thousand calls of a whole run.
    expect(sent).toBeLessThan(2 + 2 * 48);
  });

  it('is no list of what there is: a session does not begin with half of it', async () => {
    const { code, out, err } = await command(goodFor(0), 'session', 'start', '--name', 'lab');
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toMatch(/^The AWS credentials have expired: sign in again .*\n$/);
  });
});
