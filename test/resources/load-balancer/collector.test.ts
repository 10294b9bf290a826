import { describe, expect, it } from 'vitest';
import { ResourceGone } from '../../../src/model/index.ts';
import { loadBalancer } from '../../../src/resources/load-balancer/collector.ts';
import { type Answers, awsError, facetRead, listed } from '../../support/fake-aws.ts';

const arnOf = (name: string) =>
  `arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/${name}/50dc6c495c0c9188`;
const web = {
  LoadBalancerArn: arnOf('app/web'),
  LoadBalancerName: 'web',
  Type: 'application' as const,
  Scheme: 'internet-facing' as const,
  IpAddressType: 'ipv4' as const,
  State: { Code: 'active' as const },
  AvailabilityZones: [{ ZoneName: 'eu-west-1a' }, { ZoneName: 'eu-west-1b' }],
  CreatedTime: new Date('2026-06-01T00:00:00Z'),
};
const old = {
  LoadBalancerName: 'old',
  Scheme: 'internal',
  AvailabilityZones: ['eu-west-1a'],
  Instances: [{ InstanceId: 'i-0a' }],
  CreatedTime: new Date('2016-06-01T00:00:00Z'),
};
const both = (LoadBalancers: object[], LoadBalancerDescriptions: object[]): Answers => ({
  'elasticloadbalancingv2:DescribeLoadBalancers': () => ({ LoadBalancers }),
  'elasticloadbalancing:DescribeLoadBalancers': () => ({ LoadBalancerDescriptions }),
});
const facetOf = async (facet: string, answers: Answers, of = both([web], [])) => {
  const [item] = await listed(loadBalancer, of);
  if (item === undefined) throw new Error('nothing listed');
  return facetRead(loadBalancer, answers, item, facet);
};

describe('load balancers', () => {
  it('are listed over all pages of both generations, tags unread', async () => {
    const gateway = {
      ...web,
      LoadBalancerArn: arnOf('gwy/inspect'),
      LoadBalancerName: 'inspect',
      Type: 'gateway' as const,
      Scheme: undefined,
      IpAddressType: undefined,
    };
    const items = await listed(loadBalancer, {
      'elasticloadbalancingv2:DescribeLoadBalancers': () => [
        { LoadBalancers: [web], NextMarker: 'm' },
        { LoadBalancers: [gateway] },
      ],
      'elasticloadbalancing:DescribeLoadBalancers': () => ({ LoadBalancerDescriptions: [old] }),
    });
    expect(items).toMatchObject([
      { id: 'web', arn: arnOf('app/web'), kind: 'application', state: 'active', internetFacing: true, zones: 2 },
      { id: 'inspect', kind: 'gateway', internetFacing: false, addressType: null, instances: null },
      {
        id: 'old',
        arn: 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/old',
        kind: 'classic',
        state: null,
        internetFacing: false,
        zones: 1,
        instances: 1,
        createdAt: '2016-06-01T00:00:00.000Z',
      },
    ]);
    expect(items[0]?.tags.known).toBe(false);
  });

  it.each([
    ['LoadBalancers', { ...both([], []), 'elasticloadbalancingv2:DescribeLoadBalancers': () => ({}) }],
    ['LoadBalancerDescriptions', { ...both([], []), 'elasticloadbalancing:DescribeLoadBalancers': () => ({}) }],
    ['Type', both([{ ...web, Type: undefined }], [])],
    ['State.Code', both([{ ...web, State: undefined }], [])],
    ['Instances', both([], [{ ...old, Instances: undefined }])],
  ])('are not known without %s', async (field, answers) => {
    await expect(listed(loadBalancer, answers)).rejects.toThrow(`AWS's answer lacks ${field}`);
  });
});

const group = (name: string, ...behind: string[]) => ({
  TargetGroupArn: `arn:tg:${name}`,
  TargetGroupName: name,
  TargetType: 'instance' as const,
  LoadBalancerArns: behind,
});
const health = (...states: string[]) => ({
  TargetHealthDescriptions: states.map((State) => ({ TargetHealth: { State } })) as object[],
});

