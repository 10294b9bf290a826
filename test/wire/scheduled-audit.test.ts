import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { handler } from '../../src/handlers/scheduled-audit.ts';
import { flawsOf } from '../support/valid-report.ts';
import {
  ec2Xml,
  json,
  type Responder,
  type WireAnswer,
  type WireRequest,
  type WireServer,
  wireServer,
  xml,
} from '../support/wire.ts';

let server: WireServer;
const before = { ...process.env };
beforeEach(() => {
  // The log of the function is no part of these tests.
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  process.env.AWS_ACCESS_KEY_ID = 'AKIAWIRE';
  process.env.AWS_SECRET_ACCESS_KEY = 'wire';
  process.env.AWS_REGION = 'us-east-1';
  process.env.TOPIC_ARN = 'arn:aws:sns:eu-west-1:111122223333:digest';
  process.env.RULES = 'elastic-ip-unattached';
});
afterEach(async () => {
  vi.restoreAllMocks();
  process.env = { ...before };
  await server.close();
});

const regions = ['eu-west-1', 'sa-east-1', 'us-east-1'];
const address = (n: number) =>
  `<item><allocationId>eipalloc-${n}</allocationId><publicIp>192.0.2.${n % 250}</publicIp></item>`;

const aws =
  (change: (request: WireRequest) => WireAnswer | undefined): Responder =>
  (request) => {
    const changed = change(request);
    if (changed) return changed;
    switch (request.operation) {
      case 'GetCallerIdentity':
        return xml(
          'GetCallerIdentity',
          '<Arn>arn:aws:iam::111122223333:user/a</Arn><Account>111122223333</Account><UserId>A</UserId>',
        );
      case 'DescribeRegions':
        return ec2Xml(
          'DescribeRegions',
          `<regionInfo>${regions.map((name) => `<item><regionName>${name}</regionName><optInStatus>opt-in-not-required</optInStatus></item>`).join('')}<item><regionName>ap-east-1</regionName><optInStatus>not-opted-in</optInStatus></item></regionInfo>`,
        );
      case 'DescribeAddresses':
        return ec2Xml('DescribeAddresses', `<addressesSet>${address(1)}</addressesSet>`);
      case 'ListAccountAliases':
        return xml('ListAccountAliases', '<AccountAliases><member>minha-conta</member></AccountAliases>');
      case 'GetProducts':
        return json({ FormatVersion: 'aws_v1', PriceList: [] });
      case 'Publish':
        return xml('Publish', '<MessageId>1</MessageId>');
      case 'GetTopicAttributes':
        return xml(
          'GetTopicAttributes',
          '<Attributes><entry><key>SubscriptionsConfirmed</key><value>1</value></entry></Attributes>',
        );
      default:
        return { status: 500, body: `<p>no answer for ${request.operation}` };
    }
  };

// The SDK may send it in chunks, each with its length before it.
const reportIn = (body: string): string => body.slice(body.indexOf('{'), body.lastIndexOf('}') + 1);

const run = async (change: (request: WireRequest) => WireAnswer | undefined, remainingMs = 900_000) => {
  server = await wireServer(aws(change));
  process.env.AWS_ENDPOINT_URL = server.url;
  // Time is short for collecting alone: what comes after it takes as long as the machine that runs the test.
  let asked = 0;
  const getRemainingTimeInMillis = () => (asked++ < 2 ? remainingMs : 900_000);
  return handler({ source: 'schedule' }, { getRemainingTimeInMillis });
};

const published = () => {
  const request = server.requests.find(({ operation }) => operation === 'Publish');
  return {
    region: request?.region,
    subject: request?.params.get('Subject') ?? '',
    body: (JSON.parse(request?.params.get('Message') ?? '{}') as { email?: string }).email ?? '',
    bytes: Buffer.byteLength(request?.params.get('Message') ?? ''),
  };
};

it('publishes one digest, in the region of the topic', async () => {
  expect(await run(() => undefined)).toEqual({ conclusion: 'failing', findings: 3, unknown: 0, history: 'none' });
  const { region, subject, body } = published();
  expect(region).toBe('eu-west-1');
  expect(subject).toBe('[account-hygiene] minha-conta 111122223333: 3 medium, at least US$7/month');
  expect(body).toContain('FAILING: there is something to do.');
  expect(body).toContain('aws ec2 release-address --allocation-id eipalloc-1');
  expect(body).toContain('Not scanned: 1 disabled region. What exists in a disabled region still\nbills: ap-east-1.');
  expect(server.requests.filter(({ operation }) => operation === 'Publish')).toHaveLength(1);
});

it('speaks Portuguese when told, with a subject that SNS takes', async () => {
  process.env.LANGUAGE = 'pt-BR';
  await run(() => undefined);
  const { subject, body } = published();
  expect(subject).toBe('[account-hygiene] minha-conta 111122223333: 3 medios, pelo menos US$7/mes');
  expect(body).toContain('COM PROBLEMAS');
});

