import { describe, expect, it } from 'vitest';
import { type Bare, ResourceGone } from '../../../src/model/index.ts';
import { eksCluster } from '../../../src/resources/eks-cluster/collector.ts';
import { type Answers, awsError, facetRead, listed } from '../../support/fake-aws.ts';

const cluster = {
  name: 'apps',
  status: 'ACTIVE' as const,
  version: '1.31',
  createdAt: new Date('2026-06-01T00:00:00Z'),
  upgradePolicy: { supportType: 'EXTENDED' as const },
  tags: { team: 'web' },
};
const names: Answers = { 'eks:ListClusters': () => [{ clusters: ['apps'], nextToken: 'n' }, { clusters: ['more'] }] };
const facetOf = async (facet: string, answers: Answers) => {
  const [item] = (await listed(eksCluster, names)) as [Bare];
  return facetRead(eksCluster, answers, item, facet);
};
const described = (change: object | null): Answers => ({
  'eks:DescribeCluster': ({ name }) => {
    expect(name).toBe('apps');
    return (change === null ? {} : { cluster: { ...cluster, ...change } }) as never;
  },
});

it('lists the clusters of every page, their tags unread', async () => {
  const items = await listed(eksCluster, names);
  expect(items).toMatchObject([
    { id: 'apps', arn: 'arn:aws:eks:eu-west-1:111122223333:cluster/apps', tags: { known: false } },
    { id: 'more' },
  ]);
});

it('does not take an answer without the list for an empty one', async () => {
  await expect(listed(eksCluster, { 'eks:ListClusters': () => ({}) })).rejects.toThrow("AWS's answer lacks clusters");
});

describe('description', () => {
  it('is what AWS says, and what it leaves out to say no', async () => {
    expect(await facetOf('description', described({}))).toEqual({
      status: 'ACTIVE',
      version: '1.31',
      createdAt: '2026-06-01T00:00:00.000Z',
      supportType: 'EXTENDED',
      hybridNodes: false,
      autoMode: false,
      nodeSecurityGroupId: null,
      deletionProtection: false,
    });
  });

  it('tells hybrid nodes, Auto Mode, the group of its nodes and protection', async () => {
    const more = {
      upgradePolicy: undefined,
      remoteNetworkConfig: { remoteNodeNetworks: [{ cidrs: ['10.0.0.0/8'] }] },
      computeConfig: { enabled: true },
      resourcesVpcConfig: { clusterSecurityGroupId: 'sg-0a' },
      deletionProtection: true,
    };
    expect(await facetOf('description', described(more))).toMatchObject({
      supportType: null,
      hybridNodes: true,
      autoMode: true,
      nodeSecurityGroupId: 'sg-0a',
      deletionProtection: true,
    });
  });

  it.each([
    ['cluster', null],
    ['status', { status: undefined }],
    ['version', { version: undefined }],
    ['createdAt', { createdAt: undefined }],
  ])('does not guess %s', async (field, change) => {
    await expect(facetOf('description', described(change))).rejects.toThrow(`AWS's answer lacks ${field}`);
  });

  it('carries the tags', async () => {
    expect(await facetOf('tagging', described({}))).toEqual({ team: 'web' });
    expect(await facetOf('tagging', described({ tags: undefined }))).toEqual({});
  });
});

describe('support', () => {
  const version = (change: object): Answers => ({
    ...described({}),
    'eks:DescribeClusterVersions': ({ clusterVersions, includeAll }) => {
      expect([clusterVersions, includeAll]).toEqual([['1.31'], true]);
      return { clusterVersions: [{ clusterVersion: '1.31', versionStatus: 'EXTENDED_SUPPORT', ...change }] };
    },
  });

  it('is that of its version', async () => {
    const endOfStandardSupportDate = new Date('2025-11-26T00:00:00Z');
    expect(await facetOf('support', version({ endOfStandardSupportDate }))).toEqual({
      status: 'EXTENDED_SUPPORT',
      standardEndsAt: '2025-11-26T00:00:00.000Z',
    });
    expect(await facetOf('support', version({}))).toMatchObject({ standardEndsAt: null });
  });

  it('is not guessed', async () => {
    await expect(facetOf('support', version({ versionStatus: undefined }))).rejects.toThrow('lacks versionStatus');
    await expect(facetOf('support', version({ clusterVersion: '1.30' }))).rejects.toThrow('lacks version 1.31');
  });
});

describe('compute', () => {
  const groups = (answer: (name: string | undefined) => unknown): Answers => ({
    'eks:ListNodegroups': () => [{ nodegroups: ['main'], nextToken: 'n' }, { nodegroups: ['spare'] }],
    'eks:DescribeNodegroup': ({ nodegroupName }) => answer(nodegroupName) as never,
  });

  it('is the size of each node group; one that vanished has none', async () => {
    const found = await facetOf(
      'nodegroups',
      groups((name) =>
        name === 'main' ? { nodegroup: { scalingConfig: { desiredSize: 2 } } } : awsError('ResourceNotFoundException'),
      ),
    );
    expect(found).toEqual([{ name: 'main', desired: 2 }]);
  });

  it('is not guessed', async () => {
    await expect(
      facetOf(
        'nodegroups',
        groups(() => ({ nodegroup: {} })),
      ),
    ).rejects.toThrow('scalingConfig.desiredSize');
  });

  it('names the Fargate profiles', async () => {
    const profiles: Answers = { 'eks:ListFargateProfiles': () => ({ fargateProfileNames: ['default'] }) };
    expect(await facetOf('fargateProfiles', profiles)).toEqual(['default']);
  });
});

it('drops a cluster that vanished', async () => {
  const gone = () => awsError('ResourceNotFoundException');
  const answers: Answers = {
    'eks:DescribeCluster': gone,
    'eks:ListNodegroups': gone,
    'eks:ListFargateProfiles': gone,
  };
  for (const facet of ['description', 'support', 'nodegroups', 'fargateProfiles', 'tagging']) {
    await expect(facetOf(facet, answers), facet).rejects.toThrow(ResourceGone);
  }
});
