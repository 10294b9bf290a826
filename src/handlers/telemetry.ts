import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { type Report, thrownText, visible } from '../model/index.ts';

/** What the function leaves in its telemetry: names and numbers; never a finding's text. */
export interface Telemetry {
  readonly info: (what: string, facts?: { readonly [name: string]: string | number | boolean | null }) => void;
  /** An error by its name alone: what AWS says in it may quote anything. What is no error by what it says, without credentials. */
  readonly error: (what: string, error: unknown) => void;
  /** The confirmed subscribers of the topic at the time of a digest: 0 is a digest that nobody heard. */
  readonly recordSubscribers: (confirmed: number) => void;
  /** The metrics of a run that came to its end; with the subscribers nine, within the ten that CloudWatch gives free of charge. */
  readonly recordRun: (report: Report) => void;
}

/** The dimension of every metric is the function's name, so that two stages do not mix. */
export const telemetryOf = (functionName: string, runId: string): Telemetry => {
  const logger = new Logger({ serviceName: functionName, persistentKeys: { runId } });
  return {
    info: (what, facts = {}) => logger.info(what, facts),
    error: (what, error) => logger.error(what, namedBy(error)),
    recordSubscribers: (confirmed) => {
      const metrics = new Metrics({ namespace: 'account-hygiene', serviceName: functionName });
      metrics.addMetric('ConfirmedSubscribers', MetricUnit.Count, confirmed);
      metrics.publishStoredMetrics();
    },
    recordRun: (report) => {
      const metrics = new Metrics({ namespace: 'account-hygiene', serviceName: functionName });
      const { failsBySeverity, outcomes } = report.totals;
      metrics.addMetric('RunCompleted', MetricUnit.Count, 1);
      metrics.addMetric('Duration', MetricUnit.Seconds, report.usage.seconds);
      metrics.addMetric('CriticalFindings', MetricUnit.Count, failsBySeverity.critical);
      metrics.addMetric('HighFindings', MetricUnit.Count, failsBySeverity.high);
      metrics.addMetric('MediumFindings', MetricUnit.Count, failsBySeverity.medium);
      metrics.addMetric('LowFindings', MetricUnit.Count, failsBySeverity.low);
      metrics.addMetric('NewFindings', MetricUnit.Count, newIn(report));
      metrics.addMetric('Unknown', MetricUnit.Count, outcomes.unknown);
      metrics.publishStoredMetrics();
    },
  };
};

// What is no error has no name, and is all that anybody will ever know of it.
const namedBy = (error: unknown) =>
  error instanceof Error
    ? { errorName: visible(error.name) }
    : { errorName: 'not an Error', thrown: visible(thrownText(error)) };

const newIn = ({ history }: Report): number => (history === null ? 0 : history.counts.new + history.counts.returned);
