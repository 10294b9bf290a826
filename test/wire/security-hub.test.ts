import { afterEach, describe, expect, it } from 'vitest';
import { batchesOf, deliverFindings } from '../../src/delivery/security-hub.ts';
import { hurried, json, type Responder, type WireServer, wireServer } from '../support/wire.ts';

let server: WireServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

const findings = (count: number, padding = '') =>
  Array.from({ length: count }, (_, at) => ({ Id: `finding-${at}`, Description: padding }));

const deliver = async (count: number, respond: Responder) => {
  server = await wireServer(respond);
  Object.assign(process.env, {
    AWS_ENDPOINT_URL: server.url,
    AWS_ACCESS_KEY_ID: 'AKIAWIRE',
    AWS_SECRET_ACCESS_KEY: 'wire',
  });
  const failure = await deliverFindings(findings(count), { region: 'sa-east-1', clock: hurried() }).catch(
    (error: Error) => error.message,
  );
  return { failure, requests: server.requests };
};

const idsIn = (body: string): readonly string[] =>
  JSON.parse(body).Findings.map(({ Id }: { readonly Id: string }) => Id);

const taken = (count: number) => json({ SuccessCount: count, FailedCount: 0, FailedFindings: [] });
const refused = (all: number, ids: readonly string[]) =>
  json({
    SuccessCount: all - ids.length,
    FailedCount: ids.length,
    FailedFindings: ids.map((Id) => ({ Id, ErrorCode: 'InternalError', ErrorMessage: 'Try again' })),
  });
const error = (code: string, message: string, status: number) =>
  json({ __type: code, message, Message: message }, status);

describe('delivery to Security Hub', () => {
  it('goes in batches of 100, to the region that was named', async () => {
    const { failure, requests } = await deliver(250, ({ body }) => taken(idsIn(body).length));
    expect(failure).toBeUndefined();
    expect(requests.map(({ region, body }) => [region, idsIn(body).length])).toEqual([
      ['sa-east-1', 100],
      ['sa-east-1', 100],
      ['sa-east-1', 50],
    ]);
    expect(requests.flatMap(({ body }) => idsIn(body))).toEqual(findings(250).map(({ Id }) => Id));
  });

  it('signs by the clock of AWS where that of this machine is wrong', async () => {
    const date = new Date(Date.now() + 23 * 60_000);
    const { failure, requests } = await deliver(1, ({ signedAt }) =>
      Math.abs(signedAt - date.getTime()) < 300_000
        ? { ...taken(1), date }
        : { ...error('InvalidSignatureException', 'Signature expired', 403), date },
    );
    expect(failure).toBeUndefined();
    expect(requests).toHaveLength(2);
  });

  it('calls nobody where there is nothing to deliver', async () => {
    expect((await deliver(0, () => taken(0))).requests).toEqual([]);
  });

  it('offers again what was refused, and that alone', async () => {
    const { failure, requests } = await deliver(3, (_, nth) => (nth === 0 ? refused(3, ['finding-1']) : taken(1)));
    expect(failure).toBeUndefined();
    expect(requests.map(({ body }) => idsIn(body))).toEqual([['finding-0', 'finding-1', 'finding-2'], ['finding-1']]);
  });

  it('names what stays refused, after three offers', async () => {
    const { failure, requests } = await deliver(3, ({ body }) => refused(idsIn(body).length, ['finding-1']));
    expect(failure).toBe('Security Hub refused 1 of 3 findings: finding-1 (InternalError: Try again).');
    expect(requests).toHaveLength(3);
  });

  it('names the first of many, and counts the rest', async () => {
    const { failure } = await deliver(150, ({ body }) => refused(idsIn(body).length, idsIn(body)));
    expect(failure).toMatch(/^Security Hub refused 150 of 150 findings: finding-0 .*; and 130 more\.$/);
  });

  it.each([
    ['TooManyRequestsException', 429],
    ['ThrottlingException', 400],
    ['InternalException', 500],
  ])('waits and tries again after %s', async (code, status) => {
    const { failure, requests } = await deliver(1, (_, nth) => (nth < 2 ? error(code, 'Slow down', status) : taken(1)));
    expect(failure).toBeUndefined();
    expect(requests).toHaveLength(3);
  });

  it('gives up in the end, and says how far it came', async () => {
    const { failure, requests } = await deliver(150, (_, nth) =>
      nth === 0 ? taken(100) : error('TooManyRequestsException', 'Slow down', 429),
    );
    expect(failure).toBe(
      'Nothing more was delivered to Security Hub after 100 of 150 findings: TooManyRequestsException: Slow down.',
    );
    expect(requests).toHaveLength(7);
  });

  it('names what was refused also where a later batch fails', async () => {
    const { failure } = await deliver(150, ({ body }) =>
      idsIn(body).includes('finding-1')
        ? refused(idsIn(body).length, ['finding-1'])
        : error('AccessDeniedException', 'No more', 403),
    );
    expect(failure).toMatch(
      /^Nothing more .* after 100 of 150 .*\. Security Hub refused 1 of 100 findings: finding-1 /,
    );
  });

  it.each([
    [
      error('InvalidAccessException', 'Account 111122223333 is not subscribed to AWS Security Hub', 401),
      'Nothing was delivered to Security Hub: it is not enabled in sa-east-1; enable it there, or name another region with AWS_REGION.',
    ],
    [
      error('AccessDeniedException', 'User: x is not authorized to perform: securityhub:BatchImportFindings on y', 403),
      'Nothing was delivered to Security Hub: AWS denied securityhub:BatchImportFindings in sa-east-1.',
    ],
    [json({ SuccessCount: 0 }), 'Nothing was delivered to Security Hub: malformed answer.'],
    [
      json({ SuccessCount: 0, FailedCount: 1, FailedFindings: [] }),
      'Nothing was delivered to Security Hub: malformed answer.',
    ],
  ])('says in one sentence that it could not', async (answer, sentence) => {
    const { failure, requests } = await deliver(1, () => answer);
    expect(failure).toBe(sentence);
    expect(requests).toHaveLength(1);
  });
});

describe('batches', () => {
  it('keep within 6 MB', () => {
    const batches = batchesOf(findings(100, 'é'.repeat(50_000)));
    expect(batches.length).toBeGreaterThan(1);
    expect(batches.flat()).toHaveLength(100);
    for (const batch of batches) expect(Buffer.byteLength(JSON.stringify({ Findings: batch }))).toBeLessThan(6_000_000);
  });
});
