import { unread } from '../../../src/model/index.ts';
import { builderOf } from '../builders.ts';
import { steady } from './series.ts';

/** A web environment behind a load balancer that answers every day. */
export const beanstalkEnvironment = builderOf<'beanstalk-environment'>(
  {
    type: 'beanstalk-environment',
    id: 'shop-prod',
    arn: 'arn:aws:elasticbeanstalk:eu-west-1:111122223333:environment/shop/shop-prod',
    region: 'eu-west-1',
    name: 'shop-prod',
    tags: unread({ kind: 'not-collected', resource: 'beanstalk-environment.tagging', why: 'not-in-inventory' }),
    status: 'Ready',
    health: 'Green',
    application: 'shop',
    tier: 'WebServer',
    createdAt: '2026-06-01T00:00:00.000Z',
  },
  {
    traffic: {
      by: 'requests',
      series: steady(5000, 90, {
        namespace: 'AWS/ApplicationELB',
        metric: 'RequestCount',
        statistic: 'Sum',
        unit: 'Count',
      }),
    },
    tagging: {},
  },
);
