import type { Aws } from '../../../aws/index.ts';
import { dailyMetric } from '../cloudwatch/daily-metric.ts';
import type { DailySeries } from '../cloudwatch/daily-series.ts';

type Metrics = Aws<'cloudwatch:GetMetricStatistics'>;

/**
 * The calls of a REST API, or of one stage of it, by day. CloudWatch knows it by its name alone, so that APIs of one name
 * share the metric: https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-metrics-and-dimensions.html
 */
export const restCalls = (aws: Metrics, name: string, now: Date, stage?: string): Promise<DailySeries> =>
  calls(aws, 'Count', { ApiName: name, ...(stage === undefined ? {} : { Stage: stage }) }, now);

/** The calls of an HTTP API by day: https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-metrics.html */
export const httpCalls = (aws: Metrics, ApiId: string, now: Date): Promise<DailySeries> =>
  calls(aws, 'Count', { ApiId }, now);

/**
 * The connections made to a WebSocket API by day; none lasts longer than two hours, so that messages come on a day with
 * one: https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-logging.html
 */
export const websocketConnections = (aws: Metrics, ApiId: string, now: Date): Promise<DailySeries> =>
  calls(aws, 'ConnectCount', { ApiId }, now);

const calls = (
  aws: Metrics,
  metric: string,
  dimensions: { readonly [name: string]: string },
  now: Date,
): Promise<DailySeries> => dailyMetric(aws, { namespace: 'AWS/ApiGateway', metric, statistic: 'Sum', dimensions }, now);
