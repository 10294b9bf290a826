import { describe, expect, it } from 'vitest';
import { httpApiDomains, restApiDomains } from '../../../../src/resources/services/api-gateway/api-domains.ts';
import { type Answers, fakeAws } from '../../../support/fake-aws.ts';

const none: Answers = {
  'apigateway:GetDomainNames': () => ({}),
  'apigatewayv2:GetDomainNames': () => ({ Items: [] }),
};

const version1 = (change: object = {}) => ({
  domainName: 'old.example.com',
  endpointConfiguration: { types: ['EDGE' as const] },
  ...change,
});
const version2 = (change: object = {}) => ({ DomainName: 'new.example.com', ...change });
const plain = { mutualTls: false, privateOnly: false, byRoutingRule: false };

describe('the custom domains of a REST API', () => {
  const read = (answers: Answers) => restApiDomains(fakeAws({ ...none, ...answers }), 'abc123');

  it('are none where there are none', async () => expect(await read({})).toEqual([]));

  it('come by base path on edge domains: the root and a stage left to the URL have several names', async () => {
    const domains = await read({
      'apigateway:GetDomainNames': () => ({ items: [version1()] }),
      'apigateway:GetBasePathMappings': () => ({
        items: [
          { basePath: '(none)', restApiId: 'abc123', stage: 'prod' },
          { basePath: 'v1', restApiId: 'abc123' },
          { basePath: 'v2', restApiId: 'abc123', stage: '(none)' },
          { basePath: 'v3', restApiId: 'other', stage: 'prod' },
        ],
      }),
    });
    expect(domains).toEqual([
      { ...plain, domain: 'old.example.com', path: '', stage: 'prod' },
      { ...plain, domain: 'old.example.com', path: 'v1', stage: null },
      { ...plain, domain: 'old.example.com', path: 'v2', stage: null },
    ]);
  });

  it('come by mapping on regional domains that both versions list, once', async () => {
    const domains = await read({
      'apigateway:GetDomainNames': () => ({
        items: [version1({ domainName: 'new.example.com', endpointConfiguration: { types: ['REGIONAL'] } })],
      }),
      'apigatewayv2:GetDomainNames': () => ({
        Items: [version2({ MutualTlsAuthentication: { TruststoreUri: 's3://a/b' } })],
      }),
      'apigatewayv2:GetApiMappings': () => [
        { Items: [{ ApiId: 'abc123', ApiMappingKey: 'a/b', Stage: 'prod' }], NextToken: 'n' },
        { Items: [{ ApiId: 'other', Stage: 'prod' }] },
      ],
    });
    expect(domains).toEqual([{ ...plain, mutualTls: true, domain: 'new.example.com', path: 'a/b', stage: 'prod' }]);
  });

  it('come by base path on regional domains that version 2 does not list', async () => {
    const domains = await read({
      'apigateway:GetDomainNames': () => ({
        items: [
          version1({
            endpointConfiguration: { types: ['REGIONAL'] },
            mutualTlsAuthentication: { truststoreUri: 's3://a/b' },
          }),
        ],
      }),
      'apigateway:GetBasePathMappings': () => ({ items: [{ basePath: 'v1', restApiId: 'abc123', stage: 'prod' }] }),
    });
    expect(domains).toEqual([{ ...plain, mutualTls: true, domain: 'old.example.com', path: 'v1', stage: 'prod' }]);
  });

  it('are asked for by id where they are private, for those may share a name', async () => {
    const domains = await read({
      'apigateway:GetDomainNames': () => ({
        items: [version1({ domainNameId: 'id0a', endpointConfiguration: { types: ['PRIVATE'] } })],
      }),
      'apigatewayv2:GetDomainNames': () => ({ Items: [version2({ DomainName: 'old.example.com' })] }),
      'apigatewayv2:GetApiMappings': () => ({ Items: [{ ApiId: 'abc123', Stage: 'prod' }] }),
      'apigateway:GetBasePathMappings': ({ domainNameId }) => ({
        items: domainNameId === 'id0a' ? [{ restApiId: 'abc123', stage: 'prod' }] : [],
      }),
    });
    expect(domains).toEqual([
      { ...plain, privateOnly: true, domain: 'old.example.com', path: '', stage: 'prod' },
      { ...plain, domain: 'old.example.com', path: '', stage: 'prod' },
    ]);
  });

  it('come by routing rules, instead of mappings or before them', async () => {
    const rules: Answers = {
      'apigatewayv2:ListRoutingRules': ({ DomainName, DomainNameId }) => ({
        RoutingRules: [
          { Actions: [{ InvokeApi: { ApiId: DomainName === 'old.example.com' ? 'abc123' : 'other', Stage: 'prod' } }] },
          { Actions: [{ InvokeApi: { ApiId: DomainNameId === 'id0a' ? 'abc123' : 'other', Stage: 'test' } }] },
        ],
      }),
    };
    const lead = { ...plain, domain: 'old.example.com', path: '', stage: 'prod', byRoutingRule: true };
    expect(
      await read({
        ...rules,
        'apigateway:GetDomainNames': () => ({ items: [version1({ routingMode: 'ROUTING_RULE_ONLY' })] }),
      }),
    ).toEqual([lead]);
    expect(
      await read({
        ...rules,
        'apigateway:GetDomainNames': () => ({
          items: [version1({ domainNameId: 'id0a', routingMode: 'ROUTING_RULE_THEN_BASE_PATH_MAPPING' })],
        }),
        'apigateway:GetBasePathMappings': () => ({ items: [{ basePath: 'v1', restApiId: 'abc123', stage: 'prod' }] }),
      }),
    ).toEqual([{ ...plain, domain: 'old.example.com', path: 'v1', stage: 'prod' }, lead, { ...lead, stage: 'test' }]);
  });

  it('are not known where an answer is not what AWS documents', async () => {
    await expect(read({ 'apigatewayv2:GetDomainNames': () => ({}) })).rejects.toThrow("AWS's answer lacks Items");
    await expect(
      read({
        'apigatewayv2:GetDomainNames': () => ({ Items: [version2()] }),
        'apigatewayv2:GetApiMappings': () => ({ Items: [{ ApiId: undefined, Stage: 'prod' }] }),
      }),
    ).rejects.toThrow("AWS's answer lacks ApiId");
  });
});

describe('the custom domains of an HTTP or WebSocket API', () => {
  it('come by mapping and by routing rule', async () => {
    const answers: Answers = {
      'apigatewayv2:GetDomainNames': () => ({ Items: [version2({ RoutingMode: 'ROUTING_RULE_THEN_API_MAPPING' })] }),
      'apigatewayv2:GetApiMappings': () => ({ Items: [{ ApiId: 'h0a', ApiMappingKey: '', Stage: '$default' }] }),
      'apigatewayv2:ListRoutingRules': () => ({
        RoutingRules: [{ Actions: [{ InvokeApi: { ApiId: 'h0a', Stage: 'v1' } }] }],
      }),
    };
    expect(await httpApiDomains(fakeAws(answers), 'h0a')).toEqual([
      { ...plain, domain: 'new.example.com', path: '', stage: '$default' },
      { ...plain, domain: 'new.example.com', path: '', stage: 'v1', byRoutingRule: true },
    ]);
  });
});
