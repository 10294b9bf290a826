import { describe, expect, it } from 'vitest';
import { belongsTo } from '../../src/derived/index.ts';
import { known, type Tags } from '../../src/model/index.ts';
import { ami } from '../support/build/ami.ts';
import { autoScalingGroup } from '../support/build/auto-scaling-group.ts';
import { beanstalkEnvironment } from '../support/build/beanstalk-environment.ts';
import { ebsSnapshot } from '../support/build/ebs-snapshot.ts';
import { ebsVolume } from '../support/build/ebs-volume.ts';
import { ec2Instance } from '../support/build/ec2-instance.ts';
import { elasticIp } from '../support/build/elastic-ip.ts';
import { loadBalancer } from '../support/build/load-balancer.ts';

const tagged = (key: string, value: string) => known<Tags>({ [key]: value });
const group = (id: string) => autoScalingGroup({ id, name: id });
const inGroup = ec2Instance({ id: 'i-1', tags: tagged('aws:autoscaling:groupName', 'web') });

describe('what stands and goes with another resource', () => {
  it.each([
    ['what it holds', ebsVolume({ id: 'vol-1' }), ec2Instance({ volumeIds: ['vol-1'] })],
    ['what says that it is attached to it', elasticIp({ instanceId: 'i-1' }), ec2Instance({ id: 'i-1' })],
    ['the group that made it', group('web'), inGroup],
    ['what it made', inGroup, group('web')],
    [
      'what it made, by tags that take a call of their own',
      { ...loadBalancer(), facets: { tagging: tagged('elasticbeanstalk:environment-name', 'shop-prod') } },
      beanstalkEnvironment({ id: 'shop-prod' }),
    ],
  ])('is %s', (_, part, whole) => {
    expect(belongsTo(part, whole)).toBe(true);
    expect(belongsTo({ ...part, region: 'sa-east-1' }, whole)).toBe(false);
  });

  it.each([
    ['another volume', ebsVolume({ id: 'vol-2' }), ec2Instance({ volumeIds: ['vol-1'] })],
    ['another group', group('api'), inGroup],
    ['what holds it', ec2Instance({ volumeIds: ['vol-1'] }), ebsVolume({ id: 'vol-1' })],
    ['what it was made of', ami({ id: 'ami-1' }), ec2Instance({ imageId: 'ami-1' })],
    ['a copy of it', ebsSnapshot({ volumeId: 'vol-1' }), ebsVolume({ id: 'vol-1' })],
  ])('is not %s', (_, part, whole) => {
    expect(belongsTo(part, whole)).toBe(false);
  });
});
