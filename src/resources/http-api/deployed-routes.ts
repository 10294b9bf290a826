import type { Aws } from '../../aws/index.ts';
import { given, MalformedAnswer } from '../reading/aws-fields.ts';
import { gatewayStages } from '../services/api-gateway/gateway-api.ts';
import type { DeployedRoute, DeployedStage } from './fields.ts';

/** What `deployedStages` may call. */
export const deployedOperations = ['apigatewayv2:GetStages', 'apigatewayv2:ExportApi'] as const;

/**
 * What the stages of an HTTP API have deployed, of those that do not deploy by themselves. Routes themselves tell the current
 * configuration alone; the export of a stage tells what it serves.
 * https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis-apiid-exports-specification.html
 */
export const deployedStages = async (
  aws: Aws<(typeof deployedOperations)[number]>,
  ApiId: string,
): Promise<readonly DeployedStage[]> => {
  const stages = await gatewayStages(aws, ApiId);
  const read = stages
    .filter(({ autoDeploy, deploymentId }) => !autoDeploy && deploymentId !== null)
    .map(async ({ stage }) => {
      const input = { ApiId, Specification: 'OAS30', OutputType: 'JSON', IncludeExtensions: true, StageName: stage };
      const answer = await aws.find('apigatewayv2:ExportApi', input, ['NotFoundException']);
      // A stage that vanished since serves nothing.
      return answer === null ? [] : [{ stage, routes: exportedRoutes(textOf(given(answer.body, 'body'))) }];
    });
  return (await Promise.all(read)).flat();
};

const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

/** The routes of an exported OpenAPI definition; throws `MalformedAnswer` where it is none. */
export const exportedRoutes = (text: string): readonly DeployedRoute[] => {
  const definition = jsonOf(text);
  if (!isObject(definition) || !isObject(definition.paths)) throw new MalformedAnswer('an export without paths');
  return Object.entries(definition.paths).flatMap(([path, item]) =>
    Object.entries(isObject(item) ? item : {}).flatMap(([key, operation]) => {
      const method = methods[key];
      if (method === undefined || !isObject(operation)) return [];
      const routeKey = path === '/$default' ? '$default' : `${method} ${path}`;
      return [{ routeKey, asks: asks(operation, definition.security) }];
    }),
  );
};

const methods: { readonly [key: string]: string | undefined } = {
  delete: 'DELETE',
  get: 'GET',
  head: 'HEAD',
  options: 'OPTIONS',
  patch: 'PATCH',
  post: 'POST',
  put: 'PUT',
  'x-amazon-apigateway-any-method': 'ANY',
};

// A list of alternatives, of which an empty one asks nothing: https://spec.openapis.org/oas/v3.0.3#security-requirement-object;
// https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-swagger-extensions-auth.html
const asks = (operation: { readonly [key: string]: unknown }, everywhere: unknown): boolean => {
  const extension = operation['x-amazon-apigateway-auth'];
  if (isObject(extension) && typeof extension.type === 'string') return extension.type.toUpperCase() !== 'NONE';
  const security = operation.security ?? everywhere;
  if (!Array.isArray(security) || security.length === 0) return false;
  return security.every((one: unknown) => isObject(one) && Object.keys(one).length > 0);
};

const isObject = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new MalformedAnswer('an export that is no JSON', { cause: error });
  }
};
