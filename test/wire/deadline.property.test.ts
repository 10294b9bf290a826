import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { handler } from '../../src/handlers/scheduled-audit.ts';
import { type Fate, inVirtualTime, type VirtualRequest, virtualAws } from '../support/virtual-aws.ts';
import { ec2Xml, json, type WireAnswer, xml } from '../support/wire.ts';

const before = { ...process.env };
beforeAll(() => {
  // The log of the function is no part of these tests.
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  Object.assign(process.env, {
    AWS_ACCESS_KEY_ID: 'AKIAWIRE',
    AWS_SECRET_ACCESS_KEY: 'wire',
    AWS_REGION: 'us-east-1',
    AWS_CONFIG_FILE: '/dev/null',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
    TOPIC_ARN: 'arn:aws:sns:eu-west-1:111122223333:digest',
    RULES: 'elastic-ip-unattached',
    HISTORY_TABLE: 'history',
    REPORTS_BUCKET: 'reports',
  });
});
afterAll(() => {
  vi.restoreAllMocks();
  process.env = { ...before };
});
// Node's streams go on by `nextTick`; they are no part of the time.
beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'Date', 'performance'] }));
afterEach(() => vi.useRealTimers());

/** Every kind of call of a run, as the story goes; a new one fails the first test until it is here. */
const calls = [
  'acquire',
  'GetCallerIdentity',
  'DescribeRegions',
  'ListAccountAliases',
  'DescribeAddresses',
  'DescribeStacks',
  'GetProducts',
  'lock',
  'Query',
  'renew',
  'BatchWriteItem',
  'PUT',
  'sending',
  'Publish',
  'GetTopicAttributes',
  'unlock',
  'done',
  'release',
  'refused',
] as const;
type Call = (typeof calls)[number];

const regionNames = ['eu-west-1', 'sa-east-1', 'us-east-1'];
const answers: { readonly [operation: string]: WireAnswer } = {
  GetCallerIdentity: xml(
    'GetCallerIdentity',
    '<Arn>arn:aws:iam::111122223333:user/a</Arn><Account>111122223333</Account><UserId>A</UserId>',
  ),
  DescribeRegions: ec2Xml(
    'DescribeRegions',
    `<regionInfo>${regionNames.map((name) => `<item><regionName>${name}</regionName><optInStatus>opt-in-not-required</optInStatus></item>`).join('')}</regionInfo>`,
  ),
  DescribeAddresses: ec2Xml(
    'DescribeAddresses',
    '<addressesSet><item><allocationId>eipalloc-1</allocationId><publicIp>192.0.2.1</publicIp><tagSet><item><key>aws:cloudformation:stack-name</key><value>lab</value></item><item><key>aws:cloudformation:stack-id</key><value>arn:aws:cloudformation:eu-west-1:111122223333:stack/lab/1</value></item></tagSet></item></addressesSet>',
  ),
  ListAccountAliases: xml('ListAccountAliases', '<AccountAliases/>'),
  GetProducts: json({ FormatVersion: 'aws_v1', PriceList: [] }),
  Query: json({ Items: [], Count: 0 }),
  UpdateItem: json({ Attributes: { version: { N: '1' } } }),
  BatchWriteItem: json({ UnprocessedItems: {} }),
  PUT: { body: '' },
  Publish: xml('Publish', '<MessageId>1</MessageId>'),
  GetTopicAttributes: xml(
    'GetTopicAttributes',
    '<Attributes><entry><key>SubscriptionsConfirmed</key><value>1</value></entry></Attributes>',
  ),
};

/** Which call it is; one that updates the table is known by what it writes. */
const callOf = ({ operation, body }: VirtualRequest): string => {
  if (operation !== 'UpdateItem') return operation;
  const { Key, UpdateExpression, ExpressionAttributeValues: values } = JSON.parse(body);
  if (Key.sk.S === 'turn') {
    if (UpdateExpression.startsWith('REMOVE')) return 'unlock';
    return UpdateExpression.includes('#version') ? 'lock' : 'renew';
  }
  if (values[':until'] !== undefined) return 'acquire';
  if (values[':over'] !== undefined) return values[':from'].S === 'sending' ? 'refused' : 'release';
  return values[':to'].S;
};

const errorOf = ({ operation }: VirtualRequest, code: string, status: number): WireAnswer =>
  ['Query', 'UpdateItem', 'BatchWriteItem', 'GetProducts'].includes(operation)
    ? json({ __type: code, message: 'no' }, status)
    : {
        status,
        body: operation.startsWith('Describe')
          ? `<Response><Errors><Error><Code>${code}</Code><Message>no</Message></Error></Errors><RequestID>1</RequestID></Response>`
          : `<ErrorResponse><Error><Code>${code}</Code><Message>no</Message></Error></ErrorResponse>`,
      };

type Fault =
  | { readonly kind: 'hang' | 'mute' | 'deaf' | 'fail' | 'deny' | 'throttle' }
  | { readonly kind: 'slow'; readonly ms: number };
type Faults = { readonly [C in Call]?: Fault };

