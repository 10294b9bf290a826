import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { systemClock } from '../../src/aws/read/clock.ts';
import { wasRefused } from '../../src/aws/write/publish.ts';
import { publishNotification } from '../../src/delivery/index.ts';
import { OutOfTime } from '../../src/model/index.ts';
import { type WireAnswer, type WireServer, wireServer, xml } from '../support/wire.ts';

let server: WireServer;
const before = { ...process.env };
beforeEach(async () => {
  server = await wireServer(() => xml('Publish', '<MessageId>1</MessageId>'));
  Object.assign(process.env, {
    AWS_ACCESS_KEY_ID: 'AKIAWIRE',
    AWS_SECRET_ACCESS_KEY: 'wire',
    AWS_ENDPOINT_URL: server.url,
  });
});
afterEach(async () => {
  vi.restoreAllMocks();
  process.env = { ...before };
  await server.close();
});

const { signal } = new AbortController();

const topicArn = 'arn:aws:sns:eu-west-1:111122223333:digest';
const notification = {
  subject: 'what came of it',
  message: JSON.stringify({ default: '{}', email: 'digest' }),
  attributes: {
    account: { type: 'String', value: '111122223333' },
    newFindings: { type: 'Number', value: '4' },
  },
} as const;

it('publishes once, a variant for each protocol, with its attributes, in the region of the topic', async () => {
  await publishNotification(topicArn, notification, signal);
  expect(server.requests).toHaveLength(1);
  const [request] = server.requests;
  expect(request?.region).toBe('eu-west-1');
  expect(Object.fromEntries(request?.params ?? [])).toMatchObject({
    TopicArn: 'arn:aws:sns:eu-west-1:111122223333:digest',
    Subject: notification.subject,
    Message: notification.message,
    MessageStructure: 'json',
    'MessageAttributes.entry.1.Name': 'account',
    'MessageAttributes.entry.1.Value.DataType': 'String',
    'MessageAttributes.entry.1.Value.StringValue': '111122223333',
    'MessageAttributes.entry.2.Name': 'newFindings',
    'MessageAttributes.entry.2.Value.DataType': 'Number',
    'MessageAttributes.entry.2.Value.StringValue': '4',
  });
});

const refused = (code: string, status: number): WireAnswer => ({
  status,
  body: `<ErrorResponse><Error><Type>Receiver</Type><Code>${code}</Code><Message>no</Message></Error></ErrorResponse>`,
});

/** What SNS answers each time, for as long as it is listed; then it takes the message. */
const answering = async (...answers: readonly WireAnswer[]) => {
  await server.close();
  server = await wireServer((_, nth) => answers[nth] ?? xml('Publish', '<MessageId>1</MessageId>'));
  process.env.AWS_ENDPOINT_URL = server.url;
};

it.each([
  ['Throttling', 400],
  ['Throttled', 429],
  ['ThrottlingException', 400],
  ['RequestLimitExceeded', 503],
  ['InternalError', 500],
  ['ServiceUnavailable', 503],
])('tries again where SNS answers %s with %i', async (code, status) => {
  await answering(refused(code, status), refused(code, status));
  await publishNotification(topicArn, notification, signal);
  expect(server.requests).toHaveLength(3);
});

it('does not try again what SNS refuses for good', async () => {
  await answering(refused('AuthorizationError', 403));
  await expect(publishNotification(topicArn, notification, signal)).rejects.toSatisfy(wasRefused);
  expect(server.requests).toHaveLength(1);
});

it('that runs out of time while SNS is busy says that SNS refused it, so that the claim is given back', async () => {
  await answering(refused('Throttled', 429));
  vi.spyOn(systemClock, 'sleep').mockRejectedValueOnce(new OutOfTime());
  await expect(publishNotification(topicArn, notification, signal)).rejects.toSatisfy(wasRefused);
  expect(server.requests).toHaveLength(1);
});

it('ends with its time, also where an answer never comes or never ends', async () => {
  for (const start of [() => {}, (outgoing: ServerResponse) => outgoing.writeHead(200).write('<Publish')]) {
    const mute = createServer((_, outgoing) => void start(outgoing));
    await new Promise<void>((listening) => mute.listen(0, '127.0.0.1', listening));
    process.env.AWS_ENDPOINT_URL = `http://127.0.0.1:${(mute.address() as AddressInfo).port}`;
    const time = new AbortController();
    mute.once('request', () => setTimeout(() => time.abort(new OutOfTime()), 50));
    const error: unknown = await publishNotification(topicArn, notification, time.signal).catch((thrown) => thrown);
    expect((error as Error).name).toMatch(/^(TimeoutError|AbortError)$/);
    expect(wasRefused(error)).toBe(false);
    mute.closeAllConnections();
    mute.close();
  }
});

it('never sends again where the answer was lost: the message may have gone out', async () => {
  let asked = 0;
  const deaf = createServer((incoming) => {
    asked += 1;
    incoming.socket.destroy();
  });
  await new Promise<void>((listening) => deaf.listen(0, '127.0.0.1', listening));
  process.env.AWS_ENDPOINT_URL = `http://127.0.0.1:${(deaf.address() as AddressInfo).port}`;
  await expect(publishNotification(topicArn, notification, signal)).rejects.toThrow();
  deaf.close();
  expect(asked).toBe(1);
});

it('refuses what is no ARN of a topic', async () => {
  await expect(publishNotification('digest', notification, signal)).rejects.toThrow(
    'digest is not the ARN of a topic.',
  );
});