describe('target groups', () => {
  const groups: Answers = {
    'elasticloadbalancingv2:DescribeTargetGroups': () => [
      { TargetGroups: [group('a', arnOf('app/web')), group('loose')], NextMarker: 'm' },
      { TargetGroups: [group('b', arnOf('app/other'), arnOf('app/web'))] },
    ],
  };

  it('are those behind it, with what is registered and not about to leave', async () => {
    const answers: Answers = {
      ...groups,
      'elasticloadbalancingv2:DescribeTargetHealth': ({ TargetGroupArn }) =>
        TargetGroupArn === 'arn:tg:a' ? health('healthy', 'unhealthy', 'draining', 'initial', 'unused') : health(),
    };
    expect(await facetOf('targetGroups', answers)).toEqual([
      { arn: 'arn:tg:a', name: 'a', targetType: 'instance', targets: 3, unused: 1, healthy: 1 },
      { arn: 'arn:tg:b', name: 'b', targetType: 'instance', targets: 0, unused: 0, healthy: 0 },
    ]);
  });

  it('are fewer where one vanished since', async () => {
    const answers: Answers = {
      ...groups,
      'elasticloadbalancingv2:DescribeTargetHealth': ({ TargetGroupArn }) =>
        TargetGroupArn === 'arn:tg:a' ? awsError('TargetGroupNotFoundException') : health('healthy'),
    };
    expect(await facetOf('targetGroups', answers)).toMatchObject([{ name: 'b' }]);
  });

  it('are not known where the health of one is denied or malformed', async () => {
    const denied: Answers = {
      ...groups,
      'elasticloadbalancingv2:DescribeTargetHealth': () => awsError('AccessDenied'),
    };
    await expect(facetOf('targetGroups', denied)).rejects.toThrow('AccessDenied');
    const silent: Answers = { ...groups, 'elasticloadbalancingv2:DescribeTargetHealth': () => ({}) };
    await expect(facetOf('targetGroups', silent)).rejects.toThrow('lacks TargetHealthDescriptions');
    const stateless: Answers = {
      ...groups,
      'elasticloadbalancingv2:DescribeTargetHealth': () => ({ TargetHealthDescriptions: [{}] }),
    };
    await expect(facetOf('targetGroups', stateless)).rejects.toThrow('lacks TargetHealth.State');
  });

  it('are the instances of a classic one as one group, by whether they are in service', async () => {
    const answers: Answers = {
      'elasticloadbalancing:DescribeInstanceHealth': () => ({
        InstanceStates: [{ State: 'InService' }, { State: 'OutOfService' }, { State: 'Unknown' }],
      }),
    };
    expect(await facetOf('targetGroups', answers, both([], [old]))).toEqual([
      {
        arn: 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/old',
        name: 'old',
        targetType: 'instance',
        targets: 2,
        unused: 1,
        healthy: 1,
      },
    ]);
    const vanished: Answers = { 'elasticloadbalancing:DescribeInstanceHealth': () => awsError('LoadBalancerNotFound') };
    await expect(facetOf('targetGroups', vanished, both([], [old]))).rejects.toThrow('no longer exists');
  });

  it('are none of a classic one without instances, without a call', async () => {
    expect(await facetOf('targetGroups', {}, both([], [{ ...old, Instances: [] }]))).toEqual([]);
    expect(await facetOf('answering', {}, both([], [old]))).toBeNull();
  });
});

describe('listeners that answer by themselves', () => {
  const listeners: Answers = {
    'elasticloadbalancingv2:DescribeListeners': ({ LoadBalancerArn }) => {
      expect(LoadBalancerArn).toBe(arnOf('app/web'));
      return [{ Listeners: [{}], NextMarker: 'm' }, { Listeners: [{}] }];
    },
  };

  it('are counted where nothing stands behind', async () => {
    const none: Answers = { 'elasticloadbalancingv2:DescribeTargetGroups': () => ({ TargetGroups: [group('loose')] }) };
    expect(await facetOf('answering', { ...none, ...listeners })).toBe(2);
    const gone = {
      ...none,
      'elasticloadbalancingv2:DescribeListeners': () => awsError('LoadBalancerNotFoundException'),
    };
    await expect(facetOf('answering', gone)).rejects.toBeInstanceOf(ResourceGone);
  });

  it('are not asked for where something does', async () => {
    const some: Answers = {
      'elasticloadbalancingv2:DescribeTargetGroups': () => ({ TargetGroups: [group('a', arnOf('app/web'))] }),
    };
    expect(await facetOf('answering', some)).toBeNull();
  });
});

