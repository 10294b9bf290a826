import { QueryCommand } from '@aws-sdk/client-dynamodb';
import { AllocateAddressCommand } from '@aws-sdk/client-ec2';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Clients, clientsIn, defaultAccount } from './support/clients.ts';
import { emptyMoto } from './support/copied-moto.ts';
import { makeHistoryTable } from './support/history-table.ts';
import { createInbox, type Inbox } from './support/inbox.ts';
import { type Moto, motoIsHere } from './support/moto.ts';
import { runNode } from './support/run.ts';

describe.skipIf(!motoIsHere())('20 runs at once', () => {
  let moto: Moto;
  let aws: Clients;
  let inbox: Inbox;

  beforeAll(async () => {
    moto = await emptyMoto();
    await moto.regions({ enabled: ['us-east-1'] });
    aws = clientsIn(moto.endpoint, 'us-east-1');
    inbox = await createInbox(aws, 'digest');
    await makeHistoryTable(moto.endpoint);
    for (let n = 0; n < 3; n += 1) await aws.ec2.send(new AllocateAddressCommand({ Domain: 'vpc' }));
  });
  afterAll(() => moto?.stop());

  const invoked = async (events: readonly object[]) => {
    const ended = await runNode('test/e2e/support/invoke-handler.ts', [], {
      endpoint: moto.endpoint,
      env: { TOPIC_ARN: inbox.topicArn, HISTORY_TABLE: 'history', RULES: 'elastic-ip-unattached' },
      stdin: JSON.stringify(events),
    });
    expect(ended.code, ended.stderr).toBe(0);
    return JSON.parse(ended.stdout.trim().split('\n').at(-1) ?? '') as readonly { conclusion: string }[];
  };

  const kept = async (prefix: string) => {
    const { Items = [] } = await aws.dynamodb.send(
      new QueryCommand({
        TableName: 'history',
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
        ExpressionAttributeValues: { ':pk': { S: `${defaultAccount}#owner` }, ':prefix': { S: prefix } },
      }),
    );
    return Items.length;
  };

  it('for one time of the schedule send one digest', async () => {
    const outcomes = await invoked(
      Array.from({ length: 20 }, () => ({ source: 'schedule', time: '2026-11-22T06:00:00Z' })),
    );
    expect(await inbox.receive()).toHaveLength(1);
    expect(outcomes.filter(({ conclusion }) => conclusion === 'failing')).toHaveLength(1);
    expect(outcomes.filter(({ conclusion }) => conclusion === 'settled-by-another-run')).toHaveLength(19);
    expect(await kept('finding#')).toBe(3);
  });

  it('by hand tell the same news once, and lose nothing of it', async () => {
    await aws.ec2.send(new AllocateAddressCommand({ Domain: 'vpc' }));
    await invoked(Array.from({ length: 20 }, () => ({ source: 'manual' })));
    const messages = await inbox.receive();
    expect(messages).toHaveLength(1);
    expect(JSON.parse(messages[0]?.Message ?? '{}').changes).toMatchObject({ new: 1, open: 3 });
    expect(await kept('finding#')).toBe(4);
  });
});
