import { known } from '../../../src/model/index.ts';
import { builderOf } from '../builders.ts';
import { steady } from './series.ts';

/** A REST API that is called every day. */
export const api = builderOf<'api'>(
  {
    type: 'api',
    id: 'abc123',
    arn: 'arn:aws:apigateway:eu-west-1::/restapis/abc123',
    region: 'eu-west-1',
    name: 'pets',
    tags: known({}),
    kind: 'REST',
    createdAt: '2026-01-10T00:00:00.000Z',
    gatewayManaged: false,
  },
  {
    calls: steady(100, 90, { namespace: 'AWS/ApiGateway', metric: 'Count', statistic: 'Sum', unit: 'Count' }),
    domains: [],
  },
);
