import {
  DescribeEnvironmentResourcesCommand,
  DescribeEnvironmentsCommand,
  ElasticBeanstalkClient,
  ListTagsForResourceCommand,
} from '@aws-sdk/client-elastic-beanstalk';
import { defineService } from '../service.ts';

export const elasticbeanstalk = defineService({
  Client: ElasticBeanstalkClient,
  operations: {
    'elasticbeanstalk:DescribeEnvironmentResources': { Command: DescribeEnvironmentResourcesCommand },
    'elasticbeanstalk:DescribeEnvironments': {
      Command: DescribeEnvironmentsCommand,
      paging: { input: 'NextToken', output: 'NextToken' },
      always: { MaxRecords: 1000 },
    },
    'elasticbeanstalk:ListTagsForResource': { Command: ListTagsForResourceCommand },
  },
});
