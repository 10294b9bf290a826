import { unread } from '../../../src/model/index.ts';
import { builderOf } from '../builders.ts';
import { steady } from './series.ts';

/** A domain of one small node that is searched and written every day. */
export const opensearchDomain = builderOf<'opensearch-domain'>(
  {
    type: 'opensearch-domain',
    id: 'logs',
    arn: 'arn:aws:es:eu-west-1:111122223333:domain/logs',
    region: 'eu-west-1',
    name: 'logs',
    tags: unread({ kind: 'not-collected', resource: 'opensearch-domain.tagging', why: 'not-in-inventory' }),
    engineVersion: 'OpenSearch_2.19',
    deleted: false,
    status: 'Active',
    nodes: [{ role: 'data', instanceType: 't3.small.search', count: 1 }],
    volume: { type: 'gp3', sizeGib: 10 },
  },
  {
    createdAt: '2026-06-01T00:00:00.000Z',
    searches: steady(500, 90, { namespace: 'AWS/ES', metric: 'SearchRate', statistic: 'Sum', unit: 'Count' }),
    indexing: steady(500, 90, { namespace: 'AWS/ES', metric: 'IndexingRate', statistic: 'Sum', unit: 'Count' }),
    connected: [],
    tagging: {},
  },
);
