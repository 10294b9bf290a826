import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientsIn } from '../support/clients.ts';
import { type Invocable, invokeDeployed } from '../support/deployment.ts';
import { createInbox, type Inbox } from '../support/inbox.ts';
import { type Moto, motoIsHere, startMoto } from '../support/moto.ts';
import { projectFolder, runNode } from '../support/run.ts';

describe.skipIf(!motoIsHere())('the bundle, where AWS is slow and its time short', () => {
  let moto: Moto;
  let inbox: Inbox;
  let bundle: Invocable;

  beforeAll(async () => {
    const built = await runNode('scripts/bundle.ts', []);
    expect(built.code, built.stderr).toBe(0);
    moto = await startMoto();
    inbox = await createInbox(clientsIn(moto.endpoint, 'us-east-1'), 'digest');
    bundle = {
      name: 'account-hygiene',
      environment: { TOPIC_ARN: inbox.topicArn },
      handler: 'dist/lambda/handler.handler',
      folder: projectFolder,
    };
  });
  afterAll(() => moto?.stop());

  const invoke = () => invokeDeployed(bundle, { endpoint: moto.endpoint, env: { TIMEOUT_MS: '8000' } });

  it.each([
    ['one region', { service: 'lambda', region: 'sa-east-1', delay: 30 }],
    ['one service, everywhere', { service: 'ec2', op: 'DescribeInstances', delay: 30 }],
    ['IAM', { service: 'iam', delay: 30 }],
  ])('publishes what it has before it is killed: %s', async (_, fault) => {
    await moto.clearFaults();
    await moto.faults(fault);
    const { code, stdout, stderr } = await invoke();
    // Lambda would have killed it: then there is no code.
    expect(code, stderr).toBe(0);
    expect(JSON.parse(stdout.trim().split('\n').at(-1) as string).unknown).toBeGreaterThan(0);
    const [digest, ...more] = await inbox.receive();
    expect(more).toEqual([]);
    expect(JSON.parse(digest?.Message as string)).toMatchObject({ account: '123456789012', complete: false });
  });
});
