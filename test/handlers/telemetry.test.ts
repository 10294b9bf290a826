import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { telemetryOf } from '../../src/handlers/telemetry.ts';
import { elasticIp } from '../support/build/elastic-ip.ts';
import { inventoryOf } from '../support/inventory.ts';
import { judged } from '../support/judged.ts';

const lines: string[] = [];
beforeEach(() => {
  lines.length = 0;
  vi.stubEnv('POWERTOOLS_DEV', 'true');
  vi.stubEnv('POWERTOOLS_METRICS_DISABLED', 'false');
  for (const channel of ['info', 'error', 'log'] as const)
    vi.spyOn(console, channel).mockImplementation((line: unknown) => void lines.push(String(line)));
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const told = () => lines.map((line) => JSON.parse(line));

describe('the log', () => {
  it('is JSON with the id of the run', () => {
    telemetryOf('audit-prod', 'run-1').info('the audit begins', { regions: 17 });
    expect(told()).toMatchObject([{ level: 'INFO', message: 'the audit begins', runId: 'run-1', regions: 17 }]);
  });

  it('names an error, and repeats nothing of what it says', () => {
    const error = Object.assign(new Error('User arn:aws:iam::111122223333:user/ana may not'), { name: 'AccessDenied' });
    telemetryOf('audit-prod', 'run-1').error('the report was not kept', error);
    expect(told()).toMatchObject([{ level: 'ERROR', errorName: 'AccessDenied' }]);
    expect(lines.join()).not.toContain('ana');
  });
});

describe('the metrics', () => {
  const report = judged(
    inventoryOf([elasticIp({ associationId: null, instanceId: null, networkInterfaceId: null })]),
    'elastic-ip-unattached',
  );

  it('are one line in the embedded metric format, under the name of the function alone', () => {
    telemetryOf('audit-prod', 'run-1').recordRun(report);
    const [line] = told();
    expect(line._aws.CloudWatchMetrics).toMatchObject([{ Namespace: 'account-hygiene', Dimensions: [['service']] }]);
    expect(line).toMatchObject({
      service: 'audit-prod',
      RunCompleted: 1,
      MediumFindings: 1,
      HighFindings: 0,
      Unknown: 0,
    });
    expect(line._aws.CloudWatchMetrics[0].Metrics.length).toBeLessThanOrEqual(10);
  });

  it('say how many would hear a digest', () => {
    telemetryOf('audit-prod', 'run-1').recordSubscribers(0);
    expect(told()).toMatchObject([{ service: 'audit-prod', ConfirmedSubscribers: 0 }]);
  });

  it('say the name of an error, with what is unseen in it written out', () => {
    const error = Object.assign(new Error('secret'), { name: 'Evil\u001b[2J\u009b\u202e' });
    telemetryOf('audit-prod', 'run-1').error('it failed', error);
    expect(told()).toMatchObject([{ errorName: String.raw`Evil\u{001B}[2J\u{009B}\u{202E}` }]);
  });

  it('tell nothing of a resource', () => {
    telemetryOf('audit-prod', 'run-1').recordRun(report);
    expect(lines.join()).not.toContain('eipalloc');
  });
});
