import { afterEach, describe, expect, it } from 'vitest';
import type { AwsFailure } from '../../src/aws/index.ts';
import {
  ec2Xml,
  hurried,
  json,
  type Responder,
  type WireAnswer,
  type WireServer,
  wired,
  wireServer,
} from '../support/wire.ts';

let server: WireServer;
const serve = async (respond: Responder) => {
  server = await wireServer(respond);
  return wired(server);
};
afterEach(() => server.close());

const ec2Error = (code: string, status: number, message = code): WireAnswer => ({
  status,
  body: `<Response><Errors><Error><Code>${code}</Code><Message>${message}</Message></Error></Errors><RequestID>1</RequestID></Response>`,
});
const queryError = (code: string, status: number, message = code): WireAnswer => ({
  status,
  body: `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error><RequestId>1</RequestId></ErrorResponse>`,
});
const failure = (asked: Promise<unknown>): Promise<AwsFailure> =>
  asked.then(
    () => Promise.reject(new Error('it was answered')),
    (error: AwsFailure) => error,
  );

describe('a denial is known by its name, whatever the status', () => {
  it('JSON with 400', async () => {
    const { aws } = await serve(() =>
      json({ __type: 'com.amazon.coral.service#AccessDeniedException', message: 'no' }, 400),
    );
    expect((await failure(aws.call('dynamodb:ListTables', {}))).reason).toEqual({
      kind: 'denied',
      operation: 'dynamodb:ListTables',
      action: 'dynamodb:ListTables',
    });
  });

  it('EC2 with 403, and the action that the message names', async () => {
    const { aws } = await serve(() =>
      ec2Error('UnauthorizedOperation', 403, 'You are not authorized to perform this operation.'),
    );
    expect((await failure(aws.call('ec2:DescribeAddresses', {}))).reason).toMatchObject({
      kind: 'denied',
      action: 'ec2:DescribeAddresses',
    });
  });

  it('budgets, whose one action covers all that is described', async () => {
    const { aws } = await serve(() => json({ __type: 'AccessDeniedException', Message: 'no' }, 400));
    const asked = failure(aws.call('budgets:DescribeBudgets', { AccountId: '111122223333' }));
    expect((await asked).reason).toMatchObject({ kind: 'denied', action: 'budgets:ViewBudget' });
  });

  it('a service control policy, named as such', async () => {
    const words =
      'User: arn:aws:iam::111122223333:user/a is not authorized to perform: iam:ListUsers on resource: x with an explicit deny in a service control policy';
    const { aws } = await serve(() => queryError('AccessDenied', 403, words));
    expect((await failure(aws.call('iam:ListUsers', {}))).reason).toMatchObject({
      kind: 'denied',
      action: 'iam:ListUsers',
      deniedBy: 'service-control-policy',
    });
  });
});

describe('what is worth another try', () => {
  it.each([
    [
      'ec2',
      ec2Error('RequestLimitExceeded', 503),
      (aws: ReturnType<typeof wired>['aws']) => aws.call('ec2:DescribeAddresses', {}),
      ec2Xml('DescribeAddresses', '<addressesSet/>'),
    ],
    [
      'dynamodb',
      json({ __type: 'ThrottlingException', message: 'slow' }, 400),
      (aws: ReturnType<typeof wired>['aws']) => aws.call('dynamodb:ListTables', {}),
      json({ TableNames: [] }),
    ],
  ])('%s throttles twice, then answers: counted per service and region', async (service, throttle, ask, answer) => {
    const connection = await serve((_, nth) => (nth < 2 ? throttle : answer));
    await ask(connection.aws);
    expect(connection.meter.counts()).toEqual([{ service, region: 'eu-west-1', calls: 3, retries: 2, throttles: 2 }]);
  });

  it('gives up on throttling after its attempts, as failed and not as denied', async () => {
    const { aws, meter } = await serve(() => ec2Error('RequestLimitExceeded', 503));
    expect((await failure(aws.call('ec2:DescribeAddresses', {}))).reason).toMatchObject({
      kind: 'failed',
      operation: 'ec2:DescribeAddresses',
    });
    expect(meter.total('calls')).toBe(6);
  });

  it('ends within its total time', async () => {
    server = await wireServer(() => ec2Error('InternalError', 500));
    const { aws, meter } = wired(server, { clock: hurried(), retryPolicy: { totalMs: 1_000 } });
    await failure(aws.call('ec2:DescribeAddresses', {}));
    expect(meter.total('calls')).toBe(3);
  });

  it('does not repeat what was refused', async () => {
    const { aws, meter } = await serve(() => ec2Error('InvalidParameterValue', 400));
    expect((await failure(aws.call('ec2:DescribeAddresses', {}))).reason).toEqual({
      kind: 'failed',
      operation: 'ec2:DescribeAddresses',
      detail: 'InvalidParameterValue (HTTP 400)',
    });
    expect(meter.total('calls')).toBe(1);
  });

  it('gives up an attempt that hangs', async () => {
    server = await wireServer(() => ({ ...ec2Xml('DescribeAddresses', '<addressesSet/>'), delayMs: 400 }));
    const { aws, meter } = wired(server, { retryPolicy: { attemptMs: 60, attempts: 2 } });
    expect((await failure(aws.call('ec2:DescribeAddresses', {}))).reason).toMatchObject({ kind: 'failed' });
    expect(meter.total('calls')).toBe(2);
  });
});

