import type { Aws, OutputOf } from '../../aws/index.ts';
import { emptyIfAbsent, given } from '../reading/aws-fields.ts';
import type { DeployedStage, RestApiMethod, RestApiStage } from './fields.ts';
import { restApiStages } from './rest-api-stages.ts';

/** What `deployedStages` may call. */
export const deploymentOperations = [
  'apigateway:GetStages',
  'apigateway:GetDeployment',
  'apigateway:GetResources',
] as const;

type DeploymentAws = Aws<(typeof deploymentOperations)[number]>;

/**
 * The methods that answer on each stage, by the deployment behind it and by its canary's: what can be edited may differ
 * from what was deployed. https://docs.aws.amazon.com/apigateway/latest/api/API_GetDeployment.html
 */
export const deployedStages = async (aws: DeploymentAws, restApiId: string): Promise<readonly DeployedStage[]> => {
  const stages = await restApiStages(aws, restApiId);
  return Promise.all(
    stages.flatMap(deploymentsOf).map(async ({ stage, deploymentId, canary }) => ({
      stage,
      deploymentId,
      canary,
      ...(await methodsOf(aws, restApiId, deploymentId)),
    })),
  );
};

const deploymentsOf = ({ stage, deploymentId, canaryDeploymentId }: RestApiStage) => [
  { stage, deploymentId, canary: false },
  ...(canaryDeploymentId === null ? [] : [{ stage, deploymentId: canaryDeploymentId, canary: true }]),
];

const methodsOf = async (
  aws: DeploymentAws,
  restApiId: string,
  deploymentId: string,
): Promise<Pick<DeployedStage, 'methods' | 'source'>> => {
  const { apiSummary } = await aws.call('apigateway:GetDeployment', { restApiId, deploymentId, embed: ['apisummary'] });
  return apiSummary === undefined
    ? { methods: await editableMethods(aws, restApiId), source: 'resources' }
    : { methods: Object.entries(apiSummary).flatMap(([path, methods]) => onPath(path, methods)), source: 'deployment' };
};

// Slower and less true than the deployment, so asked for only where that carries no summary.
const editableMethods = async (aws: DeploymentAws, restApiId: string): Promise<readonly RestApiMethod[]> => {
  const pages: OutputOf<'apigateway:GetResources'>[] = [];
  for await (const page of aws.pages('apigateway:GetResources', { restApiId, embed: ['methods'] })) pages.push(page);
  return pages
    .flatMap(({ items }) => emptyIfAbsent(items))
    .flatMap(({ path, resourceMethods }) =>
      resourceMethods === undefined ? [] : onPath(given(path, 'path'), resourceMethods),
    );
};

interface Authorized {
  readonly authorizationType?: string | undefined;
  readonly apiKeyRequired?: boolean | undefined;
}

const onPath = (path: string, methods: { readonly [method: string]: Authorized }): readonly RestApiMethod[] =>
  Object.entries(methods).map(([method, { authorizationType, apiKeyRequired }]) => ({
    path,
    method,
    authorizationType: given(authorizationType, 'authorizationType'),
    apiKeyRequired: given(apiKeyRequired, 'apiKeyRequired'),
  }));