describe('tags', () => {
  it('are those of either generation', async () => {
    const TagDescriptions = [{ Tags: [{ Key: 'team', Value: 'a' }] }];
    const newer: Answers = {
      'elasticloadbalancingv2:DescribeTags': ({ ResourceArns }) => {
        expect(ResourceArns).toEqual([arnOf('app/web')]);
        return { TagDescriptions };
      },
    };
    expect(await facetOf('tagging', newer)).toEqual({ team: 'a' });
    const classic: Answers = {
      'elasticloadbalancing:DescribeTags': ({ LoadBalancerNames }) => {
        expect(LoadBalancerNames).toEqual(['old']);
        return { TagDescriptions: [{ LoadBalancerName: 'old' }] };
      },
    };
    expect(await facetOf('tagging', classic, both([], [old]))).toEqual({});
  });

  it('are not known where the answer is about nobody, and gone with their load balancer', async () => {
    const nobody: Answers = { 'elasticloadbalancingv2:DescribeTags': () => ({ TagDescriptions: [] }) };
    await expect(facetOf('tagging', nobody)).rejects.toThrow('not the tags of one load balancer');
    const gone: Answers = { 'elasticloadbalancingv2:DescribeTags': () => awsError('LoadBalancerNotFoundException') };
    await expect(facetOf('tagging', gone)).rejects.toBeInstanceOf(ResourceGone);
    const goneClassic: Answers = {
      'elasticloadbalancing:DescribeTags': () => awsError('AccessPointNotFoundException'),
    };
    await expect(facetOf('tagging', goneClassic, both([], [old]))).rejects.toBeInstanceOf(ResourceGone);
  });
});

describe('endpoint services', () => {
  const network = { ...web, LoadBalancerArn: arnOf('net/web'), Type: 'network' as const };

  it('are those by which others reach a network or gateway load balancer', async () => {
    const answers: Answers = {
      'ec2:DescribeVpcEndpointServiceConfigurations': () => [
        { ServiceConfigurations: [{ ServiceName: 'svc-other', NetworkLoadBalancerArns: [arnOf('net/other')] }] },
        {
          ServiceConfigurations: [
            { ServiceName: 'svc-net', NetworkLoadBalancerArns: [arnOf('net/web')] },
            { ServiceName: 'svc-gwy', GatewayLoadBalancerArns: [arnOf('net/web')] },
          ],
        },
      ],
    };
    expect(await facetOf('endpointServices', answers, both([network], []))).toEqual(['svc-net', 'svc-gwy']);
  });

  it('are none of an application one, without a call', async () => {
    expect(await facetOf('endpointServices', {})).toEqual([]);
  });
});

describe('VPC links', () => {
  const network = { ...web, LoadBalancerArn: arnOf('net/web'), Type: 'network' as const };
  const links = (...items: object[]): Answers => ({ 'apigateway:GetVpcLinks': () => [{ items }, {}] });

  it('are those of REST APIs that lead to a network load balancer', async () => {
    const answers = links(
      { id: 'l1', name: 'to-web', targetArns: [arnOf('net/web')] },
      { id: 'l2', targetArns: [arnOf('net/other')] },
      { id: 'l3', targetArns: [arnOf('net/web')] },
    );
    expect(await facetOf('vpcLinks', answers, both([network], []))).toEqual(['to-web', 'l3']);
    await expect(facetOf('vpcLinks', links({ id: 'l1' }), both([network], []))).rejects.toThrow('lacks targetArns');
  });

  it('are none of another kind, without a call', async () => {
    expect(await facetOf('vpcLinks', {})).toEqual([]);
  });
});

describe('the deletion protection', () => {
  const attributes = (...Attributes: object[]): Answers => ({
    'elasticloadbalancingv2:DescribeLoadBalancerAttributes': () => ({ Attributes }),
  });

  it('is what its attribute says, and none of a classic one', async () => {
    const other = { Key: 'idle_timeout.timeout_seconds', Value: '60' };
    const protection = (Value: string) => attributes(other, { Key: 'deletion_protection.enabled', Value });
    expect(await facetOf('deletionProtected', protection('true'))).toBe(true);
    expect(await facetOf('deletionProtected', protection('false'))).toBe(false);
    expect(await facetOf('deletionProtected', {}, both([], [old]))).toBe(false);
    await expect(facetOf('deletionProtected', attributes(other))).rejects.toThrow('lacks deletion_protection.enabled');
    const gone: Answers = {
      'elasticloadbalancingv2:DescribeLoadBalancerAttributes': () => awsError('LoadBalancerNotFoundException'),
    };
    await expect(facetOf('deletionProtected', gone)).rejects.toBeInstanceOf(ResourceGone);
  });
});
