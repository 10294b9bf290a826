import { accessTo, type ResourceStatement } from '../../../derived/policy/index.ts';
import { covers, type Item } from '../../../model/index.ts';
import type { DeployedStage, RestApiMethod } from '../../../resources/rest-api/fields.ts';
import { isStrange } from './api.ts';

/**
 * What a route asks of its callers: `open` nothing, `apiKeyOnly` a key, which meters but does not authenticate, `anyAccount`
 * a signature of any AWS account; `limited` lets in those whom the policy names; `accepted` is open on purpose.
 */
export type RestStance = 'open' | 'apiKeyOnly' | 'anyAccount' | 'accepted' | 'limited' | 'authorized' | 'strange';

/** One method of one deployment, judged. */
export interface RestRoute {
  readonly route: string;
  readonly stage: string;
  readonly canary: boolean;
  readonly source: DeployedStage['source'];
  readonly authorization: string;
  readonly stance: RestStance;
}

type RestApi = Item<'rest-api'> & { readonly deployed: readonly DeployedStage[] };

/**
 * Every deployed method with what it asks, by its authorization and the resource policy together.
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-authorization-flow.html
 */
export const restRoutes = (
  api: RestApi,
  policy: readonly ResourceStatement[] | null,
  publicRoutes: readonly string[],
): readonly RestRoute[] => {
  const statements = policy?.map((statement) => inFull(statement, api.invokeArn)) ?? null;
  return api.deployed.flatMap(({ stage, canary, source, methods }) =>
    methods.map((method) => {
      const route = `${method.method} ${method.path}`;
      const stance = stanceOf(method, statements, `${api.invokeArn}/${stage}`);
      const accepted = isExposing(stance) && publicRoutes.some((pattern) => covers(pattern, route));
      const authorization = method.authorizationType;
      return { route, stage, canary, source, authorization, stance: accepted ? 'accepted' : stance };
    }),
  );
};

/** A route that lets strangers in. */
export type ExposedRoute = RestRoute & { readonly stance: 'open' | 'apiKeyOnly' | 'anyAccount' };

export const isExposed = (route: RestRoute): route is ExposedRoute => isExposing(route.stance);

const isExposing = (stance: RestStance): boolean => ['open', 'apiKeyOnly', 'anyAccount'].includes(stance);

export const stagesOf = (routes: readonly RestRoute[]): readonly string[] => [
  ...new Set(routes.map(({ stage }) => stage)),
];

/** `deployment` is what answers; `resources` is the editable state, where the deployment told nothing. */
export const judgedBy = (routes: readonly RestRoute[]): string =>
  [...new Set(routes.map(({ source }) => source))].join(', ');

const stanceOf = (method: RestApiMethod, policy: readonly ResourceStatement[] | null, stageArn: string): RestStance => {
  const { authorizationType, apiKeyRequired } = method;
  if (isStrange(authorizationType)) return 'strange';
  // A browser asks the preflight without credentials.
  if (authorizationType === 'NONE' && method.method === 'OPTIONS') return 'authorized';
  const access =
    policy === null ? null : accessTo(policy, { action: 'execute-api:Invoke', resource: arnOf(method, stageArn) });
  if (authorizationType === 'AWS_IAM') return access === 'open' ? 'anyAccount' : 'authorized';
  if (authorizationType !== 'NONE') return 'authorized';
  if (access !== null && access !== 'open') return 'limited';
  return apiKeyRequired ? 'apiKeyOnly' : 'open';
};

// What a caller chooses is wild: the method of ANY, the parts in braces.
const arnOf = ({ method, path }: RestApiMethod, stageArn: string): string =>
  `${stageArn}/${method === 'ANY' ? '*' : method}${path.replaceAll(/\{[^}]*\}/g, '*')}`;

// Policies may be written in short: `execute-api:/prod/GET/pets`.
const inFull = (statement: ResourceStatement, invokeArn: string): ResourceStatement => {
  const { but, values } = statement.resources;
  return {
    ...statement,
    resources: { but, values: values.map((value) => value.replace(/^execute-api:(?=\/)/, invokeArn)) },
  };
};