const fateOf = (request: VirtualRequest, fault: Fault | undefined): Fate => {
  const fails = (code: string, status: number) => ({ answer: errorOf(request, code, status), afterMs: 20 });
  switch (fault?.kind) {
    case 'hang':
    case 'mute':
    case 'deaf':
      return fault.kind;
    case 'fail':
      return fails('InternalFailure', 500);
    case 'deny':
      return fails('AccessDenied', 403);
    case 'throttle':
      return fails('Throttling', 429);
    case 'slow':
    case undefined: {
      const answer = answers[request.operation] ?? errorOf(request, 'ValidationError', 400);
      return { answer, afterMs: fault?.ms ?? 20 };
    }
  }
};

/** One invocation on a virtual clock, and what it sent when, in milliseconds before its end. */
const invoked = async (faults: Faults, seconds: number, fromNth: number) => {
  const sent: { readonly call: string; readonly leftMs: number }[] = [];
  const mails: string[] = [];
  const times = new Map<string, number>();
  const endsAt = Date.now() + seconds * 1_000;
  virtualAws((request) => {
    const call = callOf(request);
    const nth = times.get(call) ?? 0;
    times.set(call, nth + 1);
    sent.push({ call, leftMs: endsAt - Date.now() });
    const fault = nth >= fromNth ? faults[call as Call] : undefined;
    const fate = fateOf(request, fault);
    if (call === 'Publish' && typeof fate !== 'string' && (fate.answer.status ?? 200) < 300)
      mails.push(JSON.parse(new URLSearchParams(request.body).get('Message') ?? '{}').email);
    return fate;
  });
  const context = { getRemainingTimeInMillis: () => endsAt - Date.now() };
  const outcome = await inVirtualTime(() => handler({ time: '2026-11-28T06:00:00Z' }, context), endsAt);
  return { outcome, sent, mail: mails[0]?.replaceAll('\n', ' '), mails, leftMs: endsAt - Date.now() };
};

const hanging = fc.constantFrom<Fault>({ kind: 'hang' }, { kind: 'mute' }, { kind: 'deaf' });
const fault = fc.oneof(
  hanging,
  fc.constantFrom<Fault>({ kind: 'fail' }, { kind: 'deny' }, { kind: 'throttle' }),
  fc.integer({ min: 100, max: 20_000 }).map((ms): Fault => ({ kind: 'slow', ms })),
);
const faultsOf = (of: readonly Call[], each: fc.Arbitrary<Fault>): fc.Arbitrary<Faults> =>
  fc.record(Object.fromEntries(of.map((call) => [call, each])), { requiredKeys: [] });
// A machine that is busy is no reason to fail.
const patience = 600_000;
const seconds = fc.integer({ min: 60, max: 900 });
const fromNth = fc.constantFrom(0, 0, 0, 1, 2);

// Files that the SDK reads once, and modules that it loads late, take real time.
beforeEach(async () => void (isWarm ||= (await invoked({}, 900, 0)) !== null));
let isWarm = false;

it('knows every call of a run', async () => {
  const { outcome, sent, mail, leftMs } = await invoked({}, 900, 0);
  expect(outcome).toMatchObject({ conclusion: 'failing', findings: 3, history: 'baseline' });
  const happy = calls.filter((call) => !['release', 'refused'].includes(call));
  expect([...new Set(sent.map(({ call }) => call))].sort()).toEqual([...happy].sort());
  expect(mail).toContain('s3://reports/111122223333/');
  expect(leftMs).toBeGreaterThan(890_000);
});

// Who is asked about cannot be told without an identity; that a digest is published needs SNS to answer.
const beforePublish = calls.filter((call) => call !== 'GetCallerIdentity' && call !== 'Publish');

it(
  'publishes one digest in time, whatever hangs, fails or is slow',
  async () => {
    await fc.assert(
      fc.asyncProperty(faultsOf(beforePublish, fault), seconds, fromNth, async (faults, ends, nth) => {
        const { mails, sent } = await invoked(faults, ends, nth);
        expect(mails).toHaveLength(1);
        expect(sent.find(({ call }) => call === 'Publish')?.leftMs).toBeGreaterThan(2_000);
      }),
      { numRuns: 30 },
    );
  },
  patience,
);

it('publishes one digest in time where everything hangs but SNS', async () => {
  for (const kind of ['hang', 'mute', 'deaf'] as const) {
    const all: Faults = Object.fromEntries(beforePublish.map((call) => [call, { kind }]));
    for (const ends of [60, 120, 900]) {
      const { mail, mails } = await invoked(all, ends, 0);
      expect(mails).toHaveLength(1);
      expect(mail).toContain('could not be stored in its bucket');
      expect(mail).toContain('Nothing could be compared with earlier runs');
    }
  }
});

it(
  'ends before Lambda kills it, whatever hangs, fails or is slow',
  async () => {
    await fc.assert(
      fc.asyncProperty(faultsOf(calls, fault), fc.integer({ min: 5, max: 900 }), fromNth, async (faults, ends, nth) => {
        expect((await invoked(faults, ends, nth)).leftMs).toBeGreaterThan(0);
      }),
      { numRuns: 30 },
    );
  },
  patience,
);

it('tries SNS again while it is busy, and gives its claim back where it was busy to the end', async () => {
  const { outcome, sent } = await invoked({ Publish: { kind: 'throttle' } }, 60, 0);
  expect(outcome).toBeInstanceOf(Error);
  const asked = sent.filter(({ call }) => call === 'Publish');
  expect(asked.length).toBeGreaterThan(3);
  expect(sent.at(-1)?.call).not.toBe('Publish');
  expect(sent.map(({ call }) => call)).toContain('refused');
});
