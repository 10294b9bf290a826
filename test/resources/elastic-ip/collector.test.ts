import { expect, it } from 'vitest';
import { elasticIp } from '../../../src/resources/elastic-ip/collector.ts';
import { listed } from '../../support/fake-aws.ts';

it('keeps what AWS says of an address, and takes an empty id for none', async () => {
  const [ip] = await listed(elasticIp, {
    'ec2:DescribeAddresses': () => ({
      Addresses: [
        {
          AllocationId: 'eipalloc-0a',
          PublicIp: '203.0.113.10',
          InstanceId: '',
          Tags: [{ Key: 'Name', Value: 'old' }],
        },
      ],
    }),
  });
  expect(ip).toMatchObject({
    id: 'eipalloc-0a',
    arn: 'arn:aws:ec2:eu-west-1:111122223333:elastic-ip/eipalloc-0a',
    name: 'old',
    associationId: null,
    instanceId: null,
  });
});

it('does not take an answer without the list for an empty one', async () => {
  await expect(listed(elasticIp, { 'ec2:DescribeAddresses': () => ({}) })).rejects.toThrow(
    "AWS's answer lacks Addresses",
  );
});
