import { ElasticBeanstalkClient } from '@aws-sdk/client-elastic-beanstalk';
import { defineService } from '../service.ts';

export const elasticbeanstalk = defineService({
  Client: ElasticBeanstalkClient,
  operations: {},
});
