import { expect, it } from 'vitest';
import { connect } from '../../../src/aws/read/connect.ts';
import { lazyServices } from '../../../src/aws/read/lazy-services.ts';
import { iam } from '../../../src/aws/read/services/iam.ts';

const clock = { now: () => 0, random: () => 0, sleep: async () => undefined };

/** A connection whose IAM answers each operation in turn, and what was sent. */
const connected = (answers: { readonly [command: string]: unknown[] }) => {
  const sent: string[] = [];
  const client = {
    send: async ({ constructor: { name } }: { readonly constructor: { readonly name: string } }) => {
      sent.push(name);
      return answers[name]?.shift();
    },
    destroy: () => undefined,
    middlewareStack: { add: () => undefined },
  };
  const Client = function Client() {
    return client;
  } as unknown as typeof iam.Client;
  const services = { ...lazyServices, iam: async () => ({ ...iam, Client }) };
  const { aws } = connect({ services, region: 'us-east-1', signal: new AbortController().signal, clock });
  return { aws, sent };
};

it('asks afresh until AWS is ready, once for everybody who waits', async () => {
  const { aws, sent } = connected({
    GenerateCredentialReportCommand: [{ State: 'STARTED' }, { State: 'INPROGRESS' }, { State: 'COMPLETE' }],
  });
  const state = () =>
    aws.in('us-east-1').until('iam:GenerateCredentialReport', async (fresh) => {
      const { State } = await fresh.call('iam:GenerateCredentialReport', {});
      return State === 'COMPLETE' ? State : null;
    });
  expect(await Promise.all([state(), state()])).toEqual(['COMPLETE', 'COMPLETE']);
  expect(await state()).toBe('COMPLETE');
  expect(sent).toHaveLength(3);
});