describe('an answer that is none', () => {
  it.each(['<html>secret-canary</html>', 'secret-canary', '{"secret-canary"', ''])(
    '%j is a failure that repeats nothing of it',
    async (body) => {
      const { aws } = await serve(() => ({ status: 200, type: 'application/json', body }));
      const asked = await failure(
        aws.call('dynamodb:ListTables', {}).then((answer) => {
          if (answer.TableNames === undefined)
            throw Object.assign(new Error('no list'), { reason: { kind: 'failed' } });
        }),
      );
      expect(asked.reason.kind).toBe('failed');
      expect(JSON.stringify(asked.reason)).not.toContain('canary');
    },
  );

  it('an HTML page with status 500 is tried again, then failed', async () => {
    const { aws, meter } = await serve(() => ({
      status: 500,
      type: 'text/html',
      body: '<!doctype html><p>secret-canary',
    }));
    const { reason } = await failure(aws.call('dynamodb:ListTables', {}));
    expect(reason).toMatchObject({ kind: 'failed', detail: 'malformed answer (HTTP 500)' });
    expect(meter.total('calls')).toBe(3);
  });
});

describe('find', () => {
  const lambdaError = (code: string): WireAnswer => ({
    status: 404,
    type: 'application/json',
    body: JSON.stringify({ Type: 'User', Message: 'none', __type: code }),
  });

  it('is null where AWS says that there is none', async () => {
    const { aws } = await serve(() => lambdaError('ResourceNotFoundException'));
    expect(await aws.find('lambda:GetPolicy', { FunctionName: 'f' }, ['ResourceNotFoundException'])).toBeNull();
  });

  it('throws where AWS says anything else', async () => {
    const { aws } = await serve(() => lambdaError('InvalidParameterValueException'));
    await expect(aws.find('lambda:GetPolicy', { FunctionName: 'f' }, ['ResourceNotFoundException'])).rejects.toThrow(
      'InvalidParameterValue',
    );
  });
});

it('never has more calls in flight than it may', async () => {
  server = await wireServer(() => ({ ...ec2Xml('DescribeAddresses', '<addressesSet/>'), delayMs: 150 }));
  const { aws } = wired(server, { retryPolicy: { inFlight: 5 } });
  await Promise.all(
    Array.from({ length: 40 }, (_, n) => aws.call('ec2:DescribeAddresses', { AllocationIds: [`eipalloc-${n}`] })),
  );
  expect(server.mostAtOnce()).toBe(5);
});

it('ends at once when it is aborted, and sends nothing more', async () => {
  server = await wireServer(() => ({ ...ec2Xml('DescribeAddresses', '<addressesSet/>'), delayMs: 5_000 }));
  const controller = new AbortController();
  const { aws } = wired(server, { signal: controller.signal });
  const asked = failure(aws.call('ec2:DescribeAddresses', {}));
  await expect.poll(() => server.requests).toHaveLength(1);
  controller.abort('interrupted');
  const reason = { kind: 'not-collected', resource: 'ec2:DescribeAddresses', why: 'interrupted' };
  expect((await asked).reason).toEqual(reason);
  expect((await failure(aws.call('ec2:DescribeAddresses', { PublicIps: ['192.0.2.1'] }))).reason).toEqual(reason);
  expect(server.requests).toHaveLength(1);
});
