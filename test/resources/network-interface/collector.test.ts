import { expect, it } from 'vitest';
import { networkInterface } from '../../../src/resources/network-interface/collector.ts';
import { listed } from '../../support/fake-aws.ts';

const eni = {
  NetworkInterfaceId: 'eni-0a',
  Status: 'available' as const,
  RequesterManaged: false,
  InterfaceType: 'interface' as const,
  Description: '',
  TagSet: [{ Key: 'Name', Value: 'spare' }],
};

it('keeps what AWS says of a loose interface', async () => {
  const [item] = await listed(networkInterface, {
    'ec2:DescribeNetworkInterfaces': () => ({ NetworkInterfaces: [eni] }),
  });
  expect(item).toEqual({
    type: 'network-interface',
    id: 'eni-0a',
    arn: 'arn:aws:ec2:eu-west-1:111122223333:network-interface/eni-0a',
    region: 'eu-west-1',
    name: 'spare',
    tags: { known: true, value: { Name: 'spare' } },
    status: 'available',
    instanceId: null,
    requesterId: null,
    requesterManaged: false,
    interfaceType: 'interface',
    description: null,
  });
});

it('tells the instance, and the service that asked for it', async () => {
  const [own, theirs] = await listed(networkInterface, {
    'ec2:DescribeNetworkInterfaces': () => ({
      NetworkInterfaces: [
        { ...eni, Status: 'in-use', Attachment: { InstanceId: 'i-0a' } },
        {
          ...eni,
          Status: 'in-use',
          Attachment: { InstanceOwnerId: 'amazon-elb' },
          RequesterId: 'amazon-elb',
          RequesterManaged: true,
          Description: 'ELB app/web/0a',
        },
      ],
    }),
  });
  expect(own).toMatchObject({ instanceId: 'i-0a', requesterId: null });
  expect(theirs).toMatchObject({ instanceId: null, requesterId: 'amazon-elb', description: 'ELB app/web/0a' });
});

it.each([
  ['NetworkInterfaces', {}],
  ['Status', { NetworkInterfaces: [{ ...eni, Status: undefined }] }],
  ['RequesterManaged', { NetworkInterfaces: [{ ...eni, RequesterManaged: undefined }] }],
  ['InterfaceType', { NetworkInterfaces: [{ ...eni, InterfaceType: undefined }] }],
])('does not guess %s', async (field, malformed) => {
  await expect(listed(networkInterface, { 'ec2:DescribeNetworkInterfaces': () => malformed })).rejects.toThrow(
    `AWS's answer lacks ${field}`,
  );
});
