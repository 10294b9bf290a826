import { describe, expect, it } from 'vitest';
import { ResourceGone } from '../../../src/model/index.ts';
import { restApi } from '../../../src/resources/rest-api/collector.ts';
import { type Answers, awsError, facetRead, listed } from '../../support/fake-aws.ts';

const api = {
  id: 'abc123',
  name: 'pets',
  createdDate: new Date('2026-01-10T00:00:00Z'),
  endpointConfiguration: { types: ['REGIONAL' as const] },
};
const cached = {
  stageName: 'prod',
  deploymentId: 'd1',
  cacheClusterEnabled: true,
  cacheClusterSize: '0.5' as const,
  cacheClusterStatus: 'AVAILABLE' as const,
  createdDate: new Date('2026-02-10T00:00:00Z'),
};
const stages = (...item: object[]): Answers => ({ 'apigateway:GetStages': () => ({ item }) });
const facetOf = async (facet: string, answers: Answers) => {
  const [item] = await listed(restApi, { 'apigateway:GetRestApis': () => ({ items: [api] }) });
  if (item === undefined) throw new Error('nothing listed');
  return facetRead(restApi, answers, item, facet);
};

describe('the caches of a REST API', () => {
  it('are those of the stages that have one switched on', async () => {
    const off = { ...cached, stageName: 'off', cacheClusterEnabled: false };
    const never = { stageName: 'never', deploymentId: 'd1' };
    expect(await facetOf('caches', stages(cached, off, never))).toEqual([
      { stage: 'prod', sizeGb: '0.5', stageCreatedAt: '2026-02-10T00:00:00.000Z' },
    ]);
  });

  it('are none without stages', async () => {
    expect(await facetOf('caches', { 'apigateway:GetStages': () => ({}) })).toEqual([]);
  });

  it.each(['stageName', 'cacheClusterSize', 'createdDate'])('are not known without %s', async (field) => {
    await expect(facetOf('caches', stages({ ...cached, [field]: undefined }))).rejects.toThrow(`lacks ${field}`);
  });

  it('are gone with their API', async () => {
    const gone: Answers = { 'apigateway:GetStages': () => awsError('NotFoundException') };
    await expect(facetOf('caches', gone)).rejects.toBeInstanceOf(ResourceGone);
  });

  it('have the calls of their stage, and none is asked for where there is none', async () => {
    expect(await facetOf('cachedCalls', stages({ stageName: 'prod' }))).toEqual([]);
    const answers: Answers = {
      ...stages(cached),
      'cloudwatch:GetMetricStatistics': (input) => {
        expect(input).toMatchObject({
          MetricName: 'Count',
          Dimensions: [
            { Name: 'ApiName', Value: 'pets' },
            { Name: 'Stage', Value: 'prod' },
          ],
        });
        return { Datapoints: [] };
      },
    };
    expect(await facetOf('cachedCalls', answers)).toMatchObject([{ stage: 'prod', calls: { days: [] } }]);
  });
});
