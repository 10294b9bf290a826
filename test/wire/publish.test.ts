import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { publishNotification } from '../../src/delivery/index.ts';
import { type WireServer, wireServer, xml } from '../support/wire.ts';

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
  process.env = { ...before };
  await server.close();
});

const notification = {
  subject: 'what came of it',
  message: JSON.stringify({ default: '{}', email: 'digest' }),
  attributes: {
    account: { type: 'String', value: '111122223333' },
    newFindings: { type: 'Number', value: '4' },
  },
} as const;

it('publishes once, a variant for each protocol, with its attributes, in the region of the topic', async () => {
  await publishNotification('arn:aws:sns:eu-west-1:111122223333:digest', notification);
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

it('tries again where SNS says that it is busy', async () => {
  await server.close();
  const busy =
    '<ErrorResponse><Error><Type>Receiver</Type><Code>Throttled</Code><Message>no</Message></Error></ErrorResponse>';
  server = await wireServer((_, nth) =>
    nth === 0 ? { status: 429, body: busy } : xml('Publish', '<MessageId>1</MessageId>'),
  );
  process.env.AWS_ENDPOINT_URL = server.url;
  await publishNotification('arn:aws:sns:eu-west-1:111122223333:digest', notification);
  expect(server.requests).toHaveLength(2);
});

it('never sends again where the answer was lost: the message may have gone out', async () => {
  let asked = 0;
  const deaf = createServer((incoming) => {
    asked += 1;
    incoming.socket.destroy();
  });
  await new Promise<void>((listening) => deaf.listen(0, '127.0.0.1', listening));
  process.env.AWS_ENDPOINT_URL = `http://127.0.0.1:${(deaf.address() as AddressInfo).port}`;
  await expect(publishNotification('arn:aws:sns:eu-west-1:111122223333:digest', notification)).rejects.toThrow();
  deaf.close();
  expect(asked).toBe(1);
});

it('refuses what is no ARN of a topic', async () => {
  await expect(publishNotification('digest', notification)).rejects.toThrow('digest is not the ARN of a topic.');
});
