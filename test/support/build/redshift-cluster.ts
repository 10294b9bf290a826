import { known } from '../../../src/model/index.ts';
import { builderOf } from '../builders.ts';
import { steady } from './series.ts';

/** A cluster of two nodes that is connected to every day. */
export const redshiftCluster = builderOf<'redshift-cluster'>(
  {
    type: 'redshift-cluster',
    id: 'reports',
    arn: 'arn:aws:redshift:eu-west-1:111122223333:cluster:reports',
    region: 'eu-west-1',
    name: 'reports',
    tags: known({}),
    status: 'available',
    nodeType: 'dc2.large',
    nodes: 2,
    namespaceArn: 'arn:aws:redshift:eu-west-1:111122223333:namespace:0a1b',
    createdAt: '2026-06-01T00:00:00.000Z',
  },
  {
    dataShares: [],
    integrations: [],
    connections: steady(3, 90, {
      namespace: 'AWS/Redshift',
      metric: 'DatabaseConnections',
      statistic: 'Maximum',
      unit: 'Count',
    }),
  },
);
