import { describe, expect, it } from 'vitest';
import { ResourceGone } from '../../../src/model/index.ts';
import { restApi } from '../../../src/resources/rest-api/collector.ts';
import { type Answers, awsError, facetRead, listed } from '../../support/fake-aws.ts';

const api = {
  id: 'abc123',
  name: 'pets',
  createdDate: new Date('2026-01-10T00:00:00Z'),
  endpointConfiguration: { types: ['REGIONAL' as const] },
  disableExecuteApiEndpoint: false,
};
const only = { 'apigateway:GetRestApis': () => ({ items: [api] }) };
const facetOf = async (facet: string, answers: Answers) => {
  const [item] = await listed(restApi, only);
  if (item === undefined) throw new Error('nothing listed');
  return facetRead(restApi, answers, item, facet);
};

describe('REST APIs', () => {
  it('are listed over all pages, with what policies call them', async () => {
    const items = await listed(restApi, {
      'apigateway:GetRestApis': () => [{ items: [api], position: 'p' }, { items: [{ ...api, id: 'def456' }] }],
    });
    expect(items.map(({ id }) => id)).toEqual(['abc123', 'def456']);
    expect(items[0]).toMatchObject({
      arn: 'arn:aws:apigateway:eu-west-1::/restapis/abc123',
      invokeArn: 'arn:aws:execute-api:eu-west-1:111122223333:abc123',
      endpointTypes: ['REGIONAL'],
      policy: null,
      tags: { known: true, value: {} },
      createdAt: '2026-01-10T00:00:00.000Z',
    });
  });

  it('are none where AWS leaves the list out', async () => {
    expect(await listed(restApi, { 'apigateway:GetRestApis': () => ({}) })).toEqual([]);
  });

  it('have their policy unescaped, and never lose one that cannot be', async () => {
    const items = await listed(restApi, {
      'apigateway:GetRestApis': () => ({
        items: [
          { ...api, policy: '{\\"Statement\\":[]}', tags: { team: 'a' } },
          { ...api, policy: '{\\"Stat' },
        ],
      }),
    });
    expect(items).toMatchObject([
      { policy: '{"Statement":[]}', tags: { value: { team: 'a' } } },
      { policy: '{\\"Stat' },
    ]);
  });

  it('are not taken for regional where the endpoint type is missing', async () => {
    const { endpointConfiguration: _, ...bare } = api;
    await expect(listed(restApi, { 'apigateway:GetRestApis': () => ({ items: [bare] }) })).rejects.toThrow(
      "AWS's answer lacks endpointConfiguration.types",
    );
  });
});

describe('the stages of a REST API', () => {
  it('keep the canary and the web ACL', async () => {
    const stages = await facetOf('stages', {
      'apigateway:GetStages': () => ({
        item: [
          { stageName: 'prod', deploymentId: 'd1', canarySettings: { deploymentId: 'd2' }, webAclArn: 'acl' },
          { stageName: 'test', deploymentId: 'd1' },
        ],
      }),
    });
    expect(stages).toEqual([
      { stage: 'prod', deploymentId: 'd1', canaryDeploymentId: 'd2', webAclArn: 'acl' },
      { stage: 'test', deploymentId: 'd1', canaryDeploymentId: null, webAclArn: null },
    ]);
  });

  it('are gone with their API', async () => {
    const gone = facetOf('stages', { 'apigateway:GetStages': () => awsError('NotFoundException') });
    await expect(gone).rejects.toBeInstanceOf(ResourceGone);
  });
});

describe('what is deployed of a REST API', () => {
  const stages: Answers = {
    'apigateway:GetStages': () => ({
      item: [{ stageName: 'prod', deploymentId: 'd1', canarySettings: { deploymentId: 'd2' } }],
    }),
  };
  const summary = (authorizationType: string) => ({
    apiSummary: { '/pets': { GET: { authorizationType, apiKeyRequired: false } } },
  });

  it('comes from the deployment and from its canary', async () => {
    const deployed = await facetOf('deployed', {
      ...stages,
      'apigateway:GetDeployment': ({ deploymentId, embed }) => {
        expect(embed).toEqual(['apisummary']);
        return summary(deploymentId === 'd1' ? 'AWS_IAM' : 'NONE');
      },
    });
    const got = { path: '/pets', method: 'GET', apiKeyRequired: false };
    expect(deployed).toEqual([
      {
        stage: 'prod',
        deploymentId: 'd1',
        canary: false,
        source: 'deployment',
        methods: [{ ...got, authorizationType: 'AWS_IAM' }],
      },
      {
        stage: 'prod',
        deploymentId: 'd2',
        canary: true,
        source: 'deployment',
        methods: [{ ...got, authorizationType: 'NONE' }],
      },
    ]);
  });

  it('comes from the editable methods where the deployment carries no summary, and says so', async () => {
    const deployed = await facetOf('deployed', {
      'apigateway:GetStages': () => ({ item: [{ stageName: 'prod', deploymentId: 'd1' }] }),
      'apigateway:GetDeployment': () => ({ id: 'd1' }),
      'apigateway:GetResources': ({ embed }) => {
        expect(embed).toEqual(['methods']);
        return [
          { items: [{ id: 'r0', path: '/' }], position: 'p' },
          {
            items: [
              { id: 'r1', path: '/a', resourceMethods: { ANY: { authorizationType: 'NONE', apiKeyRequired: true } } },
            ],
          },
        ];
      },
    });
    expect(deployed).toEqual([
      {
        stage: 'prod',
        deploymentId: 'd1',
        canary: false,
        source: 'resources',
        methods: [{ path: '/a', method: 'ANY', authorizationType: 'NONE', apiKeyRequired: true }],
      },
    ]);
  });

  it('is nothing without a stage', async () => {
    expect(await facetOf('deployed', { 'apigateway:GetStages': () => ({ item: [] }) })).toEqual([]);
  });

  it('is not known where a method tells no authorization', async () => {
    const answers: Answers = {
      ...stages,
      'apigateway:GetDeployment': () => ({ apiSummary: { '/': { GET: { apiKeyRequired: false } } } }),
    };
    await expect(facetOf('deployed', answers)).rejects.toThrow("AWS's answer lacks authorizationType");
  });

  it('is not known where methods were asked for and came empty', async () => {
    const answers: Answers = {
      ...stages,
      'apigateway:GetDeployment': () => ({}),
      'apigateway:GetResources': () => ({ items: [{ path: '/', resourceMethods: { GET: {} } }] }),
    };
    await expect(facetOf('deployed', answers)).rejects.toThrow("AWS's answer lacks authorizationType");
  });
});
