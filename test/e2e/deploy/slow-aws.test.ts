import { beforeAll, describe, expect, it } from 'vitest';
import { clientsIn } from '../support/clients.ts';
import { emptyMoto } from '../support/copied-moto.ts';
import { invokeDeployed } from '../support/deployment.ts';
import { freshBuild } from '../support/fresh-build.ts';
import { createInbox } from '../support/inbox.ts';
import { motoIsHere } from '../support/moto.ts';
import { projectFolder } from '../support/run.ts';

describe.skipIf(!motoIsHere())('the bundle, where AWS is slow and its time short', () => {
  beforeAll(async () => {
    await freshBuild();
  });

  // At the same time, each on a moto of its own: most of it is waiting.
  it.concurrent.each([
    ['one region', { service: 'lambda', region: 'sa-east-1', delay: 120 }],
    ['one service, everywhere', { service: 'ec2', op: 'DescribeInstances', delay: 120 }],
    ['IAM', { service: 'iam', delay: 120 }],
  ])('publishes what it has before it is killed: %s', async (_, fault) => {
    const moto = await emptyMoto();
    const inbox = await createInbox(clientsIn(moto.endpoint, 'us-east-1'), 'digest');
    await moto.faults(fault);
    const bundle = {
      name: 'account-hygiene',
      environment: { TOPIC_ARN: inbox.topicArn },
      handler: 'dist/lambda/handler.handler',
      folder: projectFolder,
    };
    const ended = await invokeDeployed(bundle, { endpoint: moto.endpoint, env: { TIMEOUT_MS: '20000' } });
    const { code, stdout, stderr } = ended;
    // Lambda would have killed it: then there is no code.
    expect(code, stderr).toBe(0);
    expect(JSON.parse(stdout.trim().split('\n').at(-1) as string).unknown).toBeGreaterThan(0);
    const [digest, ...more] = await inbox.receive();
    expect(more).toEqual([]);
    expect(JSON.parse(digest?.Message as string)).toMatchObject({ account: '123456789012', complete: false });
    await moto.stop();
  });
});
