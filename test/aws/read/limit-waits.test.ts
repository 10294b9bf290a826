import { describe, expect, it } from 'vitest';
import { createDispatcher } from '../../../src/aws/read/dispatcher.ts';
import { createLimitWaits } from '../../../src/aws/read/limit-waits.ts';
import { createTokenBucket } from '../../../src/aws/read/token-bucket.ts';
import { verboseText } from '../../../src/terminal/verbose.ts';
import { virtualClock } from '../../support/virtual-clock.ts';

const limit = { bucket: 'apigateway', perSecond: 10, burst: 1, published: 10 };

describe('what calls wait for', () => {
  it('is measured as the time in which at least one of them waited', async () => {
    const clock = virtualClock();
    const { signal } = new AbortController();
    const waits = createLimitWaits(clock);
    const bucket = createTokenBucket(limit, clock);
    const dispatcher = createDispatcher({
      clock,
      places: 8,
      onWait: (each, isWaiting) => waits.note(each.limit, 'us-east-1', isWaiting),
      signal,
    });
    const turn = { service: 'apigateway', lane: 'x', buckets: [bucket] };
    const calls = Array.from({ length: 11 }, () => dispatcher.run(turn, () => clock.sleep(1, signal)));
    await clock.run(Promise.all(calls));
    expect(waits.list()).toEqual([
      { limit: 'apigateway', region: 'us-east-1', perSecond: 10, isPublished: true, seconds: 1 },
    ]);
  });

  it('is said in both languages, the longest first', () => {
    const usage = {
      calls: [
        { service: 'ec2', region: 'us-east-1', calls: 1_200, retries: 0, throttles: 0 },
        { service: 'lambda', region: 'us-east-1', calls: 3, retries: 0, throttles: 0 },
      ],
      waits: [
        { limit: 'apigateway', region: 'us-east-1', perSecond: 10, isPublished: true, seconds: 31 },
        { limit: 'kms:DescribeKey', region: 'sa-east-1', perSecond: 10, isPublished: false, seconds: 1.5 },
      ],
      seconds: 40,
      peakMemoryMb: 200,
    };
    expect(verboseText(usage, 'en').split('\n').slice(0, 5)).toEqual([
      'Calls by service:',
      '  ec2 1,200',
      '  lambda 3',
      'Waited for limits:',
      "  API Gateway of us-east-1: 31.0 s, at AWS's limit of 10 calls a second",
    ]);
    expect(verboseText(usage, 'pt-BR')).toContain(
      'API Gateway de us-east-1: 31,0 s, no limite da AWS de 10 chamadas por segundo',
    );
  });

  it('is nothing where the limits were wide enough', () => {
    expect(verboseText({ calls: [], seconds: 1, peakMemoryMb: 1 }, 'en')).toContain('No call waited for a limit.');
  });
});
