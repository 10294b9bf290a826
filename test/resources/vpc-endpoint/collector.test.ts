import { expect, it } from 'vitest';
import { vpcEndpoint } from '../../../src/resources/vpc-endpoint/collector.ts';
import { facetRead, listed } from '../../support/fake-aws.ts';

const endpoint = {
  VpcEndpointId: 'vpce-0a',
  VpcEndpointType: 'Interface' as const,
  VpcId: 'vpc-0a',
  ServiceName: 'com.amazonaws.eu-west-1.sqs',
  State: 'Available' as const,
  RequesterManaged: false,
  NetworkInterfaceIds: ['eni-0a', 'eni-0b'],
  CreationTimestamp: new Date('2026-06-01T00:00:00Z'),
  Tags: [{ Key: 'Name', Value: 'queue' }],
};
const list = (...VpcEndpoints: object[]) => ({ 'ec2:DescribeVpcEndpoints': () => ({ VpcEndpoints }) });

it('lists the endpoints of every page, their state in lower case', async () => {
  const items = await listed(vpcEndpoint, {
    'ec2:DescribeVpcEndpoints': () => [
      { VpcEndpoints: [endpoint], NextToken: 'n' },
      {
        VpcEndpoints: [
          {
            ...endpoint,
            VpcEndpointId: 'vpce-0b',
            VpcEndpointType: 'Gateway' as const,
            NetworkInterfaceIds: undefined,
            Tags: undefined,
          },
        ],
      },
    ],
  });
  expect(items).toMatchObject([
    {
      id: 'vpce-0a',
      arn: 'arn:aws:ec2:eu-west-1:111122223333:vpc-endpoint/vpce-0a',
      name: 'queue',
      kind: 'Interface',
      state: 'available',
      networkInterfaceIds: ['eni-0a', 'eni-0b'],
      requesterManaged: false,
      createdAt: '2026-06-01T00:00:00.000Z',
    },
    { id: 'vpce-0b', kind: 'Gateway', networkInterfaceIds: [] },
  ]);
});

it.each([
  ['VpcEndpoints', {}],
  ['VpcEndpointType', { VpcEndpoints: [{ ...endpoint, VpcEndpointType: undefined }] }],
  ['State', { VpcEndpoints: [{ ...endpoint, State: undefined }] }],
  ['CreationTimestamp', { VpcEndpoints: [{ ...endpoint, CreationTimestamp: undefined }] }],
])('does not guess %s', async (field, answer) => {
  await expect(listed(vpcEndpoint, { 'ec2:DescribeVpcEndpoints': () => answer })).rejects.toThrow(
    `AWS's answer lacks ${field}`,
  );
});

it('asks for the metric by the four dimensions together, for one of them alone has no datapoint', async () => {
  const [item] = await listed(vpcEndpoint, list(endpoint));
  if (item === undefined) throw new Error('nothing listed');
  const answers = {
    'cloudwatch:GetMetricStatistics': (input: object) => {
      expect(input).toMatchObject({
        Namespace: 'AWS/PrivateLinkEndpoints',
        MetricName: 'BytesProcessed',
        Dimensions: [
          { Name: 'Endpoint Type', Value: 'Interface' },
          { Name: 'Service Name', Value: 'com.amazonaws.eu-west-1.sqs' },
          { Name: 'VPC Endpoint Id', Value: 'vpce-0a' },
          { Name: 'VPC Id', Value: 'vpc-0a' },
        ],
      });
      return { Datapoints: [] };
    },
  };
  expect(await facetRead(vpcEndpoint, answers, item, 'bytes')).toMatchObject({ days: [] });
});
