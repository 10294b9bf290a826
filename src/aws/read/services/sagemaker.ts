import {
  DescribeEndpointCommand,
  DescribeEndpointConfigCommand,
  ListAppsCommand,
  ListEndpointsCommand,
  ListNotebookInstancesCommand,
  ListTagsCommand,
  SageMakerClient,
} from '@aws-sdk/client-sagemaker';
import { defineService } from '../service.ts';

const paging = { input: 'NextToken', output: 'NextToken' };
const always = { MaxResults: 100 };

export const sagemaker = defineService({
  Client: SageMakerClient,
  operations: {
    'sagemaker:DescribeEndpoint': { Command: DescribeEndpointCommand },
    'sagemaker:DescribeEndpointConfig': { Command: DescribeEndpointConfigCommand },
    'sagemaker:ListApps': { Command: ListAppsCommand, paging, always },
    'sagemaker:ListEndpoints': { Command: ListEndpointsCommand, paging, always },
    'sagemaker:ListNotebookInstances': { Command: ListNotebookInstancesCommand, paging, always },
    'sagemaker:ListTags': { Command: ListTagsCommand, paging, always },
  },
});
