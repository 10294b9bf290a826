import { expect, it } from 'vitest';
import { integratingApis } from '../../../src/resources/lambda-function/integrating-apis.ts';
import { type Answers, fakeAws } from '../../support/fake-aws.ts';

const arn = 'arn:aws:lambda:eu-west-1:111122223333:function:hello';
const path = (of: string) => `arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/${of}/invocations`;
const policy = (service: string): Answers => ({
  'lambda:ListAliases': () => ({ Aliases: [] }),
  'lambda:ListFunctions': () => ({ Functions: [] }),
  'lambda:GetPolicy': () => ({ Policy: `{"Principal":{"Service":"${service}"}}` }),
});
const read = (answers: Answers) => integratingApis(fakeAws(answers), { id: 'hello', arn });

const integrations: { readonly [api: string]: string } = {
  r1: path(arn),
  r2: path(`${arn}-again`),
  h1: arn,
  h2: path(`${arn}:live`),
  h3: 'https://example.com',
};

it('finds the APIs of both generations that call it, or an alias of it', async () => {
  const found = await read({
    ...policy('apigateway.amazonaws.com'),
    'apigateway:GetRestApis': () => ({ items: [{ id: 'r1' }, { id: 'r2' }] }),
    'apigateway:GetResources': ({ restApiId }) => ({
      items: [
        { path: '/' },
        {
          path: '/pets',
          resourceMethods: { GET: { methodIntegration: { uri: integrations[`${restApiId}`] } }, PUT: {} },
        },
      ],
    }),
    'apigatewayv2:GetApis': () => ({ Items: ['h1', 'h2', 'h3', 'h4'].map((ApiId) => ({ ApiId }) as never) }),
    'apigatewayv2:GetIntegrations': ({ ApiId }) => ({ Items: [{ IntegrationUri: integrations[`${ApiId}`] }] }),
  });
  expect(found).toEqual(['h1', 'h2', 'r1']);
});

it('asks for none where no policy speaks of API Gateway', async () => {
  expect(await read(policy('sns.amazonaws.com'))).toEqual([]);
});
