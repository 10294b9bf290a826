import { afterEach, describe, expect, it } from 'vitest';
import type { AwsFailure } from '../../src/aws/index.ts';
import { errorMessage } from '../../src/cli/error-message.ts';
import { type Protocol, protocols } from '../support/refusals.ts';
import { type WireServer, wired, wireServer } from '../support/wire.ts';

let server: WireServer;
afterEach(() => server.close());

const minutes = 60_000;
const toleranceMs = 5 * minutes;

// Which of them is answered depends on the service, and on which clock is behind.
const codes = [
  ['SignatureDoesNotMatch', 403],
  ['InvalidSignatureException', 400],
  ['AuthFailure', 401],
  ['RequestExpired', 400],
  ['RequestInTheFuture', 400],
  ['RequestTimeTooSkewed', 403],
] as const;

/** An AWS whose clock is so far ahead of this machine's, and which takes what is signed by its clock, or nothing at all. */
const awsAhead = async (
  { answer, refusal }: Protocol,
  { skewMs, code = 'SignatureDoesNotMatch', status = 403, takesAny = true }: Partial<Aheadness> & { skewMs: number },
) => {
  server = await wireServer(({ signedAt }) => {
    const now = Date.now() + skewMs;
    const isTaken = takesAny && Math.abs(signedAt - now) < toleranceMs;
    return { ...(isTaken ? answer : refusal(code, status)), date: new Date(now) };
  });
  return wired(server, { region: 'us-east-1' });
};

interface Aheadness {
  readonly skewMs: number;
  readonly code: string;
  readonly status: number;
  readonly takesAny: boolean;
}

const failure = (asked: Promise<unknown>): Promise<AwsFailure> =>
  asked.then(
    () => Promise.reject(new Error('it was answered')),
    (error: AwsFailure) => error,
  );

describe.each(protocols)('over $name', (protocol) => {
  it.each([23, -23, 700])(
    'a clock that is %i minutes off is corrected by the next try, for every client',
    async (off) => {
      const { aws, meter } = await awsAhead(protocol, { skewMs: off * minutes });
      await protocol.ask(aws);
      expect(meter.total('calls')).toBe(2);
      await protocol.ask(aws.in('eu-west-1'));
      expect(meter.total('calls')).toBe(3);
    },
  );

  it.each(codes)('%s with another time is tried once more, then told as the clock', async (code, status) => {
    const { aws, meter } = await awsAhead(protocol, { skewMs: 23 * minutes, code, status, takesAny: false });
    const thrown = await failure(protocol.ask(aws));
    expect(thrown).toMatchObject({ kind: 'clock', code });
    expect(thrown.reason).toMatchObject({
      kind: 'failed',
      detail: `${code}: the clock of this machine is 23 minutes behind AWS's`,
    });
    expect(errorMessage(thrown)).toBe(
      `AWS refuses what this machine signs (${code}: the clock of this machine is 23 minutes behind AWS's): set the clock, then run this again.`,
    );
    expect(meter.total('calls')).toBe(2);
  });

  it.each([0, 2, -3])('credentials that are wrong are called so where the clock is %i minutes off', async (off) => {
    const { aws, meter } = await awsAhead(protocol, { skewMs: off * minutes, takesAny: false });
    const thrown = await failure(protocol.ask(aws));
    expect(thrown.kind).toBe('credentials');
    expect(errorMessage(thrown)).toBe('AWS does not accept these credentials (SignatureDoesNotMatch).');
    expect(meter.total('calls')).toBe(1);
  });

  it('an unknown key is one, whatever the clock', async () => {
    const { aws, meter } = await awsAhead(protocol, {
      skewMs: 23 * minutes,
      code: 'InvalidClientTokenId',
      takesAny: false,
    });
    expect((await failure(protocol.ask(aws))).kind).toBe('credentials');
    expect(meter.total('calls')).toBe(1);
  });
});

it('what one service learns of the clock, all others sign by', async () => {
  const skewMs = 23 * minutes;
  server = await wireServer((request) => {
    const asked = protocols.find(({ answer }) => answer.body.includes(request.operation)) ?? protocols[0];
    const now = Date.now() + skewMs;
    const isTaken = Math.abs(request.signedAt - now) < toleranceMs;
    const { answer, refusal } = asked as Protocol;
    return { ...(isTaken ? answer : refusal('RequestExpired', 400)), date: new Date(now) };
  });
  const { aws, meter } = wired(server, { region: 'us-east-1' });
  await aws.call('iam:ListAccountAliases', {});
  for (const region of ['us-east-1', 'eu-west-1']) await aws.in(region).call('ec2:DescribeAddresses', {});
  expect(meter.total('calls')).toBe(4);
  expect(meter.total('retries')).toBe(1);
});
