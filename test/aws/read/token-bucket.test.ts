import { describe, expect, it } from 'vitest';
import { limitsOf } from '../../../src/aws/read/limits.ts';
import { createTokenBucket } from '../../../src/aws/read/token-bucket.ts';
import { hurried } from '../../support/wire.ts';

const signal = new AbortController().signal;

const times = async (
  count: number,
  bucket: ReturnType<typeof createTokenBucket>,
  clock: ReturnType<typeof hurried>,
) => {
  const taken: number[] = [];
  await Promise.all(Array.from({ length: count }, () => bucket.take(signal).then(() => taken.push(clock.now()))));
  return taken;
};

describe('a bucket', () => {
  it('lets its burst go at once, and then its rate', async () => {
    const clock = hurried();
    const taken = await times(70, createTokenBucket({ bucket: 'x', perSecond: 10, burst: 40 }, clock), clock);
    expect(taken.filter((at) => at === 0)).toHaveLength(40);
    expect(taken.at(-1)).toBeGreaterThanOrEqual(3_000);
    expect(taken.at(-1)).toBeLessThan(3_100);
  });

  it('gives way at the first throttle: whoever waits, waits longer', async () => {
    const clock = hurried();
    const bucket = createTokenBucket({ bucket: 'x', perSecond: 10, burst: 1 }, clock);
    await bucket.take(signal);
    bucket.throttled();
    const [first] = await times(1, bucket, clock);
    expect(first).toBeGreaterThanOrEqual(200);
  });

  it('creeps back to its rate, and never above it', async () => {
    const clock = hurried();
    const bucket = createTokenBucket({ bucket: 'x', perSecond: 10, burst: 1 }, clock);
    bucket.throttled();
    for (let n = 0; n < 100; n += 1) bucket.answered();
    await bucket.take(signal);
    const before = clock.now();
    await times(10, bucket, clock);
    expect(clock.now() - before).toBeGreaterThanOrEqual(1_000);
  });

  it('lets nobody wait after the end', async () => {
    const controller = new AbortController();
    const bucket = createTokenBucket({ bucket: 'x', perSecond: 1, burst: 1 }, hurried());
    await bucket.take(controller.signal);
    controller.abort('interrupted');
    await expect(bucket.take(controller.signal)).rejects.toBe('interrupted');
  });
});

describe('the limits', () => {
  const published: readonly (readonly [Parameters<typeof limitsOf>[0], string, number])[] = [
    ['apigateway:GetRestApis', 'apigateway', 10],
    ['apigatewayv2:GetApis', 'apigateway', 10],
    ['lambda:GetPolicy', 'lambda:GetPolicy', 15],
    ['lambda:ListFunctions', 'lambda', 15],
    ['lambda:ListFunctionUrlConfigs', 'lambda', 15],
    ['iam:ListUsers', 'iam', 15],
    ['ec2:DescribeInstances', 'ec2:DescribeInstances', 20],
    ['sns:GetTopicAttributes', 'sns:GetTopicAttributes', 30],
  ];
  it.each(published)('%s takes its turn in the bucket %s, under %d a second', (operation, bucket, perSecond) => {
    const [limit] = limitsOf(operation);
    expect(limit?.bucket).toBe(bucket);
    expect(limit?.perSecond).toBeLessThan(perSecond);
    expect(limit?.perSecond).toBeGreaterThan(perSecond / 1.2);
  });

  it('the burst of API Gateway stays under 40', () => {
    expect(limitsOf('apigateway:GetRestApis')[0]?.burst).toBeLessThanOrEqual(40);
  });

  it('GetResources waits for its own turn as well', () => {
    expect(limitsOf('apigateway:GetResources').map(({ bucket }) => bucket)).toEqual([
      'apigateway',
      'apigateway:GetResources',
    ]);
  });
});
