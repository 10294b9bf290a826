import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { type Attributes, toDynamoDbJson } from '../../src/aws/write/dynamodb-json.ts';
import { type HistoryTable, historyTable } from '../../src/aws/write/history-table.ts';
import { type HistoryFailure, runLeasesIn, tableStore } from '../../src/history/index.ts';
import type { HistoryUpdate } from '../../src/model/index.ts';
import { historyUpdate, rememberedFinding } from '../support/random-memory.ts';
import {
  hurried,
  json,
  type Responder,
  type WireAnswer,
  type WireRequest,
  type WireServer,
  wireServer,
} from '../support/wire.ts';

let server: WireServer;
let table: HistoryTable;
afterEach(() => {
  table.close();
  return server.close();
});

const tableFor = async (respond: Responder, name = 'history') => {
  server = await wireServer(respond);
  process.env.AWS_ENDPOINT_URL = server.url;
  process.env.AWS_ACCESS_KEY_ID = 'AKIAWIRE';
  process.env.AWS_SECRET_ACCESS_KEY = 'wire';
  process.env.AWS_REGION = 'eu-west-1';
  table = historyTable(name, { clock: hurried() });
  return table;
};

const now = () => new Date('2026-11-22T12:00:00Z');
const key = { account: '111122223333', audience: 'owner' };
const storeIn = (of: HistoryTable) => tableStore(of, { now, clock: hurried() });
const bodyOf = ({ body }: WireRequest) => JSON.parse(body) as { [field: string]: unknown };
const sent = (operation: string) => server.requests.filter((each) => each.operation === operation);

const refused = (code: string, message = 'no', more = {}): WireAnswer =>
  json({ __type: `com.amazonaws.dynamodb.v20120810#${code}`, message, ...more }, 400);
const head = { version: { N: '1' } };

/** Answers as a table would in which nothing stands; what a test gives outranks it. */
const empty =
  (special: (request: WireRequest, nth: number) => WireAnswer | null = () => null): Responder =>
  (request, nth) => {
    const answer = special(request, nth);
    if (answer !== null) return answer;
    if (request.operation === 'UpdateItem') return json({ Attributes: head });
    return json(request.operation === 'Query' ? { Items: [], Count: 0 } : { UnprocessedItems: {} });
  };

const problemOf = async (work: Promise<unknown>) => {
  const failure = await work.then(
    () => expect.unreachable('it went well'),
    (error: unknown) => error as HistoryFailure,
  );
  expect(failure.name).toBe('HistoryFailure');
  return failure.problem;
};

const [sample] = fc.sample(historyUpdate, { numRuns: 1, seed: 5 }) as [HistoryUpdate];
const findings = (count: number) =>
  fc.sample(rememberedFinding, { numRuns: count, seed: 2 }).map((finding, n) => ({ ...finding, id: `rest:${n}` }));
const remember = (of: HistoryTable, what: Partial<HistoryUpdate>) =>
  storeIn(of).withLock(key, (session) => session.remember({ ...sample, keep: [], forget: [], ...what }));

