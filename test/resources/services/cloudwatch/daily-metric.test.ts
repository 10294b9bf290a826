import { describe, expect, it } from 'vitest';
import { dailyMetric } from '../../../../src/resources/services/cloudwatch/daily-metric.ts';
import { type Answers, fakeAws, place } from '../../../support/fake-aws.ts';

const asked = {
  namespace: 'AWS/Lambda',
  metric: 'Invocations',
  statistic: 'Sum',
  dimensions: { FunctionName: 'f' },
} as const;
const read = (answer: NonNullable<Answers['cloudwatch:GetMetricStatistics']>) =>
  dailyMetric(fakeAws({ 'cloudwatch:GetMetricStatistics': answer }), asked, place.now);

const point = (day: string, Sum: number) => ({ Timestamp: new Date(`${day}T00:00:00Z`), Sum, Unit: 'Count' as const });

describe('dailyMetric', () => {
  it('asks for the last 90 whole UTC days, in days', async () => {
    const inputs: unknown[] = [];
    await read((input) => {
      inputs.push(input);
      return { Datapoints: [] };
    });
    expect(inputs).toEqual([
      {
        Namespace: 'AWS/Lambda',
        MetricName: 'Invocations',
        Dimensions: [{ Name: 'FunctionName', Value: 'f' }],
        StartTime: new Date('2026-08-24T00:00:00Z'),
        EndTime: new Date('2026-11-22T00:00:00Z'),
        Period: 86_400,
        Statistics: ['Sum'],
      },
    ]);
  });

  it('gives the days that have a datapoint, in order', async () => {
    expect(await read(() => ({ Datapoints: [point('2026-11-21', 3), point('2026-08-24', 1)] }))).toEqual({
      namespace: 'AWS/Lambda',
      metric: 'Invocations',
      statistic: 'Sum',
      unit: 'Count',
      from: '2026-08-24',
      until: '2026-11-22',
      days: [
        { day: '2026-08-24', value: 1 },
        { day: '2026-11-21', value: 3 },
      ],
    });
  });

  it('gives no days where CloudWatch holds none', async () => {
    expect(await read(() => ({ Datapoints: [] }))).toMatchObject({ unit: null, days: [] });
  });

  it.each([
    ['without the list', {}, "AWS's answer lacks Datapoints"],
    ['without the value', { Datapoints: [{ Timestamp: new Date('2026-11-21T00:00:00Z') }] }, "AWS's answer lacks Sum"],
    ['without the time', { Datapoints: [{ Sum: 1 }] }, "AWS's answer lacks Timestamp"],
    ['of a day twice', { Datapoints: [point('2026-11-21', 1), point('2026-11-21', 2)] }, 'a day twice'],
    ['of a day that is not over', { Datapoints: [point('2026-11-22', 1)] }, 'not asked for'],
    ['of a day before the first', { Datapoints: [point('2026-08-23', 1)] }, 'not asked for'],
  ])('refuses an answer %s', async (_, answer, message) => {
    await expect(read(() => answer)).rejects.toThrow(message);
  });
});
