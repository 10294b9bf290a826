import { describe, expect, it } from 'vitest';
import { type Item, ResourceGone } from '../../../src/model/index.ts';
import { opensearchDomain } from '../../../src/resources/opensearch-domain/collector.ts';
import { type Answers, awsError, facetRead, listed } from '../../support/fake-aws.ts';

const domain = {
  DomainId: '111122223333/logs',
  DomainName: 'logs',
  ARN: 'arn:aws:es:eu-west-1:111122223333:domain/logs',
  EngineVersion: 'OpenSearch_2.19',
  ClusterConfig: { InstanceType: 't3.small.search', InstanceCount: 1 },
  EBSOptions: { EBSEnabled: true, VolumeType: 'gp3', VolumeSize: 10 },
};
const listing = (status: unknown): Answers => ({
  'es:ListDomainNames': () => ({ DomainNames: [{ DomainName: 'logs' }] }),
  'es:DescribeDomains': () => ({ DomainStatusList: status }) as never,
});
const facetOf = async (facet: string, answers: Answers) => {
  const [item] = await listed(opensearchDomain, listing([domain]));
  if (item === undefined) throw new Error('no domain');
  return facetRead(opensearchDomain, answers, item, facet);
};

it('keeps what AWS says of a domain', async () => {
  const [item] = await listed(opensearchDomain, listing([domain]));
  expect(item).toMatchObject({
    id: 'logs',
    arn: domain.ARN,
    tags: { known: false },
    engineVersion: 'OpenSearch_2.19',
    deleted: false,
    nodes: [{ role: 'data', instanceType: 't3.small.search', count: 1 }],
    volume: { type: 'gp3', sizeGib: 10 },
  });
});

it('tells every kind of node, and disks that the nodes bring', async () => {
  const config = {
    InstanceType: 'i3.large.search',
    InstanceCount: 2,
    DedicatedMasterEnabled: true,
    DedicatedMasterType: 'm6g.large.search',
    DedicatedMasterCount: 3,
    WarmEnabled: true,
    WarmType: 'ultrawarm1.medium.search',
    WarmCount: 2,
    NodeOptions: [
      { NodeType: 'coordinator', NodeConfig: { Enabled: true, Type: 'm7g.large.search', Count: 1 } },
      { NodeType: 'coordinator', NodeConfig: { Enabled: false } },
    ],
  };
  const [item] = await listed(
    opensearchDomain,
    listing([{ ...domain, Deleted: true, ClusterConfig: config, EBSOptions: undefined }]),
  );
  expect(item).toMatchObject({ deleted: true, volume: null });
  expect((item as unknown as Item<'opensearch-domain'>).nodes.map(({ role, count }) => [role, count])).toEqual([
    ['data', 2],
    ['master', 3],
    ['warm', 2],
    ['coordinator', 1],
  ]);
});

it('describes five at a time', async () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  const items = await listed(opensearchDomain, {
    'es:ListDomainNames': () => ({ DomainNames: names.map((DomainName) => ({ DomainName })) }),
    'es:DescribeDomains': ({ DomainNames }) => {
      expect(DomainNames?.length).toBeLessThanOrEqual(5);
      return { DomainStatusList: (DomainNames ?? []).map((DomainName) => ({ ...domain, DomainName })) } as never;
    },
  });
  expect(items.map(({ id }) => id)).toEqual(names);
});

it.each([
  ['DomainStatusList', undefined],
  ['EngineVersion', [{ ...domain, EngineVersion: undefined }]],
  ['ClusterConfig', [{ ...domain, ClusterConfig: undefined }]],
  ['InstanceCount', [{ ...domain, ClusterConfig: { InstanceType: 'x' } }]],
  [
    'DedicatedMasterCount',
    [{ ...domain, ClusterConfig: { ...domain.ClusterConfig, DedicatedMasterEnabled: true, DedicatedMasterType: 'x' } }],
  ],
  ['WarmType', [{ ...domain, ClusterConfig: { ...domain.ClusterConfig, WarmEnabled: true } }]],
  ['VolumeSize', [{ ...domain, EBSOptions: { EBSEnabled: true, VolumeType: 'gp3' } }]],
])('does not guess %s', async (field, status) => {
  await expect(listed(opensearchDomain, listing(status))).rejects.toThrow(`AWS's answer lacks ${field}`);
});

it('does not take an answer without names for an empty one', async () => {
  await expect(listed(opensearchDomain, { 'es:ListDomainNames': () => ({}) })).rejects.toThrow('lacks DomainNames');
});

describe('facets', () => {
  const status = (date: string) => ({ Status: { CreationDate: new Date(date), UpdateDate: new Date(date) } });

  it('the oldest option tells since when it is there', async () => {
    const DomainConfig = { EngineVersion: status('2026-08-01'), ClusterConfig: status('2026-06-01') };
    const created = await facetOf('createdAt', { 'es:DescribeDomainConfig': () => ({ DomainConfig }) as never });
    expect(created).toBe('2026-06-01T00:00:00.000Z');
  });

  it('no date is no date', async () => {
    const undated: Answers = { 'es:DescribeDomainConfig': () => ({ DomainConfig: {} }) };
    await expect(facetOf('createdAt', undated)).rejects.toThrow('lacks CreationDate');
  });

  it.each([
    ['searches', 'SearchRate'],
    ['indexing', 'IndexingRate'],
  ])('%s are asked for by the domain and its account', async (facet, metric) => {
    const series = await facetOf(facet, {
      'cloudwatch:GetMetricStatistics': ({ Namespace, MetricName, Dimensions }) => {
        expect([Namespace, MetricName]).toEqual(['AWS/ES', metric]);
        expect(Dimensions).toEqual([
          { Name: 'DomainName', Value: 'logs' },
          { Name: 'ClientId', Value: '111122223333' },
        ]);
        return { Datapoints: [] };
      },
    });
    expect(series).toMatchObject({ statistic: 'Sum', days: [] });
  });

  it('searches of UltraWarm nodes are counted by themselves, and added', async () => {
    const warm = { WarmEnabled: true, WarmType: 'ultrawarm1.medium.search', WarmCount: 2 };
    const [item] = await listed(
      opensearchDomain,
      listing([{ ...domain, ClusterConfig: { ...domain.ClusterConfig, ...warm } }]),
    );
    const answers: Answers = {
      'cloudwatch:GetMetricStatistics': ({ MetricName }) => ({
        Datapoints: [{ Timestamp: new Date('2026-11-21'), Sum: MetricName === 'WarmSearchRate' ? 5 : 2 }],
      }),
    };
    expect(item && (await facetRead(opensearchDomain, answers, item, 'searches'))).toMatchObject({
      days: [{ day: '2026-11-21', value: 7 }],
    });
  });

  it('tags', async () => {
    const tags: Answers = { 'es:ListTags': () => ({ TagList: [{ Key: 'a', Value: '1' }] }) };
    expect(await facetOf('tagging', tags)).toEqual({ a: '1' });
  });

  it('a domain that vanished is dropped', async () => {
    const gone = () => awsError('ResourceNotFoundException');
    await expect(facetOf('createdAt', { 'es:DescribeDomainConfig': gone })).rejects.toThrow(ResourceGone);
    await expect(facetOf('tagging', { 'es:ListTags': gone })).rejects.toThrow(ResourceGone);
  });
});