describe('a lock session', () => {
  it('reads twice and consistently, and writes 25 findings at once and the run after them', async () => {
    await remember(await tableFor(empty()), { keep: findings(60) });
    expect(sent('Query').map((each) => bodyOf(each)['ConsistentRead'])).toEqual([true, true]);
    const batches = sent('BatchWriteItem').map((each) => bodyOf(each)['RequestItems'] as { history: object[] });
    expect(batches.map(({ history }) => history.length)).toEqual([25, 25, 10, 1]);
    expect(JSON.stringify(batches.at(-1))).toContain('"run#');
  });

  it('never names an item twice: what is both kept and forgotten is kept', async () => {
    const [one, two] = findings(2) as [HistoryUpdate['keep'][number], HistoryUpdate['keep'][number]];
    await remember(await tableFor(empty()), { keep: [one, two, one], forget: [one.id, 'rest:old', 'rest:old'] });
    const [batch] = sent('BatchWriteItem').map(
      (each) => (bodyOf(each)['RequestItems'] as { history: object[] }).history,
    );
    expect(batch?.map((write) => Object.keys(write)[0])).toEqual(['PutRequest', 'PutRequest', 'DeleteRequest']);
  });

  it('follows every page', async () => {
    const all = findings(3);
    const table = await tableFor(
      empty(({ operation, body }) => {
        if (operation !== 'Query' || !body.includes('finding#')) return null;
        const page = all.findIndex(({ id }) => body.includes(`after ${id}`)) + 1;
        const id = all[page]?.id ?? '';
        return json({
          Items: [toDynamoDbJson(all[page] as unknown as Attributes)],
          ...(page < 2 ? { LastEvaluatedKey: { pk: { S: 'x' }, sk: { S: `after ${id}` } } } : {}),
        });
      }),
    );
    const memory = await storeIn(table).withLock(key, (session) => Promise.resolve(session.memory));
    expect(memory.findings).toEqual(all);
    expect(sent('Query')).toHaveLength(4);
  });

  it('reads the run that was told of, where that lies further back than the last ones', async () => {
    const told = '2026-11-01T06:00:00.000Z';
    const table = await tableFor(
      empty(({ operation }) =>
        operation === 'UpdateItem' ? json({ Attributes: { ...head, toldThrough: { S: told } } }) : null,
      ),
    );
    const memory = await storeIn(table).withLock(key, (session) => Promise.resolve(session.memory));
    expect(memory.toldThrough).toBe(told);
    expect(bodyOf(sent('Query').at(-1) as WireRequest)).toMatchObject({
      ExpressionAttributeValues: { ':prefix': { S: `run#${told}` } },
      Limit: 1,
    });
  });

  it('refuses items that are none of ours', async () => {
    const table = await tableFor(
      empty(({ operation, body }) =>
        operation === 'Query' && body.includes('finding#')
          ? json({ Items: [{ pk: { S: 'x' }, sk: { S: 'finding#a' }, id: { S: 'a' } }] })
          : null,
      ),
    );
    expect(await problemOf(storeIn(table).withLock(key, async () => {}))).toEqual({
      kind: 'failed',
      operation: 'history',
      detail: 'the item "finding#a" is damaged at rule',
    });
  });

  it('goes to the region and the table of an ARN', async () => {
    const arn = 'arn:aws:dynamodb:sa-east-1:111122223333:table/history';
    await remember(await tableFor(empty(), arn), { keep: findings(1) });
    expect(server.requests.map(({ region }) => region)).toEqual(server.requests.map(() => 'sa-east-1'));
    expect(server.requests.every(({ body }) => body.includes(arn))).toBe(true);
  });

  it('says that a table without a region needs an ARN', async () => {
    const table = await tableFor(empty());
    table.close();
    delete process.env.AWS_REGION;
    process.env.AWS_CONFIG_FILE = '/nowhere';
    expect(await problemOf(storeIn(historyTable('history')).withLock(key, async () => {}))).toEqual({
      kind: 'failed',
      operation: 'dynamodb:UpdateItem',
      detail: 'RegionMissing: no AWS region is set; name the table by its ARN',
    });
  });
});

describe('what DynamoDB leaves unprocessed', () => {
  const leaving = (requests: (all: object[]) => object[]): Responder =>
    empty(({ operation, body }) => {
      if (operation !== 'BatchWriteItem') return null;
      const { history } = (JSON.parse(body) as { RequestItems: { history: object[] } }).RequestItems;
      const left = requests(history);
      return json({ UnprocessedItems: left.length === 0 ? {} : { history: left } });
    });

  it('is sent again, and only that', async () => {
    await remember(await tableFor(leaving((all) => all.slice(0, -10))), { keep: findings(25) });
    const sizes = sent('BatchWriteItem').map(
      (each) => (bodyOf(each)['RequestItems'] as { history: [] }).history.length,
    );
    expect(sizes).toEqual([25, 15, 5, 1]);
  });

  it('is a failure in the end', async () => {
    const problem = await problemOf(remember(await tableFor(leaving((all) => all)), { keep: findings(25) }));
    expect(problem).toEqual({
      kind: 'failed',
      operation: 'dynamodb:BatchWriteItem',
      detail: 'ProvisionedThroughputExceededException: 25 items were left unprocessed',
    });
  });
});