it('keeps the findings of every other region when one is denied', async () => {
  const denied: WireAnswer = {
    status: 403,
    body: '<Response><Errors><Error><Code>UnauthorizedOperation</Code><Message>no</Message></Error></Errors></Response>',
  };
  const outcome = await run(({ operation, region }) =>
    operation === 'DescribeAddresses' && region === 'sa-east-1' ? denied : undefined,
  );
  expect(outcome).toEqual({ conclusion: 'failing', findings: 2, unknown: 1, history: 'none' });
  expect(published().body).toContain('Missing permission: ec2:DescribeAddresses');
  expect(published().subject).toContain('1 not checked');
});

it('throws when it cannot publish, so that Lambda tries again', async () => {
  const refused: WireAnswer = {
    status: 403,
    body: '<ErrorResponse><Error><Type>Sender</Type><Code>AuthorizationError</Code><Message>no</Message></Error></ErrorResponse>',
  };
  await expect(run(({ operation }) => (operation === 'Publish' ? refused : undefined))).rejects.toThrow();
});

it('stops collecting in time, and publishes what it has, marked incomplete', async () => {
  const slow = ({ operation, region }: WireRequest): WireAnswer | undefined =>
    operation === 'DescribeAddresses' && region !== 'us-east-1'
      ? { ...ec2Xml('DescribeAddresses', '<addressesSet/>'), delayMs: 60_000 }
      : undefined;
  const outcome = await run(slow, 2_000);
  expect(server.unanswered()).toBe(2);
  expect(outcome).toEqual({ conclusion: 'failing', findings: 1, unknown: 2, history: 'none' });
  expect(published().body).toContain('Time ran out');
  expect(published().body).toContain('Not reached before time ran out');
});

describe('a bucket for the reports', () => {
  beforeEach(() => {
    process.env.REPORTS_BUCKET = 'reports';
  });
  const put = (answer: WireAnswer) => (request: WireRequest) =>
    request.operation.startsWith('PUT ') ? answer : undefined;

  it('keeps the whole report under account and day, and the digest names it', async () => {
    await run(put({ status: 200, body: '' }));
    const kept = server.requests.find(({ operation }) => operation.startsWith('PUT '));
    const [, path = ''] = /^PUT (\S+?)(\?|$)/.exec(kept?.operation ?? '') ?? [];
    expect(path).toMatch(/^\/reports\/111122223333\/\d{4}\/\d\d\/\d\d\/report\.json$/);
    expect(published().body).toContain(`s3:/${path}`);
    expect(flawsOf(reportIn(kept?.body ?? ''))).toEqual([]);
  });

  it('that refuses it stops nothing, and the digest says so', async () => {
    const refused = '<Error><Code>AccessDenied</Code><Message>no</Message></Error>';
    expect(await run(put({ status: 403, body: refused }))).toMatchObject({ conclusion: 'failing', findings: 3 });
    expect(published().body).not.toContain('s3://');
    expect(published().body).toContain('The whole report could not be stored in its bucket this time.');
  });
});

describe('a digest that would burst the limit of SNS', () => {
  it('loses the least grave findings, and says how many', async () => {
    const many = Array.from({ length: 400 }, (_, n) => address(n)).join('');
    await run(({ operation }) =>
      operation === 'DescribeAddresses'
        ? ec2Xml('DescribeAddresses', `<addressesSet>${many}</addressesSet>`)
        : undefined,
    );
    const { subject, body, bytes } = published();
    expect(bytes).toBeLessThanOrEqual(262_144);
    expect(bytes).toBeGreaterThan(200_000);
    expect(subject).toBe('[account-hygiene] minha-conta 111122223333: 1,200 medium, at least US$2,920/month');
    const left = Number(
      /Shortened to fit: (\d[\d,]*) findings/.exec(body.replaceAll('\n', ' '))?.[1]?.replaceAll(',', ''),
    );
    const shown = body.split('release-address').length - 1;
    expect(left + shown).toBe(1_200);
  });
});

describe('what it is told by its environment', () => {
  it.each([
    ['TOPIC_ARN', '', 'The environment variable TOPIC_ARN is not set.'],
    ['LANGUAGE', 'fr', 'LANGUAGE must be one of en, pt-BR, and is "fr".'],
    ['AUDIENCE', 'everyone', 'AUDIENCE must be one of owner, learner, review, and is "everyone".'],
    ['RULES', 'nope', 'There is no rule "nope".'],
  ])('%s=%s is refused by name', async (name, value, sentence) => {
    process.env[name] = value;
    await expect(run(() => undefined)).rejects.toThrow(sentence);
  });
});
