import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { auditSaved } from '../../src/app/saved.ts';
import { withHistory } from '../../src/app/with-history.ts';
import { settingsFrom } from '../../src/config/index.ts';
import { notifyBySns } from '../../src/handlers/notify.ts';
import type { Telemetry } from '../../src/handlers/telemetry.ts';
import { timeBudget } from '../../src/handlers/time-budget.ts';
import { rules } from '../../src/rules/index.ts';
import { elasticIp } from '../support/build/elastic-ip.ts';
import { inventoryOf } from '../support/inventory.ts';
import { memoryStore } from '../support/memory-store.ts';
import { type WireAnswer, type WireServer, wireServer, xml } from '../support/wire.ts';

const topicArn = 'arn:aws:sns:eu-west-1:111122223333:digest';
const settings = settingsFrom(rules, {}, { rules: ['elastic-ip-unattached'] });
const before = { ...process.env };
let server: WireServer;
let confirmed: string | null;
const log: string[] = [];
const subscribers: number[] = [];

const telemetry: Telemetry = {
  info: (what) => log.push(what),
  error: (what) => log.push(what),
  recordSubscribers: (count) => subscribers.push(count),
  recordRun: () => {},
};

const attributes = (): WireAnswer =>
  confirmed === null
    ? {
        status: 403,
        body: '<ErrorResponse><Error><Type>Sender</Type><Code>AuthorizationError</Code></Error></ErrorResponse>',
      }
    : xml(
        'GetTopicAttributes',
        `<Attributes><entry><key>SubscriptionsConfirmed</key><value>${confirmed}</value></entry></Attributes>`,
      );

beforeEach(async () => {
  log.length = 0;
  subscribers.length = 0;
  server = await wireServer(({ operation }) =>
    operation === 'GetTopicAttributes' ? attributes() : xml('Publish', '<MessageId>1</MessageId>'),
  );
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIAWIRE');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'wire');
  vi.stubEnv('AWS_ENDPOINT_URL', server.url);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  process.env = { ...before };
  await server.close();
});

const loose = (id: string) =>
  elasticIp({
    id,
    arn: `arn:aws:ec2:us-east-1:111122223333:elastic-ip/${id}`,
    region: 'us-east-1',
    associationId: null,
    instanceId: null,
    networkInterfaceId: null,
    networkInterfaceOwnerId: null,
  });

const story = () => {
  const { store, order } = memoryStore();
  const notify = notifyBySns({
    environment: { topicArn, reportsBucket: null },
    settings,
    claim: { kind: 'free' },
    within: timeBudget({ getRemainingTimeInMillis: () => 900_000 }),
    telemetry,
  });
  const run = (day: string, ...ids: string[]) => {
    const takenAt = `2026-11-${day}T06:00:00.000Z`;
    const report = auditSaved({ ...inventoryOf(ids.map(loose)), takenAt }, settings, () => new Date(takenAt));
    return withHistory(report, settings, store, notify);
  };
  return { run, notified: () => order.filter((step) => step === 'notified').length };
};

const digests = () =>
  server.requests
    .filter(({ operation }) => operation === 'Publish')
    .map(({ params }) => (JSON.parse(params.get('Message') ?? '{}') as { readonly email: string }).email);

it('tells everything again once somebody confirms', async () => {
  const { run, notified } = story();
  confirmed = '0';
  await run('20', 'eipalloc-1');
  await run('21', 'eipalloc-1', 'eipalloc-2');
  expect(notified()).toBe(0);
  expect(subscribers).toEqual([0, 0]);
  expect(log.join()).toContain('nobody has confirmed a subscription to the topic');
  confirmed = '1';
  const report = await run('22', 'eipalloc-1', 'eipalloc-2');
  expect(notified()).toBe(1);
  expect(report.history?.counts).toMatchObject({ new: 2, open: 0 });
  for (const id of ['eipalloc-1', 'eipalloc-2']) expect(digests().at(-1)).toContain(id);
});

it('tells what came while nobody was subscribed, where somebody was before', async () => {
  const { run, notified } = story();
  confirmed = '1';
  await run('20', 'eipalloc-1');
  confirmed = '0';
  await run('21', 'eipalloc-1', 'eipalloc-2');
  expect(notified()).toBe(1);
  confirmed = '2';
  const report = await run('22', 'eipalloc-1', 'eipalloc-2');
  expect(notified()).toBe(2);
  expect(report.history?.counts).toMatchObject({ new: 1, open: 1 });
  expect(digests().at(-1)).toContain('eipalloc-2');
});

it('takes a digest for heard where the subscribers may not be counted, and says so', async () => {
  const { run, notified } = story();
  confirmed = null;
  await run('20', 'eipalloc-1');
  expect(notified()).toBe(1);
  expect(subscribers).toEqual([]);
  expect(log.join()).toContain('could not be read');
});

it('asks the topic in its own region', async () => {
  confirmed = '1';
  await story().run('20', 'eipalloc-1');
  expect(server.requests.map(({ operation, region }) => [operation, region])).toEqual([
    ['Publish', 'eu-west-1'],
    ['GetTopicAttributes', 'eu-west-1'],
  ]);
});
