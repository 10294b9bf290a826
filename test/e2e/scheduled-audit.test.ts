import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { notificationFlaws } from '../support/valid-notification.ts';
import type { Label } from './seed/label.ts';
import { clientsIn } from './support/clients.ts';
import { messyMoto } from './support/copied-moto.ts';
import { createInbox, type Inbox, type Received } from './support/inbox.ts';
import { type Moto, motoIsHere } from './support/moto.ts';
import { runNode } from './support/run.ts';

const scheduled = JSON.stringify({
  version: '0',
  id: '53dc4d37-cffa-4f76-80c9-8b7d4a4d2eaa',
  'detail-type': 'Scheduled Event',
  source: 'aws.events',
  account: '123456789012',
  time: '2026-11-22T06:00:00Z',
  region: 'us-east-1',
  resources: [],
  detail: {},
});

describe.skipIf(!motoIsHere())('the scheduled audit', () => {
  let moto: Moto;
  let truth: readonly Label[];
  let inbox: Inbox;

  beforeAll(async () => {
    ({ moto, truth } = await messyMoto());
    inbox = await createInbox(clientsIn(moto.endpoint, 'us-east-1'), 'digest');
  });
  beforeEach(async () => {
    await moto.clearFaults();
    await moto.takeLog();
  });
  afterAll(() => moto?.stop());

  const invoke = (env: { readonly [name: string]: string } = {}) =>
    runNode('test/e2e/support/invoke-handler.ts', [], {
      endpoint: moto.endpoint,
      env: { TOPIC_ARN: inbox.topicArn, ...env },
      stdin: scheduled,
    });

  const outcomeIn = ({ stdout }: { readonly stdout: string }) => JSON.parse(stdout.trim().split('\n').at(-1) ?? '');

  /** What the subscribers with a mail address get; the queue gets the variant for programs. */
  const mail = async (): Promise<string> => {
    const published = (await moto.takeLog()).find(({ service, op }) => service === 'sns' && op === 'Publish');
    return (JSON.parse(String(published?.params['Message'])) as { readonly email: string }).email;
  };

  const onlyMessage = async (): Promise<Received> => {
    const messages = await inbox.receive();
    expect(messages).toHaveLength(1);
    return messages[0] as Received;
  };

  it('publishes one digest that names every failing resource, or says how many of the least grave did not fit', async () => {
    const ended = await invoke();
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    const { Subject, Message } = await onlyMessage();
    const digest = await mail();
    expect(Subject).toMatch(/^[\x20-\x7e]{1,99}$/);
    expect(notificationFlaws(Message)).toEqual([]);
    const failing = truth.filter(({ outcome }) => outcome === 'fail');
    const unnamed = failing.filter(({ id }) => !digest.includes(id));
    const leftOut = Number(/Shortened to fit: (\d+) finding/.exec(digest)?.[1] ?? 0);
    // Two languages and all cautions of some two hundred failures take more than one message holds.
    expect(leftOut).toBeLessThan(failing.length / 4);
    // A resource of which one finding was left out may be named by another.
    expect(unnamed.length).toBeLessThanOrEqual(leftOut);
    expect(outcomeIn(ended)).toMatchObject({ conclusion: 'failing', findings: failing.length });
  });

  it('writes nothing but that message', async () => {
    await invoke();
    await inbox.receive();
    const log = await moto.takeLog();
    const writing = log.filter(
      ({ service, op }) => service !== 'sqs' && !/^(Describe|Get|List|GenerateCredentialReport)/.test(op),
    );
    expect(writing.map(({ service, op }) => `${service}:${op}`)).toEqual(['sns:Publish']);
  });

  it('speaks Portuguese where it is told to', async () => {
    await invoke({ LANGUAGE: 'pt-BR' });
    expect((await onlyMessage()).Subject).toContain('altos');
    expect(await mail()).toMatch(/região|regiões/);
  });

  it('keeps the findings of the other regions where one is denied', async () => {
    await moto.faults({ region: 'sa-east-1', deny: 'scp' });
    expect(await invoke()).toMatchObject({ code: 0 });
    await onlyMessage();
    const digest = await mail();
    const failing = truth.filter(
      ({ outcome, region }) => outcome === 'fail' && region !== 'sa-east-1' && region !== 'global',
    );
    const leftOut = Number(/Shortened to fit: (\d+) finding/.exec(digest)?.[1] ?? 0);
    expect(failing.filter(({ id }) => !digest.includes(id)).length).toBeLessThanOrEqual(leftOut);
    expect(digest).toContain('sa-east-1');
  });

  it('throws where it cannot publish, so that Lambda tries again', async () => {
    const ended = await invoke({ TOPIC_ARN: `${inbox.topicArn}-deleted` });
    expect(ended.code).not.toBe(0);
    expect(ended.stderr).toContain('NotFound');
  });
});
