import { describe, expect, it } from 'vitest';
import { lightsailResource } from '../../../src/resources/lightsail-resource/collector.ts';
import { type Answers, awsError, facetRead, listed, place } from '../../support/fake-aws.ts';

const createdAt = new Date('2025-06-01T00:00:00Z');
const arn = (kind: string) => `arn:aws:lightsail:eu-west-1:111122223333:${kind}/1`;
const instance = { name: 'blog', arn: arn('Instance'), createdAt, state: { name: 'stopped' }, bundleId: 'micro_3_0' };
const database = {
  name: 'shop',
  arn: arn('RelationalDatabase'),
  createdAt,
  state: 'available',
  relationalDatabaseBundleId: 'micro_2_0',
};
const balancer = {
  name: 'front',
  arn: arn('LoadBalancer'),
  createdAt,
  state: 'active' as const,
  instanceHealthSummary: [{ instanceName: 'blog' }],
};
const address = { name: 'ip', arn: arn('StaticIp'), createdAt, isAttached: false };
const lists: Answers = {
  'lightsail:GetRegions': () => ({ regions: [{ name: 'us-east-1' }, { name: 'eu-west-1' }] }),
  'lightsail:GetInstances': () => ({
    instances: [{ ...instance, tags: [{ key: 'team', value: 'web' }, { key: 'old' }] }],
  }),
  'lightsail:GetRelationalDatabases': () => ({ relationalDatabases: [database] }),
  'lightsail:GetLoadBalancers': () => ({ loadBalancers: [balancer] }),
  'lightsail:GetStaticIps': () => ({ staticIps: [address, { ...address, isAttached: true, attachedTo: 'blog' }] }),
};

it('lists what bills, of every kind', async () => {
  expect(await listed(lightsailResource, lists)).toMatchObject([
    { kind: 'instance', id: 'blog', state: 'stopped', bundle: 'micro_3_0', tags: { value: { team: 'web', old: '' } } },
    { kind: 'database', id: 'shop', state: 'available', bundle: 'micro_2_0' },
    { kind: 'load-balancer', id: 'front', attachments: ['blog'] },
    { kind: 'static-ip', id: 'ip', state: null, attachments: [] },
    { kind: 'static-ip', attachments: ['blog'] },
  ]);
});

describe('where Lightsail is', () => {
  it('is asked of Lightsail itself, in the home region', async () => {
    const regions: string[] = [];
    const answers: Answers = {
      'lightsail:GetRegions': (_, region) => {
        regions.push(region);
        return { regions: [{ name: 'us-east-1' }] };
      },
    };
    expect(await listed(lightsailResource, answers)).toEqual([]);
    expect(regions).toEqual(['us-east-1']);
  });

  it('is nowhere in another partition, which has no Lightsail to ask', async () => {
    expect(await listed(lightsailResource, {}, { ...place, partition: 'aws-us-gov' })).toEqual([]);
  });

  it('is unknown, not nowhere, where that is denied or malformed', async () => {
    const denied = { 'lightsail:GetRegions': () => awsError('AccessDeniedException') };
    await expect(listed(lightsailResource, denied)).rejects.toThrow('AccessDeniedException');
    await expect(listed(lightsailResource, { 'lightsail:GetRegions': () => ({}) })).rejects.toThrow(
      "AWS's answer lacks regions",
    );
  });
});

it.each([
  ['instances', { ...lists, 'lightsail:GetInstances': () => ({}) }],
  ['state.name', { ...lists, 'lightsail:GetInstances': () => ({ instances: [{ ...instance, state: {} }] }) }],
  ['relationalDatabases', { ...lists, 'lightsail:GetRelationalDatabases': () => ({}) }],
  [
    'instanceHealthSummary',
    {
      ...lists,
      'lightsail:GetLoadBalancers': () => ({ loadBalancers: [{ ...balancer, instanceHealthSummary: undefined }] }),
    },
  ],
  [
    'isAttached',
    { ...lists, 'lightsail:GetStaticIps': () => ({ staticIps: [{ ...address, isAttached: undefined }] }) },
  ],
  ['attachedTo', { ...lists, 'lightsail:GetStaticIps': () => ({ staticIps: [{ ...address, isAttached: true }] }) }],
])('does not guess %s', async (field, answers: Answers) => {
  await expect(listed(lightsailResource, answers)).rejects.toThrow(`AWS's answer lacks ${field}`);
});

describe('use', () => {
  const useOf = async (id: string, answers: Answers) => {
    const item = (await listed(lightsailResource, lists)).find((one) => one.id === id);
    if (item === undefined) throw new Error(`no ${id}`);
    return facetRead(lightsailResource, answers, item, 'use');
  };
  const timestamp = new Date('2026-11-21T00:00:00Z');

  it('of an instance is its traffic both ways, for two weeks', async () => {
    const inputs: unknown[] = [];
    const use = await useOf('blog', {
      'lightsail:GetInstanceMetricData': (input) => {
        inputs.push(input);
        return { metricData: [{ timestamp, sum: input.metricName === 'NetworkIn' ? 10 : 5, unit: 'Bytes' }] };
      },
    });
    expect(use).toMatchObject({
      namespace: 'AWS/Lightsail',
      from: '2026-11-08',
      until: '2026-11-22',
      days: [{ day: '2026-11-21', value: 15 }],
    });
    expect(inputs).toMatchObject([
      { instanceName: 'blog', metricName: 'NetworkIn', period: 86_400, startTime: new Date('2026-11-08T00:00:00Z') },
      { metricName: 'NetworkOut', unit: 'Bytes', statistics: ['Sum'] },
    ]);
  });

  it('of a database is its most connections', async () => {
    const answers: Answers = {
      'lightsail:GetRelationalDatabaseMetricData': () => ({ metricData: [{ timestamp, maximum: 3, unit: 'Count' }] }),
    };
    expect(await useOf('shop', answers)).toMatchObject({ statistic: 'Maximum', days: [{ value: 3 }] });
  });

  it('of anything else is none, without a call', async () => {
    expect(await useOf('front', {})).toBeNull();
  });

  it.each([
    ['lacks metricData', {}],
    ['lacks Maximum', { metricData: [{ timestamp }] }],
    ['a day that was not asked for', { metricData: [{ timestamp: new Date('2026-11-22T00:00:00Z'), maximum: 1 }] }],
  ])('is not guessed: %s', async (message, answer) => {
    await expect(useOf('shop', { 'lightsail:GetRelationalDatabaseMetricData': () => answer })).rejects.toThrow(message);
  });
});
