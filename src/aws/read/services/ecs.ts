import {
  DescribeClustersCommand,
  DescribeContainerInstancesCommand,
  DescribeServicesCommand,
  DescribeTasksCommand,
  ECSClient,
  ListClustersCommand,
  ListContainerInstancesCommand,
  ListServicesCommand,
  ListTasksCommand,
} from '@aws-sdk/client-ecs';
import { defineService } from '../service.ts';

const paging = { input: 'nextToken', output: 'nextToken' };
const always = { maxResults: 100 };

export const ecs = defineService({
  Client: ECSClient,
  operations: {
    'ecs:DescribeClusters': { Command: DescribeClustersCommand },
    'ecs:DescribeContainerInstances': { Command: DescribeContainerInstancesCommand },
    'ecs:DescribeServices': { Command: DescribeServicesCommand },
    'ecs:DescribeTasks': { Command: DescribeTasksCommand },
    'ecs:ListClusters': { Command: ListClustersCommand, paging, always },
    'ecs:ListContainerInstances': { Command: ListContainerInstancesCommand, paging, always },
    // Ten a page unless asked for more: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListServices.html
    'ecs:ListServices': { Command: ListServicesCommand, paging, always },
    'ecs:ListTasks': { Command: ListTasksCommand, paging, always },
  },
});