describe('a table that does not answer', () => {
  it.each(['UpdateItem', 'Query', 'BatchWriteItem'])('is told by the action that is denied: %s', async (denied) => {
    const table = await tableFor(
      empty(({ operation }) =>
        operation === denied
          ? refused(
              'AccessDeniedException',
              `User: arn:aws:iam::111122223333:user/x is not authorized to perform: dynamodb:${denied} on resource: y`,
            )
          : null,
      ),
    );
    expect(await problemOf(remember(table, { keep: findings(1) }))).toMatchObject({
      kind: 'denied',
      operation: `dynamodb:${denied}`,
      action: `dynamodb:${denied}`,
    });
  });

  it('is asked again when it throttles', async () => {
    let throttles = 0;
    const table = await tableFor(
      empty(({ operation }) => {
        if (operation !== 'Query' || throttles > 1) return null;
        throttles += 1;
        return refused('ProvisionedThroughputExceededException');
      }),
    );
    await remember(table, {});
    expect(sent('Query')).toHaveLength(4);
  });

  it('is a failure where there is no such table', async () => {
    const table = await tableFor(empty(() => refused('ResourceNotFoundException', 'Requested resource not found')));
    expect(await problemOf(remember(table, {}))).toEqual({
      kind: 'failed',
      operation: 'dynamodb:UpdateItem',
      detail: 'ResourceNotFoundException: Requested resource not found',
    });
  });

  it('is a failure without its words where it answers with a page of HTML', async () => {
    const table = await tableFor(empty(() => ({ status: 403, type: 'text/html', body: '<p>secret-canary' })));
    const problem = await problemOf(runLeasesIn(table, { now }).acquire('x', now()));
    expect(problem).toMatchObject({ kind: 'failed' });
    expect(JSON.stringify(problem)).not.toContain('canary');
  });
});

describe('a lease', () => {
  const conditional = (Item?: object) => refused('ConditionalCheckFailedException', 'no', Item ? { Item } : {});
  const ours = (body: string) =>
    (JSON.parse(body) as { ExpressionAttributeValues: { ':me': object } }).ExpressionAttributeValues;

  it('that another holds for too long is busy', async () => {
    const table = await tableFor(empty(() => conditional({ ...head, holder: { S: 'another' } })));
    expect(await problemOf(remember(table, {}))).toEqual({ kind: 'busy' });
  });

  it('of a newer version is told at once', async () => {
    const table = await tableFor(empty(() => conditional({ version: { N: '2' } })));
    expect(await problemOf(remember(table, {}))).toEqual({
      kind: 'failed',
      operation: 'history',
      detail: 'the table has version 2, and this program reads version 1',
    });
    expect(server.requests).toHaveLength(1);
  });

  it('that was lost writes nothing more', async () => {
    const table = await tableFor(
      empty(({ operation, body }) =>
        operation === 'UpdateItem' && !body.includes('#version') ? conditional({ holder: { S: 'another' } }) : null,
      ),
    );
    await storeIn(table).withLock(key, async ({ remember, notified }) => {
      expect(await problemOf(remember(sample))).toEqual({ kind: 'busy' });
      expect(await problemOf(notified(sample.run.at, now()))).toEqual({ kind: 'busy' });
    });
    expect(sent('BatchWriteItem')).toEqual([]);
  });

  it('is renewed while a large account is written', async () => {
    const hours = hurried();
    const table = await tableFor(empty());
    let reading = 0;
    const store = tableStore(table, { now: () => new Date(now().getTime() + (reading += 20_000)), clock: hours });
    await store.withLock(key, ({ remember }) => remember({ ...sample, keep: findings(200) }));
    expect(sent('UpdateItem').length).toBeGreaterThan(4);
  });

  it('is ours, though the answer that said so was lost', async () => {
    const table = await tableFor(
      empty(({ operation, body }) => {
        if (operation !== 'UpdateItem' || !body.includes('#version')) return null;
        return sent('UpdateItem').length === 1
          ? { status: 500, type: 'application/x-amz-json-1.0', body: '{"__type":"InternalServerError"}' }
          : conditional({ ...head, holder: ours(body)[':me'] });
      }),
    );
    await remember(table, {});
    expect(sent('BatchWriteItem')).toHaveLength(1);
  });

  it('that cannot be given back spoils nothing', async () => {
    const table = await tableFor(
      empty(({ body }) => (body.includes('REMOVE') ? refused('AccessDeniedException') : null)),
    );
    await remember(table, {});
    expect(sent('BatchWriteItem')).toHaveLength(1);
  });
});
