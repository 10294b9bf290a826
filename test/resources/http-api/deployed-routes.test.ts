import { describe, expect, it } from 'vitest';
import { deployedStages, exportedRoutes } from '../../../src/resources/http-api/deployed-routes.ts';
import { type Answers, awsError, fakeAws } from '../../support/fake-aws.ts';

const routesOf = (paths: object, more: object = {}) =>
  exportedRoutes(JSON.stringify({ openapi: '3.0.1', paths, ...more }));

describe('the routes of an export', () => {
  it('have a method and a path, or are the default one', () => {
    const routes = routesOf({
      '/pets': { get: {}, post: {}, parameters: [] },
      '/{proxy+}': { 'x-amazon-apigateway-any-method': {} },
      '/$default': { 'x-amazon-apigateway-any-method': { isDefaultRoute: true } },
    });
    expect(routes.map(({ routeKey }) => routeKey)).toEqual(['GET /pets', 'POST /pets', 'ANY /{proxy+}', '$default']);
  });

  it.each<[boolean, string, object]>([
    [false, 'nothing', {}],
    [true, 'an authorizer', { security: [{ jwt: ['read'] }] }],
    [true, 'a signature', { security: [{ sigv4: [] }] }],
    [true, 'a signature, by the extension', { 'x-amazon-apigateway-auth': { type: 'aws_iam' } }],
    [false, 'nothing, by the extension', { security: [{ jwt: [] }], 'x-amazon-apigateway-auth': { type: 'NONE' } }],
    [false, 'an authorizer or nothing', { security: [{ jwt: [] }, {}] }],
    [false, 'nothing, by an empty list', { security: [] }],
  ])('ask or not: %s for %s', (asks, _, operation) => {
    expect(routesOf({ '/pets': { get: operation } })).toEqual([{ routeKey: 'GET /pets', asks }]);
  });

  it('ask what all of them ask, unless they say otherwise', () => {
    const everywhere = { security: [{ jwt: [] }] };
    expect(routesOf({ '/pets': { get: {}, put: { security: [] } } }, everywhere).map(({ asks }) => asks)).toEqual([
      true,
      false,
    ]);
  });

  it.each(['', 'no', '[]', '{}', '{"paths":3}'])('are not guessed from %j', (text) => {
    expect(() => exportedRoutes(text)).toThrow('an export');
  });
});

describe('what stages have deployed', () => {
  const stage = (StageName: string, more: object) => ({ StageName, ...more });
  const body = new TextEncoder().encode(JSON.stringify({ paths: { '/pets': { get: {} } } }));
  const stages: Answers = {
    'apigatewayv2:GetStages': () => ({
      Items: [
        stage('$default', { AutoDeploy: true, DeploymentId: 'd1' }),
        stage('v1', { DeploymentId: 'd2' }),
        stage('empty', { AutoDeploy: false }),
      ],
    }),
  };

  it('is asked of those that have something and do not deploy by themselves', async () => {
    const asked: unknown[] = [];
    const read = await deployedStages(
      fakeAws({
        ...stages,
        'apigatewayv2:ExportApi': (input) => {
          asked.push(input);
          return { body: body as never };
        },
      }),
      'h0a',
    );
    expect(read).toEqual([{ stage: 'v1', routes: [{ routeKey: 'GET /pets', asks: false }] }]);
    expect(asked).toEqual([
      { ApiId: 'h0a', Specification: 'OAS30', OutputType: 'JSON', IncludeExtensions: true, StageName: 'v1' },
    ]);
  });

  it('is nothing where the stage is gone, and not guessed', async () => {
    const from = (answer: object) =>
      deployedStages(fakeAws({ ...stages, 'apigatewayv2:ExportApi': () => answer }), 'h0a');
    expect(await from(awsError('NotFoundException'))).toEqual([]);
    await expect(from({})).rejects.toThrow('lacks body');
    await expect(from({ body: new Uint8Array([0xff]) })).rejects.toThrow();
  });
});
